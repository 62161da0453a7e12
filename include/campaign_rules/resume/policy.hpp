#pragma once

// A provider's policy for going on with a paused campaign: that of a transition, and over how many hours the rest may be
// spread.

#include <campaign_rules/transition.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct resume_policy : transition_policy {
  term<closed_range> spread_over_hours{};
};

constexpr bool well_formed(const resume_policy& policy) noexcept {
  return well_formed(static_cast<const transition_policy&>(policy)) &&
         (!policy.spread_over_hours || policy.spread_over_hours->minimum <= policy.spread_over_hours->maximum);
}

CAMPAIGN_RULES_END_NAMESPACE
