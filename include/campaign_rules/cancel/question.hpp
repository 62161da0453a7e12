#pragma once

// The action "cancel": give up a campaign for good before it is sent to everybody.

#include <campaign_rules/question.hpp>
#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct cancel_action {
  static constexpr std::string_view name = "cancel";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &provider::cancel;
};

using cancel_question = question<cancel_action>;

CAMPAIGN_RULES_END_NAMESPACE
