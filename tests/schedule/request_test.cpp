#include <campaign_rules/schedule/request.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<schedule_request>);
static_assert(std::is_default_constructible_v<schedule_request>);
static_assert(noexcept(schedule_request::now()));
static_assert(noexcept(schedule_request::at(first_instant)));

TEST_CASE("a schedule request is one of three: nothing, now, or an instant") {
  constexpr schedule_request nothing;
  constexpr schedule_request now = schedule_request::now();
  constexpr schedule_request at_nine = schedule_request::at(utc(2026, 12, 1, 9, 0));

  CHECK_BOTH(nothing.is_empty());
  CHECK_BOTH(!nothing.is_send_now());
  CHECK_BOTH(!nothing.date());
  CHECK_BOTH(!now.is_empty());
  CHECK_BOTH(now.is_send_now());
  CHECK_BOTH(!now.date());
  CHECK_BOTH(!at_nine.is_empty());
  CHECK_BOTH(!at_nine.is_send_now());
  CHECK_BOTH(at_nine.date() == maybe{utc(2026, 12, 1, 9, 0)});
}

TEST_CASE("a schedule request may say a day alone, and over how many hours to send") {
  constexpr schedule_request day = schedule_request::on(utc(2026, 12, 1));
  CHECK_BOTH(day.date() == maybe{utc(2026, 12, 1)});
  CHECK_BOTH(day.has_no_time());
  CHECK_BOTH(!schedule_request::at(utc(2026, 12, 1)).has_no_time());
  CHECK_BOTH(day != schedule_request::at(utc(2026, 12, 1)));
  CHECK_BOTH(!day.spread_over_hours());
  CHECK_BOTH(day.spread_over(24).spread_over_hours() == maybe<std::int64_t>{24});
  CHECK_BOTH(day.spread_over(24).date() == day.date());
  CHECK_BOTH(day.spread_over(24).has_no_time());
  CHECK_BOTH(day.spread_over(24) != day);
  CHECK_BOTH(day.spread_over(24) != day.spread_over(25));
  CHECK_BOTH(day.spread_over(24).spread_over({}) == day);
  CHECK_BOTH(schedule_request{}.spread_over(24).is_empty());
}

TEST_CASE("schedule requests are equal when they ask for the same") {
  CHECK_BOTH(schedule_request{} == schedule_request{});
  CHECK_BOTH(schedule_request::now() == schedule_request::now());
  CHECK_BOTH(schedule_request::at(utc(2026, 12, 1)) == schedule_request::at(utc(2026, 12, 1)));
  CHECK_BOTH(schedule_request::at(utc(2026, 12, 1)) != schedule_request::at(utc(2026, 12, 2)));
  CHECK_BOTH(schedule_request::at(instant{}) != schedule_request{});
  CHECK_BOTH(schedule_request::at(instant{}) != schedule_request::now());
  CHECK_BOTH(schedule_request::now() != schedule_request{});
}

TEST_CASE(
    "a schedule request may ask for each recipient's time zone, for batches, and give a date that it does not use") {
  constexpr schedule_request date = schedule_request::at(utc(2026, 12, 1, 9, 0));
  CHECK_BOTH(!date.is_by_time_zone());
  CHECK_BOTH(date.in_each_time_zone().is_by_time_zone());
  CHECK_BOTH(!date.in_each_time_zone().in_each_time_zone(false).is_by_time_zone());
  CHECK_BOTH(date.in_each_time_zone().date() == date.date());
  CHECK_BOTH(!date.is_in_batches());
  CHECK_BOTH(date.in_batches(2, 60).is_in_batches());
  CHECK_BOTH(date.in_batches(2, 60).batch_count() == maybe<std::int64_t>{2});
  CHECK_BOTH(date.in_batches(2, 60).batch_delay() == maybe<std::int64_t>{60});
  CHECK_BOTH(date.in_batches({}, {}).is_in_batches());
  CHECK_BOTH(!date.in_batches({}, 60).batch_count());
  CHECK_BOTH(!date.unused_date());
  CHECK_BOTH(schedule_request::now().despite(utc(2026, 12, 1)).unused_date() == maybe{utc(2026, 12, 1)});
  CHECK_BOTH(schedule_request::now().despite(utc(2026, 12, 1)).is_send_now());
  CHECK_BOTH(!schedule_request::now().despite(utc(2026, 12, 1)).date());
  CHECK_BOTH(date != date.in_each_time_zone());
  CHECK_BOTH(date != date.in_batches({}, {}));
  CHECK_BOTH(date.in_batches(2, 60) != date.in_batches(3, 60));
  CHECK_BOTH(date.in_batches(2, 60) != date.in_batches(2, 61));
  CHECK_BOTH(schedule_request::now() != schedule_request::now().despite(utc(2026, 12, 1)));
}
