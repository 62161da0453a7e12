#pragma once

// The rules of resuming a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/resume/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resume {

struct status : status_rule<&resume_policy::eligible_statuses> {
  static constexpr std::string_view code = "resume.status";
  static constexpr std::string_view demands = "the campaign is paused";
};

struct spread_over_hours : rule {
  static constexpr std::string_view code = "resume.spread_over_hours";
  static constexpr std::string_view demands = "spreadOverHours lies in the provider's range, both ends included";
  static constexpr std::string_view sentence =
      "spreadOverHours is {observed}, expected {minimum} to {maximum}; the nearest is {nearest}";
  static constexpr std::string_view field = "/request/spreadOverHours";
  static constexpr auto term = &resume_policy::spread_over_hours;

  static constexpr judgement judge(const resume_question& asked, const closed_range& range) noexcept {
    return violated_when(!range.contains(*asked.request.spread_over_hours))
        .provided(asked.request.spread_over_hours.has_value());
  }
  static constexpr void describe(finding& found, const resume_question& asked, const closed_range& range) noexcept {
    describe_range(found, *asked.request.spread_over_hours, range);
  }
};

using rules = rule_list<status, spread_over_hours, access_privilege<resume_policy>, access_scope<resume_policy>>;

}  // namespace resume

resume::rules list_rules(resume_action);
using resume_verdict = verdict<resume_action>;

CAMPAIGN_RULES_END_NAMESPACE
