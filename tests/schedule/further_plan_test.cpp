// When a schedule goes out where the campaign holds the date, or each recipient's time zone says it.

#include <campaign_rules/schedule/plan.hpp>

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

using namespace questions;

namespace {

constexpr schedule_plan planned(const schedule_question& asked) { return detail::plan_allowed(asked); }

constexpr schedule_question asking(schedule_question asked, schedule_request request) {
  asked.request = request;
  return asked;
}
constexpr schedule_question holding(schedule_question asked, instant date) {
  asked.facts.scheduled_at = date;
  return asked;
}

constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr instant december = utc(2026, 12, 1, 9, 0);

}  // namespace

TEST_CASE("a date of the request is when it is sent, to everybody, and the answer shows nothing") {
  for (const auto& asked : {schedule_by_mailchimp, schedule_by_omnisend, schedule_by_wix}) {
    CHECK(planned(asked).send_at == maybe{december});
    CHECK(!planned(asked).send_now);
    CHECK(planned(asked).audience == audience::everyone);
    CHECK(!planned(asked).reported_date);
    CHECK(!planned(asked).queued_at);
  }
  CHECK_BOTH(planned(asking(schedule_by_mailchimp, schedule_request::at(december).in_batches(2, 60))).send_at ==
             maybe{december});
}

TEST_CASE("\"send now\" is sent now") {
  for (const auto& by : {schedule_by_omnisend, schedule_by_wix}) {
    CHECK(planned(asking(by, schedule_request::now())).send_at == maybe{now});
    CHECK(planned(asking(by, schedule_request::now())).send_now);
  }
  CHECK_BOTH(planned(asking(schedule_by_wix, schedule_request::now())).send_at == maybe{now});
}

TEST_CASE("a time of day in each recipient's zone is no instant") {
  constexpr auto by_zone = schedule_request::at(december).in_each_time_zone();
  CHECK_BOTH(!planned(asking(schedule_by_mailchimp, by_zone)).send_at);
  CHECK_BOTH(!planned(asking(schedule_by_omnisend, by_zone)).send_at);
  CHECK_BOTH(!planned(asking(schedule_by_omnisend, schedule_request::now().in_each_time_zone())).send_at);
  CHECK_BOTH(planned(asking(schedule_by_omnisend, schedule_request::now().in_each_time_zone())).send_now);
  CHECK_BOTH(planned(asking(schedule_by_mailchimp, by_zone.in_each_time_zone(false))).send_at == maybe{december});
  CHECK_BOTH(!planned(asking(schedule_by_v2, by_zone)).queued_at);
}

TEST_CASE("the date that the campaign holds is when it is sent, or now once it has passed") {
  constexpr std::chrono::milliseconds one{1};
  for (const auto& by : {schedule_by_mailpoet, schedule_by_listmonk}) {
    CHECK(planned(holding(by, now - one)).send_at == maybe{now});
    CHECK(planned(holding(by, now)).send_at == maybe{now});
    CHECK(planned(holding(by, now + one)).send_at == maybe{now + one});
    CHECK(!planned(by).send_at);
    CHECK(!planned(by).send_now);
    CHECK(planned(by).audience == audience::everyone);
  }
  CHECK_BOTH(planned(holding(schedule_by_mailpoet, now - one)).send_at == maybe{now});
  CHECK_BOTH(planned(holding(schedule_by_mailpoet, instant::max())).send_at ==
             maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
  // A date in the request is not theirs to read.
  CHECK_BOTH(!planned(asking(schedule_by_listmonk, schedule_request::at(december))).send_at);
  // Nor is the campaign's where the request holds it.
  CHECK_BOTH(planned(holding(schedule_by_wix, now)).send_at == maybe{december});
}

TEST_CASE("how an allowed schedule is answered") {
  CHECK_BOTH(http_status(schedule_by_mailchimp) == maybe{204});
  CHECK_BOTH(http_status(schedule_by_omnisend) == maybe{204});
  CHECK_BOTH(http_status(schedule_by_mailpoet) == maybe{200});
  CHECK_BOTH(http_status(schedule_by_wix) == maybe{200});
  CHECK_BOTH(http_status(schedule_by_listmonk) == maybe{200});
  CHECK_BOTH(mailchimp.schedule.leads_to == status_set{campaign_status::scheduled});
  CHECK_BOTH(omnisend.schedule.leads_to == status_set{campaign_status::scheduled, campaign_status::sending});
  CHECK_BOTH(mailpoet.schedule.leads_to == status_set{campaign_status::scheduled});
  CHECK_BOTH(wix.schedule.leads_to ==
             status_set{campaign_status::scheduled, campaign_status::in_review, campaign_status::sending});
  CHECK_BOTH(listmonk.schedule.leads_to == status_set{campaign_status::scheduled});
}
