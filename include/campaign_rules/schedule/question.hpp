#pragma once

// The action "schedule": say when a campaign is to be sent.
//
//   const schedule_question question{constant_contact_v2, spring, schedule_request::now(), utc(2026, 11, 22, 10, 0)};

#include <campaign_rules/question.hpp>
#include <campaign_rules/schedule/request.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct schedule_action {
  static constexpr std::string_view name = "schedule";
  using request = schedule_request;
  using policy = schedule_policy;
  static constexpr auto policy_in = &provider::schedule;
};

using schedule_question = question<schedule_action>;

CAMPAIGN_RULES_END_NAMESPACE
