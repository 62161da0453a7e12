#pragma once

// The rules of resending to non-openers, in catalogue order, and its warnings. Numbers are the policies'; see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/resend/account_rules.hpp>
#include <campaign_rules/resend/audience_rules.hpp>
#include <campaign_rules/resend/date_rules.hpp>
#include <campaign_rules/resend/delay_rules.hpp>
#include <campaign_rules/resend/eligibility_rules.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/resend/subject_rules.hpp>
#include <campaign_rules/resend/time_rules.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

using rules =
    rule_list<role, status, kind, sends_email, resendable, format_type, imported, limit, limit_delivered,
              delay_required, delay_exclusive, delay_days_range, delay_minutes_range, delay_range, delay_not_accepted,
              delay_elapsed, date_required, date_not_accepted, date_strategy, date_in_past, date_horizon,
              audience_required, subject_required, subject_length, subject_unchanged, subject_not_accepted, window,
              window_closed, in_progress, throttle, non_openers_none, non_openers_remaining, open_tracking,
              subscriber_limit, account_plan, access_privilege<resend_policy>, access_scope<resend_policy>>;

// ---- warnings

struct minutes_ignored {
  static constexpr std::string_view code = "resend.delay.minutes_ignored";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both given; delay_minutes is ignored";
  static constexpr auto term = &resend_policy::days_take_precedence;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.request.delay_days && asked.request.delay_minutes;
  }
};

struct nobody_left {
  static constexpr std::string_view code = "resend.nobody_left";
  static constexpr std::string_view sentence =
      "all recipients have opened this campaign; the resend would reach nobody";
  static constexpr auto term = &resend_policy::warns_of_nobody_left;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    const auto& recipients = asked.facts.recipients;
    const auto& openers = asked.facts.unique_openers;
    return recipients && openers && *openers >= *recipients && is_about_openers(asked.policy(), asked.request);
  }

 private:
  /// Does it reach those who did not open it?
  static constexpr bool is_about_openers(const resend_policy& policy, const resend_request& request) noexcept {
    if (policy.audience_required && !has_chosen_audience(policy, request)) return false;
    const audience whom = effective_audience(policy, request);
    return whom == audience::non_openers || whom == audience::non_openers_or_unsent ||
           whom == audience::recipients_without_open;
  }
};

using warnings = warning_list<minutes_ignored, nobody_left>;

}  // namespace resend

resend::rules list_rules(resend_action);
resend::warnings list_warnings(resend_action);
using resend_verdict = verdict<resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
