#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_same_v<plan_of<update_action>, no_plan>);
static_assert(std::is_empty_v<no_plan>);

TEST_CASE("update: there is a plan when it is allowed, and nothing in it") {
  constexpr auto scheduled = in(update_by_v3, campaign_status::scheduled);
  CHECK_BOTH(plan(update_by_v3).has_value());
  CHECK_BOTH(plan(update_by_v3_2026).has_value());
  CHECK_BOTH(plan(update_by_v2).has_value());
  CHECK_BOTH(plan(update_by_sequenzy).has_value());
  CHECK_BOTH(plan(scheduled).error() == decide(scheduled));
  CHECK_BOTH(plan(in_unknown_status(update_by_v3)).error().result() == decision::undecided);
}
