#pragma once

// Dates as text: strict reading and canonical writing of ISO 8601. To be linked, unlike the rules themselves.
//
//   constexpr date_forms taken{date_form::zulu, date_form::utc_offset};
//   parse_instant("2026-11-22T10:00:00+01:00", taken);      // utc(2026, 11, 22, 9, 0)
//   to_string(utc(2026, 11, 22, 9, 0));                     // "2026-11-22T09:00:00.000Z"
//
//   const auto read = parse_instant("2023-02-29T00:00:00Z", taken);
//   read.error().position;                                  // 8
//   describe("2023-02-29T00:00:00Z", read.error());
//   // "found `2023-02-29T00:00:00Z`, expected a day from 01 to 28 at character 9"
//
// What is accepted? Exactly `YYYY-MM-DDThh:mm:ss`, then possibly `.` and 1 to 9 digits, then `Z` or `±hh:mm`; or
// `YYYY-MM-DD` alone; each where the forms allow it, and nothing before or after. The day must exist, there are no leap
// seconds and no hour 24, T and Z are upper case. `-00:00` is an offset like any other. Of a fraction the first three
// digits count and the rest are dropped: instants are in milliseconds.
//
// Nothing here depends on the locale, and only the functions that return a std::string allocate memory.

#include <campaign_rules/date_form.hpp>
#include <campaign_rules/instant.hpp>

#include <tl/expected.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The first place where a text departs from the accepted forms.
struct date_error {
  std::size_t position = 0;     // the index of a byte, from 0; the text's size when the text ends too early
  std::string_view expected{};  // what should stand there, such as "a month from 01 to 12"; memory of static duration

  friend constexpr bool operator==(const date_error& a, const date_error& b) noexcept {
    return a.position == b.position && a.expected == b.expected;
  }
  friend constexpr bool operator!=(const date_error& a, const date_error& b) noexcept { return !(a == b); }
};

/// Reads an instant in one of the accepted forms. The result always lies in [`first_instant`, `last_instant`]: an
/// offset that carries it out of the years 0000 to 9999 is an error at the offset. With no form accepted every text is
/// an error.
[[nodiscard]] tl::expected<instant, date_error> parse_instant(std::string_view text, date_forms accepted) noexcept;

/// The error as one line of UTF-8, lower case, without a final period. It counts characters from 1, as people do, so it names
/// one more than `position`; all characters before the error are ASCII. Of the text at most 64 bytes are shown, whole
/// characters only; control characters and bytes that are no UTF-8 appear as `\x0a`.
[[nodiscard]] std::string describe(std::string_view text, const date_error& error);

/// `YYYY-MM-DDThh:mm:ss.mmmZ`, without a terminating zero.
using iso8601_text = std::array<char, 24>;

/// Writes `clamp(at)`, so that the year always has four digits and `parse_instant` reads back the same instant.
[[nodiscard]] iso8601_text format_instant(instant at) noexcept;

/// The same in a string. An instant is a type of std::chrono, so argument-dependent lookup does not find this function.
[[nodiscard]] std::string to_string(instant at);

CAMPAIGN_RULES_END_NAMESPACE
