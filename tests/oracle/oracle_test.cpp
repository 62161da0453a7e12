// The oracle against cases worked out by hand: resend.

#include "availability.hpp"
#include "codes.hpp"
#include "http_status.hpp"
#include "resend_findings.hpp"
#include "resend_plan.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using namespace oracle;
using campaign_rules::array_view;
using campaign_rules::utc;

/// A V3 resend that is allowed: sent at 9, asked for at 10, 4320 minutes later.
resend_question v3_resend() {
  resend_question q;
  q.who = profile::constant_contact_v3;
  q.about.status = campaign_status::sent;
  q.about.role = activity_role::primary_email;
  q.about.format_type = 5;
  q.about.resends = 0;
  q.about.first_sent_at = utc(2026, 11, 22, 9, 0);
  q.ask.delay_minutes = 4320;
  q.ask.subject = "There is still time to save big!";
  q.now = utc(2026, 11, 22, 10, 0);
  return q;
}

/// A Sequenzy resend: finished at 9, asked for at 15, when the window opens.
resend_question sequenzy_resend() {
  resend_question q;
  q.who = profile::sequenzy;
  q.about.status = campaign_status::sent;
  q.about.imported = false;
  q.about.finished_sending_at = utc(2026, 11, 22, 9, 0);
  q.now = utc(2026, 11, 22, 15, 0);
  return q;
}

}  // namespace

TEST_CASE("the documented V3 resend is allowed, in three days") {
  resend_question q = v3_resend();
  constexpr std::string_view privileges[] = {"campaign:read"};
  constexpr std::string_view scopes[] = {"campaign_send"};
  q.by.privileges = array_view<std::string_view>{privileges};
  q.by.scopes = array_view<std::string_view>{scopes};
  const auto judged = judge_resend(q);
  CHECK(decide(judged) == decision::allowed);
  CHECK(http_status(q.who, action::resend, judged) == 201);
  CHECK(codes_that(outcome::not_applicable, judged) == list{"resend.imported", "resend.delay.days_range",
                                                            "resend.delay.not_accepted", "resend.subject.not_accepted",
                                                            "resend.window"});
  const resend_plan plan = plan_resend(q);
  CHECK(plan.resend_at == maybe<instant>{utc(2026, 11, 25, 9, 0)});
  CHECK(*plan.ordinal == 1);
  CHECK(*plan.delay_days == 3);
  CHECK(*plan.delay_minutes == 4320);
  CHECK(plan.in_array);
  CHECK(!plan.has_draft_id);
  CHECK(plan.reaches == audience::non_openers_or_unsent);

  q.who = profile::constant_contact_v3_2026;  // it wants campaign:send and campaign_data
  CHECK(codes_that(outcome::violated, judge_resend(q)) == list{"access.privilege", "access.scope"});
  CHECK(http_status(q.who, action::resend, judge_resend(q)) == 403);
  CHECK(find_resend(q, "access.scope").required == "campaign_data");
  CHECK(find_resend(q, "access.scope").fix == fix_kind::change_account);
}

TEST_CASE("how a delay is reported") {
  resend_question q = v3_resend();
  q.ask.delay_minutes = 4300;
  CHECK(!plan_resend(q).delay_days);
  CHECK(*plan_resend(q).delay_minutes == 4300);
  q.ask.delay_minutes.reset();
  q.ask.delay_days = 3;
  CHECK(*plan_resend(q).delay_days == 3);
  CHECK(!plan_resend(q).delay_minutes);
  q.about.status = campaign_status::draft;
  CHECK(plan_resend(q).has_draft_id);
  CHECK(!plan_resend(q).resend_at);
}

TEST_CASE("when a scheduled campaign is resent") {
  resend_question q = v3_resend();
  q.about.status = campaign_status::scheduled;
  CHECK(!plan_resend(q).resend_at);
  q.about.scheduled_at = utc(2026, 11, 22, 10, 0, 0, 1);
  CHECK(plan_resend(q).resend_at == maybe<instant>{utc(2026, 11, 25, 10, 0, 0, 1)});
  q.about.scheduled_at = q.now;  // overdue: who knows when it goes out
  CHECK(!plan_resend(q).resend_at);
}

TEST_CASE("the range of a delay") {
  resend_question q = v3_resend();
  for (const int inside : {720, 14400}) {
    q.ask.delay_minutes = inside;
    CHECK(decide(judge_resend(q)) == decision::allowed);
  }
  for (const int outside : {-1, 0, 719, 14401}) {
    q.ask.delay_minutes = outside;
    CHECK(codes_that(outcome::violated, judge_resend(q)) == list{"resend.delay.minutes_range"});
  }
  q.ask.delay_minutes = 700;
  const finding found = find_resend(q, "resend.delay.minutes_range");
  CHECK(found.field == "/request/delay_minutes");
  CHECK(*found.observed == 700);
  CHECK(*found.minimum == 720);
  CHECK(*found.maximum == 14400);
  CHECK(*found.nearest == 720);
  CHECK(found.fix == fix_kind::change_request);
  CHECK(!resend_retry_at(q));
}

TEST_CASE("both delays: refused on V3, days win on the later V3") {
  resend_question q = v3_resend();
  q.ask.delay_days = 11;
  q.ask.delay_minutes = 1;
  CHECK(codes_that(outcome::violated, judge_resend(q)) ==
        list{"resend.delay.exclusive", "resend.delay.days_range", "resend.delay.minutes_range"});
  CHECK(!resend_warns_minutes_ignored(q));
  q.who = profile::constant_contact_v3_2026;
  CHECK(codes_that(outcome::violated, judge_resend(q)) == list{"resend.delay.days_range"});
  CHECK(resend_warns_minutes_ignored(q));
  q.ask.delay_days = 2;
  CHECK(decide(judge_resend(q)) == decision::allowed);
  CHECK(*plan_resend(q).delay_days == 2);
  CHECK(!plan_resend(q).delay_minutes);
  CHECK(!plan_resend(q).in_array);
}

TEST_CASE("a delay that has elapsed") {
  resend_question q = v3_resend();
  q.now = utc(2026, 11, 25, 8, 59, 59, 999);
  CHECK(judge_resend(q).of("resend.delay.elapsed").result == outcome::holds);
  q.now = utc(2026, 11, 25, 9, 0);
  CHECK(codes_that(outcome::violated, judge_resend(q)) == list{"resend.delay.elapsed"});
  CHECK(find_resend(q, "resend.delay.elapsed").due == maybe<instant>{utc(2026, 11, 25, 9, 0)});
  CHECK(find_resend(q, "resend.delay.elapsed").field == "/request/delay_minutes");
  CHECK(find_resend(q, "resend.delay.elapsed").fix == fix_kind::change_request);
  q.now = utc(2026, 12, 2, 8, 59, 59, 999);
  CHECK(find_resend(q, "resend.delay.elapsed").fix == fix_kind::change_request);
  q.now = utc(2026, 12, 2, 9, 0);  // ten days later even the longest delay has elapsed
  CHECK(find_resend(q, "resend.delay.elapsed").fix == fix_kind::never);
  q.now = utc(2026, 11, 25, 9, 0);
  q.about.status = campaign_status::scheduled;
  CHECK(judge_resend(q).of("resend.delay.elapsed").result == outcome::not_applicable);
  q.about.status.reset();
  CHECK(judge_resend(q).of("resend.delay.elapsed").missing == fact_set{fact_name::status});
  q.about.first_sent_at.reset();
  CHECK(judge_resend(q).of("resend.delay.elapsed").missing == fact_set{fact_name::status, fact_name::first_sent_at});
  q.about.status = campaign_status::draft;
  CHECK(judge_resend(q).of("resend.delay.elapsed").result == outcome::not_applicable);
  q.about.status = campaign_status::sent;
  CHECK(judge_resend(q).of("resend.delay.elapsed").missing == fact_set{fact_name::first_sent_at});
  q.now = utc(0, 1, 3, 23, 59, 59, 999);  // nothing can have been sent three days ago
  CHECK(judge_resend(q).of("resend.delay.elapsed").result == outcome::holds);
  q.now = utc(0, 1, 4);
  CHECK(judge_resend(q).of("resend.delay.elapsed").result == outcome::unknown);
}

TEST_CASE("who may be resent") {
  resend_question q = v3_resend();
  q.about.role = activity_role::resend;
  q.about.status = campaign_status::removed;
  q.about.format_type = 3;
  q.about.resends = 2;
  q.ask.subject = " \t\r\n\v\f";
  CHECK(codes_that(outcome::violated, judge_resend(q)) ==
        list{"resend.role", "resend.status", "resend.format_type", "resend.limit", "resend.subject.required"});
  CHECK(http_status(q.who, action::resend, judge_resend(q)) == 400);
  CHECK(find_resend(q, "resend.role").fix == fix_kind::never);
  CHECK(find_resend(q, "resend.role").observed_word == "resend");
  CHECK(find_resend(q, "resend.role").eligible_words.items[0] == "primary_email");
  CHECK(find_resend(q, "resend.status").fix == fix_kind::change_campaign);  // the vendor restores removed ones by hand
  CHECK(find_resend(q, "resend.status").observed_word == "REMOVED");
  CHECK(find_resend(q, "resend.status").eligible_words.count == 3);
  CHECK(find_resend(q, "resend.status").eligible_words.items[2] == "DONE");
  q.about.status = campaign_status::sending;
  CHECK(find_resend(q, "resend.status").fix == fix_kind::wait);
  CHECK(*find_resend(q, "resend.limit").observed == 2);
  CHECK(find_resend(q, "resend.limit").fix == fix_kind::change_campaign);
  q.about.resend_state = resend_progress::scheduled;
  CHECK(find_resend(q, "resend.limit").fix == fix_kind::change_campaign);
  q.about.resend_state = resend_progress::sent;
  CHECK(find_resend(q, "resend.limit").fix == fix_kind::never);
  q = v3_resend();
  q.about.resends = 1;
  CHECK(http_status(q.who, action::resend, judge_resend(q)) == 409);
  q.about = {};
  CHECK(codes_that(outcome::unknown, judge_resend(q)) ==
        list{"resend.role", "resend.status", "resend.format_type", "resend.limit", "resend.delay.elapsed"});
  CHECK(decide(judge_resend(q)) == decision::undecided);
  CHECK(http_status(q.who, action::resend, judge_resend(q)) == 0);
}

TEST_CASE("the window of Sequenzy") {
  resend_question q = sequenzy_resend();
  CHECK(decide(judge_resend(q)) == decision::allowed);
  CHECK(http_status(q.who, action::resend, judge_resend(q)) == 200);
  q.now = utc(2026, 11, 22, 14, 59, 59, 999);
  CHECK(codes_that(outcome::violated, judge_resend(q)) == list{"resend.window"});
  CHECK(resend_retry_at(q) == maybe<instant>{utc(2026, 11, 22, 15, 0)});
  CHECK(resend_has_vendor_body(q));
  CHECK(find_resend(q, "resend.window").fix == fix_kind::wait);
  q.about.imported.reset();  // something unknown beside it: no retry_at, but the body stays
  CHECK(decide(judge_resend(q)) == decision::refused);
  CHECK(!resend_retry_at(q));
  CHECK(resend_has_vendor_body(q));
  q.ask.delay_days = 1;
  CHECK(!resend_has_vendor_body(q));
  CHECK(find_resend(q, "resend.delay.not_accepted").field == "/request/delay_days");

  q = sequenzy_resend();
  q.about.finished_sending_at = utc(9999, 12, 31, 23, 0);
  q.now = utc(9999, 12, 31, 23, 59, 59, 999);
  CHECK(!find_resend(q, "resend.window").opens_at);
  CHECK(!resend_retry_at(q));  // it opens in a year that cannot be written

  q = sequenzy_resend();
  q.about.finished_sending_at.reset();
  CHECK(judge_resend(q).of("resend.window").missing == fact_set{fact_name::finished_sending_at});
  q.now = utc(0, 1, 1, 5, 59, 59, 999);  // whenever it finished, that was less than 6 hours ago
  CHECK(judge_resend(q).of("resend.window").result == outcome::violated);
  q.about.status = campaign_status::draft;
  CHECK(judge_resend(q).of("resend.window").result == outcome::not_applicable);
}

TEST_CASE("what Sequenzy answers") {
  resend_question q = sequenzy_resend();
  q.about.name = "April Launch";
  q.about.recipients = 10;
  CHECK(!plan_resend(q).estimated_non_openers);
  q.about.unique_openers = 4;
  CHECK(*plan_resend(q).estimated_non_openers == 6);
  CHECK(!resend_warns_nobody_left(q));
  q.about.unique_openers = 10;
  CHECK(resend_warns_nobody_left(q));
  q.about.unique_openers = 11;
  CHECK(*plan_resend(q).estimated_non_openers == 0);
  CHECK(*plan_resend(q).name_of_original == "April Launch");
  CHECK(!plan_resend(q).ordinal);
  CHECK(plan_resend(q).reaches == audience::non_openers);
}

TEST_CASE("when a resend is open") {
  CHECK(availability_of_resend(sequenzy_resend()).opens_at == maybe<instant>{utc(2026, 11, 22, 15, 0)});
  CHECK(!availability_of_resend(sequenzy_resend()).closes_at);
  CHECK(availability_of_resend(v3_resend()).closes_at == maybe<instant>{utc(2026, 12, 2, 9, 0)});
  resend_question q = v3_resend();
  q.about.first_sent_at.reset();
  CHECK(availability_of_resend(q).kind == opening::unknown);
  q.about.resends = 1;
  CHECK(availability_of_resend(q).kind == opening::never);
  q = v3_resend();
  q.about.status = campaign_status::draft;
  CHECK(availability_of_resend(q).kind == opening::open);
  CHECK(!availability_of_resend(q).closes_at);
  q.about.status = campaign_status::sent;
  q.about.first_sent_at = utc(9999, 12, 31);  // it closes in a year that cannot be written
  CHECK(availability_of_resend(q).kind == opening::open);
  CHECK(!availability_of_resend(q).closes_at);
  q = sequenzy_resend();
  q.about.finished_sending_at = utc(9999, 12, 31, 17, 59, 59, 999);
  CHECK(availability_of_resend(q).opens_at == maybe<instant>{utc(9999, 12, 31, 23, 59, 59, 999)});
  q.about.finished_sending_at = utc(9999, 12, 31, 18, 0);  // and it opens in one
  CHECK(availability_of_resend(q).kind == opening::never);
  CHECK(!availability_of_resend(q).opens_at);
}

TEST_CASE("Constant Contact V2 has no resend") {
  resend_question q = v3_resend();
  q.who = profile::constant_contact_v2;
  CHECK(codes_that(outcome::not_applicable, judge_resend(q)).size() == 16);
}
