#pragma once

// When a text that is required counts as missing: when it is blank. And a text without the white space at its ends.
//
//   is_blank("");        // true
//   is_blank(" \t");     // true
//   is_blank("\u00A0");  // false: a no-break space is not ASCII
//   trimmed("  Hi \n");  // "Hi"

#include <campaign_rules/version.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {
/// Space, tab, line feed, vertical tab, form feed, carriage return.
constexpr bool is_white_space(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }
}  // namespace detail

/// Is there nothing but ASCII white space?
[[nodiscard]] constexpr bool is_blank(std::string_view text) noexcept {
  for (const char c : text)
    if (!detail::is_white_space(c)) return false;
  return true;
}

/// The text without the ASCII white space at its two ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && detail::is_white_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && detail::is_white_space(text.back())) text.remove_suffix(1);
  return text;
}

/// The note of rules that ask for a text.
inline constexpr std::string_view blank_text_note =
    "no page says this; it is inferred: only ASCII white space counts as blank";

CAMPAIGN_RULES_END_NAMESPACE
