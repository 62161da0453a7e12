#include "iso8601_fault.hpp"

#include <date/date.h>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {
namespace {

std::string_view expected_after_date(date_forms accepted) noexcept {
  const bool may_end = accepted.contains(date_form::date_only);
  if ((accepted & forms_with_time).empty())
    return may_end ? end_of_text : "nothing, because no form of date is accepted";
  return may_end ? "`T` and a time, or the end of the text" : "`T` and a time";
}

number_field day_field(int year, int month) noexcept {
  constexpr std::string_view expected[] = {"a day from 01 to 28", "a day from 01 to 29", "a day from 01 to 30",
                                           "a day from 01 to 31"};
  const auto last = date::year{year} / month / date::last;
  const auto days = static_cast<int>(unsigned{last.day()});
  return {8, 2, 1, days, expected[days - 28]};
}

number_field second_field(std::string_view text) noexcept {
  const bool is_leap_second = text.substr(17, 2) == "60";
  return {17, 2, 0, 59,
          is_leap_second ? "a second from 00 to 59 (there are no leap seconds)" : "a second from 00 to 59"};
}

}  // namespace

tl::expected<int, date_error> read_number(std::string_view text, const number_field& field) noexcept {
  int number = 0;
  for (std::size_t i = 0; i < field.digits; ++i) {
    const char c = char_at(text, field.position + i);
    if (!is_digit(c))
      return tl::unexpected<date_error>{{field.position + i, i == 0 ? field.expected : std::string_view{"a digit"}}};
    number = number * 10 + value_of(c);
  }
  if (number < field.lowest || number > field.highest)
    return tl::unexpected<date_error>{{field.position, field.expected}};
  return number;
}

std::string_view expected_zone(date_forms accepted) noexcept {
  if (!accepted.contains(date_form::utc_offset)) return "`Z`";
  return accepted.contains(date_form::zulu) ? "`Z` or an offset such as `+01:00`" : "an offset such as `+01:00`";
}

date_error fault_in_head(std::string_view text, date_forms accepted) noexcept {
  const auto year = read_number(text, {0, 4, 0, 9999, "a four-digit year"});
  if (!year) return year.error();
  if (char_at(text, 4) != '-') return {4, "`-`"};
  const auto month = read_number(text, {5, 2, 1, 12, "a month from 01 to 12"});
  if (!month) return month.error();
  if (char_at(text, 7) != '-') return {7, "`-`"};
  const auto day = read_number(text, day_field(*year, *month));
  if (!day) return day.error();

  if (char_at(text, 10) != 'T' || (accepted & forms_with_time).empty()) return {10, expected_after_date(accepted)};
  const auto hour = read_number(text, {11, 2, 0, 23, "an hour from 00 to 23"});
  if (!hour) return hour.error();
  if (char_at(text, 13) != ':') return {13, "`:`"};
  const auto minute = read_number(text, {14, 2, 0, 59, "a minute from 00 to 59"});
  if (!minute) return minute.error();
  if (char_at(text, 16) != ':') return {16, "`:`"};
  const auto second = read_number(text, second_field(text));
  if (!second) return second.error();
  return {head_size, expected_zone(accepted)};  // the text ends here
}

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
