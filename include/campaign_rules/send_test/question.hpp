#pragma once

// The action "send_test": send a test, or preview, of a campaign to a few addresses. Content that is customised for each
// recipient is not processed in it.

#include <campaign_rules/question.hpp>
#include <campaign_rules/send_test/request.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_action {
  static constexpr std::string_view name = "send_test";
  using request = send_test_request;
  using policy = send_test_policy;
  static constexpr auto policy_in = &provider::send_test;
};

using send_test_question = question<send_test_action>;

CAMPAIGN_RULES_END_NAMESPACE
