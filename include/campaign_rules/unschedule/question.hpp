#pragma once

// The action "unschedule": take a schedule back before the campaign is sent.

#include <campaign_rules/question.hpp>
#include <campaign_rules/unschedule/policy.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct unschedule_action {
  static constexpr std::string_view name = "unschedule";
  using request = no_request;
  using policy = unschedule_policy;
  static constexpr auto policy_in = &provider::unschedule;
};

using unschedule_question = question<unschedule_action>;

CAMPAIGN_RULES_END_NAMESPACE
