#pragma once

// What an action is: a struct that is never made into an object, with
//
//   name        as JSON and answers call it: "resend"
//   request     the type of what a client asks for
//   policy      the type of what a provider demands
//   policy_in   where a provider has its policy: a pointer to member; or, for a policy of your own,
//               `static constexpr const policy& policy_of(const provider&) noexcept`
//
// and, where they differ from the defaults,
//
//   facts       the type of the facts that it is about: campaign by default, creation for what is created, or a struct of
//               your own that is derived from one of them
//   own_facts   the names of your own facts, in the order of their places
//   plan        the type of what comes out of it, where something does; it may be incomplete here: see plan.hpp
//
// Its rules, warnings and `make_plan` are found by it, as a base too: `list_rules(resend_action)` serves an action that is
// derived from resend_action, unless that one has its own.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/version.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class Action>
struct question;
template <class Action>
class verdict;

/// A request without members.
struct no_request {};

namespace detail {

template <class Action, class = void>
struct facts_or_campaign {
  using type = campaign;
};
template <class Action>
struct facts_or_campaign<Action, std::void_t<typename Action::facts>> {
  using type = typename Action::facts;
};

template <class Action, class = void>
struct request_or_none {
  using type = no_request;
};
template <class Action>
struct request_or_none<Action, std::void_t<typename Action::request>> {
  using type = typename Action::request;
};

template <class Action, class = void>
inline constexpr bool has_own_facts = false;
template <class Action>
inline constexpr bool has_own_facts<Action, std::void_t<decltype(Action::own_facts)>> = true;

template <class Action>
constexpr array_view<std::string_view> list_own_facts() noexcept {
  if constexpr (has_own_facts<Action>)
    return Action::own_facts;
  else
    return {};
}

template <class Action, class Provider, class = void>
inline constexpr bool has_policy_of = false;
template <class Action, class Provider>
inline constexpr bool
    has_policy_of<Action, Provider, std::void_t<decltype(Action::policy_of(std::declval<const Provider&>()))>> = true;

}  // namespace detail

template <class Action>
using facts_of = typename detail::facts_or_campaign<Action>::type;
template <class Action>
using request_of = typename detail::request_or_none<Action>::type;

/// The names of a user's own facts; none for the library's actions.
template <class Action>
inline constexpr array_view<std::string_view> own_fact_names = detail::list_own_facts<Action>();

/// Is the action done to a campaign that exists? Most are; those that create something are not.
template <class Action>
inline constexpr bool acts_on_campaign = std::is_convertible_v<facts_of<Action>*, campaign*>;

/// A provider's policy for an action.
template <class Action, class Provider>
[[nodiscard]] constexpr const typename Action::policy& policy_of(const Provider& by) noexcept {
  if constexpr (detail::has_policy_of<Action, Provider>)
    return Action::policy_of(by);
  else
    return by.*Action::policy_in;
}

/// Does the provider support the action?
template <class Action, class Provider>
[[nodiscard]] constexpr bool offers(const Provider& by) noexcept {
  return policy_of<Action>(by).offered.has_value();
}

CAMPAIGN_RULES_END_NAMESPACE
