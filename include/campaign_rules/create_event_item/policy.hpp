#pragma once

// A provider's policy for adding an item to an event.

#include <campaign_rules/code_points.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_item_policy {
  condition offered{};  // the provider has this action

  condition name_required{}, name_unique{};
  term<closed_range> name_length{}, description_length{};  // in Unicode code points
  condition price_required{}, default_quantity_total_required{}, per_registrant_limit_required{};
  condition show_quantity_available_required{};
  term<money> price_at_least{};
  term<std::int64_t> default_quantity_total_at_least{}, per_registrant_limit_at_least{};
  condition per_registrant_limit_available{};  // nobody may order more than there are

  term<std::string_view> privilege{};
  int success_status = 200;
};

/// Can the policy be met? No length is upside down or less than one.
constexpr bool well_formed(const create_event_item_policy& policy) noexcept {
  return can_hold_text(policy.name_length) && can_hold_text(policy.description_length);
}

CAMPAIGN_RULES_END_NAMESPACE
