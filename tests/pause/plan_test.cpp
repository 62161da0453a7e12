#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

TEST_CASE("pause: the campaign is paused afterwards") {
  CHECK_BOTH((*plan(pause_by_sequenzy)).status == campaign_status::paused);
}

TEST_CASE("pause: what is not allowed has no plan") {
  constexpr auto draft = in(pause_by_sequenzy, campaign_status::draft);
  CHECK_BOTH(plan(draft).error() == decide(draft));
  CHECK_BOTH(plan(in_unknown_status(pause_by_sequenzy)).error().result() == decision::undecided);
}
