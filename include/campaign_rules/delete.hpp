#pragma once

// The action "delete": remove a campaign. In C++ it is called deletion, since delete is a keyword.

#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct delete_action {
  static constexpr std::string_view name = "delete";
  using policy = transition_policy;
  using plan = transition_plan;
  struct in_provider {
    transition_policy deletion{};
  };
  static constexpr auto policy_in = &in_provider::deletion;
};

using delete_question = question<delete_action>;
using delete_verdict = verdict<delete_action>;

namespace deletion {
struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "delete.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be deleted";

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, status_set eligible) noexcept {
    status_rule::describe(found, asked, eligible);
    const auto& unmentioned = asked.policy().unmentioned_statuses;
    if (unmentioned && asked.facts.status && unmentioned->contains(*asked.facts.status))
      found.source = unmentioned.source();
  }
};
using rules = decltype(rule_list<status>{} + access_rules<transition_policy>{});
}  // namespace deletion

deletion::rules list_rules(delete_action);

template <class Question>
constexpr transition_plan make_plan(delete_action, const Question& asked) noexcept {
  return plan_transition(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
