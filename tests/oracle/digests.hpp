#pragma once

// The digests of all verdicts of an enumeration, kept in digest.txt: an action, a provider, which enumeration, the digest.
// They are the same for every compiler and optimisation; one that differs is a verdict that changed.

#include "enumerate.hpp"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

namespace oracle {

/// Is it the digest that is kept? That of a long run is not kept.
inline bool is_the_digest(const std::string& action, const std::string& provider, std::uint64_t digest) {
  if (is_long_run()) return true;
  char spelt[17];
  std::snprintf(spelt, sizeof spelt, "%016llx", static_cast<unsigned long long>(digest));
  const std::string wanted = action + ' ' + provider + ' ' + (is_optimised ? "ordinary " : "few ") + spelt;
  std::ifstream file{std::string{CAMPAIGN_RULES_TESTS} + "/oracle/digest.txt"};
  std::string line;
  while (std::getline(file, line))
    if (line == wanted) return true;
  std::printf("digest.txt has no line: %s\n", wanted.c_str());
  return false;
}

}  // namespace oracle
