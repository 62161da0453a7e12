#pragma once

// A rule is one documented constraint: a struct that is never made into an object, with
//
//   code       its identity, "resend.limit": stable for ever, the same for all providers
//   demands    what it demands, for the rule reference
//   sentence   what is said when it is violated; {observed}, {minimum} … stand for the finding's details
//   field      the JSON pointer of what it is about
//   term       the policy's term that it reads; where the policy has none, the rule does not apply
//   judge      the one pure function: question and the term's value in, judgement out
//   describe   (optional) fills in what it found, for a question that it judged violated
//
// and, where they differ from the defaults below, `http_status`, `fix`, `note`, and
//
//   opens_at, closes_at   for a rule whose answer moves with time: the first instant at which it holds, and the first at
//                         which it no longer does; absent when there is none, or the facts do not tell
//   judge_facts           for a rule about the request that some facts can close by themselves, whatever is asked
//   field_for             for a rule about a member that providers name differently: the field, given the provider
//   needs_request         for a rule about a fact that cannot be judged before something is asked
//
// See resend/rules.hpp for all of it in use.

#include <campaign_rules/finding.hpp>
#include <campaign_rules/judgement.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct rule {
  static constexpr int http_status = 400;
  static constexpr remedy fix = remedy::change_request;
  static constexpr std::string_view note{};  // the part of it that no page says, and the reading taken
  static constexpr bool needs_request = false;

  template <class Question, class Value>
  static constexpr void describe(finding&, const Question&, const Value&) noexcept {}

  template <class Question, class Value>
  static constexpr maybe<instant> opens_at(const Question&, const Value&) noexcept {
    return {};
  }
  template <class Question, class Value>
  static constexpr maybe<instant> closes_at(const Question&, const Value&) noexcept {
    return {};
  }
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
  remedy fix;
  int http_status;

  /// Is it about the campaign or the account, not about the request?
  constexpr bool is_about_facts() const noexcept { return field.substr(0, 9) != "/request/"; }
};

template <class Rule>
inline constexpr rule_info info_of{Rule::code, Rule::demands, Rule::sentence,   Rule::field,
                                   Rule::note, Rule::fix,     Rule::http_status};

namespace detail {
template <class Rule, class Provider, class = void>
inline constexpr bool has_field_for = false;
template <class Rule, class Provider>
inline constexpr bool
    has_field_for<Rule, Provider, std::void_t<decltype(Rule::field_for(std::declval<const Provider&>()))>> = true;
}  // namespace detail

/// What a rule is about, as the provider names it.
template <class Rule, class Provider>
constexpr std::string_view field_of(const Provider& by) noexcept {
  if constexpr (detail::has_field_for<Rule, Provider>)
    return Rule::field_for(by);
  else
    return Rule::field;
}

/// What the provider of a term answers when the rule that reads it is violated.
template <class Rule, class T>
constexpr int http_status_of(const term<T>& stated) noexcept {
  return stated.http_status() != 0 ? stated.http_status() : Rule::http_status;
}

CAMPAIGN_RULES_END_NAMESPACE
