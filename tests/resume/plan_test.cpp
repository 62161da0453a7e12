#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

TEST_CASE("resume: the campaign is sending afterwards, spread or not") {
  constexpr auto spread = changed(resume_by_sequenzy, [](auto& it) { it.request.spread_over_hours = 24; });
  CHECK_BOTH((*plan(resume_by_sequenzy)).status == campaign_status::sending);
  CHECK_BOTH((*plan(spread)).status == campaign_status::sending);
}

TEST_CASE("resume: what is not allowed has no plan") {
  constexpr auto spread_too_far = changed(resume_by_sequenzy, [](auto& it) { it.request.spread_over_hours = 73; });
  CHECK_BOTH(plan(spread_too_far).error() == decide(spread_too_far));
  CHECK_BOTH(plan(in_unknown_status(resume_by_sequenzy)).error().result() == decision::undecided);
}
