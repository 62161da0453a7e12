#pragma once

// The JSON of the action "reschedule", and of actions that are derived from it.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/reschedule.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct reschedule_json : action_json {
  template <class Question>
  static void write_plan(writer& out, const Question&, const reschedule_plan& plan) {
    if (plan.send_at) out.key("send_at").time(*plan.send_at);
  }
};

}  // namespace json

json::reschedule_json json_of(reschedule_action);

CAMPAIGN_RULES_END_NAMESPACE
