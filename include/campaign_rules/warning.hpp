#pragma once

// A warning is something in a request that changes nothing in the decision, but that its sender should know. It is written
// like a rule: a struct that is never made into an object, with
//
//   code       its identity, "resend.delay.minutes_ignored"
//   sentence   what is said
//   term       the policy's term that makes it so, or one of its own; where it is empty, the warning is never given
//   applies    question in, yes or no out
//
// An action that has warnings declares `list_warnings(its_action)` where it declares its rules, so that whoever can decide
// gets them as well; see resend/rules.hpp.

#include <campaign_rules/action.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/rule_list.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct warning_info {
  std::string_view code;
  std::string_view sentence;
};

/// The warnings of one action, in the order in which answers list them.
template <class... Warnings>
struct warning_list {
  static constexpr std::size_t size = sizeof...(Warnings);

  /// Calls `visit(type_tag<Warning>{})` for each warning in order.
  template <class Visitor>
  static constexpr void for_each([[maybe_unused]] Visitor&& visit) {
    (visit(type_tag<Warnings>{}), ...);
  }
};

template <class... First, class... Second>
[[nodiscard]] constexpr warning_list<First..., Second...> operator+(warning_list<First...>,
                                                                    warning_list<Second...>) noexcept {
  return {};
}

namespace detail {
template <class Action, class = void>
struct warnings_or_none {
  using type = warning_list<>;
};
template <class Action>
struct warnings_or_none<Action, std::void_t<decltype(list_warnings(std::declval<Action>()))>> {
  using type = decltype(list_warnings(std::declval<Action>()));
};
}  // namespace detail

/// Most actions have none.
template <class Action>
using warnings_of = typename detail::warnings_or_none<Action>::type;

/// Calls `visit(warning_info)` for each warning that the question gets, whatever the decision.
template <class Action, class Visitor>
constexpr void for_each_warning([[maybe_unused]] const question<Action>& asked, [[maybe_unused]] Visitor&& visit) {
  warnings_of<Action>::for_each([&](auto tag) {
    using warning = typename decltype(tag)::type;
    if (term_of<warning>(asked.policy()) && warning::applies(asked))
      visit(warning_info{warning::code, warning::sentence});
  });
}

CAMPAIGN_RULES_END_NAMESPACE
