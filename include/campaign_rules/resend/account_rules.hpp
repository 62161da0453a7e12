#pragma once

// What an account needs for a resend: it tracks opens, is within what its plan may mail, and has a plan that allows it.

#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/resend/policy.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

struct open_tracking : rule {
  static constexpr std::string_view code = "resend.open_tracking";
  static constexpr std::string_view demands = "the account tracks opens";
  static constexpr std::string_view sentence = "the account does not track opens: turn open tracking on";
  static constexpr std::string_view field = "/account/tracks_opens";
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr auto term = &resend_policy::open_tracking_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&account::tracks_opens]));
  }
};

struct subscriber_limit : subscriber_limit_rule<&resend_policy::subscriber_limit> {
  static constexpr std::string_view code = "resend.subscriber_limit";
};

struct account_plan : plan_rule<&resend_policy::eligible_plans> {
  static constexpr std::string_view code = "resend.plan";
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
