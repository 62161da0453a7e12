#pragma once

// Where time alone leads a campaign: what is scheduled is sent, what is being sent has been sent or has failed, and what
// is under review is accepted or declined. What a provider does by itself counts as time.
//
//   status_by_time(sequenzy.dialect, campaign_status::in_review);       // scheduled, rejected
//   statuses_in_time(sequenzy.dialect, campaign_status::scheduled);     // sending, sent: in any number of steps
//
// It is what `fix` is made of: "wait" is said only where waiting can help.

#include <campaign_rules/campaign_enums.hpp>
#include <campaign_rules/dialect.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The statuses from which nothing leads on.
inline constexpr status_set terminal_statuses{campaign_status::cancelled, campaign_status::expired};

/// The statuses that come next without anybody's doing; none where the provider does not have the status.
[[nodiscard]] constexpr status_set status_by_time(const dialect& of, campaign_status status) noexcept {
  const status_set known = of.statuses.known();
  if (!known.contains(status)) return {};
  const bool shows_sending = known.contains(campaign_status::sending);
  status_set next;
  if (status == campaign_status::in_review) next = {campaign_status::scheduled, campaign_status::rejected};
  if (status == campaign_status::scheduled) next = {shows_sending ? campaign_status::sending : campaign_status::sent};
  if (status == campaign_status::paused && of.paused_resumes) next = {campaign_status::sending};
  if (status == campaign_status::sending) next = {campaign_status::sent, campaign_status::failed};
  return next & known;
}

/// The same in any number of steps.
[[nodiscard]] constexpr status_set statuses_in_time(const dialect& of, campaign_status status) noexcept {
  status_set reached = status_by_time(of, status);
  for (status_set before; before != reached;) {
    before = reached;
    for (const campaign_status each : before) reached = reached | status_by_time(of, each);
  }
  return reached;
}

/// Does waiting lead from the status to an eligible one? A failure is nothing to wait for.
[[nodiscard]] constexpr bool leads_in_time(const dialect& of, campaign_status from, status_set to) noexcept {
  return !(statuses_in_time(of, from) & (to - status_set{campaign_status::failed})).empty();
}

CAMPAIGN_RULES_END_NAMESPACE
