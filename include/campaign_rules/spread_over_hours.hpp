#pragma once

// The rule about `spreadOverHours`: over how many hours a campaign, or what is left of it, is sent. The request says it by
// `hours_of(request)`; absent, the rule does not apply.

#include <campaign_rules/rule.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// `Term` is the policy's member with the range, both ends included.
template <auto Term>
struct spread_over_hours_rule : request_rule {
  static constexpr std::string_view demands = "spreadOverHours is in the provider's range; both ends are allowed";
  static constexpr std::string_view sentence =
      "spreadOverHours is {observed}, expected {minimum} to {maximum}; the nearest allowed value is {nearest}";
  static constexpr std::string_view field = "/request/spreadOverHours";
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& range) noexcept {
    const maybe<std::int64_t> hours = hours_of(asked.request);
    return violated_when(!range.contains(*hours)).provided(hours.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& range) noexcept {
    describe_range(found, *hours_of(asked.request), range);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
