#pragma once

// The grammar of JSON numbers, and integers.

#include <campaign_rules/maybe.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The number of leading digits.
std::size_t count_digits(std::string_view text) noexcept;

/// Is the text a JSON number, all of it? However large: its value is not looked at.
bool is_number(std::string_view text) noexcept;

/// The value of a JSON number that is written as an integer and fits in 64 bits; absent for any other.
maybe<std::int64_t> as_integer(std::string_view number) noexcept;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
