#pragma once

// A verdict: which rules of an action are violated and which are unknown, two machine words. It is typed by its action:
// asking a resend verdict about a schedule rule does not compile.
//
//   const resend_verdict verdict = decide(question);
//   verdict.result();                                // decision::refused
//   verdict.is_violated<resend::delay_minutes_range>();
//   for (rule_id<resend_action> rule : verdict.violated()) std::cout << rule.code() << '\n';

#include <campaign_rules/action.hpp>
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

template <class Action>
class rule_set;
namespace detail {
struct verdict_access;
}

/// One rule of an action. It comes from a set of rules, from find_rule<Action>(code), or from its type:
/// `rule_id<resend_action>::of<resend::limit>()`. There is no other, so that it is always a rule.
template <class Action>
class rule_id {
 public:
  template <class Rule>
  [[nodiscard]] static constexpr rule_id of() noexcept {
    return rule_id{rules_of<Action>::template index_of<Rule>()};
  }

  /// Its place in the list of rules. Not stable between versions.
  [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }
  [[nodiscard]] constexpr const rule_info& info() const noexcept { return rules_of<Action>::infos[index_]; }
  [[nodiscard]] constexpr std::string_view code() const noexcept { return info().code; }

  friend constexpr bool operator==(rule_id a, rule_id b) noexcept { return a.index_ == b.index_; }
  friend constexpr bool operator!=(rule_id a, rule_id b) noexcept { return a.index_ != b.index_; }

 private:
  friend rule_set<Action>;
  friend detail::verdict_access;
  constexpr explicit rule_id(std::size_t index) noexcept : index_(static_cast<std::uint8_t>(index)) {}

  std::uint8_t index_;
};

/// Some rules of an action, iterated in catalogue order.
template <class Action>
class rule_set : public detail::bit_set<rule_set<Action>> {
 public:
  constexpr rule_set() noexcept = default;
  constexpr rule_set(rule_id<Action> rule) noexcept : rule_set(std::uint64_t{1} << rule.index()) {}

  [[nodiscard]] constexpr bool contains(rule_id<Action> rule) const noexcept {
    return (this->bits() >> rule.index() & 1U) != 0;
  }

  friend constexpr rule_set operator|(rule_set a, rule_set b) noexcept { return rule_set{a.bits() | b.bits()}; }
  friend constexpr rule_set operator&(rule_set a, rule_set b) noexcept { return rule_set{a.bits() & b.bits()}; }
  friend constexpr rule_set operator-(rule_set a, rule_set b) noexcept { return rule_set{a.bits() & ~b.bits()}; }

 private:
  friend verdict<Action>;
  friend detail::verdict_access;
  friend detail::bit_iterator<rule_set>;
  constexpr explicit rule_set(std::uint64_t bits) noexcept : detail::bit_set<rule_set>(bits) {}

  static constexpr rule_id<Action> member_at(std::size_t place) noexcept { return rule_id<Action>{place}; }
};

namespace detail {
/// For the functions that go through a list of rules: the rules with the given bits, in the list's order.
struct verdict_access {
  template <class Action>
  static constexpr rule_set<Action> rules(std::uint64_t bits) noexcept {
    return rule_set<Action>{bits};
  }
  template <class Action>
  static constexpr rule_id<Action> rule(std::size_t index) noexcept {
    return rule_id<Action>{index};
  }
};
}  // namespace detail

/// That the provider does not support the action is kept as what no question can give: every rule violated and unknown.
template <class Action>
class verdict {
 public:
  constexpr verdict(rule_set<Action> violated, rule_set<Action> unknown) noexcept
      : violated_(violated), unknown_(unknown) {}

  /// The verdict where the provider does not support the action: not allowed, and no rule is violated.
  [[nodiscard]] static constexpr verdict not_offered() noexcept { return {no_action, no_action}; }

  [[nodiscard]] constexpr decision result() const noexcept {
    if (!is_offered()) return decision::not_offered;
    if (!violated_.empty()) return decision::refused;
    return unknown_.empty() ? decision::allowed : decision::undecided;
  }
  [[nodiscard]] constexpr bool is_allowed() const noexcept { return result() == decision::allowed; }

  [[nodiscard]] constexpr rule_set<Action> violated() const noexcept {
    return is_offered() ? violated_ : rule_set<Action>{};
  }
  [[nodiscard]] constexpr rule_set<Action> unknown() const noexcept {
    return is_offered() ? unknown_ : rule_set<Action>{};
  }

  template <class Rule>
  [[nodiscard]] constexpr bool is_violated() const noexcept {
    return violated().contains(rule_id<Action>::template of<Rule>());
  }
  template <class Rule>
  [[nodiscard]] constexpr bool is_unknown() const noexcept {
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
