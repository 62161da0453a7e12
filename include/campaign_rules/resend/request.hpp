#pragma once

// What a client asks for when it resends a campaign to those who did not open it. It holds what was asked, also when that
// is wrong: -1 days, both delays. To judge it is the rules' work.
//
//   resend_request ask;
//   ask.delay_minutes = 4320;
//   ask.subject = "There is still time to save big!";

#include <campaign_rules/audience.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// In what a delay is counted where it is an amount and a unit.
enum class delay_unit : std::uint8_t { hours, days };

template <>
struct wire_names<delay_unit> {
  static constexpr std::array<std::string_view, 2> words{"h", "d"};
};

/// When a campaign goes out, where a request has a word for it.
enum class sending_strategy : std::uint8_t { immediate, scheduled };

template <>
struct wire_names<sending_strategy> {
  static constexpr std::array<std::string_view, 2> words{"immediate", "scheduled"};
};

/// Texts are not copied: their memory must outlive every question that holds them.
struct resend_request {
  maybe<std::int64_t> delay_days{};
  maybe<std::int64_t> delay_minutes{};
  maybe<std::string_view> subject{};           // Constant Contact's member resend_subject
  maybe<std::string_view> original_subject{};  // the member named just subject, which no provider takes

  // Where the provider lets the client choose whom it reaches.
  maybe<campaign_rules::audience> audience{};

  // Where the delay is an amount and a unit: is it given at all, and what of it.
  bool has_delay = false;
  maybe<std::int64_t> delay_amount{};
  maybe<campaign_rules::delay_unit> delay_unit{};

  // Where the resend is sent at a date of its own: are there settings at all, and what they say. The date counts when the
  // strategy is `scheduled`.
  bool has_settings = false;
  maybe<sending_strategy> strategy{};
  maybe<instant> date{};
  bool by_time_zone = false;  // at that time of day in each recipient's own zone
};

CAMPAIGN_RULES_END_NAMESPACE
