#pragma once

// What a client asks for when it resends a campaign to those who did not open it. It holds what was asked, also when that
// is wrong: -1 days, both delays. To judge it is the rules' work.
//
//   resend_request ask;
//   ask.delay_minutes = 4320;
//   ask.subject = "There is still time to save big!";

#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Texts are not copied: their memory must outlive every question that holds them.
struct resend_request {
  maybe<std::int64_t> delay_days{};
  maybe<std::int64_t> delay_minutes{};
  maybe<std::string_view> subject{};           // Constant Contact's member resend_subject
  maybe<std::string_view> original_subject{};  // the member named just subject, which no provider takes
};

CAMPAIGN_RULES_END_NAMESPACE
