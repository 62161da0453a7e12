#pragma once

// The action "resume": go on sending a paused campaign.

#include <campaign_rules/question.hpp>
#include <campaign_rules/resume/request.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct resume_action {
  static constexpr std::string_view name = "resume";
  using request = resume_request;
  using policy = resume_policy;
  static constexpr auto policy_in = &provider::resume;
};

using resume_question = question<resume_action>;

CAMPAIGN_RULES_END_NAMESPACE
