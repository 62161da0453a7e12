// Compiled where the standard library has std::format.

#include <campaign_rules/text/std_format.hpp>

#include <chrono>
#include <format>

#define CAMPAIGN_RULES_FORMATTED_BY "std::format"
#define CAMPAIGN_RULES_FORMAT(...) std::format(__VA_ARGS__)
#include "standards/format_cases.hpp"

TEST_CASE("std::format takes a width that is an argument") {
  CHECK(std::format("[{:>{}}]", decision::allowed, 9) == "[  allowed]");
}

TEST_CASE("an instant alone stays the standard library's to format") {
  CHECK(std::format("{:%F %H:%M}", utc(2026, 11, 22, 9, 5)) == "2026-11-22 09:05");
}
