#include <campaign_rules/resend/policy.hpp>

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/question.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<resend_question>);
static_assert(!std::is_constructible_v<resend_question, const provider&, campaign, resend_request>,
              "now has no default");
static_assert(!std::is_constructible_v<resend_question, provider, campaign, resend_request, instant>,
              "a temporary provider would be gone");
static_assert(std::is_constructible_v<resend_question, provider&, campaign, resend_request, instant>);
static_assert(std::is_same_v<resend_question::action, resend_action>);
static_assert(std::is_same_v<resend_action::request, resend_request>);
static_assert(std::is_same_v<resend_action::policy, resend_policy>);
static_assert(resend_action::name == "resend");

TEST_CASE("a resend question refers to its provider and reads the resend policy there") {
  constexpr resend_question asked{constant_contact_v3, {}, {}, utc(2026, 11, 22, 10, 0)};
  CHECK_BOTH(&asked.provider == &constant_contact_v3);
  CHECK_BOTH(&asked.policy() == &constant_contact_v3.resend);
  CHECK_BOTH(noexcept(asked.policy()));
  CHECK_BOTH(!asked.facts.status);
  CHECK_BOTH(!asked.account.privileges);
  CHECK_BOTH(asked.now == utc(2026, 11, 22, 10, 0));
}
