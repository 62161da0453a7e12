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
  CHECK(message(found) == "it is 7, expected 3, 5 or 1; unknown");
  found.eligible = {};
  CHECK(message(found) == "it is 7, expected none or 1; unknown");
  found.sentence = "plain";
  CHECK(message(found) == "plain");
}

TEST_CASE("why a resend is refused: campaign") {
  CHECK(told<resend::role>(changed(resend_by_v3, [](auto& it) { it.facts.role = activity_role::permalink; })) ==
        "resend.role: the role is `permalink`, expected `primary_email`" + resend_page);
  CHECK(told<resend::status>(changed(resend_by_v3, [](auto& it) { it.facts.status = campaign_status::failed; })) ==
        "resend.status: the status is `ERROR`, expected `DRAFT`, `SCHEDULED`, `DONE`" + resend_page);
  CHECK(told<resend::format_type>(changed(resend_by_v3, [](auto& it) { it.facts.format_type = 3; })) ==
        "resend.format_type: the format_type is 3, expected 5" + resend_page);
  CHECK(told<resend::imported>(changed(resend_by_sequenzy, [](auto& it) { it.facts.imported = true; })) ==
        "resend.imported: the campaign was imported as already sent "
        "(reference: https://github.com/Sequenzy/sequenzy-php)");
  CHECK(told<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; })) ==
        "resend.limit: the primary already has 1 of at most 1 resends" +
            noted(resend_page, "that a resend kept as a draft counts too is inferred"));
  CHECK(told<resend::window>(changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = it.now; })) ==
        "resend.window: opens are still being registered, resending opens at 2026-11-22T16:00:00.000Z" +
            noted(sequenzy_resend_page, "that it is open at the end of the window exactly is inferred"));
}

TEST_CASE("why a resend is refused: request") {
  CHECK(told<resend::delay_required>(changed(resend_by_v3, [](auto& it) { it.request.delay_minutes = {}; })) ==
        "resend.delay.required: neither delay_days nor delay_minutes is given, expected one of them" + resend_page);
  CHECK(told<resend::delay_exclusive>(changed(resend_by_v3, [](auto& it) { it.request.delay_days = 3; })) ==
        "resend.delay.exclusive: delay_days and delay_minutes are both given, expected only one of them" + resend_page);
  CHECK(told<resend::delay_days_range>(changed(resend_by_v3_2026, [](auto& it) { it.request.delay_days = 11; })) ==
        "resend.delay.days_range: delay_days is 11, expected 1 to 10; the nearest is 10" + reference);
  CHECK(told<resend::delay_minutes_range>(changed(resend_by_v3, [](auto& it) { it.request.delay_minutes = 700; })) ==
        "resend.delay.minutes_range: delay_minutes is 700, expected 720 to 14400; the nearest is 720" + resend_page);
  CHECK(told<resend::delay_not_accepted>(changed(resend_by_sequenzy, [](auto& it) { it.request.delay_days = 1; })) ==
        "resend.delay.not_accepted: a delay is given, but this provider takes none "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers)");
  CHECK(told<resend::delay_elapsed>(changed(resend_by_v3, [](auto& it) { it.now = utc(2026, 11, 25, 9, 0); })) ==
        "resend.delay.elapsed: the resend would have been due at 2026-11-25T09:00:00.000Z, which is not later than "
        "2026-11-25T09:00:00.000Z" +
            resend_page_inferred);
  CHECK(told<resend::subject_required>(changed(resend_by_v3, [](auto& it) { it.request.subject = " "; })) ==
        "resend.subject.required: resend_subject is missing or blank, expected a subject line" +
            noted(resend_page, "that ASCII white space alone counts as blank is inferred"));
  CHECK(told<resend::subject_not_accepted>(changed(resend_by_sequenzy, [](auto& it) { it.request.subject = "x"; })) ==
        "resend.subject.not_accepted: a subject is given, but this provider copies the original's "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers)");
}

TEST_CASE("why a resend is refused: access") {
  const auto asked = changed(resend_by_v3, [](auto& it) {
    it.account.privileges = array_view<std::string_view>{};
    it.account.scopes = array_view<std::string_view>{};
  });
  CHECK(told<access_privilege<resend_policy>>(asked) ==
        "access.privilege: the privilege `campaign:read` is required" + resend_page);
  CHECK(told<access_scope<resend_policy>>(asked) ==
        "access.scope: the scope `campaign_send` is required" + resend_page);
}

TEST_CASE("why a schedule is refused") {
  const auto draft = schedule_by_v3;
  CHECK(told<schedule::status>(changed(draft, [](auto& it) { it.facts.status = campaign_status::scheduled; })) ==
        "schedule.status: the status is `SCHEDULED`, expected `DRAFT`, `DONE`, `ERROR`" + schedule_page);
  CHECK(told<schedule::recipients_required>(changed(draft, [](auto& it) { it.facts.contact_lists = 0; })) ==
        "schedule.recipients.required: the campaign has no contact list and no segment, expected one of them" +
            schedule_page);
  CHECK(told<schedule::segments_format_type>(changed(draft, [](auto& it) {
          it.facts.segments = 1;
          it.facts.format_type = 4;
        })) == "schedule.segments.format_type: the format_type is 4, expected 3 for segments" + older_schedule_page);
  CHECK(told<schedule::date_required>(changed(draft, [](auto& it) { it.request = {}; })) ==
        "schedule.date.required: no date is given, expected when to send" + schedule_page);
  CHECK(told<schedule::date_in_past>(changed(draft, [](auto& it) { it.request = schedule_request::at(it.now); })) ==
        "schedule.date.in_past: the date is 2026-11-22T10:00:00.000Z, expected one later than 2026-11-22T10:00:00.000Z "
        "(inferred: https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html; "
        "that a date equal to now is too early is inferred)");
  const auto two = changed(schedule_by_v3_2026, [](auto& it) { it.facts.segments = 2; });
  CHECK(told<schedule::recipients_exclusive>(two) ==
        "schedule.recipients.exclusive: the campaign has contact lists and segments, expected only one of them" +
            reference);
  CHECK(told<schedule::segments_limit>(two) ==
        "schedule.segments.limit: the campaign has 2 segments, expected at most 1" + reference);
  CHECK(told<schedule::send_now_not_accepted>(
            changed(schedule_by_sequenzy, [](auto& it) { it.request = schedule_request::now(); })) ==
        "schedule.send_now.not_accepted: \"send now\" is asked of a provider that has none, expected a date "
        "(inferred: https://docs.sequenzy.com/api-reference/campaigns/schedule)");
  CHECK(told<schedule::lead_time>(
            changed(schedule_by_v2, [](auto& it) { it.request = schedule_request::at(utc(2026, 11, 22, 10, 5)); })) ==
        "schedule.lead_time: the date is 2026-11-22T10:05:00.000Z, expected 2026-11-22T10:20:00.000Z or later" +
            noted(v2_page, "that a shorter one is always refused, where a page says it may be, is inferred"));
  CHECK(told<schedule::account_standing>(
            changed(schedule_by_v2, [](auto& it) { it.account.in_good_standing = false; })) ==
        "schedule.account_standing: the account is not in good standing" +
            noted(v2_page, "the http status is inferred"));
}

TEST_CASE("what is unknown names the facts that it lacks") {
  CHECK(told<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; })) ==
        "resend.limit: cannot be decided without /campaign/resends");
  CHECK(told<schedule::recipients_required>(schedule_question{constant_contact_v3, {}, {}, ten_o_clock}) ==
        "schedule.recipients.required: cannot be decided without /campaign/contact_lists, /campaign/segments");
}

TEST_CASE("what holds or does not apply says what it demands") {
  CHECK(told<resend::limit>(resend_by_v3) ==
        "resend.limit: holds: the primary has fewer resends than the provider allows");
  CHECK(told<resend::limit>(resend_by_sequenzy) ==
        "resend.limit: does not apply: the primary has fewer resends than the provider allows");
}

TEST_CASE("a text that was handed in cannot break the line") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  provider house = sequenzy;
  house.resend.privilege = {"mail`send\n", handbook};
  const auto asked =
      changed(allowed_sequenzy_resend(house), [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  CHECK(told<access_privilege<resend_policy>>(asked) ==
        R"(access.privilege: the privilege `mail\x60send\u{000A}` is required (house: https://intranet.example/mail))");
}

TEST_CASE("a place for which a finding has no value is unknown") {
  finding found;
  found.sentence = "expected at least {minimum}, found {observed}, eligible {eligible}";
  CHECK(message(found) == "expected at least unknown, found unknown, eligible none");
}
