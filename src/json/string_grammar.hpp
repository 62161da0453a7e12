#pragma once

// The grammar of JSON strings.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

enum class string_fault : std::uint8_t {
  none,
  no_end,             // the text ends before the string does
  no_utf8,            // a byte that is no UTF-8
  control_character,  // below U+0020, not escaped
  escape,             // a backslash before another character than those of JSON
  code_unit,          // `\u` without four hexadecimal digits
  high_surrogate,     // half a pair: its second half does not follow
  low_surrogate,      // half a pair: its first half does not stand before it
};

struct string_end {
  std::size_t at;  // behind the closing quote; or where the fault is: of an escape at its backslash
  string_fault fault;
};

/// Where the string ends that begins with the text's first character, a quote, or what its first fault is.
string_end end_of_string(std::string_view text) noexcept;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
