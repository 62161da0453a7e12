#pragma once

// A provider's policy for scheduling a campaign, now or for later.

#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/term.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// What the provider answers to an allowed schedule.
enum class schedule_answer : std::uint8_t {
  dates_in_array,  // the date in an array of one, without its fraction; for "now" the time of the request, likewise
  dates_unless_sent_now,  // the same, but for "now" an empty array
  date,                   // the date by itself, with its fraction; for "now" the time of the request
  nothing,                // no body that the rules determine
};

struct schedule_policy {
  condition offered{};  // the provider has this action

  term<role_set> eligible_roles{};
  term<status_set> eligible_statuses{};
  condition recipients_required{};               // a contact list or a segment
  condition recipients_exclusive{};              // not both of them
  term<format_type_set> segment_format_types{};  // those that can hold segments
  term<std::int64_t> segments_at_most{};

  condition date_required{};
  condition future_required{};                  // strictly later than now
  condition send_now_refused{};                 // the provider has no "send now"
  term<std::chrono::milliseconds> lead_time{};  // between now and the date; "send now" is exempt
  condition good_standing_required{};

  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience_once_sent = campaign_rules::audience::everyone;  // of a campaign sent before
  status_set leads_to{};                                                             // the statuses that it can lead to
  std::chrono::milliseconds send_window{0};  // "send now" waits for the next multiple of it; 0: goes out at once
  int success_status = 200;
  schedule_answer answer{};
};

/// Can the policy's own terms be met together? No set is empty and no length negative.
constexpr bool well_formed(const schedule_policy& policy) noexcept {
  return (!policy.eligible_roles || !policy.eligible_roles->empty()) &&
         (!policy.eligible_statuses || !policy.eligible_statuses->empty()) &&
         (!policy.segment_format_types || !policy.segment_format_types->empty()) &&
         (!policy.segments_at_most || *policy.segments_at_most >= 0) &&
         (!policy.lead_time || policy.lead_time->count() >= 0) && policy.send_window.count() >= 0;
}

CAMPAIGN_RULES_END_NAMESPACE
