#pragma once

// plan: what comes out of an allowed question, or the verdict that says why nothing does.
//
//   if (const auto plan = campaign_rules::plan(question))
//     enqueue(plan->resend_at, plan->ordinal);
//   else
//     for (auto rule : plan.error().violated()) std::cout << explain(question, rule) << '\n';

#include <campaign_rules/decide.hpp>

#include <tl/expected.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// What an action's plan is made of: see its plan.hpp.
template <class Action>
using plan_of = decltype(make_plan(std::declval<const question<Action>&>()));

/// The plan exists exactly when the question is allowed.
template <class Action>
constexpr tl::expected<plan_of<Action>, verdict<Action>> plan(const question<Action>& asked) noexcept {
  const verdict<Action> verdict = decide(asked);
  if (!verdict.is_allowed()) return tl::unexpected<campaign_rules::verdict<Action>>{verdict};
  return make_plan(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
