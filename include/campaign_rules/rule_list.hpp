#pragma once

// rule_list<Rules...>: the rules of one action in catalogue order, which is the order in which answers list them. A rule's
// place in the list is its bit in a verdict, and is never stored or sent: the code is the identity.

#include <campaign_rules/rule.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Stands for a type where a value is wanted.
template <class T>
struct type_tag {
  using type = T;
};

template <class... Rules>
struct rule_list {
  static constexpr std::size_t size = sizeof...(Rules);
  static_assert(size <= 64, "a verdict keeps one bit a rule");

  static constexpr std::array<rule_info, size> infos{{info_of<Rules>...}};

  template <class Rule>
  static constexpr bool contains = (std::is_same_v<Rule, Rules> || ...);

  /// The place of a rule that is in the list.
  template <class Rule>
  [[nodiscard]] static constexpr std::size_t index_of() noexcept {
    static_assert(contains<Rule>, "this action has no such rule");
    constexpr std::array<bool, size> is_it{std::is_same_v<Rule, Rules>...};
    std::size_t index = 0;
    while (!is_it[index]) ++index;
    return index;
  }

  /// Calls `visit(type_tag<Rule>{})` for each rule in order.
  template <class Visitor>
  static constexpr void for_each(Visitor&& visit) {
    (visit(type_tag<Rules>{}), ...);
  }

  /// Calls `visit(type_tag<Rule>{})` for the rule at `index`.
  template <class Visitor>
  static constexpr void visit_at(std::size_t index, Visitor&& visit) {
    std::size_t place = 0;
    ((place++ == index ? visit(type_tag<Rules>{}) : void()), ...);
  }
};

/// One list behind the other: `resend::rules{} + rule_list<approval>{}`.
template <class... First, class... Second>
[[nodiscard]] constexpr rule_list<First..., Second...> operator+(rule_list<First...>, rule_list<Second...>) noexcept {
  return {};
}

namespace detail {
constexpr bool is_well_formed_code(std::string_view code) noexcept {
  if (code.find('.') == std::string_view::npos || code.front() == '.' || code.back() == '.') return false;
  for (const char c : code)
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.')) return false;
  return true;
}

constexpr bool infos_are_well_formed(const rule_info* infos, std::size_t size) noexcept {
  for (std::size_t i = 0; i < size; ++i) {
    if (!is_well_formed_code(infos[i].code)) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (infos[j].code == infos[i].code) return false;
  }
  return true;
}
}  // namespace detail

/// Are the codes different from each other and made of lower-case words, digits and `_`, joined by dots?
template <class... Rules>
[[nodiscard]] constexpr bool codes_are_well_formed(rule_list<Rules...>) noexcept {
  return detail::infos_are_well_formed(rule_list<Rules...>::infos.data(), sizeof...(Rules));
}

CAMPAIGN_RULES_END_NAMESPACE
