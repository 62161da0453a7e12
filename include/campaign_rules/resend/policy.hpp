#pragma once

// A provider's policy for resending a campaign to those who did not open it. Copy one, change terms, and you have your own.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/in_statuses.hpp>
#include <campaign_rules/plans.hpp>
#include <campaign_rules/resend/body.hpp>
#include <campaign_rules/resend/request.hpp>
#include <campaign_rules/term.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// What the provider answers to an allowed resend.
enum class resend_answer : std::uint8_t {
  delay_in_array,  // the delay, subject and request id, in an array of one
  delay,           // the same object by itself
  new_draft,       // a campaign that is a new draft, and an estimate of its audience
  nothing,         // nothing that the rules determine
  booster,         // the booster that was asked for, a draft
  queued,          // the new campaign with its subject, which is being sent
  success,         // that it succeeded
};

/// When an allowed resend goes out.
enum class resend_timing : std::uint8_t {
  after_delay,  // after the first send, or after the planned one
  on_date,      // at the date of the request, if it has one
  at_once,
  by_hand,  // it is a draft that somebody sends
};

template <>
struct wire_names<resend_timing> {
  static constexpr std::array<std::string_view, 4> words{"after_delay", "on_date", "at_once", "by_hand"};
};

struct resend_policy {
  requirement offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  term<word_list> eligible_kinds{};
  requirement email_required{};       // the campaign goes out by email
  requirement resendable_required{};  // the provider itself says that it may be resent
  term<format_type_set> eligible_format_types{};
  requirement imported_refused{};                      // a campaign imported as already sent cannot be resent
  term<std::int64_t> resends_per_primary{};            // how many a primary may ever have
  term<std::int64_t> delivered_resends_per_primary{};  // the same, of those that reached somebody

  term<in_statuses> delay_required{};  // one of the two delays, or the one with its amount and unit
  requirement delays_exclusive{};      // not both of them
  requirement days_take_precedence{};  // given both, the minutes are ignored with a warning
  term<closed_range> delay_days{};
  term<closed_range> delay_minutes{};
  term<closed_range> delay_hours{};     // of a delay with a unit; in days, as many as whole 24 h fit
  term<in_statuses> delay_refused{};    // the provider takes none
  requirement elapsed_delay_refused{};  // the delay must not have run out already

  term<in_statuses> date_required{};                           // a date that counts
  term<in_statuses> date_refused{};                            // not even settings for one
  requirement strategy_required{};                             // a date comes with the strategy that makes it count
  requirement future_required{};                               // the date is later than now
  term<std::chrono::milliseconds> longest_after_first_send{};  // until the date; both ends included

  requirement audience_required{};  // the request says whom it reaches

  requirement subject_required{};
  term<std::int64_t> subject_at_most{};   // so many Unicode code points, untrimmed
  requirement subject_change_required{};  // another subject than the campaign's
  requirement subject_refused{};          // the provider copies the original's

  requirement warns_of_nobody_left{};  // all recipients have opened it

  // Times from the end of sending: to let opens register, and until a resend is too late, both ends included.
  term<std::chrono::milliseconds> open_registration_window{};
  term<std::chrono::milliseconds> closes_after{};
  // Times between two resends, both ends refused: from the request of one that is in progress, and from the end of the
  // last one that reached somebody.
  term<std::chrono::milliseconds> time_in_progress{};
  term<std::chrono::milliseconds> time_between_resends{};

  requirement non_openers_required{};           // not every recipient has opened it
  requirement remaining_recipients_required{};  // somebody of them may still be mailed
  requirement open_tracking_required{};         // the account tracks opens
  requirement subscriber_limit{};               // the account has no more subscribers than its plan may mail
  term<plan_set> eligible_plans{};

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience{};              // whom it reaches when the request does not say
  small_set<campaign_rules::audience> audiences{};  // that a request may choose; none where it may not
  resend_body body{};
  resend_timing timing{};
  int success_status = 200;
  resend_answer answer{};
  std::string_view draft_suffix{};  // appended to the original's name
  bool resends_are_final = false;   // nothing takes a resend back, so a limit that is reached stays reached

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_statuses", of.eligible_statuses);
    visit("eligible_roles", of.eligible_roles), visit("eligible_kinds", of.eligible_kinds);
    visit("email_required", of.email_required), visit("resendable_required", of.resendable_required);
    visit("eligible_format_types", of.eligible_format_types), visit("imported_refused", of.imported_refused);
    visit("resends_per_primary", of.resends_per_primary);
    visit("delivered_resends_per_primary", of.delivered_resends_per_primary);
    visit("delay_required", of.delay_required), visit("delays_exclusive", of.delays_exclusive);
    visit("days_take_precedence", of.days_take_precedence), visit("delay_days", of.delay_days);
    visit("delay_minutes", of.delay_minutes), visit("delay_hours", of.delay_hours);
    visit("delay_refused", of.delay_refused), visit("elapsed_delay_refused", of.elapsed_delay_refused);
    visit("date_required", of.date_required), visit("date_refused", of.date_refused);
    visit("strategy_required", of.strategy_required), visit("future_required", of.future_required);
    visit("longest_after_first_send", of.longest_after_first_send);
    visit("audience_required", of.audience_required), visit("subject_required", of.subject_required);
    visit("subject_at_most", of.subject_at_most), visit("subject_change_required", of.subject_change_required);
    visit("subject_refused", of.subject_refused), visit("warns_of_nobody_left", of.warns_of_nobody_left);
    visit("open_registration_window", of.open_registration_window), visit("closes_after", of.closes_after);
    visit("time_in_progress", of.time_in_progress), visit("time_between_resends", of.time_between_resends);
    visit("non_openers_required", of.non_openers_required);
    visit("remaining_recipients_required", of.remaining_recipients_required);
    visit("open_tracking_required", of.open_tracking_required), visit("subscriber_limit", of.subscriber_limit);
    visit("eligible_plans", of.eligible_plans), visit("privilege", of.privilege), visit("scope", of.scope);
    visit("audience", of.audience), visit("audiences", of.audiences), visit("body", of.body);
    visit("timing", of.timing), visit("success_status", of.success_status), visit("answer", of.answer);
    visit("draft_suffix", of.draft_suffix), visit("resends_are_final", of.resends_are_final);
  }

  /// The delays have one meaning when both are given, nothing is required that is refused, times do not end before they
  /// begin, and numbers are not negative.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    const bool has_limits = (!resends_per_primary || *resends_per_primary >= 0) &&
                            (!delivered_resends_per_primary || *delivered_resends_per_primary >= 0) &&
                            (!subject_at_most || *subject_at_most >= 1);
    const bool has_delay =
        !(delays_exclusive && days_take_precedence) && !both_in_one_status(delay_required, delay_refused);
    const bool has_time = !open_registration_window || !closes_after || *open_registration_window <= *closes_after;
    return has_limits && has_delay && has_time && !both_in_one_status(date_required, date_refused) &&
           !(audience_required && audiences.empty()) && !(subject_required && subject_refused);
  }

 private:
  static constexpr bool both_in_one_status(const term<in_statuses>& one, const term<in_statuses>& other) noexcept {
    return one && other && one->overlaps(*other);
  }
};

struct resend_plan;

/// The action "resend": send a campaign once more, to those who did not open it.
///
///   const resend_question question{constant_contact_v3, spring, ask, utc(2026, 11, 22, 10, 0)};
struct resend_action {
  static constexpr std::string_view name = "resend";
  using request = resend_request;
  using policy = resend_policy;
  using plan = resend_plan;  // see plan.hpp beside this
  struct in_provider {
    resend_policy resend{};
  };
  static constexpr auto policy_in = &in_provider::resend;
};

using resend_question = question<resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
