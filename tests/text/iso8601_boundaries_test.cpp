// Texts that end where more memory begins: nothing behind a text's end is looked at.

#include <campaign_rules/text/iso8601.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

namespace em = campaign_rules;

TEST_CASE("a fault that nobody found is at the start") { CHECK(em::date_error{}.position == 0); }

TEST_CASE("parts at their ends are no fault of a text that breaks off behind them") {
  for (const std::string_view whole : {"0000-01-01T00:00:00", "9999-12-31T23:59:59"})
    for (std::size_t size = 0; size <= whole.size(); ++size) {
      const auto read = em::parse_instant(whole.substr(0, size), {em::date_form::zulu});
      REQUIRE(!read.has_value());
      CHECK(read.error().position == size);
    }
}

TEST_CASE("a text ends where its view ends, whatever stands behind it") {
  constexpr em::date_forms taken{em::date_form::zulu, em::date_form::utc_offset};
  for (const std::string_view memory :
       {"2026-11-22T09:30:15.5Z", "2026-11-22T09:30:15Z    ", "2026-11-22T09:30:15+01:00"}) {
    const auto read = em::parse_instant(memory.substr(0, 19), taken);
    REQUIRE(!read.has_value());
    CHECK(read.error().position == 19);
    CHECK(read.error().expected == std::string_view{"`Z` or an offset such as `+01:00`"});
  }
  for (std::size_t size = 0; size < 19; ++size) {
    const auto read = em::parse_instant(std::string_view{"2026-11-22T09:30:15Z"}.substr(0, size), taken);
    REQUIRE(!read.has_value());
    CHECK(read.error().position == size);
  }
}
