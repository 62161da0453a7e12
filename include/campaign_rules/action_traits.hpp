#pragma once

// What an action's tag may say of it beside its name, request and policy.
//
//   static constexpr bool on_existing_campaign = false;   // it creates something: no campaign's status allows or forbids it

#include <campaign_rules/version.hpp>

#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Does the action do something with a campaign that exists? Most do; those that create something do not.
template <class Action, class = void>
inline constexpr bool acts_on_campaign = true;
template <class Action>
inline constexpr bool acts_on_campaign<Action, std::void_t<decltype(Action::on_existing_campaign)>> =
    Action::on_existing_campaign;

CAMPAIGN_RULES_END_NAMESPACE
