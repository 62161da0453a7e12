#pragma once

// A provider's policy for scheduling a campaign, now or for later.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/schedule/plans.hpp>
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

/// What the provider reads of a request to schedule.
enum class schedule_body : std::uint8_t {
  date,                  // the date alone, or the word that means "now"
  date_and_parts,        // a date, and how to send in parts: timewarp, batch_delivery
  sending_settings,      // the campaign as it stands, with its sendingSettings: a strategy, and a date for later
  distribution_options,  // emailDistributionOptions, with a date for later; without them nothing is sent
  status,                // the new status; the date is the campaign's own
  nothing,               // the date is the campaign's own
};

/// Does the request hold the date, and not the campaign?
[[nodiscard]] constexpr bool has_date(schedule_body body) noexcept {
  return body != schedule_body::status && body != schedule_body::nothing;
}

struct schedule_policy {
  requirement offered{};  // the provider has this action

  term<role_set> eligible_roles{};
  term<status_set> eligible_statuses{};
  term<word_list> eligible_kinds{};
  requirement recipients_required{};             // a contact list or a segment
  requirement recipients_exclusive{};            // not both of them
  term<format_type_set> segment_format_types{};  // those that can hold segments
  term<std::int64_t> segments_at_most{};

  requirement date_required{};
  requirement date_on_campaign{};                      // the campaign holds a date
  requirement unused_date_refused{};                   // a date is given only where it is used
  requirement future_required{};                       // strictly later than now
  term<std::chrono::milliseconds> date_granularity{};  // dates are multiples of it; a day can be divided into it
  term<std::chrono::milliseconds> date_horizon{};      // from now to the last date, which is included
  requirement send_now_refused{};                      // the provider has no "send now"
  term<std::chrono::milliseconds> lead_time{};         // between now and the date; "send now" is exempt
  requirement complete_batches_required{};             // batches have a number and a delay
  requirement batches_exclusive{};                     // not together with each recipient's time zone
  requirement good_standing_required{};
  requirement subscriber_limit{};          // the account has no more subscribers than its plan may mail
  term<schedule_plans> eligible_plans{};   // those that may schedule, by what is asked for
  term<closed_range> spread_over_hours{};  // over how many hours it may be sent

  requirement warns_of_everyone{};                            // without lists and segments all subscribers get it
  requirement warns_of_midnight{};                            // a date without a time is its first instant in UTC
  term<std::chrono::milliseconds> warns_of_time_zone_lead{};  // from now on, until each time zone is still ahead
  term<status_set> warns_of_mailing_again{};                  // from these everybody gets the mail a second time
  requirement warns_of_passed_date{};                         // a date of the campaign's that has passed: at once

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience_once_sent = campaign_rules::audience::everyone;  // of a campaign sent before
  status_set leads_to{};                                                             // the statuses that it can lead to
  std::chrono::milliseconds send_window{0};  // what is queued goes out at the next multiple of it; 0: at once
  int success_status = 200;
  schedule_answer answer{};
  schedule_body body{};

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_roles", of.eligible_roles);
    visit("eligible_statuses", of.eligible_statuses), visit("eligible_kinds", of.eligible_kinds);
    visit("recipients_required", of.recipients_required), visit("recipients_exclusive", of.recipients_exclusive);
    visit("segment_format_types", of.segment_format_types), visit("segments_at_most", of.segments_at_most);
    visit("date_required", of.date_required), visit("date_on_campaign", of.date_on_campaign);
    visit("unused_date_refused", of.unused_date_refused), visit("future_required", of.future_required);
    visit("date_granularity", of.date_granularity), visit("date_horizon", of.date_horizon);
    visit("send_now_refused", of.send_now_refused), visit("lead_time", of.lead_time);
    visit("complete_batches_required", of.complete_batches_required);
    visit("batches_exclusive", of.batches_exclusive), visit("good_standing_required", of.good_standing_required);
    visit("subscriber_limit", of.subscriber_limit), visit("eligible_plans", of.eligible_plans);
    visit("spread_over_hours", of.spread_over_hours), visit("warns_of_everyone", of.warns_of_everyone);
    visit("warns_of_midnight", of.warns_of_midnight), visit("warns_of_time_zone_lead", of.warns_of_time_zone_lead);
    visit("warns_of_mailing_again", of.warns_of_mailing_again), visit("warns_of_passed_date", of.warns_of_passed_date);
    visit("privilege", of.privilege), visit("scope", of.scope), visit("audience_once_sent", of.audience_once_sent);
    visit("leads_to", of.leads_to), visit("send_window", of.send_window);
    visit("success_status", of.success_status), visit("answer", of.answer), visit("body", of.body);
  }

  /// No number and no length is negative, and a day can be divided into the steps between dates.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    constexpr std::chrono::milliseconds day = std::chrono::hours{24};
    const bool divides_day =
        !date_granularity || (date_granularity->count() > 0 && day.count() % date_granularity->count() == 0);
    return (!segments_at_most || *segments_at_most >= 0) && send_window.count() >= 0 && divides_day;
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
