#include <campaign_rules/text/fmt_format.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

#define CAMPAIGN_RULES_FORMATTED_BY "fmt::format"
#define CAMPAIGN_RULES_FORMAT(...) fmt::format(__VA_ARGS__)
#include "standards/format_cases.hpp"

TEST_CASE("a line of a log, by fmt::format") {
  const resend_question& asked = refused;
  // [log]
  const std::string line = fmt::format("{} {:<8} {}", iso8601{asked.now}, resend_action::name, decide(asked));
  // [log end]
  CHECK(line == "2026-11-22T10:00:00.000Z resend   refused: resend.limit");
}

// {fmt} 9.1 loses such a width of any formatter that builds on the one of strings, when Clang 14 compiles it as C++23.
#if !defined(__clang__) || __clang_major__ > 14 || __cplusplus <= 202002L
TEST_CASE("fmt::format takes a width that is an argument") {
  CHECK(fmt::format("[{:>{}}]", decision::allowed, 9) == "[  allowed]");
}
#endif

TEST_CASE("an instant alone stays {fmt}'s to format") {
  CHECK(fmt::format("{:%F %H:%M}", utc(2026, 11, 22, 9, 5)) == "2026-11-22 09:05");
}
