#pragma once

// A rule is one documented constraint: a struct that is never made into an object, derived from `rule` when it is about
// facts alone, from `request_rule` when it needs to know what is asked for. It has
//
//   code       its identity, "resend.limit": stable for ever, the same for all providers
//   demands    what it demands, for the rule reference
//   sentence   what is said when it is violated; {observed}, {minimum} … stand for the finding's details. A noun behind a
//              number has two forms, for 1 and for all others: {observed resend|resends}. {member} is the field's last name
//   field      the JSON pointer of what it is about
//   term       what it reads: a member of the policy, `&resend_policy::delay_days`, or a term of its own. Where that is
//              empty, the rule does not apply
//   judge      the one pure function: question and the term's value in, judgement out
//   describe   (optional) fills in what it found, for a question that it judged violated
//
// and, where they differ from the defaults below, `http_status`, `fix`, `note`, and
//
//   opens_at, closes_at   for a rule whose answer moves with time: the first instant at which it holds, and the first at
//                         which it no longer does; absent when there is none, or the facts do not tell
//   is_opening_missing    for a rule with opens_at: is there such an instant, but the fact that tells it is absent?
//   judge_facts           for a request_rule that some facts can violate whatever is asked
//   field_for             for a rule about a member that providers name differently: the field, given the provider
//
// `judge` is a template over the question and names a fact by its member:
//
//   template <class Question>
//   static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
//     return violated_when(is_set(asked[&campaign::imported]));
//   }
//
// Why a template? The facts of a question are values, or a part of them, or those of a provider that the compiler knows;
// each gets code of its own. See resend/rules.hpp for all of it in use.

#include <campaign_rules/finding.hpp>
#include <campaign_rules/judgement.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// A rule about facts. Its `judge` is also asked before there is a request: what greys out a button.
struct rule {
  static constexpr int http_status = 400;
  static constexpr fix_kind fix = fix_kind::change_campaign;
  static constexpr std::string_view note{};  // the part of it that no page says, and the reading taken

  template <class Question, class Value>
  static constexpr void describe(finding&, const Question&, const Value&) noexcept {}

  template <class Question, class Value>
  [[nodiscard]] static constexpr maybe<instant> opens_at(const Question&, const Value&) noexcept {
    return {};
  }
  template <class Question, class Value>
  [[nodiscard]] static constexpr bool is_opening_missing(const Question&, const Value&) noexcept {
    return false;
  }
  template <class Question, class Value>
  [[nodiscard]] static constexpr maybe<instant> closes_at(const Question&, const Value&) noexcept {
    return {};
  }
};

/// A rule that needs to know what is asked for.
struct request_rule : rule {
  static constexpr fix_kind fix = fix_kind::change_request;
};

/// Fills in what a number was, what it may be, and the allowed number closest to it.
constexpr void describe_range(finding& found, std::int64_t observed, const closed_range& range) noexcept {
  found.observed = observed;
  found.minimum = range.minimum;
  found.maximum = range.maximum;
  found.nearest = range.nearest(observed);
}

/// A rule without its functions: what documentation, tests and user interfaces want to know.
struct rule_info {
  std::string_view code;
  std::string_view demands;
  std::string_view sentence;
  std::string_view field;
  std::string_view note;
  fix_kind fix;
  int http_status;
  bool is_about_facts;  // alone: it can be judged before there is a request
};

template <class Rule>
inline constexpr rule_info info_of{
    Rule::code, Rule::demands, Rule::sentence,    Rule::field,
    Rule::note, Rule::fix,     Rule::http_status, !std::is_base_of_v<request_rule, Rule>};

namespace detail {
template <class Rule, class Provider, class = void>
inline constexpr bool has_field_for = false;
template <class Rule, class Provider>
inline constexpr bool
    has_field_for<Rule, Provider, std::void_t<decltype(Rule::field_for(std::declval<const Provider&>()))>> = true;
}  // namespace detail

/// What a rule is about, as the provider names it.
template <class Rule, class Provider>
[[nodiscard]] constexpr std::string_view field_of(const Provider& by) noexcept {
  if constexpr (detail::has_field_for<Rule, Provider>)
    return Rule::field_for(by);
  else
    return Rule::field;
}

/// The term that a rule reads: the policy's, or the rule's own.
template <class Rule, class Policy>
[[nodiscard]] constexpr const auto& term_of(const Policy& policy) noexcept {
  if constexpr (std::is_member_object_pointer_v<std::decay_t<decltype(Rule::term)>>)
    return policy.*Rule::term;
  else
    return Rule::term;
}

/// What the provider of a term answers when the rule that reads it is violated.
template <class Rule, class T>
[[nodiscard]] constexpr int http_status_of(const term<T>& stated) noexcept {
  return stated.http_status() != 0 ? stated.http_status() : Rule::http_status;
}

CAMPAIGN_RULES_END_NAMESPACE
