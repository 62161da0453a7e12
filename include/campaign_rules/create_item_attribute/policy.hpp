#pragma once

// A provider's policy for adding an attribute to an item of an event.

#include <campaign_rules/code_points.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_item_attribute_policy {
  condition offered{};  // the provider has this action

  condition name_required{};
  term<closed_range> name_length{};  // in Unicode code points
  condition name_unique{};           // within the item
  condition quantity_total_required{};
  term<std::int64_t> quantity_total_at_least{};

  term<std::string_view> privilege{};
  int success_status = 200;
};

/// Can the policy be met? No length is upside down or less than one.
constexpr bool well_formed(const create_item_attribute_policy& policy) noexcept {
  return can_hold_text(policy.name_length);
}

CAMPAIGN_RULES_END_NAMESPACE
