#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_same_v<plan_of<cancel_resend_action>, no_plan>);
static_assert(std::is_empty_v<no_plan>);

TEST_CASE("cancel_resend: there is a plan when it is allowed, and nothing in it") {
  constexpr auto none = changed(cancel_resend_by_v3, [](auto& it) { it.facts.resends = 0; });
  CHECK_BOTH(plan(cancel_resend_by_v3).has_value());
  CHECK_BOTH(plan(cancel_resend_by_v3_2026).has_value());
  CHECK_BOTH(plan(none).error() == decide(none));
  CHECK_BOTH(plan(cancel_resend_question{sequenzy, {}, {}, ten_o_clock}).error().result() == decision::not_offered);
}

TEST_CASE("cancel_resend: afterwards a new resend is allowed again") {
  constexpr auto taken = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  constexpr auto freed = changed(taken, [](auto& it) { it.facts.resends = 0; });
  CHECK_BOTH(violates_only<resend::limit>(taken));
  CHECK_BOTH(decide(freed).is_allowed());
}
