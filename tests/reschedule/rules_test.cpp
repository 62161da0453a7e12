#include <campaign_rules/reschedule.hpp>

#include <campaign_rules/availability.hpp>
#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>
#include <string_view>
#include <type_traits>

using namespace questions;
using std::chrono::milliseconds;

static_assert(std::is_trivially_copyable_v<reschedule_policy>);
static_assert(std::is_trivially_copyable_v<reschedule_plan>);
static_assert(std::is_same_v<rules_of<reschedule_action>, reschedule::rules>);
static_assert(noexcept(decide(reschedule_by_wix)));

namespace {

constexpr reschedule_question in_status(reschedule_question asked, maybe<campaign_status> status) {
  asked.facts.status = {};
  if (status) asked.facts.status = *status;
  return asked;
}
constexpr reschedule_question asking_for(reschedule_question asked, maybe<instant> date) {
  asked.request.date = date;
  return asked;
}
constexpr reschedule_question at(reschedule_question asked, instant now) {
  asked.now = now;
  return asked;
}

constexpr instant in_half_an_hour = utc(2026, 11, 22, 10, 30);
constexpr milliseconds one{1};
constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

}  // namespace

TEST_CASE("the rules of a reschedule in catalogue order") {
  constexpr std::string_view codes[] = {"reschedule.status", "reschedule.date.required", "reschedule.lead_time",
                                        "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<reschedule::rules>(codes));
  CHECK_BOTH(reschedule::rules::size == 5);
}

TEST_CASE("reschedule.status: only what is scheduled") {
  using rule = reschedule::status;
  CHECK_BOTH(allows_and_holds<rule>(reschedule_by_wix));
  CHECK_BOTH(violates_only<rule>(in_status(reschedule_by_wix, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(in_status(reschedule_by_wix, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(reschedule_by_wix, campaign_status::sent)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(reschedule_by_wix, {}), {&campaign::status}));
  constexpr finding found = found_by<rule>(in_status(reschedule_by_wix, campaign_status::draft));
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "NOT_STARTED");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address ==
             "https://dev.wix.com/docs/rest/business-management/marketing/email-marketing/campaign/reschedule");
  CHECK_BOTH(found.note == "no page says this; it is inferred: the refusal has this http status");
  CHECK_BOTH(found_by<rule>(in_status(reschedule_by_wix, campaign_status::in_review)).fix == fix_kind::wait);
}

TEST_CASE("reschedule.date.required: the new date") {
  using rule = reschedule::date_required;
  CHECK_BOTH(violates_only<rule>(asking_for(reschedule_by_wix, {})));
  CHECK_BOTH(allows_and_holds<rule>(reschedule_by_wix));
  constexpr finding found = found_by<rule>(asking_for(reschedule_by_wix, {}));
  CHECK_BOTH(found.field == "/request/sendAt");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("reschedule.lead_time: 30 minutes, which exactly 30 minutes are") {
  using rule = reschedule::lead_time;
  CHECK_BOTH(violates_only<rule>(asking_for(reschedule_by_wix, in_half_an_hour - one)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(reschedule_by_wix, in_half_an_hour)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(reschedule_by_wix, in_half_an_hour + one)));
  CHECK_BOTH(violates_only<rule>(asking_for(reschedule_by_wix, instant::min())));
  CHECK_BOTH(does_not_apply_to<rule>(asking_for(reschedule_by_wix, {})));
  CHECK_BOTH(violates_only<rule>(at(asking_for(reschedule_by_wix, instant::max()), utc(9999, 12, 31, 23, 30))));
  CHECK_BOTH(
      allows_and_holds<rule>(at(asking_for(reschedule_by_wix, instant::max()), utc(9999, 12, 31, 23, 29, 59, 999))));

  constexpr finding found = found_by<rule>(asking_for(reschedule_by_wix, in_half_an_hour - one));
  CHECK_BOTH(found.field == "/request/sendAt");
  CHECK_BOTH(found.observed.time() == in_half_an_hour - one);
  CHECK_BOTH(found.earliest.time() == in_half_an_hour);
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(!retry_at(asking_for(reschedule_by_wix, in_half_an_hour - one)));
}

TEST_CASE("a new date does not hang on the plan, nor on the account's standing") {
  constexpr auto on = [](std::string_view plan) {
    reschedule_question asked = reschedule_by_wix;
    asked.account.plan = plan;
    asked.account.in_good_standing = false;
    return asked;
  };
  CHECK_BOTH(decide(on("free")).is_allowed());
  CHECK_BOTH(decide(on("premium")).is_allowed());
}

TEST_CASE("no other provider has it, and access is asked where a policy names it") {
  for (const provider* each : all_providers) CHECK(each->reschedule.offered.has_value() == (each == &wix));
  CHECK_BOTH(decide(reschedule_question{mailchimp, {}, {}, ten_o_clock}).result() == decision::not_offered);

  static constexpr std::string_view some[] = {"read"};
  static constexpr provider house = [] {
    provider made = wix;
    made.reschedule.privilege = {"send", handbook};
    made.reschedule.scope = {"mail", handbook};
    return made;
  }();
  constexpr auto with = [](bool privileges, bool scopes) {
    reschedule_question asked = allowed_reschedule(house);
    if (privileges) asked.account.privileges = array_view<std::string_view>{some};
    if (scopes) asked.account.scopes = array_view<std::string_view>{some};
    return asked;
  };
  CHECK_BOTH(decide(with(false, false)).is_allowed());
  CHECK_BOTH(violates_only<access_privilege<reschedule_policy>>(with(true, false)));
  CHECK_BOTH(violates_only<access_scope<reschedule_policy>>(with(false, true)));
  CHECK_BOTH(http_status(with(true, false)) == maybe{403});
}

TEST_CASE("the plan is the new date") {
  CHECK_BOTH(detail::plan_allowed(reschedule_by_wix).send_at == maybe{utc(2026, 12, 1, 9, 0)});
  CHECK_BOTH(detail::plan_allowed(asking_for(reschedule_by_wix, instant::max())).send_at ==
             maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
  CHECK_BOTH(!detail::plan_allowed(asking_for(reschedule_by_wix, {})).send_at);
  CHECK_BOTH(http_status(reschedule_by_wix) == maybe{200});
  CHECK_BOTH(wix.reschedule.leads_to == status_set{campaign_status::scheduled});
  CHECK(plan(reschedule_by_wix)->send_at == maybe{utc(2026, 12, 1, 9, 0)});
}

TEST_CASE("by the facts alone only the status matters") {
  CHECK_BOTH(decide_facts(asking_for(reschedule_by_wix, {})).is_allowed());
  CHECK_BOTH(decide_facts(in_status(reschedule_by_wix, campaign_status::draft)).is_violated<reschedule::status>());
  CHECK_BOTH(availability(reschedule_by_wix).kind() == availability_kind::open);
}

TEST_CASE("a policy of one's own lists its members, and no length is negative") {
  int own_members = 0;
  for_each_member(wix.reschedule, [&](std::string_view name, const auto&) {
    own_members += name == "date_required" || name == "lead_time" ? 1 : 0;
  });
  CHECK(own_members == 2);
  constexpr auto with_lead = [](milliseconds length) {
    reschedule_policy policy;
    policy.lead_time = {length, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(with_lead(milliseconds{0}));
  CHECK_BOTH(!with_lead(milliseconds{-1}));
}
