#pragma once

// What comes out of an allowed schedule: when the campaign goes out, to whom, and the date that the answer shows.

#include <campaign_rules/schedule/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct schedule_plan {
  /// When it enters the queue, where the provider sends in windows: the date asked for, or for "send now" the time of the
  /// request. Absent elsewhere.
  maybe<instant> queued_at{};
  /// When it is sent: the date asked for, or for "send now" the time of the request; where the provider sends in windows, the
  /// next one, which for a date may begin at that very instant. Where the campaign holds the date: that, or now when it has
  /// passed. Absent when that date is not known, when the request says nothing, which is allowed where no date is required,
  /// and when each recipient's own time zone says it.
  maybe<instant> send_at{};
  bool send_now = false;
  campaign_rules::audience audience = campaign_rules::audience::everyone;
  /// Where the audience is those added since: since when, strictly. Absent when the last run is not known.
  maybe<instant> added_since{};
  /// The date that the answer shows; absent where it shows none.
  maybe<instant> reported_date{};
};

namespace detail {

/// The instant that a schedule is for, as the request or the campaign says it.
template <class Question>
constexpr maybe<instant> scheduled_instant(const Question& asked) noexcept {
  const instant now = clamp(asked.now);
  if (has_date(asked.policy().body)) {
    if (asked.request.date()) return clamp(*asked.request.date());
    return asked.request.is_send_now() ? maybe{now} : maybe<instant>{};
  }
  if (!asked.facts.scheduled_at) return {};
  const instant held = clamp(*asked.facts.scheduled_at);
  return held < now ? now : held;
}

}  // namespace detail

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr schedule_plan make_plan(schedule_action, const Question& asked) noexcept {
  const schedule_policy& policy = asked.policy();
  schedule_plan plan;
  plan.send_now = asked.request.is_send_now();
  const maybe<instant> requested = detail::scheduled_instant(asked);
  if (!asked.request.is_by_time_zone()) plan.send_at = requested;
  if (plan.send_at && policy.send_window.count() > 0) {
    plan.queued_at = requested;
    plan.send_at = clamp(plan.send_now ? next_multiple(*requested, policy.send_window)
                                       : first_multiple(*requested, policy.send_window));
  }
  if (asked.facts.status == campaign_status::sent) plan.audience = policy.audience_once_sent;
  if (plan.audience == audience::added_since && asked.facts.last_run_date)
    plan.added_since = clamp(*asked.facts.last_run_date);
  switch (policy.answer) {
    case schedule_answer::dates_in_array:
      if (requested) plan.reported_date = whole_second(*requested);
      break;
    case schedule_answer::dates_unless_sent_now:
      if (!plan.send_now && requested) plan.reported_date = whole_second(*requested);
      break;
    case schedule_answer::date: plan.reported_date = requested; break;
    case schedule_answer::nothing: break;
  }
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
