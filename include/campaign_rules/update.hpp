#pragma once

// The action "update": change a campaign's content or recipients. What is changed is not read, and nothing comes out of it
// that the rules could know: the status stays.

#include <campaign_rules/access.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/rule_list.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct update_policy {
  requirement offered{};  // the provider supports this action

  term<role_set> eligible_roles{};
  term<status_set> eligible_statuses{};
  term<format_type_set> format_types_once_sent{};  // that a campaign which was sent must have

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_roles", of.eligible_roles);
    visit("eligible_statuses", of.eligible_statuses), visit("format_types_once_sent", of.format_types_once_sent);
    visit("privilege", of.privilege), visit("scope", of.scope), visit("success_status", of.success_status);
  }
};

struct update_action {
  static constexpr std::string_view name = "update";
  using policy = update_policy;
  struct in_provider {
    update_policy update{};
  };
  static constexpr auto policy_in = &in_provider::update;
};

using update_question = question<update_action>;
using update_verdict = verdict<update_action>;

namespace update {

struct role : role_rule<&update_policy::eligible_roles> {
  static constexpr std::string_view code = "update.role";
};

struct status : status_rule<&update_policy::eligible_statuses> {
  static constexpr std::string_view code = "update.status";
};

struct format_type : format_type_rule<&update_policy::format_types_once_sent> {
  static constexpr std::string_view code = "update.format_type";
  static constexpr std::string_view demands =
      "a campaign that was sent has one of the format types that the provider allows";

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, format_type_set eligible) noexcept {
    return format_type_rule::judge(asked, eligible)
        .provided(is_one_of(asked[&campaign::status], {campaign_status::sent}));
  }
};

using rules = rule_list<role, status, format_type, access_privilege<update_policy>, access_scope<update_policy>>;

}  // namespace update

update::rules list_rules(update_action);

CAMPAIGN_RULES_END_NAMESPACE
