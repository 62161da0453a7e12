#pragma once

// What comes out of an allowed resend: when it goes out, to whom, which number it has, and what the answer reports.

#include <campaign_rules/resend/rules.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Texts are the question's own memory.
struct resend_plan {
  /// When it goes out: the delay after the first send, or after the planned one; the date that was asked for; or at once.
  /// Absent for a draft, when the planned instant is not known or has passed already, for a date that is a time of day in
  /// each recipient's zone, and where the provider makes a draft that somebody sends by hand.
  maybe<instant> resend_at{};
  campaign_rules::audience audience{};
  /// For the audience new_subscribers: only contacts added after this. Absent when the first send is not known.
  maybe<instant> added_since{};
  /// Which resend of its primary it is, from 1. With the primary's id it is the unique key that keeps two requests that
  /// race from both winning. Absent when the number of resends is not known.
  maybe<std::int64_t> ordinal{};

  /// What the answer reports; each absent where the provider reports none.
  maybe<resend_delay> delay{};
  maybe<std::int64_t> delay_amount{};  // of a delay with a unit
  maybe<campaign_rules::delay_unit> delay_unit{};
  maybe<std::string_view> subject{};
  bool is_draft = false;  // the primary is a draft, so its resend has the request id DRAFT

  /// The new draft, where the provider makes one: the original's name and what is appended to it.
  maybe<std::string_view> draft_name{};
  std::string_view draft_suffix{};
  /// Recipients less those who opened, never below 0. Inferred: no page says how the estimate is made.
  maybe<std::int64_t> estimated_non_openers{};
};

namespace resend {

/// When a resend with this delay goes out.
template <class Question>
[[nodiscard]] constexpr maybe<instant> time_after_delay(const Question& asked,
                                                        const maybe<resend_delay>& delay) noexcept {
  const campaign& primary = asked.facts;
  const bool is_sent = primary.status == campaign_status::sent;
  const bool is_scheduled = primary.status == campaign_status::scheduled && primary.scheduled_at &&
                            clamp(*primary.scheduled_at) > clamp(asked.now);
  const maybe<instant> start = is_sent ? maybe<instant>{primary.first_sent_at}
                                       : (is_scheduled ? maybe<instant>{primary.scheduled_at} : maybe<instant>{});
  return delay && start ? maybe{clamp(saturating_add(*start, delay->length()))} : maybe<instant>{};
}

/// When an allowed resend goes out.
template <class Question>
[[nodiscard]] constexpr maybe<instant> resend_time(const Question& asked) noexcept {
  switch (asked.policy().timing) {
    case resend_timing::after_delay: return time_after_delay(asked, effective_delay(asked));
    case resend_timing::on_date: {
      const maybe<instant> date = asked.request.by_time_zone ? maybe<instant>{} : date_in_effect(asked.request);
      return date ? maybe{clamp(*date)} : date;
    }
    case resend_timing::at_once: return clamp(asked.now);
    case resend_timing::by_hand: break;
  }
  return {};
}

}  // namespace resend

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr resend_plan make_plan(resend_action, const Question& asked) noexcept {
  const resend_policy& policy = asked.policy();
  const campaign& primary = asked.facts;
  resend_plan plan;
  plan.audience = resend::effective_audience(policy, asked.request);
  if (plan.audience == audience::new_subscribers && primary.first_sent_at)
    plan.added_since = clamp(*primary.first_sent_at);
  if (primary.resends) plan.ordinal = (*primary.resends > 0 ? std::int64_t{*primary.resends} : 0) + 1;
  if (policy.answer == resend_answer::new_draft) {
    plan.subject = primary.subject;
    plan.draft_name = primary.name;
    plan.draft_suffix = policy.draft_suffix;
    if (primary.recipients && primary.unique_openers) {
      const std::int64_t openers = *primary.unique_openers > 0 ? *primary.unique_openers : 0;
      plan.estimated_non_openers = *primary.recipients > openers ? *primary.recipients - openers : 0;
    }
    return plan;
  }
  plan.resend_at = resend::resend_time(asked);
  plan.is_draft = primary.status == campaign_status::draft;
  if (policy.body == resend_body::delays) {
    plan.delay = resend::effective_delay(asked);
    plan.subject = asked.request.subject;
  }
  if (policy.body == resend_body::booster) {
    plan.delay_amount = asked.request.delay_amount;
    plan.delay_unit = asked.request.delay_unit;
  }
  if (policy.answer == resend_answer::queued) plan.subject = trimmed(*asked.request.subject);
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
