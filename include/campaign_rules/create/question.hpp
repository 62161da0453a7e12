#pragma once

// The action "create": create an email campaign, which begins as a draft.

#include <campaign_rules/create/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_action {
  static constexpr std::string_view name = "create";
  static constexpr std::string_view code_prefix = "create";
  static constexpr bool on_existing_campaign = false;
  using request = create_request;
  using policy = create_policy;
  static constexpr auto policy_in = &provider::create;
};

using create_question = question<create_action>;

CAMPAIGN_RULES_END_NAMESPACE
