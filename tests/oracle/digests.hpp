#pragma once

// The digests of all verdicts of an enumeration, kept in digest.txt: an action, a provider, which enumeration, the digest.
// They are the same for every compiler and optimisation; one that differs is a verdict that changed.

#include "enumerate.hpp"

#include <cstdio>
#include <fstream>
#include <string>

namespace oracle {

/// Is it the digest that is kept? That of all states is not kept.
inline bool is_the_digest(const std::string& action, const std::string& provider, const std::string& spelt) {
  if (wanted == extent::all) return true;
  const std::string expected = action + ' ' + provider + (wanted == extent::few ? " few " : " ordinary ") + spelt;
  std::ifstream file{std::string{CAMPAIGN_RULES_TESTS} + "/oracle/digest.txt"};
  std::string line;
  while (std::getline(file, line))
    if (line == expected) return true;
  std::printf("digest.txt has no line: %s\n", expected.c_str());
  return false;
}

}  // namespace oracle
