#include <campaign_rules/create_event_fee/rules.hpp>
#include "campaign_rules/well_formed.hpp"

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_same_v<plan_of<create_event_fee_action>, no_plan>);
static_assert(std::is_empty_v<no_plan>);
static_assert(noexcept(detail::plan_allowed(event_fee_by_v2)));

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

/// Is Constant Contact's policy well formed after `change` changed it? The provider has to agree.
template <class Change>
bool well_formed_with(Change change) {
  provider house = constant_contact_v2;
  change(house.create_event_fee);
  CHECK(well_formed(house) == well_formed(house.create_event_fee));
  return well_formed(house.create_event_fee);
}

}  // namespace

TEST_CASE("create_event_fee: answered by 201 and nothing else") {
  CHECK(plan(event_fee_by_v2).has_value());
  CHECK(!plan(create_event_fee_question{constant_contact_v2, {}, {}, ten_o_clock}).has_value());
  CHECK_BOTH(http_status(event_fee_by_v2) == 201);
  CHECK_BOTH(decide(create_event_fee_question{constant_contact_v3, {}, {}, ten_o_clock}).result() ==
             decision::not_offered);
  CHECK_BOTH(decide(create_event_fee_question{constant_contact_v3_2026, {}, {}, ten_o_clock}).result() ==
             decision::not_offered);
  CHECK_BOTH(decide(create_event_fee_question{sequenzy, {}, {}, ten_o_clock}).result() == decision::not_offered);
}

TEST_CASE("create_event_fee: a policy that nothing can meet is not well formed") {
  CHECK(well_formed(create_event_fee_policy{}));
  CHECK(well_formed(constant_contact_v2.create_event_fee));
  CHECK(!well_formed_with([](auto& policy) { policy.label_length = {{2, 1}, handbook}; }));
}
