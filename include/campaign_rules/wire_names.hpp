#pragma once

// wire_names<E>: how the members of an enumeration are written in JSON, one word an enumerator, in their order. Compared
// exactly. A provider's words for statuses differ between providers and are its dialect's business instead.
//
//   wire_name(activity_role::primary_email);          // "primary_email"
//   from_wire_name<activity_role>("permalink");       // activity_role::permalink
//   all_of<activity_role>.size();                     // 3

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/small_set.hpp>

#include <array>
#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Specialise with `static constexpr std::array<std::string_view, N> words`.
template <class Enum>
struct wire_names;

/// The word of an enumerator; `unknown` for a value that is none.
template <class Enum>
[[nodiscard]] constexpr std::string_view wire_name(Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < wire_names<Enum>::words.size() ? wire_names<Enum>::words[index] : "unknown";
}

/// The enumerator of a word, absent when there is none.
template <class Enum>
[[nodiscard]] constexpr maybe<Enum> from_wire_name(std::string_view word) noexcept {
  for (std::size_t i = 0; i < wire_names<Enum>::words.size(); ++i)
    if (wire_names<Enum>::words[i] == word) return static_cast<Enum>(i);
  return {};
}

/// Every enumerator that has a word.
template <class Enum>
inline constexpr small_set<Enum> all_of =
    small_set<Enum>::range(Enum{}, static_cast<Enum>(wire_names<Enum>::words.size() - 1));

CAMPAIGN_RULES_END_NAMESPACE
