#pragma once

// The action "create_item_attribute": add an attribute, such as a size, to an item of an event. The item's total quantity is
// then the sum of its attributes'.

#include <campaign_rules/create_item_attribute/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_item_attribute_action {
  static constexpr std::string_view name = "create_item_attribute";
  static constexpr std::string_view code_prefix = "item_attribute";
  static constexpr bool on_existing_campaign = false;
  using request = create_item_attribute_request;
  using policy = create_item_attribute_policy;
  static constexpr auto policy_in = &provider::create_item_attribute;
};

using create_item_attribute_question = question<create_item_attribute_action>;

CAMPAIGN_RULES_END_NAMESPACE
