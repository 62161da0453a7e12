#include <campaign_rules/text/explain.hpp>

#include "support/questions.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace questions;

namespace {

template <class Rule, class Action>
std::string told(const question<Action>& asked) {
  return explain(asked, rule_id<Action>::template of<Rule>());
}

const std::string resend_page =
    " (guide: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html)";
const std::string resend_page_inferred =
    " (inferred: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html)";
const std::string schedule_page =
    " (guide: https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html)";
const std::string reference = " (reference: https://developer.constantcontact.com/api_reference/index.html)";
const std::string older_schedule_page =
    " (guide: https://v3.developer.constantcontact.com/api_guide/email_campaign_create_schedule.html)";
const std::string v2_page =
    " (guide: "
    "http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-collection.html?method=POST)";
const std::string sequenzy_resend_page =
    " (guide: https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers)";

/// What is said of a rule with a note, which stands behind the address.
std::string noted(const std::string& page, const std::string& note) {
  return page.substr(0, page.size() - 1) + "; " + note + ")";
}

}  // namespace

TEST_CASE("a value as text") {
  CHECK(to_text(detail_value{}) == "unknown");
  CHECK(to_text(detail_value{-5}) == "-5");
  CHECK(to_text(detail_value{utc(2026, 11, 22, 9, 0)}) == "2026-11-22T09:00:00.000Z");
  CHECK(to_text(detail_value{std::string_view{"DONE"}}) == "`DONE`");
  CHECK(to_text(detail_value{std::string_view{"a\nb`"}}) == R"(`a\u{000A}b\x60`)");
  CHECK(to_text(detail_value{std::string_view{}}) == "``");
  const std::string long_text(65, 'x');
  CHECK(to_text(detail_value{std::string_view{long_text}}) == "`" + std::string(64, 'x') + "`...");
}

TEST_CASE("a finding's sentence has its details in it") {
  finding found;
  found.sentence = "it is {observed}, expected {eligible} or {minimum}; {nothing}";
  found.observed = 7;
  found.eligible = small_set<int>{3, 5};
  found.minimum = 1;
  CHECK(message(found) == "it is 7, expected one of 3, 5 or 1; unknown");
  found.eligible = small_set<int>{3};
  CHECK(message(found) == "it is 7, expected 3 or 1; unknown");
  found.eligible = {};
  CHECK(message(found) == "it is 7, expected none or 1; unknown");
  found.sentence = "plain";
  CHECK(message(found) == "plain");
}

TEST_CASE("a noun after a number has a form for 1 and a form for all other numbers") {
  finding found;
  found.sentence = "it has {observed entry|entries}; only {maximum is|are} allowed";
  const auto says = [&](std::int64_t observed, std::int64_t maximum) {
    found.observed = observed;
    found.maximum = maximum;
    return message(found);
  };
  CHECK(says(0, 1) == "it has 0 entries; only 1 is allowed");
  CHECK(says(1, 0) == "it has 1 entry; only 0 are allowed");
  CHECK(says(2, 2) == "it has 2 entries; only 2 are allowed");
  CHECK(says(-1, 11) == "it has -1 entries; only 11 are allowed");
  found.observed = {};
  CHECK(message(found) == "it has unknown entries; only 11 are allowed");
}

TEST_CASE("a sentence names the member by the last name of the field") {
  finding found;
  found.sentence = "{member} is missing";
  found.field = "/request/message_footer/city";
  CHECK(message(found) == "city is missing");
  found.field = "/request";
  CHECK(message(found) == "request is missing");
}

TEST_CASE("counts of 1 are written as one thing") {
  CHECK(told<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = 2; })) ==
        "resend.limit: this campaign already has 2 resends; only 1 is allowed" +
            noted(resend_page, "no page says this; it is inferred: a resend that is still a draft counts too"));
  CHECK(told<schedule::date_required>(changed(schedule_by_sequenzy, [](auto& it) { it.request = {}; })) ==
        "schedule.date.required: scheduledAt is missing: say when to send "
        "(guide: https://docs.sequenzy.com/api-reference/campaigns/schedule)");
}

TEST_CASE("why a resend is refused: campaign") {
  CHECK(told<resend::role>(changed(resend_by_v3, [](auto& it) { it.facts.role = activity_role::permalink; })) ==
        "resend.role: the role is `permalink`, expected `primary_email`" + resend_page);
  CHECK(told<resend::status>(changed(resend_by_v3, [](auto& it) { it.facts.status = campaign_status::failed; })) ==
        "resend.status: the status is `ERROR`, expected one of `DRAFT`, `SCHEDULED`, `DONE`" + resend_page);
  CHECK(told<resend::format_type>(changed(resend_by_v3, [](auto& it) { it.facts.format_type = 3; })) ==
        "resend.format_type: the format_type is 3, expected 5" + resend_page);
  CHECK(told<resend::imported>(changed(resend_by_sequenzy, [](auto& it) { it.facts.imported = true; })) ==
        "resend.imported: this campaign was imported as already sent "
        "(reference: https://github.com/Sequenzy/sequenzy-php)");
  CHECK(told<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; })) ==
        "resend.limit: this campaign already has 1 resend; only 1 is allowed" +
            noted(resend_page, "no page says this; it is inferred: a resend that is still a draft counts too"));
  CHECK(told<resend::window>(changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = it.now; })) ==
        "resend.window: email opens are still being counted; resending is possible from 2026-11-22T16:00:00.000Z" +
            noted(sequenzy_resend_page,
                  "no page says this; it is inferred: resending is already possible at the exact end of this time"));
}

TEST_CASE("why a resend is refused: request") {
  CHECK(told<resend::delay_required>(changed(resend_by_v3, [](auto& it) { it.request.delay_minutes = {}; })) ==
        "resend.delay.required: delay_days and delay_minutes are both missing: give one of them" + resend_page);
  CHECK(told<resend::delay_exclusive>(changed(resend_by_v3, [](auto& it) { it.request.delay_days = 3; })) ==
        "resend.delay.exclusive: delay_days and delay_minutes are both given: give only one of them" + resend_page);
  CHECK(told<resend::delay_days_range>(changed(resend_by_v3_2026, [](auto& it) { it.request.delay_days = 11; })) ==
        "resend.delay.days_range: delay_days is 11, expected 1 to 10; the nearest allowed value is 10" + reference);
  CHECK(told<resend::delay_minutes_range>(changed(resend_by_v3, [](auto& it) { it.request.delay_minutes = 700; })) ==
        "resend.delay.minutes_range: delay_minutes is 700, expected 720 to 14400; the nearest allowed value is 720" +
            resend_page);
  CHECK(told<resend::delay_not_accepted>(changed(resend_by_sequenzy, [](auto& it) { it.request.delay_days = 1; })) ==
        "resend.delay.not_accepted: this provider accepts no delay: leave out delay_days "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers)");
  CHECK(
      told<resend::delay_elapsed>(changed(resend_by_v3, [](auto& it) { it.now = utc(2026, 11, 25, 9, 0); })) ==
      "resend.delay.elapsed: with this delay, the resend would be sent at 2026-11-25T09:00:00.000Z, but it is already "
      "2026-11-25T09:00:00.000Z" +
          resend_page_inferred);
  CHECK(told<resend::subject_required>(changed(resend_by_v3, [](auto& it) { it.request.subject = " "; })) ==
        "resend.subject.required: resend_subject is missing or blank: write a subject line" +
            noted(resend_page, "no page says this; it is inferred: only ASCII white space counts as blank"));
  CHECK(told<resend::subject_not_accepted>(changed(resend_by_sequenzy, [](auto& it) { it.request.subject = "x"; })) ==
        "resend.subject.not_accepted: this provider copies the original subject: leave out resend_subject "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers)");
}

TEST_CASE("why a resend is refused: access") {
  const auto asked = changed(resend_by_v3, [](auto& it) {
    it.account.privileges = array_view<std::string_view>{};
    it.account.scopes = array_view<std::string_view>{};
  });
  CHECK(told<access_privilege<resend_policy>>(asked) ==
        "access.privilege: the user does not have the privilege `campaign:read`" + resend_page);
  CHECK(told<access_scope<resend_policy>>(asked) ==
        "access.scope: the access token does not have the scope `campaign_send`" + resend_page);
}

TEST_CASE("why a schedule is refused") {
  const auto draft = schedule_by_v3;
  CHECK(told<schedule::status>(changed(draft, [](auto& it) { it.facts.status = campaign_status::scheduled; })) ==
        "schedule.status: the status is `SCHEDULED`, expected one of `DRAFT`, `DONE`, `ERROR`" + schedule_page);
  CHECK(told<schedule::recipients_required>(changed(draft, [](auto& it) { it.facts.contact_lists = 0; })) ==
        "schedule.recipients.required: this campaign has no contact list and no segment: add one of them" +
            schedule_page);
  CHECK(told<schedule::segments_format_type>(changed(draft,
                                                     [](auto& it) {
                                                       it.facts.segments = 1;
                                                       it.facts.format_type = 4;
                                                     })) ==
        "schedule.segments.format_type: the format_type is 4, expected 3 for a campaign with segments" +
            older_schedule_page);
  CHECK(told<schedule::date_required>(changed(draft, [](auto& it) { it.request = {}; })) ==
        "schedule.date.required: scheduled_date is missing: say when to send" + schedule_page);
  CHECK(told<schedule::date_in_past>(changed(draft, [](auto& it) { it.request = schedule_request::at(it.now); })) ==
        "schedule.date.in_past: scheduled_date is 2026-11-22T10:00:00.000Z, expected a date later than "
        "2026-11-22T10:00:00.000Z "
        "(inferred: https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html; "
        "no page says this; it is inferred: a date that is equal to now is too early)");
  const auto two = changed(schedule_by_v3_2026, [](auto& it) { it.facts.segments = 2; });
  CHECK(told<schedule::recipients_exclusive>(two) ==
        "schedule.recipients.exclusive: this campaign has both contact lists and segments: use only one of them" +
            reference);
  CHECK(told<schedule::segments_limit>(two) ==
        "schedule.segments.limit: this campaign has 2 segments, expected at most 1" + reference);
  CHECK(told<schedule::send_now_not_accepted>(
            changed(schedule_by_sequenzy, [](auto& it) { it.request = schedule_request::now(); })) ==
        "schedule.send_now.not_accepted: this provider has no \"send now\": give a date in scheduledAt "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/schedule)");
  CHECK(told<schedule::lead_time>(
            changed(schedule_by_v2, [](auto& it) { it.request = schedule_request::at(utc(2026, 11, 22, 10, 5)); })) ==
        "schedule.lead_time: scheduled_date is 2026-11-22T10:05:00.000Z, expected 2026-11-22T10:20:00.000Z or later" +
            noted(v2_page, "no page says this; it is inferred: a shorter lead time is always refused"));
  CHECK(told<schedule::account_standing>(
            changed(schedule_by_v2, [](auto& it) { it.account.in_good_standing = false; })) ==
        "schedule.account_standing: the account is not in good standing" +
            noted(v2_page, "no page says this; it is inferred: the refusal has this http status"));
}

TEST_CASE("what is unknown names the facts that it lacks") {
  CHECK(told<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; })) ==
        "resend.limit: cannot be decided without /campaign/resends");
  CHECK(told<schedule::recipients_required>(schedule_question{constant_contact_v3, {}, {}, ten_o_clock}) ==
        "schedule.recipients.required: cannot be decided without /campaign/contact_lists, /campaign/segments");
}

TEST_CASE("what holds or does not apply says what it demands") {
  CHECK(told<resend::limit>(resend_by_v3) ==
        "resend.limit: holds: the campaign has fewer resends than the provider allows");
  CHECK(told<resend::limit>(resend_by_sequenzy) ==
        "resend.limit: does not apply: the campaign has fewer resends than the provider allows");
}

TEST_CASE("a text that was handed in cannot break the line") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  provider house = sequenzy;
  house.resend.privilege = {"mail`send\n", handbook};
  const auto asked =
      changed(allowed_sequenzy_resend(house), [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  CHECK(
      told<access_privilege<resend_policy>>(asked) ==
      R"(access.privilege: the user does not have the privilege `mail\x60send\u{000A}` (house: https://intranet.example/mail))");
}

TEST_CASE("a place for which a finding has no value is unknown") {
  finding found;
  found.sentence = "expected at least {minimum}, found {observed}, eligible {eligible}";
  CHECK(message(found) == "expected at least unknown, found unknown, eligible none");
}
