#pragma once

// The careful half of the reader of ISO 8601 text: one number at a time, with a position and a reason for each fault.

#include <campaign_rules/text/iso8601.hpp>

#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

inline constexpr date_forms forms_with_time{date_form::zulu, date_form::utc_offset};
inline constexpr std::size_t head_size = 19;  // YYYY-MM-DDThh:mm:ss
inline constexpr std::string_view end_of_text = "the end of the text";

/// The character there, or one that fits nowhere.
constexpr char char_at(std::string_view text, std::size_t position) noexcept {
  return position < text.size() ? text[position] : '\0';
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr int value_of(char digit) noexcept { return digit - '0'; }

/// A number of a fixed width within a text.
struct number_field {
  std::size_t position;
  std::size_t digits;
  int lowest;
  int highest;
  std::string_view expected;
};

/// The number in a field. The error is at its first character, unless that is a digit and a later one is none.
tl::expected<int, date_error> read_number(std::string_view text, const number_field& field) noexcept;

/// What should follow the time of day and its fraction.
std::string_view expected_zone(date_forms accepted) noexcept;

/// The first fault of a text that cannot be read as `YYYY-MM-DDThh:mm:ss` with something behind it.
date_error fault_in_head(std::string_view text, date_forms accepted) noexcept;

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
