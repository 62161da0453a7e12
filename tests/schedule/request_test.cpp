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

TEST_CASE("schedule requests are equal when they ask for the same") {
  CHECK_BOTH(schedule_request{} == schedule_request{});
  CHECK_BOTH(schedule_request::now() == schedule_request::now());
  CHECK_BOTH(schedule_request::at(utc(2026, 12, 1)) == schedule_request::at(utc(2026, 12, 1)));
  CHECK_BOTH(schedule_request::at(utc(2026, 12, 1)) != schedule_request::at(utc(2026, 12, 2)));
  CHECK_BOTH(schedule_request::at(instant{}) != schedule_request{});
  CHECK_BOTH(schedule_request::at(instant{}) != schedule_request::now());
  CHECK_BOTH(schedule_request::now() != schedule_request{});
}
