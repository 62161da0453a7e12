// The oracle against cases worked out by hand: schedule, and what time can bring.

#include "availability.hpp"
#include "codes.hpp"
#include "http_status.hpp"
#include "schedule_findings.hpp"
#include "schedule_plan.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace oracle;
using campaign_rules::schedule_request;
using campaign_rules::utc;

schedule_question v3_schedule() {
  schedule_question q;
  q.who = profile::constant_contact_v3;
  q.about.status = campaign_status::draft;
  q.about.role = activity_role::primary_email;
  q.about.contact_lists = 1;
  q.about.segments = 0;
  q.ask = schedule_request::at(utc(2026, 12, 1, 9, 0));
  q.now = utc(2026, 11, 22, 10, 0);
  return q;
}

schedule_question v2_schedule() {
  schedule_question q;
  q.who = profile::constant_contact_v2;
  q.about.status = campaign_status::draft;
  q.by.in_good_standing = true;
  q.ask = schedule_request::at(utc(2026, 11, 22, 10, 20));
  q.now = utc(2026, 11, 22, 10, 0);
  return q;
}

}  // namespace

TEST_CASE("V3 schedules in the future only") {
  schedule_question q = v3_schedule();
  q.ask = schedule_request::at(q.now);
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.date.in_past"});
  q.ask = schedule_request::at(q.now + std::chrono::milliseconds{1});
  CHECK(decide(judge_schedule(q)) == decision::allowed);
  CHECK(plan_schedule(q).answered_date == maybe<instant>{q.now});  // the fraction is dropped
  CHECK(http_status(q.who, action::schedule, judge_schedule(q)) == 201);
  q.ask = schedule_request{};
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.date.required"});
  CHECK(find_schedule(q, "schedule.date.required").field == "/request/scheduled_date");
}

TEST_CASE("to whom V3 schedules") {
  schedule_question q = v3_schedule();
  q.about.contact_lists = 0;
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.recipients.required"});
  q.about.contact_lists.reset();
  CHECK(judge_schedule(q).of("schedule.recipients.required").missing == fact_set{fact_name::contact_lists});
  q.about.segments.reset();
  CHECK(codes_that(outcome::unknown, judge_schedule(q)) ==
        list{"schedule.recipients.required", "schedule.segments.format_type"});
  CHECK(judge_schedule(q).of("schedule.segments.format_type").missing ==
        fact_set{fact_name::segments, fact_name::format_type});
  q.about.format_type = 3;  // now they may be there or not
  CHECK(judge_schedule(q).of("schedule.segments.format_type").result == outcome::holds);
  q.about.contact_lists = 1;
  q.about.segments = 2;
  q.about.format_type = 4;
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.segments.format_type"});
  CHECK(find_schedule(q, "schedule.segments.format_type").fix == fix_kind::change_campaign);
  q.who = profile::constant_contact_v3_2026;
  CHECK(codes_that(outcome::violated, judge_schedule(q)) ==
        list{"schedule.recipients.exclusive", "schedule.segments.limit"});
}

TEST_CASE("V2 wants 20 minutes, unless it sends now") {
  schedule_question q = v2_schedule();
  CHECK(availability_of_schedule(v2_schedule()).earliest == maybe<instant>{utc(2026, 11, 22, 10, 20)});
  CHECK(decide(judge_schedule(q)) == decision::allowed);
  q.now = utc(2026, 11, 22, 10, 0, 0, 1);
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.lead_time"});
  CHECK(find_schedule(q, "schedule.lead_time").earliest == maybe<instant>{utc(2026, 11, 22, 10, 20, 0, 1)});
  q.ask = schedule_request::now();
  CHECK(decide(judge_schedule(q)) == decision::allowed);
  CHECK(plan_schedule(q).send_at == utc(2026, 11, 22, 10, 5));
  CHECK(plan_schedule(q).answered_date == maybe<instant>{q.now});
  CHECK(plan_schedule(q).queued_at == maybe<instant>{q.now});
  q.now = utc(2026, 11, 22, 10, 5);
  CHECK(plan_schedule(q).send_at == utc(2026, 11, 22, 10, 10));
  q.ask = schedule_request::at(utc(2026, 11, 22, 10, 25));  // a window may begin at the date itself
  CHECK(plan_schedule(q).queued_at == maybe<instant>{utc(2026, 11, 22, 10, 25)});
  CHECK(plan_schedule(q).send_at == utc(2026, 11, 22, 10, 25));
  q.ask = schedule_request::at(utc(2026, 11, 22, 10, 25, 0, 1));
  CHECK(plan_schedule(q).send_at == utc(2026, 11, 22, 10, 30));
  CHECK(plan_schedule(q).answered_date == maybe<instant>{utc(2026, 11, 22, 10, 25, 0, 1)});
  q.by.in_good_standing = false;
  CHECK(http_status(q.who, action::schedule, judge_schedule(q)) == 403);
  q.by.in_good_standing.reset();
  CHECK(decide(judge_schedule(q)) == decision::undecided);
}

TEST_CASE("who is reached from a sent campaign") {
  schedule_question q = v2_schedule();
  CHECK(plan_schedule(q).reaches == audience::everyone);
  q.about.status = campaign_status::sent;
  q.about.last_run_date = utc(2026, 11, 1);
  CHECK(plan_schedule(q).reaches == audience::added_since);
  CHECK(plan_schedule(q).added_since == maybe<instant>{utc(2026, 11, 1)});
  q = v3_schedule();
  q.about.status = campaign_status::sent;
  CHECK(plan_schedule(q).reaches == audience::not_yet_received);
  q.about.status = campaign_status::failed;
  CHECK(plan_schedule(q).reaches == audience::everyone);
}

TEST_CASE("Sequenzy cannot be asked to send now") {
  schedule_question q;
  q.who = profile::sequenzy;
  q.about.status = campaign_status::scheduled;
  q.ask = schedule_request::now();
  CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.send_now.not_accepted"});
  q.ask = schedule_request{};
  CHECK(find_schedule(q, "schedule.date.required").field == "/request/scheduledAt");
  q.ask = schedule_request::at(utc(2026, 12, 1));
  q.now = utc(2026, 11, 22);
  CHECK(decide(judge_schedule(q)) == decision::allowed);
  CHECK(http_status(q.who, action::schedule, judge_schedule(q)) == 200);
}

TEST_CASE("over how many hours Sequenzy spreads") {
  schedule_question q = v3_schedule();
  q.who = profile::sequenzy;
  for (const int inside : {1, 72}) {
    q.ask = q.ask.spread_over(inside);
    CHECK(decide(judge_schedule(q)) == decision::allowed);
  }
  for (const int outside : {-1, 0, 73}) {
    q.ask = q.ask.spread_over(outside);
    CHECK(codes_that(outcome::violated, judge_schedule(q)) == list{"schedule.spread_over_hours"});
  }
  CHECK(find_schedule(q, "schedule.spread_over_hours").field == "/request/spreadOverHours");
  CHECK(*find_schedule(q, "schedule.spread_over_hours").nearest == 72);
  q.who = profile::constant_contact_v3;
  CHECK(judge_schedule(q).of("schedule.spread_over_hours").result == outcome::not_applicable);
}

TEST_CASE("what is warned of when scheduling") {
  schedule_question q = v3_schedule();
  q.about.contact_lists = 0;
  CHECK(!schedule_warns_everyone(q));
  q.who = profile::sequenzy;
  CHECK(schedule_warns_everyone(q));
  q.about.segments.reset();
  CHECK(!schedule_warns_everyone(q));
  q.ask = schedule_request::on(utc(2026, 12, 1));
  CHECK(!schedule_warns_midnight(q));
  q.who = profile::constant_contact_v3_2026;
  CHECK(schedule_warns_midnight(q));
  q.ask = schedule_request::at(utc(2026, 12, 1));
  CHECK(!schedule_warns_midnight(q));
}

TEST_CASE("what time can bring") {
  const auto fix_in = [](profile who, campaign_status status) {
    schedule_question q = v3_schedule();
    q.who = who;
    q.about.status = status;
    return find_schedule(q, "schedule.status").fix;
  };
  using status = campaign_status;
  CHECK(fix_in(profile::constant_contact_v3, status::scheduled) == fix_kind::wait);  // it will be DONE
  CHECK(fix_in(profile::constant_contact_v3, status::sending) == fix_kind::wait);
  CHECK(fix_in(profile::constant_contact_v3, status::removed) == fix_kind::change_campaign);
  CHECK(fix_in(profile::sequenzy, status::in_review) == fix_kind::wait);  // scheduled, once it was approved
  CHECK(fix_in(profile::sequenzy, status::sending) == fix_kind::change_campaign);
  CHECK(fix_in(profile::sequenzy, status::paused) == fix_kind::change_campaign);
  CHECK(fix_in(profile::sequenzy, status::cancelled) == fix_kind::never);
  CHECK(waiting_leads_to(profile::sequenzy, status::in_review, {status::sent}));
  CHECK(!waiting_leads_to(profile::constant_contact_v3, status::sending, {status::failed}));
  CHECK(!waiting_leads_to(profile::constant_contact_v3, status::sending, {status::sending}));
}
