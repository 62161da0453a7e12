#pragma once

// A provider's policy for adding a promotional code to an event.

#include <campaign_rules/code_points.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_promo_code_policy {
  condition offered{};  // the provider has this action

  condition code_name_required{};
  term<closed_range> code_name_length{};  // in Unicode code points
  condition code_name_of_word_characters{};
  condition code_name_unique{};  // within the event
  condition code_type_required{};

  condition fee_ids_required{};         // for access, and for a discount on listed fees
  term<std::int64_t> fees_of_access{};  // how many an access code may open
  condition restricted_fee_required{};  // an access code opens a fee with restricted access
  condition discount_required{};        // a discount has a percentage or an amount
  condition discounts_exclusive{};      // not both of them
  term<closed_range> discount_percent{};
  term<money> discount_amount_at_least{};
  condition discount_scope_required{};
  term<std::int64_t> quantity_total_at_least{};

  term<std::string_view> privilege{};
  int success_status = 200;
};

/// Can the policy be met? No range is upside down, no length less than one, and an access code may open a fee.
constexpr bool well_formed(const create_promo_code_policy& policy) noexcept {
  return can_hold_text(policy.code_name_length) && (!policy.fees_of_access || *policy.fees_of_access >= 1) &&
         (!policy.discount_percent || policy.discount_percent->minimum <= policy.discount_percent->maximum);
}

CAMPAIGN_RULES_END_NAMESPACE
