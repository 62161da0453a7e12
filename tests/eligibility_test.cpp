#include <campaign_rules/eligibility.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <type_traits>

using namespace questions;

// Eligibility is the shape of rules; each action gives it a code and terms.
static_assert(std::is_base_of_v<rule, status_rule<&resend_policy::eligible_statuses>>);
static_assert(std::is_base_of_v<status_rule<&resend_policy::eligible_statuses>, resend::status>);
static_assert(std::is_base_of_v<status_rule<&schedule_policy::eligible_statuses>, schedule::status>);
static_assert(noexcept(status_rule<&resend_policy::eligible_statuses>::judge(resend_by_v3, status_set{})));
static_assert(noexcept(role_rule<&resend_policy::eligible_roles>::judge(resend_by_v3, role_set{})));
static_assert(noexcept(format_type_rule<&resend_policy::eligible_format_types>::judge(resend_by_v3,
                                                                                      format_type_set{})));

namespace {

constexpr resend_question unsaid{constant_contact_v3, {}, {}, ten_o_clock};

constexpr outcome by_status(const resend_question& asked, status_set eligible) {
  return status_rule<&resend_policy::eligible_statuses>::judge(asked, eligible).result();
}
constexpr outcome by_role(const resend_question& asked, role_set eligible) {
  return role_rule<&resend_policy::eligible_roles>::judge(asked, eligible).result();
}
constexpr outcome by_format(const resend_question& asked, format_type_set eligible) {
  return format_type_rule<&resend_policy::eligible_format_types>::judge(asked, eligible).result();
}

}  // namespace

TEST_CASE("a known value is eligible or not") {
  CHECK_BOTH(by_status(resend_by_v3, {campaign_status::sent}) == outcome::holds);
  CHECK_BOTH(by_status(resend_by_v3, {campaign_status::draft}) == outcome::violated);
  CHECK_BOTH(by_role(resend_by_v3, {activity_role::primary_email}) == outcome::holds);
  CHECK_BOTH(by_role(resend_by_v3, {activity_role::permalink}) == outcome::violated);
  CHECK_BOTH(by_format(resend_by_v3, {5}) == outcome::holds);
  CHECK_BOTH(by_format(resend_by_v3, {3, 4}) == outcome::violated);
}

TEST_CASE("an absent value is unknown where the provider's values go both ways, settled where they do not") {
  using status = campaign_status;
  CHECK_BOTH(by_status(unsaid, {status::sent}) == outcome::unknown);
  CHECK_BOTH(by_status(unsaid, {status::draft, status::scheduled, status::sending, status::sent, status::failed,
                                status::removed}) == outcome::holds);
  CHECK_BOTH(by_status(unsaid, {status::draft, status::scheduled, status::sending, status::sent, status::failed}) ==
             outcome::unknown);
  CHECK_BOTH(by_status(unsaid, {status::paused}) == outcome::violated);  // Constant Contact has no such status
  CHECK_BOTH(by_role(unsaid, all_of<activity_role>) == outcome::holds);
  CHECK_BOTH(by_role(unsaid, {activity_role::resend}) == outcome::unknown);
  CHECK_BOTH(by_format(unsaid, {1, 2, 3, 4, 5}) == outcome::holds);
  CHECK_BOTH(by_format(unsaid, {1, 2, 3, 4}) == outcome::unknown);
  CHECK_BOTH(by_format(unsaid, {6, 7}) == outcome::violated);
}
