// What std::format and {fmt} are both expected to print; `CAMPAIGN_RULES_FORMAT(specification, value)` is one of them.
// Included by one source for each of them, whose name `CAMPAIGN_RULES_FORMATTED_BY` is.

#include "support/questions.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace questions;

constexpr auto refused = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
constexpr auto undecided = changed(schedule_by_v2, [](auto& it) { it.facts.status = {}; });

}  // namespace

TEST_CASE(CAMPAIGN_RULES_FORMATTED_BY " prints verdicts of any action") {
  CHECK(CAMPAIGN_RULES_FORMAT("{}", decide(resend_by_v3)) == "allowed");
  CHECK(CAMPAIGN_RULES_FORMAT("{}", decide(resend_by_v2)) == "not_offered");
  CHECK(CAMPAIGN_RULES_FORMAT("now: {}.", decide(refused)) == "now: refused: resend.limit.");
  CHECK(CAMPAIGN_RULES_FORMAT("{}", decide(undecided)) == to_text(decide(undecided)));
  CHECK(to_text(decide(undecided)).rfind("undecided (unknown: schedule.", 0) == 0);
}

TEST_CASE(CAMPAIGN_RULES_FORMATTED_BY " prints decisions and rules") {
  CHECK(CAMPAIGN_RULES_FORMAT("{}", decision::not_offered) == "not_offered");
  CHECK(CAMPAIGN_RULES_FORMAT("{}", decide(refused).result()) == "refused");
  CHECK(CAMPAIGN_RULES_FORMAT("{}", rule_id<resend_action>::of<resend::limit>()) == "resend.limit");
}

TEST_CASE(CAMPAIGN_RULES_FORMATTED_BY " prints instants in ISO 8601, bounded as everywhere") {
  CHECK(CAMPAIGN_RULES_FORMAT("{}", iso8601{utc(2026, 11, 22, 9, 5, 7, 30)}) == "2026-11-22T09:05:07.030Z");
  CHECK(CAMPAIGN_RULES_FORMAT("{}", iso8601{(instant::max)()}) == "9999-12-31T23:59:59.999Z");
  CHECK(CAMPAIGN_RULES_FORMAT("{:.10}", iso8601{utc(2026, 11, 22, 9)}) == "2026-11-22");
}

TEST_CASE(CAMPAIGN_RULES_FORMATTED_BY " takes fill, alignment, width and precision as of a string") {
  CHECK(CAMPAIGN_RULES_FORMAT("{:*^11}", decision::refused) == "**refused**");
  CHECK(CAMPAIGN_RULES_FORMAT("[{:>8}]", decide(resend_by_v3)) == "[ allowed]");
  CHECK(CAMPAIGN_RULES_FORMAT("[{:8}]", decide(resend_by_v3)) == "[allowed ]");
  CHECK(CAMPAIGN_RULES_FORMAT("{:.6}", rule_id<resend_action>::of<resend::limit>()) == "resend");
}
