#include <campaign_rules/text/iso8601.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

#include "support/allocations.hpp"
#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::date_form;
using em::date_forms;
using em::utc;

static_assert(std::is_trivially_copyable_v<em::date_error> && std::is_nothrow_default_constructible_v<em::date_error>);
static_assert(std::is_trivially_copyable_v<em::iso8601_text> && sizeof(em::iso8601_text) == 24);
static_assert(noexcept(em::parse_instant(std::string_view{}, {})) && noexcept(em::format_instant(em::first_instant)));

namespace {

constexpr date_forms zulu{date_form::zulu};
constexpr date_forms offset{date_form::utc_offset};
constexpr date_forms day{date_form::date_only};
constexpr date_forms with_time{date_form::zulu, date_form::utc_offset};
constexpr date_forms all{date_form::zulu, date_form::utc_offset, date_form::date_only};

struct accepted_text {
  std::string_view text;
  date_forms forms;
  em::instant means;
};

const accepted_text accepted_texts[] = {
    {"2026-11-22T09:30:15Z", zulu, utc(2026, 11, 22, 9, 30, 15)},
    {"2026-11-22T09:30:15Z", all, utc(2026, 11, 22, 9, 30, 15)},
    {"1970-01-01T00:00:00Z", zulu, utc(1970, 1, 1)},
    {"0000-01-01T00:00:00Z", zulu, utc(0, 1, 1)},
    {"9999-12-31T23:59:59.999Z", zulu, utc(9999, 12, 31, 23, 59, 59, 999)},
    // the ends of each field
    {"2026-12-31T23:59:59Z", zulu, utc(2026, 12, 31, 23, 59, 59)},
    {"2026-01-01T01:01:01Z", zulu, utc(2026, 1, 1, 1, 1, 1)},
    {"2026-04-30T00:00:00Z", zulu, utc(2026, 4, 30)},
    {"2023-02-28T00:00:00Z", zulu, utc(2023, 2, 28)},
    {"2024-02-29T00:00:00Z", zulu, utc(2024, 2, 29)},
    {"2000-02-29T00:00:00Z", zulu, utc(2000, 2, 29)},
    {"0000-02-29T00:00:00Z", zulu, utc(0, 2, 29)},
    // the first three digits of a fraction count
    {"2026-11-22T09:30:15.1Z", zulu, utc(2026, 11, 22, 9, 30, 15, 100)},
    {"2026-11-22T09:30:15.12Z", zulu, utc(2026, 11, 22, 9, 30, 15, 120)},
    {"2026-11-22T09:30:15.123Z", zulu, utc(2026, 11, 22, 9, 30, 15, 123)},
    {"2026-11-22T09:30:15.1239Z", zulu, utc(2026, 11, 22, 9, 30, 15, 123)},
    {"2026-11-22T09:30:15.001999999Z", zulu, utc(2026, 11, 22, 9, 30, 15, 1)},
    {"2026-11-22T09:30:15.000999999Z", zulu, utc(2026, 11, 22, 9, 30, 15)},
    {"1969-12-31T23:59:59.999999999Z", zulu, utc(1969, 12, 31, 23, 59, 59, 999)},
    // offsets
    {"2026-11-22T10:30:15+01:00", offset, utc(2026, 11, 22, 9, 30, 15)},
    {"2026-11-22T10:30:15+01:00", all, utc(2026, 11, 22, 9, 30, 15)},
    {"2026-11-22T09:30:15.5-05:30", with_time, utc(2026, 11, 22, 15, 0, 15, 500)},
    {"2026-11-22T09:30:15+00:00", offset, utc(2026, 11, 22, 9, 30, 15)},
    {"2026-11-22T09:30:15-00:00", offset, utc(2026, 11, 22, 9, 30, 15)},
    {"2026-11-22T23:59:00+23:59", offset, utc(2026, 11, 22)},
    {"2026-12-31T23:59:59-23:59", offset, utc(2027, 1, 1, 23, 58, 59)},
    {"0000-01-01T00:01:00+00:01", offset, utc(0, 1, 1)},
    {"9999-12-31T23:58:59.999-00:01", offset, utc(9999, 12, 31, 23, 59, 59, 999)},
    // a date alone
    {"2026-11-22", day, utc(2026, 11, 22)},
    {"2024-02-29", all, utc(2024, 2, 29)},
    {"0000-01-01", day, utc(0, 1, 1)},
    {"9999-12-31", day, utc(9999, 12, 31)},
};

struct refused_text {
  std::string_view text;
  date_forms forms;
  std::size_t position;
  std::string_view expected;
};

constexpr std::string_view zone_expected = "`Z` or an offset such as `+01:00`";
constexpr std::string_view offset_expected = "an offset such as `+01:00`";
constexpr std::string_view end_expected = "the end of the text";
constexpr std::string_view year_expected = "a four-digit year";
constexpr std::string_view month_expected = "a month from 01 to 12";
constexpr std::string_view hour_expected = "an hour from 00 to 23";
constexpr std::string_view minute_expected = "a minute from 00 to 59";
constexpr std::string_view second_expected = "a second from 00 to 59";
constexpr std::string_view no_leap_seconds = "a second from 00 to 59 (there are no leap seconds)";
constexpr std::string_view offset_hours_expected = "offset hours from 00 to 23";
constexpr std::string_view offset_minutes_expected = "offset minutes from 00 to 59";
constexpr std::string_view in_range_expected = "an offset that stays in the years 0000 to 9999 in UTC";

const refused_text refused_texts[] = {
    // years
    {"", all, 0, year_expected},
    {"2", all, 1, "a digit"},
    {"202", all, 3, "a digit"},
    {" 2026-11-22", all, 0, year_expected},
    {"+2026-11-22", all, 0, year_expected},
    {"-001-11-22", all, 0, year_expected},
    {"20x6-11-22", all, 2, "a digit"},
    {"202/-11-22", all, 3, "a digit"},  // the character before 0
    {"202:-11-22", all, 3, "a digit"},  // the character after 9
    {"2026", all, 4, "`-`"},
    {"20261122T093015Z", all, 4, "`-`"},
    {"12026-11-22T09:30:15Z", all, 4, "`-`"},
    {"\xB2\xB0\xB2\xB6-11-22T09:30:15Z", all, 0, year_expected},  // digits with the top bit set
    // months
    {"2026-", all, 5, month_expected},
    {"2026-1", all, 6, "a digit"},
    {"2026-00-22", all, 5, month_expected},
    {"2026-13-22", all, 5, month_expected},
    {"2026-00-22T09:30:15Z", all, 5, month_expected},
    {"2026-13-22T09:30:15Z", all, 5, month_expected},
    {"2026-99-22T09:30:15Z", all, 5, month_expected},
    {"2026-1-22T09:30:15Z", all, 6, "a digit"},
    {"2026-x1-22T09:30:15Z", all, 5, month_expected},
    {"2026-11", all, 7, "`-`"},
    {"2026-11/22T09:30:15Z", all, 7, "`-`"},
    // days
    {"2026-11-", all, 8, "a day from 01 to 30"},
    {"2026-11-2", all, 9, "a digit"},
    {"2026-11-00T09:30:15Z", all, 8, "a day from 01 to 30"},
    {"2026-11-31T09:30:15Z", all, 8, "a day from 01 to 30"},
    {"2026-12-32T09:30:15Z", all, 8, "a day from 01 to 31"},
    {"2026-01-32", all, 8, "a day from 01 to 31"},
    {"2026-04-31", all, 8, "a day from 01 to 30"},
    {"2026-06-31T00:00:00Z", all, 8, "a day from 01 to 30"},
    {"2026-09-31T00:00:00Z", all, 8, "a day from 01 to 30"},
    {"2023-02-29T00:00:00Z", all, 8, "a day from 01 to 28"},
    {"1900-02-29T00:00:00Z", all, 8, "a day from 01 to 28"},
    {"0100-02-29T00:00:00Z", all, 8, "a day from 01 to 28"},
    {"2024-02-30T00:00:00Z", all, 8, "a day from 01 to 29"},
    {"2000-02-30", all, 8, "a day from 01 to 29"},
    // what follows the date, by the forms that are accepted
    {"2026-11-22", with_time, 10, "`T` and a time"},
    {"2026-11-22 09:30:15Z", with_time, 10, "`T` and a time"},
    {"2026-11-22t09:30:15Z", with_time, 10, "`T` and a time"},
    {"2026-11-22 09:30:15Z", all, 10, "`T` and a time, or the end of the text"},
    {"2026-11-22 ", all, 10, "`T` and a time, or the end of the text"},
    {"2026-11-22T09:30:15Z", day, 10, end_expected},
    {"2026-11-22T", day, 10, end_expected},
    {"2026-11-22T", all, 11, hour_expected},
    // hours
    {"2026-11-22T0", all, 12, "a digit"},
    {"2026-11-22T24:00:00Z", all, 11, hour_expected},
    {"2026-11-22T99:00:00Z", all, 11, hour_expected},
    {"2026-11-22T9:30:15Z", all, 12, "a digit"},
    {"2026-11-22T-1:30:15Z", all, 11, hour_expected},
    {"2026-11-22T09", all, 13, "`:`"},
    {"2026-11-22T093015Z     ", all, 13, "`:`"},
    // minutes
    {"2026-11-22T09:", all, 14, minute_expected},
    {"2026-11-22T09:60:15Z", all, 14, minute_expected},
    {"2026-11-22T09:3", all, 15, "a digit"},
    {"2026-11-22T09:30", all, 16, "`:`"},
    {"2026-11-22T09:30Z", all, 16, "`:`"},
    {"2026-11-22T09:30.15Z", all, 16, "`:`"},
    // seconds
    {"2026-11-22T09:30:", all, 17, second_expected},
    {"2026-11-22T09:30:60Z", all, 17, no_leap_seconds},
    {"2016-12-31T23:59:60Z", all, 17, no_leap_seconds},
    {"2026-11-22T09:30:61Z", all, 17, second_expected},
    {"2026-11-22T09:30:99Z", all, 17, second_expected},
    {"2026-11-22T09:30:/9Z", all, 17, second_expected},
    {"2026-11-22T09:30:1", all, 18, "a digit"},
    {"2026-11-22T09:30:1Z ", all, 18, "a digit"},
    {"2026-11-22T09:30:1/Z", all, 18, "a digit"},
    {"2026-11-22T09:30:1:Z", all, 18, "a digit"},
    // fractions
    {"2026-11-22T09:30:15.", all, 20, "a digit"},
    {"2026-11-22T09:30:15.Z", all, 20, "a digit"},
    {"2026-11-22T09:30:15.-1Z", all, 20, "a digit"},
    {"2026-11-22T09:30:15.12", all, 22, zone_expected},
    {"2026-11-22T09:30:15.1x", all, 21, zone_expected},
    {"2026-11-22T09:30:15.123456789", zulu, 29, "`Z`"},
    {"2026-11-22T09:30:15.1234567890Z", zulu, 29, "`Z`"},
    {"2026-11-22T09:30:15,5Z", all, 19, zone_expected},
    // zones, by the forms that are accepted
    {"2026-11-22T09:30:15", zulu, 19, "`Z`"},
    {"2026-11-22T09:30:15", offset, 19, offset_expected},
    {"2026-11-22T09:30:15", with_time, 19, zone_expected},
    {"2026-11-22T09:30:15z", zulu, 19, "`Z`"},
    {"2026-11-22T09:30:15Z", offset, 19, offset_expected},
    {"2026-11-22T09:30:15+01:00", zulu, 19, "`Z`"},
    {"2026-11-22T09:30:15-01:00", {date_form::zulu, date_form::date_only}, 19, "`Z`"},
    {"2026-11-22T09:30:15−01:00", with_time, 19, zone_expected},  // U+2212, a minus sign
    {"2026-11-22T09:30:15Z ", all, 20, end_expected},
    {"2026-11-22T09:30:15ZZ", all, 20, end_expected},
    {"2026-11-22T09:30:15.5Z\n", all, 22, end_expected},
    {std::string_view{"2026-11-22T09:30:15Z\0", 21}, all, 20, end_expected},
    // offsets
    {"2026-11-22T09:30:15+", all, 20, offset_hours_expected},
    {"2026-11-22T09:30:15+0", all, 21, "a digit"},
    {"2026-11-22T09:30:15+01", all, 22, "`:`"},
    {"2026-11-22T09:30:15+0100", all, 22, "`:`"},
    {"2026-11-22T09:30:15+01:", all, 23, offset_minutes_expected},
    {"2026-11-22T09:30:15+01:0", all, 24, "a digit"},
    {"2026-11-22T09:30:15+01:000", all, 25, end_expected},
    {"2026-11-22T09:30:15+01:00Z", all, 25, end_expected},
    {"2026-11-22T09:30:15+24:00", all, 20, offset_hours_expected},
    {"2026-11-22T09:30:15+00:60", all, 23, offset_minutes_expected},
    {"2026-11-22T09:30:15.25-24:00", all, 23, offset_hours_expected},
    {"0000-01-01T00:00:59.999+00:01", all, 23, in_range_expected},
    {"0000-01-01T00:00:00+00:01", all, 19, in_range_expected},
    {"9999-12-31T23:59:00-00:01", all, 19, in_range_expected},
    {"9999-12-31T23:59:00-00:01Z", all, 19, in_range_expected},
    {"9999-12-31T23:59:59.999-23:59", all, 23, in_range_expected},
    // no form at all
    {"2026-11-22", {}, 10, "nothing, because no form of date is accepted"},
    {"2026-11-22T09:30:15Z", {}, 10, "nothing, because no form of date is accepted"},
};

}  // namespace

TEST_CASE("two errors are equal when they name the same place and reason") {
  constexpr em::date_error error{8, "a digit"};
  CHECK_BOTH(error == em::date_error{8, "a digit"});
  CHECK_BOTH(error != em::date_error{9, "a digit"});
  CHECK_BOTH(error != em::date_error{8, "`-`"});
  CHECK_BOTH(!(error != em::date_error{8, "a digit"}));
}

TEST_CASE("accepted texts") {
  for (const accepted_text& row : accepted_texts) {
    CAPTURE(row.text);
    const auto read = em::parse_instant(row.text, row.forms);
    REQUIRE(read.has_value());
    CHECK(*read == row.means);
  }
}

TEST_CASE("refused texts, with the first fault's position and what should stand there") {
  for (const refused_text& row : refused_texts) {
    CAPTURE(row.text);
    const auto read = em::parse_instant(row.text, row.forms);
    REQUIRE(!read.has_value());
    CHECK(read.error().position == row.position);
    CHECK(std::string(read.error().expected) == std::string(row.expected));
  }
}

TEST_CASE("every text is read without allocating") {
  const allocation_count allocations;
  std::size_t readable = 0;
  for (const accepted_text& row : accepted_texts)
    if (em::parse_instant(row.text, row.forms)) ++readable;
  for (const refused_text& row : refused_texts)
    if (em::parse_instant(row.text, row.forms)) ++readable;
  CHECK(allocations.so_far() == 0);
  CHECK(readable == std::size(accepted_texts));
}
