#pragma once

// The JSON of actions that move a campaign to another status: the plan names it in the provider's word, which each of the
// library's providers has.

#include <campaign_rules/transition.hpp>

#include "answer.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct transition_json : no_json {
  template <class Question>
  static void write_plan(writer& out, const Question& asked, const transition_plan& plan) {
    if (!plan.status) return;
    out.key("status").text(asked.provider.dialect.statuses.word(*plan.status));
  }
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
