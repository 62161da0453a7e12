#pragma once

// The facts about an email campaign that rules read. All are optional: leave unknown what you do not know, and a decision
// names what it lacked instead of guessing.
//
//   campaign spring;
//   spring.status = campaign_status::sent;     // "DONE" in Constant Contact V3's words, "SENT" in V2's
//   spring.role = activity_role::primary_email;
//   spring.format_type = 5;
//   spring.resends = 0;

#include <campaign_rules/fact.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Where a campaign is in its life, in words common to all providers. Each provider has some of these, under its own
/// spellings: see dialect.hpp.
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
};
using status_set = small_set<campaign_status>;

/// What a Constant Contact activity is for.
enum class activity_role : std::uint8_t { primary_email, permalink, resend };
using role_set = small_set<activity_role>;

/// Where the resend of a primary is in its own life.
enum class resend_progress : std::uint8_t { draft, scheduled, sent };

/// How the content of an email is written.
enum class content_format : std::uint8_t { html, xhtml };

/// Constant Contact's generation of an email's format, 1 to 5.
using format_type_set = small_set<int>;

template <>
struct wire_names<campaign_status> {  // our own words: providers' words are in their dialects
  static constexpr std::array<std::string_view, 10> words{"draft",  "scheduled", "in_review", "rejected",  "sending",
                                                          "paused", "sent",      "failed",    "cancelled", "removed"};
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

/// Counts are not negative. Text is not copied: its memory must outlive every question that holds it.
struct campaign {
  fact<campaign_status, fact_id::status> status{};
  fact<activity_role, fact_id::role> role{};
  fact<std::int32_t, fact_id::format_type> format_type{};
  fact<std::string_view, fact_id::id> id{};
  fact<std::string_view, fact_id::name> name{};
  fact<std::string_view, fact_id::subject> subject{};

  fact<std::int32_t, fact_id::contact_lists> contact_lists{};  // how many are attached
  fact<std::int32_t, fact_id::segments> segments{};            // how many are attached

  fact<instant, fact_id::first_sent_at> first_sent_at{};
  fact<instant, fact_id::last_run_date> last_run_date{};
  fact<instant, fact_id::finished_sending_at> finished_sending_at{};
  fact<instant, fact_id::scheduled_at> scheduled_at{};
  fact<campaign_status, fact_id::status_before_schedule> status_before_schedule{};

  fact<std::int32_t, fact_id::resends> resends{};  // that exist for this primary, in any state
  fact<resend_progress, fact_id::resend_state> resend_state{};
  fact<std::string_view, fact_id::resend_request_id> resend_request_id{};
  fact<bool, fact_id::imported> imported{};  // brought in as already sent

  fact<std::int32_t, fact_id::recipients> recipients{};
  fact<std::int32_t, fact_id::unique_openers> unique_openers{};
  fact<content_format, fact_id::email_content_format> email_content_format{};

  fact<bool, fact_id::name_in_use> name_in_use{};  // another resource bears the requested name, label or code
  fact<bool, fact_id::fee_is_restricted> fee_is_restricted{};
  fact<std::int32_t, fact_id::folder_parent_level> folder_parent_level{};  // 0: top
};

/// Calls `visit` with each fact of a campaign, each of its own type; `fact::id` tells which it is.
template <class Campaign, class Visitor>
constexpr void for_each_campaign_fact(Campaign& of, Visitor&& visit) {
  visit(of.status), visit(of.role), visit(of.format_type), visit(of.id), visit(of.name), visit(of.subject);
  visit(of.contact_lists), visit(of.segments);
  visit(of.first_sent_at), visit(of.last_run_date), visit(of.finished_sending_at), visit(of.scheduled_at);
  visit(of.status_before_schedule);
  visit(of.resends), visit(of.resend_state), visit(of.resend_request_id), visit(of.imported);
  visit(of.recipients), visit(of.unique_openers), visit(of.email_content_format);
  visit(of.name_in_use), visit(of.fee_is_restricted), visit(of.folder_parent_level);
}

CAMPAIGN_RULES_END_NAMESPACE
