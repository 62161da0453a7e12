#pragma once

// How long a text is for its reader: in Unicode code points, not in bytes. The text is taken to be UTF-8.
//
//   count_code_points("Grüße");                            // 5, of 7 bytes
//   can_hold_text(term<closed_range>{{1, 100}, page});     // true: a policy that says so can be met

#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Every byte counts that does not continue a code point.
[[nodiscard]] constexpr std::int64_t count_code_points(std::string_view text) noexcept {
  std::int64_t count = 0;
  for (const char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U ? 0 : 1;
  return count;
}

/// Is there a text, not empty, that is neither too short nor too long?
[[nodiscard]] constexpr bool can_hold_text(const term<closed_range>& lengths) noexcept {
  return !lengths || (lengths->minimum <= lengths->maximum && lengths->maximum >= 1);
}

CAMPAIGN_RULES_END_NAMESPACE
