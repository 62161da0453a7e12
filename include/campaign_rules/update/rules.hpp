#pragma once

// The rules of updating a campaign, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/update/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace update {

struct role : role_rule<&update_policy::eligible_roles> {
  static constexpr std::string_view code = "update.role";
};

struct status : status_rule<&update_policy::eligible_statuses> {
  static constexpr std::string_view code = "update.status";
};

struct format_type : format_type_rule<&update_policy::format_types_once_sent> {
  static constexpr std::string_view code = "update.format_type";
  static constexpr std::string_view demands = "a campaign that was sent has an eligible format_type";

  static constexpr judgement judge(const update_question& asked, format_type_set eligible) noexcept {
    return format_type_rule::judge(asked, eligible)
        .provided(
            is_one_of(asked.campaign.status, status_set{campaign_status::sent}, asked.provider.wire.statuses.known()));
  }
};

using rules = rule_list<role, status, format_type, access_privilege<update_policy>, access_scope<update_policy>>;

}  // namespace update

update::rules list_rules(update_action);
using update_verdict = verdict<update_action>;

CAMPAIGN_RULES_END_NAMESPACE
