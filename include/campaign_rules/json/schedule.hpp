#pragma once

// The JSON of the action "schedule", and of actions that are derived from it.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/schedule/plan.hpp>
#include <campaign_rules/schedule/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// Reads the members that the policy's `body` names.
void read_schedule_request(const object_reader& from, const schedule_policy& policy, const dialect& words,
                           schedule_request& to);
void write_schedule_response(writer& out, const schedule_policy& policy, const dialect& words,
                             const schedule_plan& plan);
void write_schedule_plan(writer& out, const schedule_plan& plan);

struct schedule_json : action_json {
  template <class Question>
  static void read_request(const object_reader& from, Question& asked) {
    read_schedule_request(from, asked.policy(), asked.provider.dialect, asked.request);
  }
  template <class Question>
  static void write_response(writer& out, const Question& asked, const schedule_plan& plan, const object_reader&) {
    write_schedule_response(out, asked.policy(), asked.provider.dialect, plan);
  }
  template <class Question>
  static void write_plan(writer& out, const Question&, const schedule_plan& plan) {
    write_schedule_plan(out, plan);
  }
};

}  // namespace json

json::schedule_json json_of(schedule_action);

CAMPAIGN_RULES_END_NAMESPACE
