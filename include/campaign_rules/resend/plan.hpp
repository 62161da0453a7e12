#pragma once

// What comes out of an allowed resend: when it goes out, to whom, which number it has, and what the answer reports.

#include <campaign_rules/resend/rules.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Texts are the question's own memory.
struct resend_plan {
  /// When it goes out: the delay after the first send, or after the planned one. Absent for a draft, when the planned
  /// instant is not known or has passed already, and where the provider makes a draft that somebody sends by hand.
  maybe<instant> resend_at{};
  campaign_rules::audience audience{};
  /// Which resend of its primary it is, from 1. With the primary's id it is the unique key that keeps two requests that
  /// race from both winning. Absent when the number of resends is not known.
  maybe<std::int64_t> ordinal{};

  /// What the answer reports; each absent where the provider reports none.
  maybe<resend_delay> delay{};
  maybe<std::string_view> subject{};
  bool is_draft = false;  // the primary is a draft, so its resend has the request id DRAFT

  /// The new draft, where the provider makes one: the original's name and what is appended to it.
  maybe<std::string_view> draft_name{};
  std::string_view draft_suffix{};
  /// Recipients less those who opened, never below 0. Inferred: no page says how the estimate is made.
  maybe<std::int64_t> estimated_non_openers{};
};

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr resend_plan make_plan(resend_action, const Question& asked) noexcept {
  const resend_policy& policy = asked.policy();
  const campaign& primary = asked.facts;
  resend_plan plan;
  plan.audience = policy.audience;
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
  plan.subject = asked.request.subject;
  plan.delay = resend::effective_delay(asked);
  plan.is_draft = primary.status == campaign_status::draft;
  const bool is_sent = primary.status == campaign_status::sent;
  const bool is_scheduled = primary.status == campaign_status::scheduled && primary.scheduled_at &&
                            clamp(*primary.scheduled_at) > clamp(asked.now);
  const maybe<instant> start = is_sent ? maybe<instant>{primary.first_sent_at}
                                       : (is_scheduled ? maybe<instant>{primary.scheduled_at} : maybe<instant>{});
  if (plan.delay && start) plan.resend_at = clamp(saturating_add(*start, plan.delay->length()));
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
