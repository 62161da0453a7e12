#pragma once

// Which plans of an account may schedule. What is asked for can take more than scheduling itself: a provider may let every
// plan send now and some plans send later, or in parts.
//
//   inline constexpr std::string_view paid[] = {"standard", "premium"};
//   policy.eligible_plans = {schedule_plans{{}, plan_set{paid}}, handbook};     // a date takes one of the two

#include <campaign_rules/dialect.hpp>
#include <campaign_rules/plans.hpp>
#include <campaign_rules/schedule/request.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Each set is empty where nothing more is asked than by the one before; `always` is empty where every plan may schedule.
struct schedule_plans {
  plan_set always{};     // whatever is asked for
  plan_set for_date{};   // where a date is given
  plan_set for_parts{};  // by each recipient's time zone, or in batches

  /// Those that may schedule what is asked for; none where every plan may.
  [[nodiscard]] constexpr const plan_set& eligible_for(const schedule_request& ask) const noexcept {
    if (!for_parts.words.empty() && (ask.is_by_time_zone() || ask.is_in_batches())) return for_parts;
    return !for_date.words.empty() && ask.date() ? for_date : always;
  }

  friend constexpr bool operator==(const schedule_plans& a, const schedule_plans& b) noexcept {
    return a.always == b.always && a.for_date == b.for_date && a.for_parts == b.for_parts;
  }

  /// Is a plan asked for at all, does each exist, and may those that suffice for more also do what takes less?
  [[nodiscard]] friend constexpr bool can_be_met(const schedule_plans& of, const dialect& by) noexcept {
    const bool is_asked = !of.always.words.empty() || !of.for_date.words.empty() || !of.for_parts.words.empty();
    for (const plan_set* const each : {&of.always, &of.for_date, &of.for_parts})
      for (const std::string_view plan : each->words)
        if (!by.plans.contains(plan) || (!of.always.words.empty() && !of.always.contains(plan))) return false;
    return is_asked;
  }
};

CAMPAIGN_RULES_END_NAMESPACE
