#pragma once

// What the provider itself says when it refuses, word for word.
//
//   const auto said = refusal_text_for(question, decide(question));
//   if (said) respond(said->text);      // "Resending to non-openers is only available 6 hours after …"
//
// When is there none? Where the provider publishes no words, and where a rule is violated for which it publishes none: which
// of them the provider would name is then not known. Rules that are unknown do not matter.

#include <campaign_rules/question.hpp>
#include <campaign_rules/refusal_text.hpp>
#include <campaign_rules/verdict.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The first text of the provider's list whose rule is violated, if every violated rule stands in the list; absent when the
/// question is not refused. The verdict must be that of the question.
template <class Action>
[[nodiscard]] constexpr maybe<refusal_text> refusal_text_for(const question<Action>& asked,
                                                             const verdict<Action>& verdict) noexcept {
  maybe<refusal_text> first;
  rule_set<Action> without_text = verdict.violated();
  for (const refusal_text& each : asked.provider.dialect.refusal_texts) {
    if (!each.action.empty() && each.action != Action::name) continue;
    for (const rule_id<Action> rule : verdict.violated()) {
      if (rule.code() != each.rule) continue;
      if (!first) first = each;
      without_text = without_text - rule_set<Action>{rule};
    }
  }
  return without_text.empty() ? first : maybe<refusal_text>{};
}

CAMPAIGN_RULES_END_NAMESPACE
