// The schedule rules about the campaign and the account. Those about the date are in rules_date_test.cpp.

#include <campaign_rules/schedule/rules.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_empty_v<schedule::rules>);
static_assert(schedule::rules::size == 23);
static_assert(std::is_same_v<rules_of<schedule_action>, schedule::rules>);

namespace {

using count = maybe<std::int32_t>;

constexpr schedule_question with_role(schedule_question asked, maybe<activity_role> role) {
  asked.facts.role = {};
  if (role) asked.facts.role = *role;
  return asked;
}
constexpr schedule_question in_status(schedule_question asked, maybe<campaign_status> status) {
  asked.facts.status = {};
  if (status) asked.facts.status = *status;
  return asked;
}
constexpr schedule_question with_recipients(schedule_question asked, count lists, count segments) {
  asked.facts.contact_lists = {};
  asked.facts.segments = {};
  if (lists) asked.facts.contact_lists = *lists;
  if (segments) asked.facts.segments = *segments;
  return asked;
}
constexpr schedule_question with_format(schedule_question asked, count format_type) {
  asked.facts.format_type = {};
  if (format_type) asked.facts.format_type = *format_type;
  return asked;
}
constexpr schedule_question in_standing(schedule_question asked, maybe<bool> standing) {
  asked.account.in_good_standing = {};
  if (standing) asked.account.in_good_standing = *standing;
  return asked;
}
constexpr schedule_question with_privileges(schedule_question asked, array_view<std::string_view> privileges) {
  asked.account.privileges = privileges;
  return asked;
}
constexpr schedule_question with_scopes(schedule_question asked, array_view<std::string_view> scopes) {
  asked.account.scopes = scopes;
  return asked;
}

constexpr std::string_view send[] = {"campaign:read", "campaign:send"};
constexpr std::string_view activate[] = {"campaign:activate"};
constexpr std::string_view data[] = {"campaign_data"};

constexpr fact_set lists_and_segments{&campaign::contact_lists, &campaign::segments};
constexpr fact_set format_and_segments{&campaign::format_type, &campaign::segments};

}  // namespace

TEST_CASE("schedule.role: Constant Contact V3 schedules primary emails") {
  using rule = schedule::role;
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_v3));
  CHECK_BOTH(violates_only<rule>(with_role(schedule_by_v3, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(schedule_by_v3, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(schedule_by_v3, {}), {&campaign::role}));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_v3_2026));
  CHECK_BOTH(violates_only<rule>(with_role(schedule_by_v3_2026, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(schedule_by_v3_2026, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(schedule_by_v3_2026, {}), {&campaign::role}));
  CHECK_BOTH(allows_without<rule>(with_role(schedule_by_v2, activity_role::resend)));
  CHECK_BOTH(allows_without<rule>(with_role(schedule_by_sequenzy, {})));

  constexpr finding found = found_by<rule>(with_role(schedule_by_v3, activity_role::resend));
  CHECK_BOTH(found.rule == "schedule.role");
  CHECK_BOTH(found.field == "/campaign/role");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed.text() == "resend");
}

TEST_CASE("schedule.status: V3 takes DRAFT, DONE and ERROR") {
  using rule = schedule::status;
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3, campaign_status::sending)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3, campaign_status::sent)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3, campaign_status::failed)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3, campaign_status::removed)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(schedule_by_v3, {}), {&campaign::status}));

  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3_2026, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3_2026, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3_2026, campaign_status::sending)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3_2026, campaign_status::sent)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v3_2026, campaign_status::failed)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v3_2026, campaign_status::removed)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(schedule_by_v3_2026, {}), {&campaign::status}));
}

TEST_CASE("schedule.status: V2 takes DRAFT and SENT, Sequenzy draft and scheduled") {
  using rule = schedule::status;
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v2, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v2, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v2, campaign_status::sending)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_v2, campaign_status::sent)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_v2, campaign_status::removed)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(schedule_by_v2, {}), {&campaign::status}));

  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_sequenzy, campaign_status::draft)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_sequenzy, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::in_review)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::rejected)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::sending)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::sent)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_sequenzy, campaign_status::cancelled)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(schedule_by_sequenzy, {}), {&campaign::status}));
}

TEST_CASE("schedule.status: what it finds, and who can cure it") {
  constexpr finding found = found_by<schedule::status>(in_status(schedule_by_v3, campaign_status::scheduled));
  CHECK_BOTH(found.rule == "schedule.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.fix == fix_kind::wait);  // once it is sent, it can be scheduled again
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed.text() == "SCHEDULED");
  constexpr std::string_view expected[] = {"DRAFT", "DONE", "ERROR"};
  std::size_t place = 0;
  found.eligible.for_each([&](const detail_value& word) { CHECK(word.text() == expected[place++]); });
  CHECK(place == 3);

  CHECK_BOTH(found_by<schedule::status>(in_status(schedule_by_v3, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<schedule::status>(in_status(schedule_by_v2, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<schedule::status>(in_status(schedule_by_v2, campaign_status::sending)).observed.text() ==
             "RUNNING");
  CHECK_BOTH(found_by<schedule::status>(in_status(schedule_by_v2, campaign_status::removed)).fix ==
             fix_kind::change_campaign);
  CHECK_BOTH(found_by<schedule::status>(in_status(schedule_by_v2, campaign_status::removed)).observed.text() ==
             "DELETED");
}

TEST_CASE("schedule.recipients.required: V3 wants a contact list or a segment") {
  using rule = schedule::recipients_required;
  CHECK_BOTH(violates_only<rule>(with_recipients(schedule_by_v3, 0, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, 1, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, 2, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, 0, 1)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, 1, 1)));
  CHECK_BOTH(violates_only<rule>(with_recipients(schedule_by_v3_2026, 0, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3_2026, 0, 1)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v2, 0, 0)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_sequenzy, 0, 0)));

  constexpr finding found = found_by<rule>(with_recipients(schedule_by_v3, 0, 0));
  CHECK_BOTH(found.rule == "schedule.recipients.required");
  CHECK_BOTH(found.field == "/campaign/contact_lists");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("schedule.recipients.required: what it hangs on") {
  using rule = schedule::recipients_required;
  CHECK_BOTH(hangs_only_on<rule>(with_recipients(schedule_by_v3, {}, 0), {&campaign::contact_lists}));
  CHECK_BOTH(hangs_only_on<rule>(with_recipients(schedule_by_v3, 0, {}), {&campaign::segments}));
  CHECK_BOTH(hangs_only_on<rule>(with_recipients(schedule_by_v3, {}, {}), lists_and_segments));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, 1, {})));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3, {}, 1)));
}

TEST_CASE("schedule.recipients.exclusive: the reference takes lists or segments") {
  using rule = schedule::recipients_exclusive;
  CHECK_BOTH(violates_only<rule>(with_recipients(schedule_by_v3_2026, 1, 1)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3_2026, 0, 1)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v3_2026, 1, 0)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v3, 1, 1)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v2, 1, 1)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_sequenzy, 1, 1)));

  CHECK_BOTH(hangs_only_on<rule>(with_recipients(schedule_by_v3_2026, {}, 1), {&campaign::contact_lists}));
  CHECK_BOTH(does_not_apply_to<rule>(with_recipients(schedule_by_v3_2026, {}, 0)));
  CHECK_BOTH(holds<rule>(with_recipients(schedule_by_v3_2026, 0, {})));
  constexpr auto id = rule_id<schedule_action>::of<rule>();
  constexpr auto no_segments = with_recipients(schedule_by_v3_2026, 1, {});
  CHECK_BOTH(says<rule>(no_segments) == outcome::unknown);
  CHECK_BOTH(missing(no_segments, id) == fact_set{&campaign::segments});
  CHECK_BOTH(missing(with_recipients(schedule_by_v3_2026, {}, {}), id) == lists_and_segments);

  constexpr finding found = found_by<rule>(with_recipients(schedule_by_v3_2026, 1, 1));
  CHECK_BOTH(found.rule == "schedule.recipients.exclusive");
  CHECK_BOTH(found.field == "/campaign/segments");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("schedule.segments.format_type: 3 by the guide, 3, 4 and 5 by the reference") {
  using rule = schedule::segments_format_type;
  constexpr auto by_v3 = with_recipients(schedule_by_v3, 0, 1);
  CHECK_BOTH(violates_only<rule>(with_format(by_v3, 1)));
  CHECK_BOTH(violates_only<rule>(with_format(by_v3, 2)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(by_v3, 3)));
  CHECK_BOTH(violates_only<rule>(with_format(by_v3, 4)));
  CHECK_BOTH(violates_only<rule>(with_format(by_v3, 5)));
  constexpr auto by_v3_2026 = with_recipients(schedule_by_v3_2026, 0, 1);
  CHECK_BOTH(violates_only<rule>(with_format(by_v3_2026, 1)));
  CHECK_BOTH(violates_only<rule>(with_format(by_v3_2026, 2)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(by_v3_2026, 3)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(by_v3_2026, 4)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(by_v3_2026, 5)));

  CHECK_BOTH(allows_without<rule>(with_format(schedule_by_v3, 1)));  // no segments
  CHECK_BOTH(allows_without<rule>(with_format(schedule_by_v3, {})));
  CHECK_BOTH(allows_without<rule>(with_format(with_recipients(schedule_by_v2, 0, 1), 1)));
  CHECK_BOTH(allows_without<rule>(with_format(with_recipients(schedule_by_sequenzy, 0, 1), 1)));
}

TEST_CASE("schedule.segments.format_type: what it hangs on, and finds") {
  using rule = schedule::segments_format_type;
  constexpr auto by_v3 = with_recipients(schedule_by_v3, 0, 1);
  CHECK_BOTH(hangs_only_on<rule>(with_format(by_v3, {}), {&campaign::format_type}));
  CHECK_BOTH(hangs_only_on<rule>(with_format(with_recipients(schedule_by_v3, 1, {}), 1), {&campaign::segments}));
  CHECK_BOTH(hangs_only_on<rule>(with_format(with_recipients(schedule_by_v3, 1, {}), {}), format_and_segments));
  CHECK_BOTH(allows_and_holds<rule>(with_format(with_recipients(schedule_by_v3, 1, {}), 3)));

  constexpr finding found = found_by<rule>(with_format(by_v3, 4));
  CHECK_BOTH(found.rule == "schedule.segments.format_type");
  CHECK_BOTH(found.field == "/campaign/segments");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("schedule.segments.limit: one segment by the reference") {
  using rule = schedule::segments_limit;
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v3_2026, 1, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_recipients(schedule_by_v3_2026, 0, 1)));
  CHECK_BOTH(violates_only<rule>(with_recipients(schedule_by_v3_2026, 0, 2)));
  CHECK_BOTH(violates_only<rule>(with_recipients(schedule_by_v3_2026, 0, 2'147'483'647)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v3, 0, 2)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_v2, 0, 2)));
  CHECK_BOTH(allows_without<rule>(with_recipients(schedule_by_sequenzy, 0, 2)));

  constexpr auto unsaid = with_recipients(schedule_by_v3_2026, 0, {});
  CHECK_BOTH(says<rule>(unsaid) == outcome::unknown);
  CHECK_BOTH(missing(unsaid, rule_id<schedule_action>::of<rule>()) == fact_set{&campaign::segments});

  constexpr finding found = found_by<rule>(with_recipients(schedule_by_v3_2026, 0, 2));
  CHECK_BOTH(found.rule == "schedule.segments.limit");
  CHECK_BOTH(found.field == "/campaign/segments");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed.integer() == 2);
  CHECK_BOTH(found.maximum.integer() == 1);
}

TEST_CASE("schedule.account_standing: V2 wants an account in good standing") {
  using rule = schedule::account_standing;
  CHECK_BOTH(allows_and_holds<rule>(in_standing(schedule_by_v2, true)));
  CHECK_BOTH(violates_only<rule>(in_standing(schedule_by_v2, false)));
  CHECK_BOTH(hangs_only_on<rule>(in_standing(schedule_by_v2, {}), {&account::in_good_standing}));
  CHECK_BOTH(allows_without<rule>(in_standing(schedule_by_v3, false)));
  CHECK_BOTH(allows_without<rule>(in_standing(schedule_by_v3_2026, false)));
  CHECK_BOTH(allows_without<rule>(in_standing(schedule_by_sequenzy, false)));

  constexpr finding found = found_by<rule>(in_standing(schedule_by_v2, false));
  CHECK_BOTH(found.rule == "schedule.account_standing");
  CHECK_BOTH(found.field == "/account/in_good_standing");
  CHECK_BOTH(found.fix == fix_kind::change_account);
  CHECK_BOTH(found.http_status == 403);
}

TEST_CASE("access: what a schedule needs, where the host says what the account has") {
  using privilege = access_privilege<schedule_policy>;
  using scope = access_scope<schedule_policy>;
  CHECK_BOTH(allows_without<privilege>(schedule_by_v3));
  CHECK_BOTH(allows_without<scope>(schedule_by_v3));
  CHECK_BOTH(allows_and_holds<privilege>(with_privileges(schedule_by_v3, send)));
  CHECK_BOTH(violates_only<privilege>(with_privileges(schedule_by_v3, activate)));
  CHECK_BOTH(allows_and_holds<scope>(with_scopes(schedule_by_v3, data)));
  CHECK_BOTH(violates_only<scope>(with_scopes(schedule_by_v3, {})));
  CHECK_BOTH(allows_and_holds<privilege>(with_privileges(schedule_by_v3_2026, send)));
  CHECK_BOTH(violates_only<privilege>(with_privileges(schedule_by_v3_2026, {})));
  CHECK_BOTH(allows_and_holds<scope>(with_scopes(schedule_by_v3_2026, data)));
  CHECK_BOTH(violates_only<scope>(with_scopes(schedule_by_v3_2026, {})));
  CHECK_BOTH(allows_and_holds<privilege>(with_privileges(schedule_by_v2, activate)));
  CHECK_BOTH(violates_only<privilege>(with_privileges(schedule_by_v2, send)));
  CHECK_BOTH(allows_without<scope>(with_scopes(schedule_by_v2, {})));
  CHECK_BOTH(allows_without<privilege>(with_privileges(schedule_by_sequenzy, {})));
  CHECK_BOTH(allows_without<scope>(with_scopes(schedule_by_sequenzy, {})));
  CHECK_BOTH(found_by<privilege>(schedule_by_v3).required.text() == "campaign:send");
  CHECK_BOTH(found_by<scope>(schedule_by_v3).required.text() == "campaign_data");
  CHECK_BOTH(found_by<privilege>(schedule_by_v2).required.text() == "campaign:activate");
}

TEST_CASE("schedule.spread_over_hours: 1 to 72 at Sequenzy, or not given") {
  using rule = schedule::spread_over_hours;
  constexpr auto over = [](schedule_question asked, std::int64_t hours) {
    asked.request = asked.request.spread_over(hours);
    return asked;
  };
  CHECK_BOTH(allows_without<rule>(schedule_by_sequenzy));
  CHECK_BOTH(violates_only<rule>(over(schedule_by_sequenzy, -1)));
  CHECK_BOTH(violates_only<rule>(over(schedule_by_sequenzy, 0)));
  CHECK_BOTH(allows_and_holds<rule>(over(schedule_by_sequenzy, 1)));
  CHECK_BOTH(allows_and_holds<rule>(over(schedule_by_sequenzy, 72)));
  CHECK_BOTH(violates_only<rule>(over(schedule_by_sequenzy, 73)));
  CHECK_BOTH(allows_without<rule>(over(schedule_by_v3, 73)));
  CHECK_BOTH(allows_without<rule>(over(schedule_by_v2, 73)));
  constexpr finding found = found_by<rule>(over(schedule_by_sequenzy, 73));
  CHECK_BOTH(found.rule == "schedule.spread_over_hours");
  CHECK_BOTH(found.field == "/request/spreadOverHours");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.observed.integer() == 73);
  CHECK_BOTH(found.minimum.integer() == 1);
  CHECK_BOTH(found.maximum.integer() == 72);
  CHECK_BOTH(found.nearest.integer() == 72);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("the schedule rules in catalogue order") {
  constexpr std::string_view expected[] = {"schedule.role",
                                           "schedule.status",
                                           "schedule.kind",
                                           "schedule.recipients.required",
                                           "schedule.recipients.exclusive",
                                           "schedule.segments.format_type",
                                           "schedule.segments.limit",
                                           "schedule.date.required",
                                           "schedule.date.on_campaign",
                                           "schedule.date.not_accepted",
                                           "schedule.date.in_past",
                                           "schedule.date.granularity",
                                           "schedule.date.horizon",
                                           "schedule.send_now.not_accepted",
                                           "schedule.lead_time",
                                           "schedule.batch.incomplete",
                                           "schedule.batch.exclusive",
                                           "schedule.account_standing",
                                           "schedule.subscriber_limit",
                                           "schedule.plan",
                                           "schedule.spread_over_hours",
                                           "access.privilege",
                                           "access.scope"};
  CHECK_BOTH(come_in_order<schedule::rules>(expected));
}
