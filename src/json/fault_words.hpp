#pragma once

// What stands at a place where JSON has something else, and what was probably meant: `True` for `true`, `+3` for `3`, a
// comment, a quotation mark of a word processor.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// A part of a message: "found FOUND, expected EXPECTED; HINT".
struct sight {
  std::string found;
  std::string expected{};   // where a value belongs; empty when no more can be said than "a value"
  std::string_view hint{};  // empty when there is none
};

/// What a text begins with that has no white space in front.
sight look_at(std::string_view rest);

/// The same for a line that is no object.
sight look_at_line(std::string_view rest);

/// Where a line of UTF-16 shows that it is one, from 1: it begins with a byte order mark, or has a zero byte beside its first
/// character. 0 for any other line.
std::size_t utf16_at(std::string_view line) noexcept;

/// A number, `true`, or what looks like one: up to white space, punctuation or anything that is not ASCII.
std::string_view token_of(std::string_view rest) noexcept;

/// Is it true, false, null or a number?
bool is_scalar(std::string_view token) noexcept;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
