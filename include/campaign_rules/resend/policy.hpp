#pragma once

// A provider's policy for resending a campaign to those who did not open it. Copy one, change terms, and you have your own.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/resend/request.hpp>
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
  requirement offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  term<format_type_set> eligible_format_types{};
  requirement imported_refused{};            // a campaign imported as already sent cannot be resent
  term<std::int64_t> resends_per_primary{};  // how many a primary may ever have

  requirement delay_required{};        // one of the two delays
  requirement delays_exclusive{};      // not both of them
  requirement days_take_precedence{};  // given both, the minutes are ignored with a warning
  term<closed_range> delay_days{};
  term<closed_range> delay_minutes{};
  requirement delay_refused{};          // the provider takes none
  requirement elapsed_delay_refused{};  // the delay must not have run out already

  requirement subject_required{};
  requirement subject_refused{};  // the provider copies the original's

  requirement warns_of_nobody_left{};  // all recipients have opened it

  term<std::chrono::milliseconds> open_registration_window{};  // from the end of sending, to let opens register

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  campaign_rules::audience audience{};
  int success_status = 200;
  resend_answer answer{};
  std::string_view draft_suffix{};  // appended to the original's name

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_statuses", of.eligible_statuses);
    visit("eligible_roles", of.eligible_roles), visit("eligible_format_types", of.eligible_format_types);
    visit("imported_refused", of.imported_refused), visit("resends_per_primary", of.resends_per_primary);
    visit("delay_required", of.delay_required), visit("delays_exclusive", of.delays_exclusive);
    visit("days_take_precedence", of.days_take_precedence), visit("delay_days", of.delay_days);
    visit("delay_minutes", of.delay_minutes), visit("delay_refused", of.delay_refused);
    visit("elapsed_delay_refused", of.elapsed_delay_refused), visit("subject_required", of.subject_required);
    visit("subject_refused", of.subject_refused), visit("warns_of_nobody_left", of.warns_of_nobody_left);
    visit("open_registration_window", of.open_registration_window);
    visit("privilege", of.privilege), visit("scope", of.scope), visit("audience", of.audience);
    visit("success_status", of.success_status), visit("answer", of.answer), visit("draft_suffix", of.draft_suffix);
  }

  /// The delays have one meaning when both are given, nothing is required that is refused, and numbers are not negative.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    return (!resends_per_primary || *resends_per_primary >= 0) && !(delays_exclusive && days_take_precedence) &&
           !(delay_required && delay_refused) && !(subject_required && subject_refused);
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
