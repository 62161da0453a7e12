#pragma once

// The action "cancel": give up a campaign for good before it is sent to everybody.

#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct cancel_action {
  static constexpr std::string_view name = "cancel";
  using policy = transition_policy;
  using plan = transition_plan;
  struct in_provider {
    transition_policy cancel{};
  };
  static constexpr auto policy_in = &in_provider::cancel;
};

using cancel_question = question<cancel_action>;
using cancel_verdict = verdict<cancel_action>;

namespace cancel {
struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "cancel.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be cancelled";
};
using rules = decltype(rule_list<status>{} + access_rules<transition_policy>{});
}  // namespace cancel

cancel::rules list_rules(cancel_action);

template <class Question>
constexpr transition_plan make_plan(cancel_action, const Question& asked) noexcept {
  return plan_transition(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
