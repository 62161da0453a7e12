#pragma once

// Why a text is no JSON object: the first place where it departs from the grammar, and what stands there. For lines that
// the reader has refused; it walks them a second time, slowly enough to say more.

#include <string_view>

#include "input_error.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

inline constexpr unsigned deepest = 64;  // arrays and objects within each other, the line's own included

/// The first fault of a line. Its `field` is empty, and its `byte` counts from 1; it is 0 for JSON that is no object. The
/// message is empty when the line is a JSON object in UTF-8 that is not nested deeper than 64; that no member is given
/// twice is not seen to here.
input_error find_fault(std::string_view line);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
