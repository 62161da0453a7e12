#pragma once

// plan: what comes out of an allowed question, or the verdict that says why nothing does.
//
//   if (const auto plan = campaign_rules::plan(question))
//     enqueue(plan->resend_at, plan->ordinal);
//   else
//     for (auto rule : plan.error().violated()) std::cout << explain(question, rule) << '\n';
//
// An action has a plan when it declares `make_plan(its_action, question)`; see resend/plan.hpp.

#include <campaign_rules/decide.hpp>

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of an action out of which nothing comes that the rules could know.
struct no_plan {};

namespace detail {
template <class Action, class = void>
inline constexpr bool has_plan = false;
template <class Action>
inline constexpr bool
    has_plan<Action, std::void_t<decltype(make_plan(Action{}, std::declval<const question<Action>&>()))>> = true;

/// The plan of a question that is allowed.
template <class Action>
constexpr auto plan_allowed([[maybe_unused]] const question<Action>& asked) noexcept {
  if constexpr (has_plan<Action>)
    return make_plan(Action{}, asked);
  else
    return no_plan{};
}
}  // namespace detail

/// What an action's plan is made of.
template <class Action>
using plan_of = decltype(detail::plan_allowed(std::declval<const question<Action>&>()));

/// The plan exists exactly when the question is allowed.
template <class Action>
[[nodiscard]] constexpr tl::expected<plan_of<Action>, verdict<Action>> plan(const question<Action>& asked) noexcept {
  const verdict<Action> verdict = decide(asked);
  if (!verdict.is_allowed()) return tl::unexpected<campaign_rules::verdict<Action>>{verdict};
  return detail::plan_allowed(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
