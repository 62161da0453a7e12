#pragma once

// The rules of deleting a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/delete/question.hpp>
#include <campaign_rules/eligibility.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace deletion {

struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "delete.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be deleted";

  static constexpr void describe(finding& found, const delete_question& asked, status_set eligible) noexcept {
    status_rule::describe(found, asked, eligible);
    const auto& unmentioned = asked.policy().unmentioned_statuses;
    if (unmentioned && asked.campaign.status && unmentioned->contains(*asked.campaign.status))
      found.source = unmentioned.source();
  }
};

using rules = rule_list<status, access_privilege<transition_policy>, access_scope<transition_policy>>;

}  // namespace deletion

deletion::rules list_rules(delete_action);
using delete_verdict = verdict<delete_action>;

CAMPAIGN_RULES_END_NAMESPACE
