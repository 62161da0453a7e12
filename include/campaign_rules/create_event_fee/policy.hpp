#pragma once

// A provider's policy for adding a fee to an event.

#include <campaign_rules/code_points.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_fee_policy {
  condition offered{};  // the provider has this action

  condition label_required{};
  term<closed_range> label_length{};  // in Unicode code points
  condition label_unique{};           // within the event
  condition fee_scope_required{};

  term<std::string_view> privilege{};
  int success_status = 200;
};

/// Can the policy be met? No length is upside down or less than one.
constexpr bool well_formed(const create_event_fee_policy& policy) noexcept {
  return can_hold_text(policy.label_length);
}

CAMPAIGN_RULES_END_NAMESPACE
