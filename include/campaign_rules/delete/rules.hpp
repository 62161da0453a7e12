#pragma once

// The rules of deleting a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/delete/question.hpp>
#include <campaign_rules/eligibility.hpp>

#include <string_view>

namespace campaign_rules::deletion {

struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "delete.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be deleted";
  static constexpr std::string_view note = "that a campaign which waits for approval cannot be deleted is inferred";
};

using rules = rule_list<status, access_privilege<transition_policy>, access_scope<transition_policy>>;
static_assert(codes_are_well_formed(rules{}));

}  // namespace campaign_rules::deletion

namespace campaign_rules {

deletion::rules list_rules(delete_action);
using delete_verdict = verdict<delete_action>;

}  // namespace campaign_rules
