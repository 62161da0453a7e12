#pragma once

// The catalogue: what documentation, tests and user interfaces want to know about the rules without asking a question.
//
//   for_each_rule<resend_action>([](const rule_info& rule) { std::cout << rule.code << '\n'; });
//
//   for_each_term<resend_action>(constant_contact_v3, [](const auto& stated) {
//     if (!stated.term) return;                           // Constant Contact has no such limit
//     stated.rule.code;                                   // "resend.delay.days_range"
//     *stated.term;                                       // closed_range{1, 10}
//     stated.term.source()->address;                      // where the provider says so
//   });
//
//   find_rule("resend.limit")->demands;                   // "the campaign has fewer resends than the provider allows"
//
// It reads the same lists and policies that decide reads, so it cannot say anything else than what is decided, and it
// works for a user's own provider as it does for the library's. docs/rules.md is written with it.

#include <campaign_rules/actions.hpp>
#include <campaign_rules/create/rules.hpp>
#include <campaign_rules/create_event.hpp>
#include <campaign_rules/create_event_fee/rules.hpp>
#include <campaign_rules/create_event_item/rules.hpp>
#include <campaign_rules/create_item_attribute/rules.hpp>
#include <campaign_rules/create_library_folder/rules.hpp>
#include <campaign_rules/create_promo_code/rules.hpp>
#include <campaign_rules/provider.hpp>
#include <campaign_rules/resend/rules.hpp>
#include <campaign_rules/schedule/rules.hpp>
#include <campaign_rules/send_test/rules.hpp>
#include <campaign_rules/verdict.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// One rule as one provider has it.
template <class T>
struct stated_rule {
  const rule_info& rule;
  const campaign_rules::term<T>& term;  // empty where the provider has no such limit: there the rule does not apply
  std::string_view field;               // as the provider names it
  int http_status;                      // what the provider answers when the rule is violated
};

/// Calls `visit(const rule_info&)` for each rule of an action, in catalogue order.
template <class Action, class Visitor>
constexpr void for_each_rule(Visitor&& visit) {
  for (const rule_info& rule : rules_of<Action>::infos) visit(rule);
}

/// Calls `visit(const stated_rule<T>&)` for each rule of an action, in catalogue order, those that the provider lacks
/// included. T differs from rule to rule: it is the type of the number or set that the rule reads.
template <class Action, class Visitor>
constexpr void for_each_term(const provider& by, Visitor&& visit) {
  std::size_t index = 0;
  rules_of<Action>::for_each([&](auto tag) {
    using stated = typename decltype(tag)::type;
    const auto& term = term_of<stated>(policy_of<Action>(by));
    visit(stated_rule<typename std::decay_t<decltype(term)>::value_type>{
        rules_of<Action>::infos[index++], term, field_of<stated>(by), http_status_of<stated>(term)});
  });
}

/// The rule of an action with the given code: a set of one, or of none when there is no such rule.
///
///   for (auto rule : find_rule<resend_action>("resend.limit")) explain(question, rule);
template <class Action>
[[nodiscard]] constexpr rule_set<Action> find_rule(std::string_view code) noexcept {
  for (std::size_t index = 0; index < rules_of<Action>::size; ++index)
    if (rules_of<Action>::infos[index].code == code) return detail::verdict_access::rule<Action>(index);
  return {};
}

/// The rule with the given code, or null when no action of the library has it. The codes access.privilege and access.scope belong to
/// several actions, and mean the same in each.
template <class Any = void, std::enable_if_t<std::is_void_v<Any>, int> = 0>
[[nodiscard]] constexpr const rule_info* find_rule(std::string_view code) noexcept {
  const rule_info* found = nullptr;
  all_actions::for_each([&](auto action) {
    for_each_rule<decltype(action)>([&](const rule_info& rule) {
      if (found == nullptr && rule.code == code) found = &rule;
    });
  });
  return found;
}

CAMPAIGN_RULES_END_NAMESPACE
