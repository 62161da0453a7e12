#pragma once

// The rules of pausing a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/pause/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace pause {

struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "pause.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be paused";
};

using rules = rule_list<status, access_privilege<transition_policy>, access_scope<transition_policy>>;

}  // namespace pause

pause::rules list_rules(pause_action);
using pause_verdict = verdict<pause_action>;

CAMPAIGN_RULES_END_NAMESPACE
