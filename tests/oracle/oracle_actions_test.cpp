// The oracle against cases worked out by hand: the other actions, the lifecycle, and audiences.

#include "audience.hpp"
#include "open_actions.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string_view>

using namespace oracle;
using campaign_rules::utc;

TEST_CASE("a resend is deleted by its id") {
  cancel_resend_question q;
  q.resend_request_id = "DRAFT";
  CHECK(judge_cancel_resend(q).of("cancel_resend.exists").missing == fact_set{fact_name::resends});
  CHECK(judge_cancel_resend(q).of("cancel_resend.request_id").missing ==
        fact_set{fact_name::resends, fact_name::resend_state, fact_name::resend_request_id});
  q.about.resends = 0;
  CHECK(judge_cancel_resend(q).of("cancel_resend.exists").result == outcome::violated);
  CHECK(judge_cancel_resend(q).of("cancel_resend.request_id").result == outcome::not_applicable);
  CHECK(http_status(q.who, action::cancel_resend, judge_cancel_resend(q)) == 404);
  q.about.resends = 1;
  q.about.resend_state = resend_progress::draft;
  CHECK(decide(judge_cancel_resend(q)) == decision::allowed);
  CHECK(http_status(q.who, action::cancel_resend, judge_cancel_resend(q)) == 204);
  q.resend_request_id = "draft";
  CHECK(judge_cancel_resend(q).of("cancel_resend.request_id").result == outcome::violated);
  q.resend_request_id = "389093";
  q.about.resend_state = resend_progress::sent;
  CHECK(judge_cancel_resend(q).of("cancel_resend.request_id").missing == fact_set{fact_name::resend_request_id});
  q.about.resend_request_id = "389093";
  CHECK(judge_cancel_resend(q).of("cancel_resend.request_id").result == outcome::holds);
  CHECK(http_status(q.who, action::cancel_resend, judge_cancel_resend(q)) == 409);
  CHECK(find_cancel_resend(q, "cancel_resend.sent").fix == fix_kind::never);
}

TEST_CASE("where unschedule leads") {
  unschedule_question q;
  q.about.status = campaign_status::scheduled;
  CHECK(decide(judge_unschedule(q)) == decision::allowed);
  CHECK(!plan_unschedule(q));
  q.about.status_before_schedule = campaign_status::failed;
  CHECK(*plan_unschedule(q) == campaign_status::failed);
  q.who = profile::constant_contact_v2;
  q.about.status_before_schedule.reset();
  CHECK(*plan_unschedule(q) == campaign_status::draft);
  q.about.last_run_date = utc(2026, 1, 1);
  CHECK(*plan_unschedule(q) == campaign_status::sent);
  q.who = profile::sequenzy;
  CHECK(*plan_unschedule(q) == campaign_status::draft);
  CHECK(http_status(q.who, action::unschedule, judge_unschedule(q)) == 200);
}

TEST_CASE("V3 updates a sent campaign of format 3 alone") {
  update_question q;
  q.about.role = activity_role::primary_email;
  q.about.status = campaign_status::sent;
  CHECK(judge_update(q).of("update.format_type").missing == fact_set{fact_name::format_type});
  q.about.format_type = 5;
  CHECK(judge_update(q).of("update.format_type").result == outcome::violated);
  q.about.status.reset();
  CHECK(judge_update(q).of("update.format_type").missing == fact_set{fact_name::status});
  q.about.status = campaign_status::draft;
  CHECK(decide(judge_update(q)) == decision::allowed);
  q.about.status = campaign_status::sent;
  q.who = profile::constant_contact_v3_2026;
  CHECK(decide(judge_update(q)) == decision::allowed);
}

TEST_CASE("the quota of test sends") {
  send_test_question q;
  q.who = profile::constant_contact_v2;
  q.about.status = campaign_status::draft;
  q.about.email_content_format = content_format::html;
  q.addresses = 5;
  q.verified = 2;
  q.format = test_format::html_and_text;
  CHECK(judge_send_test(q).of("send_test.quota").result == outcome::unknown);
  q.by.test_addresses_used = 47;
  CHECK(decide(judge_send_test(q)) == decision::allowed);
  CHECK(http_status(q.who, action::send_test, judge_send_test(q)) == 200);
  CHECK(plan_send_test(q).messages_per_address == 2);
  CHECK(plan_send_test(q).counted == 3);
  CHECK(*plan_send_test(q).remaining == 0);
  q.by.test_addresses_used = 48;
  CHECK(judge_send_test(q).of("send_test.quota").result == outcome::violated);
  CHECK(http_status(q.who, action::send_test, judge_send_test(q)) == 400);
  CHECK(*find_send_test(q, "send_test.quota").observed == 51);
  CHECK(*find_send_test(q, "send_test.quota").remaining == 2);
  q.verified = 5;
  CHECK(judge_send_test(q).of("send_test.quota").result == outcome::not_applicable);
  q.about.email_content_format = content_format::xhtml;
  CHECK(judge_send_test(q).of("send_test.content_format").result == outcome::violated);

  q.verified = 2;
  q.by.test_addresses_used = 51;
  CHECK(*find_send_test(q, "send_test.quota").remaining == 0);
  CHECK(find_send_test(q, "send_test.quota").fix == fix_kind::wait);
  q.verified = 5;
  q.about.email_content_format = content_format::html;
  CHECK(decide(judge_send_test(q)) == decision::allowed);
  CHECK(*plan_send_test(q).remaining == 0);
  q.by.test_addresses_used = 48;

  q.who = profile::constant_contact_v3_2026;
  q.about.role = activity_role::primary_email;
  CHECK(http_status(q.who, action::send_test, judge_send_test(q)) == 429);
  q.addresses = 51;  // too many whatever was used
  q.by.test_addresses_used.reset();
  CHECK(judge_send_test(q).of("send_test.quota").result == outcome::violated);
  CHECK(!find_send_test(q, "send_test.quota").observed);
  CHECK(find_send_test(q, "send_test.quota").fix == fix_kind::change_request);
  q.addresses = 0;
  CHECK(judge_send_test(q).of("send_test.addresses.required").result == outcome::violated);
}

TEST_CASE("which privilege an update and a deletion need") {
  update_question q;
  q.who = profile::constant_contact_v2;
  CHECK(find_update(q, "access.privilege").required == "campaign:create");
  q.who = profile::constant_contact_v3;
  CHECK(find_update(q, "access.privilege").required == "campaign:write");
  transition_question d;
  d.deletes = true;
  CHECK(find_transition(d, "access.privilege").required == "campaign:write");
  CHECK(find_transition(d, "access.scope").required == "campaign_data");
  d.who = profile::constant_contact_v3_2026;
  CHECK(find_transition(d, "access.privilege").required == "campaign:delete");
}

TEST_CASE("over how many hours a paused campaign is spread") {
  transition_question q;
  q.who = profile::sequenzy;
  q.about.status = campaign_status::paused;
  CHECK(judge_resume(q).of("resume.spread_over_hours").result == outcome::not_applicable);
  for (const int inside : {1, 72}) {
    q.spread_over_hours = inside;
    CHECK(judge_resume(q).of("resume.spread_over_hours").result == outcome::holds);
  }
  for (const int outside : {-1, 0, 73}) {
    q.spread_over_hours = outside;
    CHECK(judge_resume(q).of("resume.spread_over_hours").result == outcome::violated);
  }
}

namespace {

outcome status_outcome(profile who, action asked, campaign_status from) {
  campaign_rules::campaign about;
  about.status = from;
  const transition_question moved{who, about, {}, false, {}};
  switch (asked) {
    case action::resend: return judge_resend({who, about, {}, {}, {}}).of("resend.status").result;
    case action::cancel_resend:
    case action::reschedule:
    case action::send_now: return outcome::not_applicable;
    case action::schedule: return judge_schedule({who, about, {}, {}, {}}).of("schedule.status").result;
    case action::unschedule: return judge_unschedule({who, about, {}}).of("unschedule.status").result;
    case action::update: return judge_update({who, about, {}}).of("update.status").result;
    case action::remove: return judge_delete(moved).of("delete.status").result;
    case action::send_test: return judge_send_test({who, about, {}, 1, 0, {}}).of("send_test.status").result;
    case action::pause: return judge_pause(moved).of("pause.status").result;
    case action::resume: return judge_resume(moved).of("resume.status").result;
    case action::cancel: break;
  }
  return judge_cancel(moved).of("cancel.status").result;
}

}  // namespace

TEST_CASE("the lifecycle says what the rules say") {
  int asked = 0;
  for (const profile who : all_profiles)
    for (const action what : all_actions) {
      if (!has_action(who, what)) continue;
      for (const campaign_status from : statuses_of(who)) {
        CHECK(allows(who, what, from) == (status_outcome(who, what, from) != outcome::violated));
        ++asked;
      }
    }
  CHECK(asked == 6 * 6 + 7 * 6 + 4 * 5 + 8 * 8);
}

TEST_CASE("where actions and time lead") {
  const profile v3 = profile::constant_contact_v3;
  CHECK(*status_after(v3, action::schedule, campaign_status::sent) == campaign_status::scheduled);
  CHECK(*status_after(v3, action::schedule, campaign_status::sent, true) == campaign_status::sending);
  CHECK(*status_after(v3, action::remove, campaign_status::failed) == campaign_status::removed);
  CHECK(!status_after(v3, action::remove, campaign_status::scheduled));
  CHECK(*status_after(profile::sequenzy, action::cancel, campaign_status::rejected) == campaign_status::cancelled);
  CHECK(statuses_by_time(v3, campaign_status::sending) == status_set{campaign_status::sent, campaign_status::failed});
  CHECK(statuses_by_time(profile::sequenzy, campaign_status::in_review) ==
        status_set{campaign_status::scheduled, campaign_status::rejected});
}

TEST_CASE("which actions are open") {
  open_question q;
  q.about.status = campaign_status::sent;
  q.about.role = activity_role::primary_email;
  q.about.format_type = 5;
  q.about.resends = 0;
  q.about.first_sent_at = utc(2026, 11, 22, 9, 0);
  q.now = utc(2026, 12, 2, 8, 59, 59, 999);
  open_actions all = actions_open(q);
  CHECK(all.count == 6);
  CHECK(all.items[0].what == action::resend);
  CHECK(*all.items[0].is_open);
  CHECK(all.items[0].closes_at == maybe<instant>{utc(2026, 12, 2, 9, 0)});
  CHECK(!*all.items[1].is_open);           // there is no resend to delete
  CHECK(!all.items[2].is_open);            // nobody said whether there are recipients
  CHECK(all.items[2].unknown.count == 2);  // and no segment fits format 5
  q.now = utc(2026, 12, 2, 9, 0);
  all = actions_open(q);
  CHECK(!*all.items[0].is_open);
  CHECK(all.items[0].violated.items[0] == "resend.delay.elapsed");
}

TEST_CASE("whom an audience reaches") {
  contact who;
  CHECK(classify(audience::everyone, {}, who) == reach::not_a_member);
  who.member = true;
  CHECK(classify(audience::everyone, {}, who) == reach::included);
  who.has_opened = true;
  who.was_sent = true;
  CHECK(classify(audience::everyone, {}, who) == reach::included);
  CHECK(classify(audience::non_openers, {}, who) == reach::opened);
  CHECK(classify(audience::non_openers_or_unsent, {}, who) == reach::opened);
  CHECK(classify(audience::not_yet_received, {}, who) == reach::already_received);
  who.has_opened = false;
  CHECK(classify(audience::non_openers_or_unsent, {}, who) == reach::included);
  who.added_at = utc(2026, 1, 1);
  CHECK(classify(audience::added_since, utc(2026, 1, 1), who) == reach::added_before);
  CHECK(classify(audience::added_since, utc(2025, 12, 31), who) == reach::included);
  who.is_unsubscribed = true;
  CHECK(classify(audience::everyone, {}, who) == reach::unsubscribed);
}

TEST_CASE("audiences of those whom the primary was sent to, and of those who came after it") {
  contact who;
  who.member = true;
  who.has_opened = true;
  CHECK(classify(audience::recipients_without_open, {}, who) == reach::not_sent);
  CHECK(classify(audience::recipients_without_click, {}, who) == reach::not_sent);
  CHECK(classify(audience::recipients_without_purchase, {}, who) == reach::not_sent);
  who.was_sent = true;
  CHECK(classify(audience::recipients_without_open, {}, who) == reach::opened);
  CHECK(classify(audience::recipients_without_click, {}, who) == reach::included);
  who.has_clicked = true;
  CHECK(classify(audience::recipients_without_click, {}, who) == reach::clicked);
  CHECK(classify(audience::recipients_without_purchase, {}, who) == reach::included);
  who.has_purchased = true;
  CHECK(classify(audience::recipients_without_purchase, {}, who) == reach::purchased);

  const campaign_rules::instant since = utc(2026, 11, 22, 10, 0);
  who.added_at = since + std::chrono::milliseconds{1};
  CHECK(classify(audience::new_subscribers, since, who) == reach::already_received);
  who.was_sent = false;
  CHECK(classify(audience::new_subscribers, since, who) == reach::included);
  who.added_at = since;
  CHECK(classify(audience::new_subscribers, since, who) == reach::added_before);
}
