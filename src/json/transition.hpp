#pragma once

// The JSON of actions that move a campaign to another status: the plan names it in the provider's word.

#include <campaign_rules/transition.hpp>

#include "answer.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct transition_json : no_json {
  template <class Question>
  static void write_plan(writer& out, const Question& asked, const transition_plan& plan) {
    if (!plan.status) return;
    const std::string_view word = asked.provider.wire.statuses.word(*plan.status);
    if (!word.empty()) out.key("status").text(word);
  }
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
