#pragma once

// The rules of scheduling that are about the campaign: its role, status and kind, and who would get it.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/schedule/policy.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace schedule {

struct role : role_rule<&schedule_policy::eligible_roles> {
  static constexpr std::string_view code = "schedule.role";
};

struct status : status_rule<&schedule_policy::eligible_statuses> {
  static constexpr std::string_view code = "schedule.status";
};

struct kind : kind_rule<&schedule_policy::eligible_kinds> {
  static constexpr std::string_view code = "schedule.kind";
};

struct recipients_required : rule {
  static constexpr std::string_view code = "schedule.recipients.required";
  static constexpr std::string_view demands = "the campaign has a contact list or a segment";
  static constexpr std::string_view sentence = "this campaign has no contact list and no segment: add one of them";
  static constexpr std::string_view field = "/campaign/contact_lists";
  static constexpr auto term = &schedule_policy::recipients_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked[&campaign::contact_lists], 1) &&
                         !is_at_least(asked[&campaign::segments], 1));
  }
};

struct recipients_exclusive : rule {
  static constexpr std::string_view code = "schedule.recipients.exclusive";
  static constexpr std::string_view demands = "the campaign does not have both contact lists and segments";
  static constexpr std::string_view sentence =
      "this campaign has both contact lists and segments: use only one of them";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::recipients_exclusive;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_at_least(asked[&campaign::contact_lists], 1))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
};

struct segments_format_type : rule {
  static constexpr std::string_view code = "schedule.segments.format_type";
  static constexpr std::string_view demands = "a campaign with segments has a format_type that can have segments";
  static constexpr std::string_view sentence =
      "the format_type is {observed}, expected {eligible} for a campaign with segments";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::segment_format_types;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, format_type_set eligible) noexcept {
    return violated_when(!is_one_of(asked[&campaign::format_type], eligible))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, format_type_set eligible) noexcept {
    found.eligible = eligible;
    if (asked.facts.format_type) found.observed = *asked.facts.format_type;
  }
};

struct segments_limit : rule {
  static constexpr std::string_view code = "schedule.segments.limit";
  static constexpr std::string_view demands = "the campaign has no more segments than the provider allows";
  static constexpr std::string_view sentence =
      "this campaign has {observed segment|segments}, expected at most {maximum}";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::segments_at_most;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_more_than(asked[&campaign::segments], maximum))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    if (asked.facts.segments) found.observed = *asked.facts.segments;
    found.maximum = maximum;
  }
};

}  // namespace schedule
CAMPAIGN_RULES_END_NAMESPACE
