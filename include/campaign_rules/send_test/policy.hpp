#pragma once

// A provider's policy for sending a test, or preview, of a campaign to a few addresses.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_policy {
  condition offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  condition addresses_required{};
  term<std::int64_t> addresses_at_most{};  // in one call
  term<std::int64_t> addresses_per_day{};  // in a rolling 24 h
  bool verified_are_free = false;          // verified addresses do not count towards the day's
  condition format_required{};
  condition xhtml_refused{};

  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;
};

/// Can the policy be met? No set is empty and no number negative.
constexpr bool well_formed(const send_test_policy& policy) noexcept {
  return (!policy.eligible_statuses || !policy.eligible_statuses->empty()) &&
         (!policy.eligible_roles || !policy.eligible_roles->empty()) &&
         (!policy.addresses_at_most || *policy.addresses_at_most >= 0) &&
         (!policy.addresses_per_day || *policy.addresses_per_day >= 0);
}

CAMPAIGN_RULES_END_NAMESPACE
