#pragma once

// What all policies have in common. A policy is a struct of terms, and lists its members once, in `for_each_member`; what
// walks them is written over that list: whether the policy can be met, its documentation, its comparison with another.
//
//   for_each_member(constant_contact_v3.resend, [](std::string_view name, const auto& member) { … });
//   well_formed(house.resend, house.dialect);

#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/campaign_enums.hpp>
#include <campaign_rules/dialect.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/plans.hpp>
#include <campaign_rules/term.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Calls `visit(name, member)` with each member of a policy, a request, or facts; the name is that in C++.
template <class Object, class Visitor>
constexpr void for_each_member(Object& of, Visitor&& visit) {
  Object::for_each_member(of, std::forward<Visitor>(visit));
}

namespace detail {

// Can the value of a term be met? No set is empty, all its members exist, no range is upside down, no length negative.

constexpr bool can_be_met(status_set statuses, const dialect& by) noexcept {
  return !statuses.empty() && (statuses - by.statuses.known()).empty();
}
constexpr bool can_be_met(role_set roles, const dialect& by) noexcept {
  return !roles.empty() && (roles - by.roles).empty();
}
constexpr bool can_be_met(format_type_set format_types, const dialect& by) noexcept {
  return !format_types.empty() && (format_types - by.format_types).empty();
}
constexpr bool can_be_met(word_list kinds, const dialect&) noexcept { return !kinds.empty(); }
constexpr bool can_be_met(const plan_set& plans, const dialect& by) noexcept {
  for (const std::string_view plan : plans.words)
    if (!by.plans.contains(plan)) return false;
  return !plans.words.empty();
}
constexpr bool can_be_met(const limit_by_plan& limits, const dialect& by) noexcept {
  return limits.is_told_for(by.plans);
}
constexpr bool can_be_met(const any_of_words& words, const dialect&) noexcept {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].empty()) return false;
  return !words.empty();
}
constexpr bool can_be_met(const closed_range& range, const dialect&) noexcept { return range.minimum <= range.maximum; }
constexpr bool can_be_met(std::chrono::milliseconds length, const dialect&) noexcept { return length.count() >= 0; }
constexpr bool can_be_met(std::string_view text, const dialect&) noexcept { return !text.empty(); }
constexpr bool can_be_met(std::int64_t, const dialect&) noexcept { return true; }
constexpr bool can_be_met(money, const dialect&) noexcept { return true; }
constexpr bool can_be_met(unit, const dialect&) noexcept { return true; }

template <class T>
constexpr bool is_met_if_present(const term<T>& stated, const dialect& by) noexcept {
  return !stated || can_be_met(*stated, by);
}
/// A length of texts, told by its name, leaves room for one.
constexpr bool holds_text(std::string_view name, const term<closed_range>& lengths) noexcept {
  constexpr std::string_view suffix = "_length";
  const bool is_length = name.size() > suffix.size() && name.substr(name.size() - suffix.size()) == suffix;
  return !is_length || !lengths || lengths->maximum >= 1;
}
template <class Other>
constexpr bool holds_text(std::string_view, const Other&) noexcept {
  return true;
}
template <class Plain>  // a member without a source, such as a status that the action leads to
constexpr bool is_met_if_present(const Plain&, const dialect&) noexcept {
  return true;
}

template <class Policy, class = void>
inline constexpr bool has_consistency = false;
template <class Policy>
inline constexpr bool has_consistency<
    Policy, std::void_t<decltype(std::declval<const Policy&>().is_consistent(std::declval<const dialect&>()))>> = true;

}  // namespace detail

/// Can the policy be met, by a provider of that dialect? Each of its terms can, and they do not contradict each other.
template <class Policy, class = decltype(std::declval<const Policy&>().offered)>
[[nodiscard]] constexpr bool well_formed(const Policy& policy, const dialect& by = {}) noexcept {
  bool is_well = true;
  for_each_member(policy, [&](std::string_view name, const auto& member) {
    is_well = is_well && detail::is_met_if_present(member, by) && detail::holds_text(name, member);
  });
  if constexpr (detail::has_consistency<Policy>) is_well = is_well && policy.is_consistent(by);
  return is_well;
}

CAMPAIGN_RULES_END_NAMESPACE
