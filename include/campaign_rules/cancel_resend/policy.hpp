#pragma once

// A provider's policy for deleting the resend of a primary campaign.

#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct cancel_resend_policy {
  condition offered{};  // the provider has this action

  condition existing_required{};              // there is a resend
  term<std::string_view> draft_request_id{};  // the id of a resend that is a draft; others bear the host's
  condition sent_refused{};                   // what was sent cannot be taken back

  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;
};

constexpr bool well_formed(const cancel_resend_policy& policy) noexcept {
  return !policy.draft_request_id || !policy.draft_request_id->empty();
}

CAMPAIGN_RULES_END_NAMESPACE
