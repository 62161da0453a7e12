#pragma once

// The action "create_event_item": add an item to an event, which registrants can order. Once an item has attributes, such
// as sizes, its total quantity is the sum of theirs.

#include <campaign_rules/create_event_item/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_item_action {
  static constexpr std::string_view name = "create_event_item";
  static constexpr std::string_view code_prefix = "event_item";
  static constexpr bool on_existing_campaign = false;
  using request = create_event_item_request;
  using policy = create_event_item_policy;
  static constexpr auto policy_in = &provider::create_event_item;
};

using create_event_item_question = question<create_event_item_action>;

CAMPAIGN_RULES_END_NAMESPACE
