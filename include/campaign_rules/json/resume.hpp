#pragma once

// The JSON of the action "resume", and of actions that are derived from it.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/resume.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct resume_json : action_json {
  /// A provider that spreads nothing over hours does not read the member.
  template <class Question>
  static void read_request(const object_reader& from, Question& asked) {
    if (asked.policy().spread_over_hours) from.read_members(asked.request);
    read_status(from, asked);
  }
};

}  // namespace json

json::resume_json json_of(resume_action);

CAMPAIGN_RULES_END_NAMESPACE
