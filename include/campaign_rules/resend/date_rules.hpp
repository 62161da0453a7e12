#pragma once

// The date of a resend, where the request has settings for one. It counts only when their strategy is `scheduled`.

#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/rule.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

/// The date that counts: one that is given, together with the strategy `scheduled`.
[[nodiscard]] constexpr maybe<instant> date_in_effect(const resend_request& request) noexcept {
  return request.strategy == sending_strategy::scheduled ? request.date : maybe<instant>{};
}

struct date_required : request_rule {
  static constexpr std::string_view code = "resend.date.required";
  static constexpr std::string_view demands =
      "a date is given, with the strategy `scheduled`, for a campaign that is sent";
  static constexpr std::string_view sentence = "there is no date: give scheduledAt with the strategy `scheduled`";
  static constexpr std::string_view field = "/request/sendingSettings/scheduledAt";
  static constexpr auto term = &resend_policy::date_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const in_statuses& where) noexcept {
    return violated_when(!date_in_effect(asked.request)).provided(is_demanded(asked, where));
  }
};

struct date_not_accepted : request_rule {
  static constexpr std::string_view code = "resend.date.not_accepted";
  static constexpr std::string_view demands = "no settings for a date are given where a delay tells when to send";
  static constexpr std::string_view sentence =
      "this campaign is not sent yet, so the delay says when: leave out sendingSettings";
  static constexpr std::string_view field = "/request/sendingSettings";
  static constexpr auto term = &resend_policy::date_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const in_statuses& where) noexcept {
    return violated_when(true).provided(is_demanded(asked, where)).provided(asked.request.has_settings);
  }
};

struct date_strategy : request_rule {
  static constexpr std::string_view code = "resend.date.strategy";
  static constexpr std::string_view demands = "a date is given only with the strategy `scheduled`";
  static constexpr std::string_view sentence =
      "scheduledAt is given, but the strategy is {observed}, expected `scheduled`";
  static constexpr std::string_view field = "/request/sendingSettings/strategy";
  static constexpr auto term = &resend_policy::strategy_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.strategy != sending_strategy::scheduled)
        .provided(asked.request.date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.request.strategy)
      found.observed = wire_name(*asked.request.strategy);
    else
      found.sentence = "scheduledAt is given without a strategy: give the strategy `scheduled`";
  }
};

struct date_in_past : request_rule {
  static constexpr std::string_view code = "resend.date.in_past";
  static constexpr std::string_view demands = "the date is later than now";
  static constexpr std::string_view sentence = "the date is {observed}, but it is already {now}: give a later one";
  static constexpr std::string_view field = "/request/sendingSettings/scheduledAt";
  static constexpr auto term = &resend_policy::future_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const maybe<instant> date = date_in_effect(asked.request);
    return violated_when(clamp(*date) <= clamp(asked.now)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    found.observed = *asked.request.date;
    found.now = asked.now;
  }
};

/// Counted from the first send of a campaign that is sent. At exactly the maximum a date is allowed.
struct date_horizon : request_rule {
  static constexpr std::string_view code = "resend.date.horizon";
  static constexpr std::string_view demands = "the date is not too long after the first send";
  static constexpr std::string_view sentence = "the date is {observed}; the latest allowed is {latest}";
  static constexpr std::string_view field = "/request/sendingSettings/scheduledAt";
  static constexpr auto term = &resend_policy::longest_after_first_send;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds longest) noexcept {
    const maybe<instant> date = date_in_effect(asked.request);
    if (!date) return does_not_apply;
    return violated_when(!is_later(asked[&campaign::first_sent_at], just_longer_than(longest), *date))
        .provided(is_sent(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds longest) noexcept {
    found.observed = *asked.request.date;
    if (asked.facts.first_sent_at) found.latest = saturating_add(*asked.facts.first_sent_at, longest);
  }

  /// From that last date on, no date is both later than now and early enough.
  template <class Question>
  static constexpr judgement_of<Question> judge_facts(const Question& asked,
                                                      std::chrono::milliseconds longest) noexcept {
    if (!is_date_sure(asked.policy())) return does_not_apply;
    return violated_when(!is_later(asked[&campaign::first_sent_at], longest, asked.now)).provided(is_sent(asked));
  }
  template <class Question>
  static constexpr maybe<instant> closes_at(const Question& asked, std::chrono::milliseconds longest) noexcept {
    if (!is_date_sure(asked.policy()) || !is_sent(asked).is_yes() || !asked.facts.first_sent_at) return {};
    return saturating_add(*asked.facts.first_sent_at, longest);
  }

 private:
  /// Has every allowed request about a sent campaign a date that is later than now? If not, it is never too late.
  static constexpr bool is_date_sure(const resend_policy& policy) noexcept {
    return policy.future_required && policy.date_required &&
           policy.date_required->overlaps(status_set{campaign_status::sent});
  }
  template <class Question>
  static constexpr truth_of<Question> is_sent(const Question& asked) noexcept {
    return is_one_of(asked[&campaign::status], {campaign_status::sent});
  }
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
