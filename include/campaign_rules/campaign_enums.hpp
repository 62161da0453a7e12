#pragma once

// The kinds that facts about a campaign are of: its status, role, and the like, in words common to all providers. A
// provider's own words for statuses are in its dialect.

#include <campaign_rules/small_set.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Where a campaign is in its life. Each provider has some of these, under its own spellings.
enum class campaign_status : std::uint8_t {
  draft,
  scheduled,
  in_review,  // the provider's staff look at it before it is sent
  rejected,   // they declined it
  sending,
  paused,
  sent,
  failed,
  cancelled,
  removed,
  stopped,   // ended by its owner before everybody got it
  expired,   // its time ran out before it was sent
  archived,  // kept for the record, out of use
};
using status_set = small_set<campaign_status>;

/// What a Constant Contact activity is for.
enum class activity_role : std::uint8_t { primary_email, permalink, resend };
using role_set = small_set<activity_role>;

/// Where the resend of a primary is in its own life.
enum class resend_progress : std::uint8_t { draft, scheduled, sent };

/// How the content of an email is written.
enum class content_format : std::uint8_t { html, xhtml };

/// Constant Contact's generations of an email's format: small integers, 1 to 5 there.
using format_type_set = small_set<int>;

template <>
struct wire_names<campaign_status> {  // the canonical words
  static constexpr std::array<std::string_view, 13> words{"draft",   "scheduled", "in_review", "rejected",  "sending",
                                                          "paused",  "sent",      "failed",    "cancelled", "removed",
                                                          "stopped", "expired",   "archived"};
};
template <>
struct wire_names<activity_role> {
  static constexpr std::array<std::string_view, 3> words{"primary_email", "permalink", "resend"};
};
template <>
struct wire_names<resend_progress> {
  static constexpr std::array<std::string_view, 3> words{"draft", "scheduled", "sent"};
};
template <>
struct wire_names<content_format> {
  static constexpr std::array<std::string_view, 2> words{"HTML", "XHTML"};
};

CAMPAIGN_RULES_END_NAMESPACE
