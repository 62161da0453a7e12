#pragma once

// The action "update": change a campaign's content or recipients. What is changed is not looked at.

#include <campaign_rules/question.hpp>
#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct update_action {
  static constexpr std::string_view name = "update";
  using request = no_request;
  using policy = update_policy;
  static constexpr auto policy_in = &provider::update;
};

using update_question = question<update_action>;

CAMPAIGN_RULES_END_NAMESPACE
