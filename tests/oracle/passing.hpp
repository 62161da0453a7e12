#pragma once

// What passes by itself: where time alone leads a campaign, and what the provider does without being asked counts as
// time. And whether waiting helps one whose status is not eligible.

#include "complete.hpp"
#include "words.hpp"

namespace oracle {

/// Where the next step of time leads.
inline status_set statuses_by_time(profile who, campaign_status from) {
  if (from == campaign_status::scheduled) return {campaign_status::sending};
  if (from == campaign_status::sending && is_v3(who)) return {campaign_status::sent, campaign_status::failed};
  if (from == campaign_status::sending) return {campaign_status::sent};
  if (from == campaign_status::in_review) return {campaign_status::scheduled, campaign_status::rejected};
  return {};
}

/// Where time leads in the end, over one step or more.
inline status_set statuses_in_time(profile who, campaign_status from) {
  status_set reached = statuses_by_time(who, from);
  for (int steps = 0; steps < 10; ++steps)  // more than there are statuses
    for (const campaign_status one : reached) reached = reached | statuses_by_time(who, one);
  return reached;
}

/// Does time lead to an eligible status? Nobody waits for a failure.
inline bool waiting_leads_to(profile who, campaign_status from, status_set eligible) {
  for (const campaign_status one : statuses_in_time(who, from))
    if (one != campaign_status::failed && eligible.contains(one)) return true;
  return false;
}

}  // namespace oracle
