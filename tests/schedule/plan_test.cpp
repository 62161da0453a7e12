#include <campaign_rules/schedule/plan.hpp>

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<schedule_plan>);
static_assert(std::is_same_v<plan_of<schedule_action>, schedule_plan>);
static_assert(noexcept(detail::plan_allowed(schedule_by_v3)));

namespace {

constexpr schedule_plan planned(const schedule_question& asked) { return detail::plan_allowed(asked); }

constexpr schedule_question asking_for(schedule_question asked, instant date) {
  asked.request = schedule_request::at(date);
  return asked;
}
constexpr schedule_question sending_now(schedule_question asked, instant now) {
  asked.request = schedule_request::now();
  asked.now = now;
  return asked;
}
constexpr schedule_question in_status(schedule_question asked, campaign_status status) {
  asked.facts.status = status;
  return asked;
}

constexpr instant with_fraction = utc(2026, 12, 10, 12, 53, 55, 104);
constexpr instant whole = utc(2026, 12, 10, 12, 53, 55);

}  // namespace

TEST_CASE("a plan that nobody has made sends nothing now") {
  CHECK_BOTH(!schedule_plan{}.send_now);
  CHECK_BOTH(schedule_plan{}.audience == audience::everyone);
}

TEST_CASE("a scheduled campaign is sent at the date that was asked for") {
  CHECK_BOTH(planned(schedule_by_v3).send_at == utc(2026, 12, 1, 9, 0));
  CHECK_BOTH(planned(asking_for(schedule_by_v3, with_fraction)).send_at == with_fraction);
  CHECK_BOTH(planned(asking_for(schedule_by_sequenzy, with_fraction)).send_at == with_fraction);
  CHECK_BOTH(!planned(schedule_by_v3).send_now);
  CHECK_BOTH(!planned(schedule_by_v2).send_now);
  CHECK_BOTH(planned(asking_for(schedule_by_v3, instant::max())).send_at == utc(9999, 12, 31, 23, 59, 59, 999));
}

TEST_CASE("\"send now\" goes out at once on V3") {
  CHECK_BOTH(planned(sending_now(schedule_by_v3, utc(2026, 11, 22, 10, 3, 7, 9))).send_now);
  CHECK_BOTH(planned(sending_now(schedule_by_v3, utc(2026, 11, 22, 10, 3, 7, 9))).send_at ==
             utc(2026, 11, 22, 10, 3, 7, 9));
  CHECK_BOTH(planned(sending_now(schedule_by_v3_2026, utc(2026, 11, 22, 10, 3, 7, 9))).send_at ==
             utc(2026, 11, 22, 10, 3, 7, 9));
}

TEST_CASE("\"send now\" goes out with the next 5-minute window on V2") {
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 11, 22, 10, 4, 59, 999))).send_at ==
             utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 11, 22, 10, 5))).send_at == utc(2026, 11, 22, 10, 10));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 11, 22, 10, 5, 0, 1))).send_at == utc(2026, 11, 22, 10, 10));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 11, 22, 10, 0))).send_now);
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 12, 31, 23, 57))).send_at == utc(2027, 1, 1));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(1969, 12, 31, 23, 57))).send_at == utc(1970, 1, 1));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(1969, 12, 31, 23, 55))).send_at == utc(1970, 1, 1));
  CHECK_BOTH(planned(sending_now(schedule_by_v2, instant::max())).send_at == utc(9999, 12, 31, 23, 59, 59, 999));
}

TEST_CASE("at V2 a date enters the queue, and the campaign goes out with the next 5-minute window") {
  constexpr auto at_five = utc(2026, 12, 10, 12, 55);
  CHECK_BOTH(planned(asking_for(schedule_by_v2, with_fraction)).queued_at == maybe{with_fraction});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, with_fraction)).send_at == maybe{at_five});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, at_five)).queued_at == maybe{at_five});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, at_five)).send_at == maybe{at_five});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, utc(2026, 12, 10, 12, 54, 59, 999))).send_at == maybe{at_five});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, utc(2026, 12, 10, 12, 55, 0, 1))).send_at ==
             maybe{utc(2026, 12, 10, 13, 0)});
  CHECK_BOTH(planned(sending_now(schedule_by_v2, utc(2026, 11, 22, 10, 5))).queued_at ==
             maybe{utc(2026, 11, 22, 10, 5)});
  CHECK_BOTH(planned(asking_for(schedule_by_v2, instant::max())).send_at == maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
  CHECK_BOTH(!planned(schedule_by_v3).queued_at);
  CHECK_BOTH(!planned(sending_now(schedule_by_v3, utc(2026, 11, 22, 10, 5))).queued_at);
  CHECK_BOTH(!planned(schedule_by_sequenzy).queued_at);
}

TEST_CASE("the shortest window is a millisecond") {
  static constexpr provider hurried = [] {
    provider made = constant_contact_v2;
    made.schedule.send_window = std::chrono::milliseconds{1};
    return made;
  }();
  CHECK_BOTH(planned(sending_now(allowed_schedule(hurried), utc(2026, 11, 22, 10, 5))).send_at ==
             utc(2026, 11, 22, 10, 5, 0, 1));
}

TEST_CASE("V3 answers the date without its fraction, and for \"send now\" the time of the request") {
  CHECK_BOTH(planned(asking_for(schedule_by_v3, with_fraction)).reported_date == maybe{whole});
  CHECK_BOTH(planned(asking_for(schedule_by_v3, whole)).reported_date == maybe{whole});
  CHECK_BOTH(planned(sending_now(schedule_by_v3, with_fraction)).reported_date == maybe{whole});
  CHECK_BOTH(planned(asking_for(schedule_by_v3, instant::max())).reported_date == maybe{utc(9999, 12, 31, 23, 59, 59)});
  CHECK_BOTH(planned(sending_now(schedule_by_v3, utc(1969, 12, 31, 23, 59, 59, 500))).reported_date ==
             maybe{utc(1969, 12, 31, 23, 59, 59)});
}

TEST_CASE("the reference answers the same, but nothing for \"send now\"") {
  CHECK_BOTH(planned(asking_for(schedule_by_v3_2026, with_fraction)).reported_date == maybe{whole});
  CHECK_BOTH(!planned(sending_now(schedule_by_v3_2026, with_fraction)).reported_date);
}

TEST_CASE("V2 answers the date with its fraction, and for \"send now\" the time of the request, not the window") {
  CHECK_BOTH(planned(asking_for(schedule_by_v2, with_fraction)).reported_date == maybe{with_fraction});
  CHECK_BOTH(planned(sending_now(schedule_by_v2, with_fraction)).reported_date == maybe{with_fraction});
}

TEST_CASE("Sequenzy answers no date") {
  CHECK_BOTH(!planned(schedule_by_sequenzy).reported_date);
  CHECK_BOTH(!planned(asking_for(schedule_by_sequenzy, with_fraction)).reported_date);
}

TEST_CASE("a policy whose form of answer has no name answers no date") {
  static constexpr provider nameless = [] {
    provider made = constant_contact_v2;
    made.schedule.answer = static_cast<schedule_answer>(255);
    return made;
  }();
  CHECK_BOTH(!planned(allowed_schedule(nameless)).reported_date);
  CHECK_BOTH(planned(allowed_schedule(nameless)).send_at == planned(schedule_by_v2).send_at);
}

TEST_CASE("whom V3 reaches: those who have not received it once it is DONE, everyone else") {
  CHECK_BOTH(planned(in_status(schedule_by_v3, campaign_status::draft)).audience == audience::everyone);
  CHECK_BOTH(planned(in_status(schedule_by_v3, campaign_status::failed)).audience == audience::everyone);
  CHECK_BOTH(planned(in_status(schedule_by_v3, campaign_status::sent)).audience == audience::not_yet_received);
  CHECK_BOTH(planned(in_status(schedule_by_v3_2026, campaign_status::sent)).audience == audience::not_yet_received);
  CHECK_BOTH(planned(in_status(schedule_by_v3_2026, campaign_status::failed)).audience == audience::everyone);
  constexpr auto ran_before = changed(in_status(schedule_by_v3, campaign_status::sent),
                                      [](auto& it) { it.facts.last_run_date = utc(2026, 11, 1); });
  CHECK_BOTH(!planned(ran_before).added_since);
}

TEST_CASE("whom V2 reaches: those added since the last run once it is SENT") {
  constexpr auto sent = in_status(schedule_by_v2, campaign_status::sent);
  constexpr auto ran = [](auto& it) { it.facts.last_run_date = utc(2026, 11, 1, 8, 30); };
  CHECK_BOTH(planned(sent).audience == audience::added_since);
  CHECK_BOTH(!planned(sent).added_since);
  CHECK_BOTH(planned(changed(sent, ran)).added_since == maybe{utc(2026, 11, 1, 8, 30)});
  CHECK_BOTH(planned(schedule_by_v2).audience == audience::everyone);
  CHECK_BOTH(!planned(changed(schedule_by_v2, ran)).added_since);
}

TEST_CASE("whom Sequenzy reaches: everyone") {
  CHECK_BOTH(planned(schedule_by_sequenzy).audience == audience::everyone);
  CHECK_BOTH(planned(in_status(schedule_by_sequenzy, campaign_status::scheduled)).audience == audience::everyone);
}

TEST_CASE("a last run outside the years 0000 to 9999 is reported as the nearer end") {
  constexpr auto ran_at_the_end = changed(in_status(schedule_by_v2, campaign_status::sent),
                                          [](auto& it) { it.facts.last_run_date = instant::max(); });
  CHECK_BOTH(planned(ran_at_the_end).added_since == maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
}
