#pragma once

// What the oracle's own tests expect: codes in their order.

#include <cstddef>
#include <string>
#include <vector>

#include "words.hpp"

namespace oracle {

/// The codes of the lines with an outcome, in order.
template <std::size_t N>
std::vector<std::string> codes_that(outcome wanted, const judgement<N>& judged) {
  std::vector<std::string> found;
  for (const line& one : judged.lines)
    if (one.result == wanted) found.emplace_back(one.code);
  return found;
}
using list = std::vector<std::string>;

}  // namespace oracle
