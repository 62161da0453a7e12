#pragma once

// A warning is something in a request that changes nothing in the decision, but that its sender should know. It is written
// like a rule: a struct that is never made into an object, with
//
//   code       its identity, "resend.delay.minutes_ignored"
//   sentence   what is said
//   term       the policy's term that makes it so; where the policy has none, it is never given
//   applies    question in, yes or no out
//
// An action that has warnings declares `list_warnings(its_action)` beside them; see resend/warnings.hpp.

#include <campaign_rules/question.hpp>
#include <campaign_rules/rule_list.hpp>

#include <cstddef>
#include <string_view>

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

/// Most actions have none.
template <class Action>
warning_list<> list_warnings(Action);

template <class Action>
using warnings_of = decltype(list_warnings(Action{}));

/// Calls `visit(warning_info)` for each warning that the question gets, whatever the decision.
template <class Action, class Visitor>
constexpr void for_each_warning([[maybe_unused]] const question<Action>& asked, [[maybe_unused]] Visitor&& visit) {
  warnings_of<Action>::for_each([&](auto tag) {
    using warning = typename decltype(tag)::type;
    if (asked.policy().*warning::term && warning::applies(asked)) visit(warning_info{warning::code, warning::sentence});
  });
}

CAMPAIGN_RULES_END_NAMESPACE
