#include <campaign_rules/schedule/window.hpp>

#include <campaign_rules/schedule/rules.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>
#include <type_traits>

using namespace questions;
using std::chrono::milliseconds;

static_assert(std::is_trivially_copyable_v<date_window>);
static_assert(noexcept(schedule_window(schedule_by_v3)));

namespace {

constexpr schedule_question at(schedule_question asked, instant now) {
  asked.now = now;
  return asked;
}
constexpr maybe<date_window> dates(const provider& by, instant now) {
  return schedule_window(schedule_question{by, {}, {}, now});
}

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

constexpr provider with_step(provider house, milliseconds step) {
  house.schedule.date_granularity = {step, handbook};
  return house;
}
constexpr provider with_horizon(provider house, milliseconds length) {
  house.schedule.date_horizon = {length, handbook};
  return house;
}

constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr milliseconds one{1};

}  // namespace

TEST_CASE("the first and the last date that can be asked for, and the step between dates") {
  CHECK_BOTH(dates(mailchimp, now)->earliest == utc(2026, 11, 22, 10, 15));
  CHECK_BOTH(dates(mailchimp, now)->latest == utc(9999, 12, 31, 23, 45));
  CHECK_BOTH(dates(mailchimp, now)->step == std::chrono::minutes{15});
  CHECK_BOTH(dates(mailchimp, now - one)->earliest == now);
  CHECK_BOTH(dates(mailchimp, now + one)->earliest == utc(2026, 11, 22, 10, 15));

  CHECK_BOTH(dates(omnisend, now)->earliest == now + one);
  CHECK_BOTH(dates(omnisend, now)->latest == utc(2027, 11, 22, 10, 0));
  CHECK_BOTH(dates(omnisend, now)->step == one);

  CHECK_BOTH(dates(wix, now)->earliest == utc(2026, 11, 22, 10, 30));
  CHECK_BOTH(dates(wix, now)->latest == utc(9999, 12, 31, 23, 59, 59, 999));

  CHECK_BOTH(dates(constant_contact_v3, now)->earliest == now + one);
  CHECK_BOTH(dates(constant_contact_v2, now)->earliest == utc(2026, 11, 22, 10, 20));
  CHECK_BOTH(dates(sequenzy, now)->earliest == now + one);
}

TEST_CASE("the example of the header") {
  constexpr auto found = dates(mailchimp, utc(2026, 11, 22, 10, 2));
  CHECK_BOTH(found->earliest == utc(2026, 11, 22, 10, 15));
  CHECK_BOTH(found->contains(utc(2026, 11, 22, 10, 30)));
}

TEST_CASE("a date is inside from the first to the last one, both included, and on the grid") {
  constexpr date_window quarters = *dates(mailchimp, now);
  CHECK_BOTH(!quarters.contains(utc(2026, 11, 22, 10, 0)));
  CHECK_BOTH(!quarters.contains(utc(2026, 11, 22, 10, 15) - one));
  CHECK_BOTH(quarters.contains(utc(2026, 11, 22, 10, 15)));
  CHECK_BOTH(!quarters.contains(utc(2026, 11, 22, 10, 15) + one));
  CHECK_BOTH(quarters.contains(utc(9999, 12, 31, 23, 45)));
  CHECK_BOTH(!quarters.contains(instant::max()));
  constexpr date_window year = *dates(omnisend, now);
  CHECK_BOTH(year.contains(utc(2027, 11, 22, 10, 0) - one));
  CHECK_BOTH(year.contains(utc(2027, 11, 22, 10, 0)));
  CHECK_BOTH(!year.contains(utc(2027, 11, 22, 10, 0) + one));
  CHECK_BOTH(!year.contains(now));
  CHECK_BOTH(dates(wix, now)->contains(instant::max()));
  CHECK_BOTH(!dates(wix, now)->contains(instant::min()));
}

TEST_CASE("there are no dates where the request holds none, or none is left") {
  CHECK_BOTH(!schedule_window(schedule_by_mailpoet));
  CHECK_BOTH(!schedule_window(schedule_by_listmonk));
  CHECK_BOTH(!dates(gumroad, now));  // it has no such action
  CHECK_BOTH(!dates(constant_contact_v3, instant::max()));
  CHECK_BOTH(dates(constant_contact_v3, utc(9999, 12, 31, 23, 59, 59, 998))->earliest ==
             utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(!dates(mailchimp, utc(9999, 12, 31, 23, 45)));
  CHECK_BOTH(dates(mailchimp, utc(9999, 12, 31, 23, 44))->earliest == utc(9999, 12, 31, 23, 45));
  CHECK_BOTH(dates(wix, utc(9999, 12, 31, 23, 29, 59, 999))->earliest == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(!dates(wix, utc(9999, 12, 31, 23, 30)));
  static constexpr provider now_alone = with_horizon(constant_contact_v3, milliseconds{0});
  CHECK_BOTH(!dates(now_alone, now));
  static constexpr provider one_date = with_horizon(constant_contact_v3, milliseconds{1});
  CHECK_BOTH(*dates(one_date, now) == date_window{now + one, now + one, one});
}

TEST_CASE("both ends stand on the grid, before 1970 too, and the farther limit counts") {
  static constexpr provider hours = with_step(omnisend, std::chrono::hours{1});
  CHECK_BOTH(dates(hours, utc(2026, 11, 22, 10, 30))->earliest == utc(2026, 11, 22, 11, 0));
  CHECK_BOTH(dates(hours, utc(2026, 11, 22, 10, 30))->latest == utc(2027, 11, 22, 10, 0));
  CHECK_BOTH(dates(hours, utc(1960, 2, 1, 10, 30))->earliest == utc(1960, 2, 1, 11, 0));
  CHECK_BOTH(dates(hours, utc(1960, 2, 1, 10, 30))->latest == utc(1961, 1, 31, 10, 0));
  static constexpr provider both = [] {
    provider house = constant_contact_v2;
    house.schedule.future_required = handbook;
    return house;
  }();
  CHECK_BOTH(dates(both, now)->earliest == utc(2026, 11, 22, 10, 20));
  static constexpr provider no_lead = [] {
    provider house = both;
    house.schedule.lead_time = {milliseconds{0}, handbook};
    return house;
  }();
  CHECK_BOTH(dates(no_lead, now)->earliest == now + one);
  static constexpr provider any = [] {
    provider house = constant_contact_v3;
    house.schedule.future_required = {};
    return house;
  }();
  CHECK_BOTH(*dates(any, now) == date_window{utc(0, 1, 1), utc(9999, 12, 31, 23, 59, 59, 999), one});
}

TEST_CASE("windows are equal when they have the same dates") {
  constexpr date_window quarters{now, now + std::chrono::hours{1}, std::chrono::minutes{15}};
  CHECK_BOTH(quarters == date_window{now, now + std::chrono::hours{1}, std::chrono::minutes{15}});
  CHECK_BOTH(!(quarters == date_window{now - one, quarters.latest, quarters.step}));
  CHECK_BOTH(!(quarters == date_window{now, quarters.latest + one, quarters.step}));
  CHECK_BOTH(!(quarters == date_window{now, quarters.latest, one}));
}

TEST_CASE("the facts and the request do not matter") {
  CHECK_BOTH(schedule_window(schedule_by_wix) == dates(wix, questions::ten_o_clock));
  CHECK_BOTH(schedule_window(at(schedule_by_wix, now + one)) != schedule_window(schedule_by_wix));
}
