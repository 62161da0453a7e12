#pragma once

// well_formed: can a provider's rules be met, and do its words mean something? Ask it in a static_assert beside a provider of
// your own.
//
//   static_assert(well_formed(house));
//
// It knows every rule of every action, so this header costs more to include than a provider does.

#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/provider.hpp>

#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

/// Does the text say something, for a rule of an action of the library, or for one that every action has?
constexpr bool names_rule(const refusal_text& said, refusal_shape body) noexcept {
  bool names_action = said.action.empty();
  bool names_rule_of_each = true;
  all_actions::for_each([&](auto tag) {
    using action = decltype(tag);
    if (!said.action.empty() && said.action != action::name) return;
    names_action = true;
    names_rule_of_each = names_rule_of_each && !find_rule<action>(said.rule).empty();
  });
  return names_action && names_rule_of_each && !said.text.empty() &&
         (body != refusal_shape::errors || !said.word.empty());
}

}  // namespace detail

/// Is a provider's every policy well formed, and its dialect; and is each of its texts for refusals that of a rule? A template,
/// so that who does not ask does not pay for looking at every policy.
template <class Provider, std::enable_if_t<std::is_base_of_v<provider, Provider>, int> = 0>
[[nodiscard]] constexpr bool well_formed(const Provider& of) noexcept {
  bool is_well = !of.id.empty() && well_formed(of.dialect);
  all_actions::for_each(
      [&](auto action) { is_well = is_well && well_formed(policy_of<decltype(action)>(of), of.dialect); });
  for (const refusal_text& each : of.dialect.refusal_texts)
    is_well = is_well && detail::names_rule(each, of.dialect.refusal_body);
  return is_well;
}

CAMPAIGN_RULES_END_NAMESPACE
