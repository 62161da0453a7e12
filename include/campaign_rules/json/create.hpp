#pragma once

// The JSON of the action "create", and of actions that are derived from it.

#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/create/rules.hpp>
#include <campaign_rules/json/action.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct create_json : action_json {
  template <class Question>
  static void write_response(writer& out, const Question& asked, const create_plan& plan) {
    out.key("response").begin_object();
    out.key("status").text(asked.provider.dialect.statuses.word(plan.status));
    out.key("template_type").text(plan.template_type);
    out.end_object();
  }
};

}  // namespace json

json::create_json json_of(create_action);

CAMPAIGN_RULES_END_NAMESPACE
