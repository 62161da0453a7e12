#pragma once

// The action "create_promo_code": add a promotional code to an event: one that gives access to a fee, or a discount.

#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_promo_code_action {
  static constexpr std::string_view name = "create_promo_code";
  static constexpr std::string_view code_prefix = "promo_code";
  static constexpr bool on_existing_campaign = false;
  using request = create_promo_code_request;
  using policy = create_promo_code_policy;
  static constexpr auto policy_in = &provider::create_promo_code;
};

using create_promo_code_question = question<create_promo_code_action>;

CAMPAIGN_RULES_END_NAMESPACE
