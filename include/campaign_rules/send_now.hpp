#pragma once

// The action "send_now": start sending a campaign, where the provider has a call of its own for that. Elsewhere "now" is a
// word of the action schedule.
//
// Does it always send at once? No: where the campaign holds a date, the call of some providers only schedules it for that
// date. This is not refused; a warning says so, and the plan has the status that follows.

#include <campaign_rules/transition.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_now_policy : transition_policy {
  requirement recipients_required{};          // a campaign that holds no date has somebody to be sent to
  requirement subscriber_limit{};             // the account has no more subscribers than its plan may mail
  term<status_set> warns_of_mailing_again{};  // from these everybody gets the mail a second time
  requirement warns_of_scheduling_only{};     // a campaign that holds a date is scheduled, not sent

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    transition_policy::for_each_member(of, visit);
    visit("recipients_required", of.recipients_required), visit("subscriber_limit", of.subscriber_limit);
    visit("warns_of_mailing_again", of.warns_of_mailing_again);
    visit("warns_of_scheduling_only", of.warns_of_scheduling_only);
  }
};

struct send_now_action {
  static constexpr std::string_view name = "send_now";
  using policy = send_now_policy;
  using plan = transition_plan;
  struct in_provider {
    send_now_policy send_now{};
  };
  static constexpr auto policy_in = &in_provider::send_now;
};

using send_now_question = question<send_now_action>;
using send_now_verdict = verdict<send_now_action>;

namespace send_now {

struct status : status_rule<&send_now_policy::eligible_statuses> {
  static constexpr std::string_view code = "send_now.status";
};

struct recipients_none : rule {
  static constexpr std::string_view code = "send_now.recipients.none";
  static constexpr std::string_view demands = "a campaign that holds no date has at least one recipient";
  static constexpr std::string_view sentence = "the campaign has no recipients: add at least one";
  static constexpr std::string_view field = "/campaign/recipients";
  static constexpr auto term = &send_now_policy::recipients_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked[&campaign::recipients], 1))
        .provided(!is_set(asked[&campaign::has_scheduled_date]));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.facts.recipients) found.observed = *asked.facts.recipients;
    found.minimum = 1;
  }
};

struct subscriber_limit : subscriber_limit_rule<&send_now_policy::subscriber_limit> {
  static constexpr std::string_view code = "send_now.subscriber_limit";
};

using rules = decltype(rule_list<status, recipients_none, subscriber_limit>{} + access_rules<send_now_policy>{});

// ---- warnings

struct mails_again {
  static constexpr std::string_view code = "send_now.mails_again";
  static constexpr std::string_view sentence =
      "the provider starts a second mailing: everybody who got this email gets it again";
  static constexpr auto term = &send_now_policy::warns_of_mailing_again;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.facts.status && asked.policy().warns_of_mailing_again->contains(*asked.facts.status);
  }
};

struct only_schedules {
  static constexpr std::string_view code = "send_now.only_schedules";
  static constexpr std::string_view sentence =
      "the campaign holds a date: this call schedules it for that date and does not send it now";
  static constexpr auto term = &send_now_policy::warns_of_scheduling_only;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.facts.has_scheduled_date == true;
  }
};

using warnings = warning_list<mails_again, only_schedules>;

}  // namespace send_now

send_now::rules list_rules(send_now_action);
send_now::warnings list_warnings(send_now_action);

template <class Question>
constexpr transition_plan make_plan(send_now_action, const Question& asked) noexcept {
  return plan_start(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
