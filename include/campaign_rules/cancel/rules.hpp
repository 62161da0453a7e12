#pragma once

// The rules of cancelling a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/cancel/question.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace cancel {

struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "cancel.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be cancelled";
};

using rules = rule_list<status, access_privilege<transition_policy>, access_scope<transition_policy>>;

}  // namespace cancel

cancel::rules list_rules(cancel_action);
using cancel_verdict = verdict<cancel_action>;

CAMPAIGN_RULES_END_NAMESPACE
