#pragma once

// The action "resume": go on sending a paused campaign.

#include <campaign_rules/question.hpp>
#include <campaign_rules/resume/request.hpp>

#include <string_view>

namespace campaign_rules {

struct resume_action {
  static constexpr std::string_view name = "resume";
  using request = resume_request;
  using policy = resume_policy;
  static constexpr auto policy_in = &provider::resume;
};

using resume_question = question<resume_action>;

}  // namespace campaign_rules
