#include <campaign_rules/text/iso8601.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

#include "iso8601_fault.hpp"

// The fast half of the reader. The head of a text, `YYYY-MM-DDThh:mm:ss`, is read eight characters at once, as far as
// that goes: a word holds one character in each byte, a "lane", and is compared as a whole with a picture of what
// should stand there. Only what is not well formed is walked again from its start, to find out where and why; see
// iso8601_fault.hpp.

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace {

using result = tl::expected<instant, date_error>;
using detail::char_at;
using detail::head_size;

result refused(std::size_t position, std::string_view expected) noexcept {
  return tl::unexpected<date_error>{{position, expected}};
}

// ---- eight characters at once

constexpr std::uint64_t top_bits = 0x8080808080808080;

/// Eight characters as one word, the first in the lowest lane on every machine. Compilers make this a single load.
constexpr std::uint64_t word_at(const char* from) noexcept {
  const auto lane = [from](int i) { return std::uint64_t{static_cast<unsigned char>(from[i])} << 8 * i; };
  return lane(0) | lane(1) | lane(2) | lane(3) | lane(4) | lane(5) | lane(6) | lane(7);
}

constexpr unsigned lane(std::uint64_t word, int index) noexcept {
  return static_cast<unsigned>(word >> 8 * index & 0xFF);
}

/// In each lane the number that its digit and the next one write.
constexpr std::uint64_t pairs(std::uint64_t digits) noexcept { return digits * 10 + (digits >> 8); }

/// What eight characters should look like.
struct picture {
  std::uint64_t sample;  // 0 for any digit, every other character for itself
  std::uint64_t slack;   // in each lane, what leads from the highest value that it may have to 0x7F

  /// Characters xored with their sample: a digit's value, or 0.
  constexpr std::uint64_t digits(const char* text) const noexcept { return word_at(text) ^ sample; }

  /// Top bits are set when something does not fit: when a value is too high, adding the slack carries into its top bit.
  /// A carry into the next lane can only come from a lane of 0x80 or more, whose own top bit is set then.
  constexpr std::uint64_t misfits(std::uint64_t digits) const noexcept { return (digits + slack) | digits; }
};

// The first character's lane is the last byte of a number. A digit's slack is 0x7F - 9, any other character's 0x7F.
constexpr picture year_month{word_at("0000-00-"), 0x7F'76'76'7F'76'76'76'76};
constexpr picture day_hour_minute{word_at("00T00:00"), 0x76'76'7F'76'76'7F'76'76};

/// The same for pairs in the second of these words: hours up to 23, minutes up to 59.
constexpr std::uint64_t hour_minute_slack = std::uint64_t{0x7F - 23} << 24 | std::uint64_t{0x7F - 59} << 48;

// ---- the calendar, laid out for a reader that has the century and the year in it at hand

struct month_span {
  std::uint16_t days_before;  // within its year
  std::uint16_t days;
};
using year_spans = std::array<month_span, 12>;

constexpr year_spans common_year{{{0, 31},
                                  {31, 28},
                                  {59, 31},
                                  {90, 30},
                                  {120, 31},
                                  {151, 30},
                                  {181, 31},
                                  {212, 31},
                                  {243, 30},
                                  {273, 31},
                                  {304, 30},
                                  {334, 31}}};
constexpr year_spans leap_year{{{0, 31},
                                {31, 29},
                                {60, 31},
                                {91, 30},
                                {121, 31},
                                {152, 30},
                                {182, 31},
                                {213, 31},
                                {244, 30},
                                {274, 31},
                                {305, 30},
                                {335, 31}}};

/// Days from 1970-01-01 to the first day of a year from 0 to 9999.
constexpr std::int64_t days_to_year(unsigned year) noexcept {
  constexpr std::int64_t days_to_epoch = 719'528;                                              // from 0000-01-01
  const unsigned leap_years_before = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;  // year 0 is one
  return std::int64_t{year * 365 + leap_years_before} - days_to_epoch;
}

/// Reads `YYYY-MM-DDThh:mm:ss` from at least 19 characters into the time since the epoch; false when that is malformed
/// or does not exist.
bool read_head(const char* text, std::chrono::milliseconds& since_epoch) noexcept {
  const std::uint64_t first = year_month.digits(text);
  const std::uint64_t second = day_hour_minute.digits(text + 8);
  const std::uint64_t numbers = pairs(second);
  const std::uint64_t wrong =
      year_month.misfits(first) | day_hour_minute.misfits(second) | (numbers + hour_minute_slack);
  if ((wrong & top_bits) != 0) return false;
  if (text[16] != ':' || text[17] < '0' || text[17] > '5' || !detail::is_digit(text[18])) return false;

  const unsigned century = lane(pairs(first), 0);
  const unsigned year_of_century = lane(pairs(first), 2);
  const bool is_leap = (year_of_century == 0 ? century : year_of_century) % 4 == 0;
  const unsigned month_index = lane(pairs(first), 5) - 1;  // 00 becomes a large number
  if (month_index > 11) return false;
  const month_span& month = (is_leap ? leap_year : common_year)[month_index];
  const unsigned day_index = lane(numbers, 0) - 1;
  if (day_index >= month.days) return false;

  const std::int64_t days = days_to_year(century * 100 + year_of_century) + month.days_before + day_index;
  const int seconds = detail::value_of(text[17]) * 10 + detail::value_of(text[18]);
  const unsigned minutes = lane(numbers, 3) * 60 + lane(numbers, 6);
  since_epoch = std::chrono::milliseconds{((days * 1440 + minutes) * 60 + seconds) * 1000};
  return true;
}

// ---- the other forms

/// `YYYY-MM-DD`. A date alone means its first instant, so it is read as if midnight stood behind it.
result read_date(std::string_view text) noexcept {
  char whole[] = "YYYY-MM-DDT00:00:00Z";
  std::copy(text.begin(), text.end(), whole);
  return parse_instant({whole, sizeof whole - 1}, {date_form::zulu});
}

/// `±hh:mm` from the given position to the end of the text, behind a time on the clock there.
result read_offset(std::string_view text, std::size_t position, instant local) noexcept {
  const auto hours = detail::read_number(text, {position + 1, 2, 0, 23, "offset hours from 00 to 23"});
  if (!hours) return tl::unexpected<date_error>{hours.error()};
  if (char_at(text, position + 3) != ':') return refused(position + 3, "`:`");
  const auto minutes = detail::read_number(text, {position + 4, 2, 0, 59, "offset minutes from 00 to 59"});
  if (!minutes) return tl::unexpected<date_error>{minutes.error()};

  const std::chrono::minutes offset{*hours * 60 + *minutes};
  const instant at = text[position] == '+' ? local - offset : local + offset;
  if (at != clamp(at)) return refused(position, "an offset that stays in the years 0000 to 9999 in UTC");
  if (text.size() > position + 6) return refused(position + 6, detail::end_of_text);
  return at;
}

/// What follows the head, of which there is at least one character: a fraction perhaps, and the zone.
result read_tail(std::string_view text, date_forms accepted, std::chrono::milliseconds since_epoch) noexcept {
  std::size_t position = head_size;
  if (text[position] == '.') {
    constexpr std::size_t first = head_size + 1;
    constexpr std::size_t most_digits = 9;
    int weight = 100;  // of a digit in milliseconds: nothing from the fourth digit on
    for (position = first; position < first + most_digits && detail::is_digit(char_at(text, position)); ++position) {
      since_epoch += std::chrono::milliseconds{detail::value_of(text[position]) * weight};
      weight /= 10;
    }
    if (position == first) return refused(first, "a digit");
  }

  const char zone = char_at(text, position);
  if (zone == 'Z' && accepted.contains(date_form::zulu)) {
    if (text.size() > position + 1) return refused(position + 1, detail::end_of_text);
    return instant{since_epoch};
  }
  if ((zone == '+' || zone == '-') && accepted.contains(date_form::utc_offset))
    return read_offset(text, position, instant{since_epoch});
  return refused(position, detail::expected_zone(accepted));
}

}  // namespace

tl::expected<instant, date_error> parse_instant(std::string_view text, date_forms accepted) noexcept {
  constexpr std::size_t date_size = 10;
  if (text.size() == date_size && accepted.contains(date_form::date_only)) return read_date(text);

  std::chrono::milliseconds since_epoch{};
  const bool may_have_time = !(accepted & detail::forms_with_time).empty();
  if (text.size() <= head_size || !may_have_time || !read_head(text.data(), since_epoch))
    return tl::unexpected<date_error>{detail::fault_in_head(text, accepted)};
  return read_tail(text, accepted, since_epoch);
}

CAMPAIGN_RULES_END_NAMESPACE
