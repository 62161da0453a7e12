#pragma once

// The JSON of the action "resend", and of actions that are derived from it.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/resend/rules.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

void read_resend_request(const object_reader& from, const resend_policy& policy, resend_request& to);
void write_resend_response(writer& out, const resend_policy& policy, const dialect& words, const resend_plan& plan);
void write_resend_plan(writer& out, const resend_plan& plan);

struct resend_json : action_json {
  template <class Question>
  static void read_request(const object_reader& from, Question& asked) {
    read_resend_request(from, asked.policy(), asked.request);
  }
  template <class Question>
  static void write_response(writer& out, const Question& asked, const resend_plan& plan, const object_reader&) {
    write_resend_response(out, asked.policy(), asked.provider.dialect, plan);
  }

  template <class Question>
  static void write_plan(writer& out, const Question&, const resend_plan& plan) {
    write_resend_plan(out, plan);
  }
};

}  // namespace json

json::resend_json json_of(resend_action);

CAMPAIGN_RULES_END_NAMESPACE
