#pragma once

// The action "delete": remove a campaign. In C++ it is called deletion, since delete is a keyword.

#include <campaign_rules/question.hpp>
#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct delete_action {
  static constexpr std::string_view name = "delete";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &provider::deletion;
};

using delete_question = question<delete_action>;

CAMPAIGN_RULES_END_NAMESPACE
