#include <campaign_rules/plan.hpp>

#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

using namespace questions;

static_assert(noexcept(campaign_rules::plan(resend_by_v3)));

TEST_CASE("an allowed question has a plan, as constant expressions see too") {
  CHECK_BOTH(campaign_rules::plan(resend_by_v3).has_value());
  CHECK_BOTH(campaign_rules::plan(schedule_by_v2).has_value());
  CHECK_BOTH((*campaign_rules::plan(resend_by_v3)).resend_at == maybe{utc(2026, 11, 25, 9, 0)});
  CHECK_BOTH((*campaign_rules::plan(schedule_by_v2)).send_at == utc(2026, 12, 1, 9, 0));
}

TEST_CASE("a question that is not allowed has its verdict instead") {
  const auto refused = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  const auto undecided = changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; });
  REQUIRE(!campaign_rules::plan(refused));
  CHECK(campaign_rules::plan(refused).error() == decide(refused));
  REQUIRE(!campaign_rules::plan(undecided));
  CHECK(campaign_rules::plan(undecided).error() == decide(undecided));
  REQUIRE(!campaign_rules::plan(resend_by_v2));
  CHECK(campaign_rules::plan(resend_by_v2).error() == resend_verdict::not_offered());
}
