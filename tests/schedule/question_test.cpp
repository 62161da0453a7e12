#include <campaign_rules/schedule/policy.hpp>

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/question.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<schedule_question>);
static_assert(!std::is_constructible_v<schedule_question, const provider&, campaign, schedule_request>, "now has no default");
static_assert(!std::is_constructible_v<schedule_question, provider, campaign, schedule_request, instant>,
              "a temporary provider would be gone");
static_assert(std::is_constructible_v<schedule_question, provider&, campaign, schedule_request, instant>);
static_assert(std::is_same_v<schedule_question::action, schedule_action>);
static_assert(std::is_same_v<schedule_action::request, schedule_request>);
static_assert(std::is_same_v<schedule_action::policy, schedule_policy>);
static_assert(schedule_action::name == "schedule");

TEST_CASE("a schedule question refers to its provider and reads the schedule policy there") {
  constexpr schedule_question asked{constant_contact_v2, {}, {}, utc(2026, 11, 22, 10, 0)};
  CHECK_BOTH(&asked.provider == &constant_contact_v2);
  CHECK_BOTH(&asked.policy() == &constant_contact_v2.schedule);
  CHECK_BOTH(noexcept(asked.policy()));
  CHECK_BOTH(asked.request.is_empty());
}
