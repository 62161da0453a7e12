// Properties of the dates that can be asked for. Their numbers and why they must hold: README.md.

#include "support/own_policies.hpp"
#include "support/property.hpp"

#include <campaign_rules/schedule/window.hpp>

using namespace own_policies;

namespace {

/// Does a rule about the date's value refuse it?
bool is_refused_as_date(const schedule_question& asked) {
  const schedule_verdict verdict = decide(asked);
  return verdict.is_violated<schedule::date_in_past>() || verdict.is_violated<schedule::date_granularity>() ||
         verdict.is_violated<schedule::date_horizon>() || verdict.is_violated<schedule::lead_time>();
}

/// One of the library's providers, or one of the user's own that has steps and a horizon more often.
provider any_scheduler() {
  if (once_in(2)) return *all_providers[pick(all_providers.size())];
  provider house = any_house<schedule_action>();
  constexpr std::int64_t steps[] = {1, 60'000, 900'000, 86'400'000};
  constexpr std::int64_t horizons[] = {0, 1, 900'000, 31'536'000'000, 9'000'000'000'000'000'000};
  if (once_in(2)) house.schedule.date_granularity = {milliseconds{pick_from(steps)}, handbook};
  if (once_in(2)) house.schedule.date_horizon = {milliseconds{pick_from(horizons)}, handbook};
  return house;
}

/// At the window's ends, a millisecond or a step beside them, and elsewhere.
instant any_date(const maybe<date_window>& dates, instant now) {
  if (!dates || once_in(4)) return pick_instant(now);
  const instant end = once_in(2) ? dates->earliest : dates->latest;
  const std::int64_t steps[] = {-dates->step.count(), -1, 0, 1, dates->step.count()};
  return saturating_add(end, milliseconds{pick_from(steps)});
}

}  // namespace

TEST_CASE("P33: a date is refused as a date exactly when it is outside the window") {
  int inside = 0, outside = 0, empty = 0;
  check_property([&] {
    const provider by = any_scheduler();
    if (!by.schedule.offered || !has_date(by.schedule.body)) return;
    const instant now = pick_instant(questions::ten_o_clock);
    schedule_question asked{by, {}, {}, now};
    const auto dates = schedule_window(asked);
    const instant date = any_date(dates, now);
    asked.request = schedule_request::at(date);
    const bool is_inside = dates && dates->contains(date);
    ++(is_inside ? inside : outside);
    empty += dates ? 0 : 1;
    RC_ASSERT(is_refused_as_date(asked) != is_inside);
  });
  CHECK(inside > 100);
  CHECK(outside > 100);
  CHECK(empty > 0);
}
