#pragma once

// The rules of taking a schedule back, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/unschedule/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace unschedule {

struct status : status_rule<&unschedule_policy::eligible_statuses> {
  static constexpr std::string_view code = "unschedule.status";
  static constexpr std::string_view demands = "the campaign is scheduled";
};

using rules = rule_list<status, access_privilege<unschedule_policy>, access_scope<unschedule_policy>>;

}  // namespace unschedule

unschedule::rules list_rules(unschedule_action);
using unschedule_verdict = verdict<unschedule_action>;

CAMPAIGN_RULES_END_NAMESPACE
