#pragma once

// When a text that is required counts as missing: when it is blank.
//
//   is_blank("");        // true
//   is_blank(" \t");     // true
//   is_blank("\u00A0");  // false: a no-break space is not ASCII

#include <campaign_rules/version.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Is there nothing but ASCII white space?
[[nodiscard]] constexpr bool is_blank(std::string_view text) noexcept {
  for (const char c : text)
    if (c != ' ' && (c < '\t' || c > '\r')) return false;
  return true;
}

/// The note of rules that ask for a text.
inline constexpr std::string_view blank_text_note =
    "no page says this; it is inferred: only ASCII white space counts as blank";

CAMPAIGN_RULES_END_NAMESPACE
