#pragma once

// The JSON of the action "create", and of actions that are derived from it.

#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/create/rules.hpp>
#include <campaign_rules/json/action.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The campaign as it was sent, in its first status, with no tracking yet.
void write_create_response(writer& out, const dialect& words, const create_plan& plan, const object_reader& request);

struct create_json : action_json {
  template <class Question>
  static void write_response(writer& out, const Question& asked, const create_plan& plan,
                             const object_reader& request) {
    write_create_response(out, asked.provider.dialect, plan, request);
  }
};

}  // namespace json

json::create_json json_of(create_action);

CAMPAIGN_RULES_END_NAMESPACE
