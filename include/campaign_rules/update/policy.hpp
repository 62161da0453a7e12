#pragma once

// A provider's policy for changing a campaign's content or recipients.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct update_policy {
  condition offered{};  // the provider has this action

  term<role_set> eligible_roles{};
  term<status_set> eligible_statuses{};
  term<format_type_set> format_types_once_sent{};  // that a campaign which was sent must have

  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;
};

/// Can the policy be met? No set is empty.
constexpr bool well_formed(const update_policy& policy) noexcept {
  return (!policy.eligible_roles || !policy.eligible_roles->empty()) &&
         (!policy.eligible_statuses || !policy.eligible_statuses->empty()) &&
         (!policy.format_types_once_sent || !policy.format_types_once_sent->empty());
}

CAMPAIGN_RULES_END_NAMESPACE
