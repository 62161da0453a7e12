#pragma once

// schedule_window: which dates can be asked for now: for a date picker, which should not offer what will be refused.
//
//   const schedule_question asked{mailchimp, spring, {}, utc(2026, 11, 22, 10, 2)};
//   const auto dates = schedule_window(asked);
//   dates->earliest;                                      // 2026-11-22T10:15:00.000Z
//   dates->latest;                                        // 9999-12-31T23:45:00.000Z
//   dates->step;                                          // 15 minutes
//   dates->contains(utc(2026, 11, 22, 10, 30));           // true
//
// What does it depend on? On `now` and on the policy's terms about dates, whatever the facts and the request are. A date
// inside is refused by no rule about dates; what else stands in the way, `decide` says.

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/schedule/policy.hpp>

#include <chrono>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The dates from `earliest` to `latest`, both included, that are multiples of `step`, counted from 00:00 UTC. Both ends are
/// such dates themselves.
struct date_window {
  instant earliest;
  instant latest;
  std::chrono::milliseconds step{1};

  /// An instant beyond the calendar is read as its end, as rules read it.
  [[nodiscard]] constexpr bool contains(instant date) const noexcept {
    const instant at = clamp(date);
    return earliest <= at && at <= latest && is_multiple(at, step);
  }

  friend constexpr bool operator==(const date_window& a, const date_window& b) noexcept {
    return a.earliest == b.earliest && a.latest == b.latest && a.step == b.step;
  }
};

/// The dates that can be asked for at the question's `now`. Absent where there are none: the provider takes no date in the
/// request, or none is left in the years 0000 to 9999. The policy must be well formed.
template <class Question>
[[nodiscard]] constexpr maybe<date_window> schedule_window(const Question& asked) noexcept {
  const schedule_policy& policy = asked.policy();
  if (!policy.offered || !has_date(policy.body)) return {};
  constexpr std::chrono::milliseconds one{1};
  const std::chrono::milliseconds step = policy.date_granularity ? *policy.date_granularity : one;
  instant earliest = first_instant;
  if (policy.future_required) earliest = saturating_add(asked.now, one);
  if (policy.lead_time) {
    const instant after_lead = saturating_add(asked.now, *policy.lead_time);
    if (earliest < after_lead) earliest = after_lead;
  }
  instant latest = last_instant;
  if (policy.date_horizon) latest = clamp(saturating_add(asked.now, *policy.date_horizon));
  if (!is_in_calendar(earliest)) return {};
  const instant first = first_multiple(earliest, step);
  const instant last = last_multiple(latest, step);
  return first <= last ? maybe{date_window{first, last, step}} : maybe<date_window>{};
}

CAMPAIGN_RULES_END_NAMESPACE
