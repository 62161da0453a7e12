#pragma once

// The rules of scheduling about the account: its standing, and what its plan allows.

#include <campaign_rules/account.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/schedule/policy.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace schedule {

struct account_standing : rule {
  static constexpr std::string_view code = "schedule.account_standing";
  static constexpr std::string_view demands = "the account is in good standing";
  static constexpr std::string_view sentence = "the account is not in good standing";
  static constexpr std::string_view field = "/account/in_good_standing";
  static constexpr std::string_view note = "no page says this; it is inferred: the refusal has this http status";
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = &schedule_policy::good_standing_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&account::in_good_standing]));
  }
};

struct subscriber_limit : subscriber_limit_rule<&schedule_policy::subscriber_limit> {
  static constexpr std::string_view code = "schedule.subscriber_limit";
};

/// What is asked for says which plans are eligible. By the facts alone: those that may schedule in the plainest way.
struct plan : request_rule {
  using by_plan = plan_rule<&schedule_policy::eligible_plans>;

  static constexpr std::string_view code = "schedule.plan";
  static constexpr std::string_view demands = "the account's plan may schedule in the way that is asked for";
  static constexpr std::string_view sentence = by_plan::sentence;
  static constexpr std::string_view field = by_plan::field;
  static constexpr fix_kind fix = by_plan::fix;
  static constexpr int http_status = by_plan::http_status;
  static constexpr auto term = by_plan::term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const schedule_plans& plans) noexcept {
    return judge_by(asked, plans.eligible_for(asked.request));
  }
  template <class Question>
  static constexpr judgement_of<Question> judge_facts(const Question& asked, const schedule_plans& plans) noexcept {
    return judge_by(asked, plans.always);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const schedule_plans& plans) noexcept {
    by_plan::describe(found, asked, plans.eligible_for(asked.request));
  }

 private:
  template <class Question>
  static constexpr judgement_of<Question> judge_by(const Question& asked, const plan_set& eligible) noexcept {
    return by_plan::judge(asked, eligible).provided(!eligible.words.empty());
  }
};

}  // namespace schedule
CAMPAIGN_RULES_END_NAMESPACE
