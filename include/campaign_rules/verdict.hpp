#pragma once

// A verdict: which rules of an action are violated and which are unknown, two machine words. It is typed by its action:
// asking a resend verdict about a schedule rule does not compile.
//
//   const resend_verdict verdict = decide(question);
//   verdict.result();                                // decision::refused
//   verdict.is_violated<resend::delay_minutes_range>();
//   for (rule_id<resend_action> rule : verdict.violated()) std::cout << rule.code() << '\n';

#include <campaign_rules/detail/bits.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class decision : std::uint8_t {
  allowed,      // nothing violated, nothing unknown
  refused,      // something violated
  undecided,    // nothing violated, something unknown
  not_offered,  // the provider has no such action
};

template <>
struct wire_names<decision> {
  static constexpr std::array<std::string_view, 4> words{"allowed", "refused", "undecided", "not_offered"};
};

/// The rules of an action, a rule_list: declared beside the rules, found by the action.
template <class Action>
using rules_of = decltype(list_rules(Action{}));

/// One rule of an action.
template <class Action>
class rule_id {
 public:
  constexpr explicit rule_id(std::size_t index) noexcept : index_(static_cast<std::uint8_t>(index)) {}

  template <class Rule>
  static constexpr rule_id of() noexcept {
    return rule_id{rules_of<Action>::template index_of<Rule>()};
  }

  constexpr std::size_t index() const noexcept { return index_; }
  constexpr const rule_info& info() const noexcept { return rules_of<Action>::infos[index_]; }
  constexpr std::string_view code() const noexcept { return info().code; }

  friend constexpr bool operator==(rule_id a, rule_id b) noexcept { return a.index_ == b.index_; }
  friend constexpr bool operator!=(rule_id a, rule_id b) noexcept { return a.index_ != b.index_; }

 private:
  std::uint8_t index_;
};

/// Some rules of an action, iterated in catalogue order.
template <class Action>
class rule_set : public detail::bit_set<rule_set<Action>> {
 public:
  using detail::bit_set<rule_set>::bit_set;

  static constexpr rule_id<Action> member_at(std::size_t place) noexcept { return rule_id<Action>{place}; }
  constexpr bool contains(rule_id<Action> rule) const noexcept { return (this->bits() >> rule.index() & 1U) != 0; }
};

/// A provider without the action is told apart by what no question can bring about: every rule both violated and unknown.
template <class Action>
class verdict {
 public:
  constexpr verdict(rule_set<Action> violated, rule_set<Action> unknown) noexcept
      : violated_(violated), unknown_(unknown) {}

  /// The verdict of a provider that has no such action: never allowed, and no rule to blame.
  static constexpr verdict not_offered() noexcept { return {no_action, no_action}; }

  constexpr decision result() const noexcept {
    if (!is_offered()) return decision::not_offered;
    if (!violated_.empty()) return decision::refused;
    return unknown_.empty() ? decision::allowed : decision::undecided;
  }
  constexpr bool is_allowed() const noexcept { return result() == decision::allowed; }

  constexpr rule_set<Action> violated() const noexcept { return is_offered() ? violated_ : rule_set<Action>{}; }
  constexpr rule_set<Action> unknown() const noexcept { return is_offered() ? unknown_ : rule_set<Action>{}; }

  template <class Rule>
  constexpr bool is_violated() const noexcept {
    return violated().contains(rule_id<Action>::template of<Rule>());
  }
  template <class Rule>
  constexpr bool is_unknown() const noexcept {
    return unknown().contains(rule_id<Action>::template of<Rule>());
  }

  friend constexpr bool operator==(const verdict& a, const verdict& b) noexcept {
    return a.violated_ == b.violated_ && a.unknown_ == b.unknown_;
  }
  friend constexpr bool operator!=(const verdict& a, const verdict& b) noexcept { return !(a == b); }

 private:
  static constexpr rule_set<Action> no_action{~std::uint64_t{0}};

  constexpr bool is_offered() const noexcept { return violated_ != no_action || unknown_ != no_action; }

  rule_set<Action> violated_;
  rule_set<Action> unknown_;
};

CAMPAIGN_RULES_END_NAMESPACE
