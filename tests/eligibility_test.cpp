#include <campaign_rules/eligibility.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <cstddef>
#include <string_view>
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

namespace {

constexpr std::string_view regular[] = {"regular", "plaintext"};
constexpr std::string_view paid[] = {"standard", "premium"};

using cancel_kind = kind_rule<&cancel_policy::eligible_kinds>;
using cancel_plan = plan_rule<&cancel_policy::eligible_plans>;

constexpr cancel_question about(maybe<std::string_view> kind, maybe<std::string_view> plan) {
  cancel_question asked{mailchimp, {}, {}, ten_o_clock};
  asked.facts.kind = kind;
  asked.account.plan = plan;
  return asked;
}

template <class T, std::size_t N>
constexpr bool lists(const finding& found, const T (&expected)[N]) {
  std::size_t count = 0;
  bool equal = true;
  found.eligible.for_each([&](const detail_value& one) {
    equal = equal && count < N && one == detail_value{expected[count < N ? count : 0]};
    ++count;
  });
  return equal && count == N;
}

}  // namespace

TEST_CASE("the kind is one of the eligible ones, in any ASCII case") {
  constexpr auto by_kind = [](maybe<std::string_view> kind) {
    return cancel_kind::judge(about(kind, {}), word_list{regular}).result();
  };
  CHECK_BOTH(by_kind("regular") == outcome::holds);
  CHECK_BOTH(by_kind("REGULAR") == outcome::holds);
  CHECK_BOTH(by_kind("rss") == outcome::violated);
  CHECK_BOTH(by_kind({}) == outcome::unknown);

  constexpr auto describe = [](maybe<std::string_view> kind) {
    finding found;
    cancel_kind::describe(found, about(kind, {}), word_list{regular});
    return found;
  };
  CHECK_BOTH(describe("Rss").observed == detail_value{std::string_view{"Rss"}});
  CHECK_BOTH(!describe({}).observed.has_value());
  CHECK_BOTH(lists(describe("rss"), regular));
  CHECK_BOTH(cancel_kind::field == "/campaign/kind");
  CHECK_BOTH(cancel_kind::fix == fix_kind::never);
  CHECK_BOTH(cancel_kind::http_status == 400);
}

TEST_CASE("the plan is one of the eligible ones, exactly") {
  constexpr auto by_plan = [](maybe<std::string_view> plan) {
    return cancel_plan::judge(about({}, plan), plan_set{paid}).result();
  };
  CHECK_BOTH(by_plan("premium") == outcome::holds);
  CHECK_BOTH(by_plan("free") == outcome::violated);
  CHECK_BOTH(by_plan({}) == outcome::unknown);

  constexpr auto describe = [](maybe<std::string_view> plan) {
    finding found;
    cancel_plan::describe(found, about({}, plan), plan_set{paid});
    return found;
  };
  CHECK_BOTH(describe("free").observed == detail_value{std::string_view{"free"}});
  CHECK_BOTH(!describe({}).observed.has_value());
  CHECK_BOTH(lists(describe("free"), paid));
  CHECK_BOTH(cancel_plan::field == "/account/plan");
  CHECK_BOTH(cancel_plan::fix == fix_kind::change_account);
  CHECK_BOTH(cancel_plan::http_status == 403);
}
