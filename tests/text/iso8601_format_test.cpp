#include <campaign_rules/text/iso8601.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/allocations.hpp"

namespace em = campaign_rules;
using em::utc;

namespace {

constexpr em::date_forms zulu{em::date_form::zulu};

/// What is said of a text that is refused.
std::string message(std::string_view text) {
  const auto read = em::parse_instant(text, zulu);
  return read ? "accepted" : em::describe(text, read.error());
}

}  // namespace

TEST_CASE("an instant is written with milliseconds and Z") {
  CHECK(em::to_string(utc(2026, 11, 22, 9, 30, 15, 250)) == "2026-11-22T09:30:15.250Z");
  CHECK(em::to_string(utc(1970, 1, 1)) == "1970-01-01T00:00:00.000Z");
  CHECK(em::to_string(utc(1969, 12, 31, 23, 59, 59, 999)) == "1969-12-31T23:59:59.999Z");
  CHECK(em::to_string(utc(0, 1, 1)) == "0000-01-01T00:00:00.000Z");
  CHECK(em::to_string(utc(987, 6, 5, 4, 3, 2, 1)) == "0987-06-05T04:03:02.001Z");
  CHECK(em::to_string(utc(9999, 12, 31, 23, 59, 59, 999)) == "9999-12-31T23:59:59.999Z");
}

TEST_CASE("an instant outside the years 0000 to 9999 is written as the nearer end") {
  CHECK(em::to_string((em::instant::min)()) == "0000-01-01T00:00:00.000Z");
  CHECK(em::to_string(utc(0, 1, 1) - std::chrono::milliseconds{1}) == "0000-01-01T00:00:00.000Z");
  CHECK(em::to_string(em::last_instant + std::chrono::milliseconds{1}) == "9999-12-31T23:59:59.999Z");
  CHECK(em::to_string((em::instant::max)()) == "9999-12-31T23:59:59.999Z");
}

TEST_CASE("format_instant writes the same without allocating") {
  const allocation_count allocations;
  const em::iso8601_text text = em::format_instant(utc(2026, 11, 22, 9, 30, 15, 250));
  CHECK(allocations.so_far() == 0);
  CHECK(std::string(text.data(), text.size()) == "2026-11-22T09:30:15.250Z");
}

TEST_CASE("an error is described in one line") {
  CHECK(message("2023-02-29T00:00:00Z") == "found `2023-02-29T00:00:00Z`, expected a day from 01 to 28 at character 9");
  CHECK(message("2023-02-28T23:59:60Z") ==
        "found `2023-02-28T23:59:60Z`, expected a second from 00 to 59 (there are no leap seconds) at character 18");
  CHECK(message("2023-02-28T23:59:59") == "found `2023-02-28T23:59:59`, expected `Z` at the end");
  CHECK(message("") == "found ``, expected a four-digit year");
}

TEST_CASE("what the text holds cannot break the line it is shown in") {
  CHECK(message("\n") == "found `\\u{000A}`, expected a four-digit year at character 1");
  CHECK(message(std::string_view{"\0", 1}) == "found `\\u{0000}`, expected a four-digit year at character 1");
  CHECK(message("\x1f ~\x7f") == "found `\\u{001F} ~\\u{007F}`, expected a four-digit year at character 1");
  CHECK(message("`\\") == "found `\\x60\\\\`, expected a four-digit year at character 1");
}
