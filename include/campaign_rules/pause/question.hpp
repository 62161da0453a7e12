#pragma once

// The action "pause": hold a campaign that is being sent.

#include <campaign_rules/question.hpp>
#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct pause_action {
  static constexpr std::string_view name = "pause";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &provider::pause;
};

using pause_question = question<pause_action>;

CAMPAIGN_RULES_END_NAMESPACE
