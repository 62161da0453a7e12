#pragma once

// plan: what comes out of an allowed question, or the verdict that says why nothing does.
//
//   if (const auto plan = campaign_rules::plan(question))
//     enqueue(plan->resend_at, plan->ordinal);
//   else
//     for (auto rule : plan.error().violated()) std::cout << explain(question, rule) << '\n';
//
// An action has a plan when it names the plan's type and declares `make_plan(its_action, question)`; see resend/plan.hpp.
// What if that header is not included? Then asking for the plan does not compile, and the error says so.

#include <campaign_rules/decide.hpp>

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of an action out of which nothing comes that the rules could know.
struct no_plan {};

namespace detail {
template <class Action, class = void>
struct plan_or_none {
  using type = no_plan;
};
template <class Action>
struct plan_or_none<Action, std::void_t<typename Action::plan>> {
  using type = typename Action::plan;
};

template <class Action, class = void>
inline constexpr bool can_make_plan = false;
template <class Action>
inline constexpr bool
    can_make_plan<Action, std::void_t<decltype(make_plan(Action{}, std::declval<const question<Action>&>()))>> = true;
}  // namespace detail

/// What an action's plan is made of. Incomplete until the header of the plan is included.
template <class Action>
using plan_of = typename detail::plan_or_none<Action>::type;

namespace detail {
/// The plan's type, which must have been defined: where it was not, one sentence says what to include.
template <class Action>
struct plan_in_sight {
  static constexpr bool is_made = can_make_plan<Action>;
  static_assert(is_made || std::is_same_v<plan_of<Action>, no_plan>,
                "include the header of this action's plan, such as <campaign_rules/resend/plan.hpp>");
  static_assert(!is_made || !std::is_same_v<plan_of<Action>, no_plan>,
                "an action that has a make_plan names its type: `using plan = …;`");
  using type = std::conditional_t<is_made, plan_of<Action>, no_plan>;
};

/// The plan of a question that is allowed.
template <class Action>
constexpr typename plan_in_sight<Action>::type plan_allowed([[maybe_unused]] const question<Action>& asked) noexcept {
  if constexpr (plan_in_sight<Action>::is_made)
    return make_plan(Action{}, asked);
  else
    return no_plan{};
}
}  // namespace detail

/// The plan exists exactly when the question is allowed.
template <class Action>
[[nodiscard]] constexpr tl::expected<typename detail::plan_in_sight<Action>::type, verdict<Action>> plan(
    const question<Action>& asked) noexcept {
  const verdict<Action> verdict = decide(asked);
  if (!verdict.is_allowed()) return tl::unexpected<campaign_rules::verdict<Action>>{verdict};
  return detail::plan_allowed(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
