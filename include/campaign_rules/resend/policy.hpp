#pragma once

// A provider's policy for resending a campaign to those who did not open it. Copy one, change terms, and you have your own.

#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/term.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// What the provider answers to an allowed resend.
enum class resend_answer : std::uint8_t {
  delay_in_array,  // the delay, subject and request id, in an array of one
  delay,           // the same object by itself
  new_draft,       // a campaign that is a new draft, and an estimate of its audience
};

struct resend_policy {
  condition offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  term<format_type_set> eligible_format_types{};
  condition imported_refused{};              // a campaign imported as already sent cannot be resent
  term<std::int64_t> resends_per_primary{};  // how many a primary may ever have

  condition delay_required{};    // one of the two delays
  condition delays_exclusive{};  // not both of them
  condition days_win{};          // given both, the minutes are ignored with a warning
  term<closed_range> delay_days{};
  term<closed_range> delay_minutes{};
  condition delay_refused{};          // the provider takes none
  condition elapsed_delay_refused{};  // the delay must not have run out already

  condition subject_required{};
  condition subject_refused{};  // the provider copies the original's

  term<std::chrono::milliseconds> open_registration_window{};  // from the end of sending, to let opens register

  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience{};
  int success_status = 200;
  resend_answer answer{};
  std::string_view draft_suffix{};  // appended to the original's name
  std::string_view window_error{};  // what the provider says when the window alone is closed
};

/// Can the policy's own terms be met together? No set is empty, no range upside down, no window negative, and two given
/// delays have one meaning.
constexpr bool well_formed(const resend_policy& policy) noexcept {
  const auto upright = [](const term<closed_range>& range) { return !range || range->minimum <= range->maximum; };
  return (!policy.eligible_statuses || !policy.eligible_statuses->empty()) &&
         (!policy.eligible_roles || !policy.eligible_roles->empty()) &&
         (!policy.eligible_format_types || !policy.eligible_format_types->empty()) &&
         (!policy.resends_per_primary || *policy.resends_per_primary >= 0) &&  //
         upright(policy.delay_days) && upright(policy.delay_minutes) && !(policy.delays_exclusive && policy.days_win) &&
         !(policy.delay_required && policy.delay_refused) && !(policy.subject_required && policy.subject_refused) &&
         (!policy.open_registration_window || policy.open_registration_window->count() >= 0);
}

CAMPAIGN_RULES_END_NAMESPACE
