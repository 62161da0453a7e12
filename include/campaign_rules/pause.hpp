#pragma once

// The action "pause": hold a campaign that is being sent.

#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct pause_action {
  static constexpr std::string_view name = "pause";
  using policy = transition_policy;
  using plan = transition_plan;
  struct in_provider {
    transition_policy pause{};
  };
  static constexpr auto policy_in = &in_provider::pause;
};

using pause_question = question<pause_action>;
using pause_verdict = verdict<pause_action>;

namespace pause {
struct status : status_rule<&transition_policy::eligible_statuses> {
  static constexpr std::string_view code = "pause.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be paused";
};
using rules = decltype(rule_list<status>{} + access_rules<transition_policy>{});
}  // namespace pause

pause::rules list_rules(pause_action);

template <class Question>
constexpr transition_plan make_plan(pause_action, const Question& asked) noexcept {
  return plan_transition(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
