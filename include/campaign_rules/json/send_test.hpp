#pragma once

// The JSON of the action "send_test", and of actions that are derived from it.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/send_test/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

void read_send_test_request(const object_reader& from, const send_test_policy& policy, send_test_request& to);
void write_send_test_plan(writer& out, const send_test_plan& plan);

struct send_test_json : action_json {
  template <class Question>
  static void read_request(const object_reader& from, Question& asked) {
    read_send_test_request(from, asked.policy(), asked.request);
  }
  template <class Question>
  static void write_plan(writer& out, const Question&, const send_test_plan& plan) {
    write_send_test_plan(out, plan);
  }
};

}  // namespace json

json::send_test_json json_of(send_test_action);

CAMPAIGN_RULES_END_NAMESPACE
