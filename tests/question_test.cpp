#include <campaign_rules/question.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<question<resend_action>>);
static_assert(!std::is_same_v<question<resend_action>, question<schedule_action>>);
static_assert(!std::is_default_constructible_v<question<resend_action>>);  // a question needs a provider

TEST_CASE("one aggregate holds a whole question") {
  constexpr resend_question asked{sequenzy, resend_by_sequenzy.facts, {}, ten_o_clock, {}};
  CHECK_BOTH(decide(asked) == decide(resend_by_sequenzy));
  CHECK_BOTH(&asked.policy() == &sequenzy.resend);
}

TEST_CASE("a question sees what becomes of its provider") {
  provider house = sequenzy;
  const resend_question asked = allowed_sequenzy_resend(house);
  CHECK(decide(asked).is_allowed());
  house.resend.offered = {};
  CHECK(decide(asked).result() == decision::not_offered);
}
