#pragma once

// The action "create_event_fee": add a fee to an event.

#include <campaign_rules/create_event_fee/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_fee_action {
  static constexpr std::string_view name = "create_event_fee";
  static constexpr std::string_view code_prefix = "event_fee";
  static constexpr bool on_existing_campaign = false;
  using request = create_event_fee_request;
  using policy = create_event_fee_policy;
  static constexpr auto policy_in = &provider::create_event_fee;
};

using create_event_fee_question = question<create_event_fee_action>;

CAMPAIGN_RULES_END_NAMESPACE
