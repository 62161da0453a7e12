#pragma once

// A provider's policy for scheduling a campaign, now or for later.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/schedule/request.hpp>
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
  requirement offered{};  // the provider has this action

  term<role_set> eligible_roles{};
  term<status_set> eligible_statuses{};
  requirement recipients_required{};             // a contact list or a segment
  requirement recipients_exclusive{};            // not both of them
  term<format_type_set> segment_format_types{};  // those that can hold segments
  term<std::int64_t> segments_at_most{};

  requirement date_required{};
  requirement future_required{};                // strictly later than now
  requirement send_now_refused{};               // the provider has no "send now"
  term<std::chrono::milliseconds> lead_time{};  // between now and the date; "send now" is exempt
  requirement good_standing_required{};
  term<closed_range> spread_over_hours{};  // over how many hours it may be sent

  requirement warns_of_everyone{};  // without lists and segments all subscribers get it
  requirement warns_of_midnight{};  // a date without a time is its first instant in UTC

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience_once_sent = campaign_rules::audience::everyone;  // of a campaign sent before
  status_set leads_to{};                                                             // the statuses that it can lead to
  std::chrono::milliseconds send_window{0};  // what is queued goes out at the next multiple of it; 0: at once
  int success_status = 200;
  schedule_answer answer{};

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_roles", of.eligible_roles);
    visit("eligible_statuses", of.eligible_statuses), visit("recipients_required", of.recipients_required);
    visit("recipients_exclusive", of.recipients_exclusive), visit("segment_format_types", of.segment_format_types);
    visit("segments_at_most", of.segments_at_most), visit("date_required", of.date_required);
    visit("future_required", of.future_required), visit("send_now_refused", of.send_now_refused);
    visit("lead_time", of.lead_time), visit("good_standing_required", of.good_standing_required);
    visit("spread_over_hours", of.spread_over_hours), visit("warns_of_everyone", of.warns_of_everyone);
    visit("warns_of_midnight", of.warns_of_midnight);
    visit("privilege", of.privilege), visit("scope", of.scope), visit("audience_once_sent", of.audience_once_sent);
    visit("leads_to", of.leads_to), visit("send_window", of.send_window);
    visit("success_status", of.success_status), visit("answer", of.answer);
  }

  /// No number and no length is negative.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    return (!segments_at_most || *segments_at_most >= 0) && send_window.count() >= 0;
  }
};

struct schedule_plan;

/// The action "schedule": say when a campaign is to be sent.
///
///   const schedule_question question{constant_contact_v2, spring, schedule_request::now(), utc(2026, 11, 22, 10, 0)};
struct schedule_action {
  static constexpr std::string_view name = "schedule";
  using request = schedule_request;
  using policy = schedule_policy;
  using plan = schedule_plan;  // see plan.hpp beside this
  struct in_provider {
    schedule_policy schedule{};
  };
  static constexpr auto policy_in = &in_provider::schedule;
};

using schedule_question = question<schedule_action>;

CAMPAIGN_RULES_END_NAMESPACE
