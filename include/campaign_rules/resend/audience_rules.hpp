#pragma once

// Whom a resend reaches: whether the request says so, and whether anybody is left.

#include <campaign_rules/audience.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/rule.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

/// Does the request choose an audience, of those that the provider lets it choose?
[[nodiscard]] constexpr bool has_chosen_audience(const resend_policy& policy, const resend_request& request) noexcept {
  return request.audience && policy.audiences.contains(*request.audience);
}

/// Whom the resend reaches: the audience that was chosen, else the provider's own.
[[nodiscard]] constexpr audience effective_audience(const resend_policy& policy,
                                                    const resend_request& request) noexcept {
  return has_chosen_audience(policy, request) ? *request.audience : policy.audience;
}

struct audience_required : request_rule {
  static constexpr std::string_view code = "resend.audience.required";
  static constexpr std::string_view demands = "the request says whom the resend reaches";
  static constexpr std::string_view sentence = "sendTo is missing: say whom the resend reaches";
  static constexpr std::string_view field = "/request/boosterSettings/sendTo";
  static constexpr auto term = &resend_policy::audience_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!has_chosen_audience(asked.policy(), asked.request));
  }
};

struct non_openers_none : rule {
  static constexpr std::string_view code = "resend.non_openers.none";
  static constexpr std::string_view demands = "at least one recipient has not opened the campaign";
  static constexpr std::string_view sentence =
      "all recipients have opened this campaign; the resend would reach nobody";
  static constexpr std::string_view field = "/campaign/unique_openers";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::non_openers_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_no_less_than(asked[&campaign::unique_openers], asked[&campaign::recipients]));
  }
  /// How many are left: none, also when more opened it than got it.
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.facts.recipients || asked.facts.unique_openers) found.observed = 0;
    found.minimum = 1;
  }
};

struct non_openers_remaining : rule {
  static constexpr std::string_view code = "resend.non_openers.remaining";
  static constexpr std::string_view demands =
      "at least one recipient who has not opened the campaign may still be mailed";
  static constexpr std::string_view sentence =
      "all recipients who have not opened this campaign have unsubscribed or were removed";
  static constexpr std::string_view field = "/campaign/remaining_recipients";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::remaining_recipients_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked[&campaign::remaining_recipients], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.facts.remaining_recipients) found.observed = *asked.facts.remaining_recipients;
    found.minimum = 1;
  }
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
