#pragma once

// decide: asks every rule of an action, and keeps which are violated and which unknown. What lies behind a verdict is
// computed by the functions beside it, on the same question, when somebody wants to know; answer.hpp has it all in one.
//
//   const resend_question asked{constant_contact_v3, spring, ask, now};
//   const resend_verdict verdict = decide(asked);
//   for (auto rule : verdict.violated()) find(asked, rule).nearest;    // what would have been allowed
//   for (auto rule : verdict.unknown()) missing(asked, rule);          // which facts are missing
//   retry_at(asked);                                                   // when waiting alone is enough
//
// Which of the two forms of decide is faster? `decide<constant_contact_v3>(asked)`, when the provider is known to the
// compiler: its numbers become constants, and rules that it does not have cost nothing. Both say the same.

#include <campaign_rules/facts.hpp>
#include <campaign_rules/question.hpp>
#include <campaign_rules/verdict.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

template <class Rule, class Question>
constexpr judgement_of<Question> judge(const Question& asked) noexcept {
  const auto& term = term_of<Rule>(asked.policy());
  return term ? Rule::judge(asked, *term) : judgement_of<Question>{does_not_apply};
}

/// The bits of the rules that are violated and that are unknown, counted in the list's order.
struct tally {
  std::uint64_t violated = 0;
  std::uint64_t unknown = 0;
  std::uint64_t bit = 1;

  CAMPAIGN_RULES_INLINE constexpr void add(const judgement& said) noexcept {
    if (said.is_unknown())
      unknown |= bit;
    else if (said.is_violated())
      violated |= bit;
  }
};

/// How decide judges a rule that the policy has.
struct whole_question {
  template <class Rule, class Question, class Value>
  CAMPAIGN_RULES_INLINE static constexpr judgement_of<Question> judge(const Question& asked,
                                                                      const Value& value) noexcept {
    return Rule::judge(asked, value);
  }
};

/// The verdict of the rules that the policy has, as `Judge` judges them. Not by rule_list::for_each, and not by a lambda:
/// what either would refer to stays in memory, and a verdict would cost half as much again. A rule that the policy does
/// not have costs a test and a jump.
template <class Judge, class Question, class... Rules>
constexpr verdict<typename Question::action> gather(const Question& asked, rule_list<Rules...>) noexcept {
  using action = typename Question::action;
  const auto& policy = asked.policy();
  if (!policy.offered) return verdict<action>::not_offered();
  tally counted;
  ((term_of<Rules>(policy) ? counted.add(Judge::template judge<Rules>(asked, *term_of<Rules>(policy))) : void(),
    void(counted.bit <<= 1)),
   ...);
  return {verdict_access::rules<action>(counted.violated), verdict_access::rules<action>(counted.unknown)};
}

template <class Question>
constexpr verdict<typename Question::action> decide(const Question& asked) noexcept {
  return gather<whole_question>(asked, rules_of<typename Question::action>{});
}

}  // namespace detail

/// Which rules are violated, which unknown. Pure: the same question always gets the same verdict.
template <class Action>
[[nodiscard]] constexpr verdict<Action> decide(const question<Action>& asked) noexcept {
  return detail::decide(asked);
}

/// The same, faster where the question's provider is that very object. For any other provider, an edited copy included, it
/// is decided in general.
template <const provider& By, class Action>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr verdict<Action> decide(const question<Action>& asked) noexcept {
  if (&asked.provider != &By) return detail::decide(asked);
  return detail::decide(question_by<By, Action>{asked.facts, asked.request, asked.now, asked.account});
}

/// What one rule says of the question.
template <class Action>
[[nodiscard]] constexpr outcome judge(const question<Action>& asked, rule_id<Action> rule) noexcept {
  outcome result = outcome::not_applicable;
  rules_of<Action>::visit_at(
      rule.index(), [&](auto found) { result = detail::judge<typename decltype(found)::type>(asked).result(); });
  return result;
}

/// What each rule says of the question, in catalogue order.
template <class Action>
[[nodiscard]] constexpr std::array<outcome, rules_of<Action>::size> trace(const question<Action>& asked) noexcept {
  std::array<outcome, rules_of<Action>::size> outcomes{};
  std::size_t index = 0;
  rules_of<Action>::for_each(
      [&](auto rule) { outcomes[index++] = detail::judge<typename decltype(rule)::type>(asked).result(); });
  return outcomes;
}

/// The absent facts that can still change the outcome of a rule; none unless it is unknown.
template <class Action>
[[nodiscard]] constexpr fact_set missing(const question<Action>& asked, rule_id<Action> rule) noexcept {
  fact_set facts;
  rules_of<Action>::visit_at(
      rule.index(), [&](auto found) { facts = detail::judge<typename decltype(found)::type>(asked).depends_on(); });
  return facts;
}

/// What a violated rule found. The policy must have the rule's term; for a rule that is not violated the details say what
/// it would have compared.
template <class Action>
[[nodiscard]] constexpr finding find(const question<Action>& asked, rule_id<Action> rule) noexcept {
  finding found;
  rules_of<Action>::visit_at(rule.index(), [&](auto tag) {
    using judged = typename decltype(tag)::type;
    const auto& term = term_of<judged>(asked.policy());
    found.rule = judged::code;
    found.field = field_of<judged>(asked.provider);
    found.sentence = judged::sentence;
    found.fix = judged::fix;
    found.http_status = http_status_of<judged>(term);
    found.source = term.source();
    found.note = found.source->note.empty() ? judged::note : found.source->note;
    judged::describe(found, asked, *term);
  });
  return found;
}

/// The first instant at which a rule holds, when that is a matter of time: the end of a closed window. It may lie beyond
/// the calendar.
template <class Action>
[[nodiscard]] constexpr maybe<instant> opening(const question<Action>& asked, rule_id<Action> rule) noexcept {
  maybe<instant> opens_at;
  rules_of<Action>::visit_at(rule.index(), [&](auto found) {
    using judged = typename decltype(found)::type;
    const auto& term = term_of<judged>(asked.policy());
    if (term) opens_at = judged::opens_at(asked, *term);
  });
  return opens_at;
}

namespace detail {

template <class Action>
constexpr maybe<int> http_status(const question<Action>& asked, const verdict<Action>& verdict) noexcept {
  if (verdict.is_allowed()) return asked.policy().success_status;
  constexpr std::array<int, 7> most_telling_first{403, 402, 400, 404, 409, 422, 429};
  for (const int status : most_telling_first)
    for (const rule_id<Action> rule : verdict.violated())
      if (find(asked, rule).http_status == status) return status;
  for (const rule_id<Action> rule : verdict.violated()) return find(asked, rule).http_status;  // a house policy's own
  return {};
}

template <class Action>
constexpr maybe<instant> retry_at(const question<Action>& asked, const verdict<Action>& verdict) noexcept {
  if (verdict.violated().empty() || !verdict.unknown().empty()) return {};
  question<Action> later = asked;
  for (const rule_id<Action> rule : verdict.violated()) {
    const maybe<instant> opens_at = opening(asked, rule);
    if (!opens_at || *opens_at > last_instant) return {};
    if (*opens_at > later.now) later.now = *opens_at;
  }
  if (!campaign_rules::decide(later).is_allowed()) return {};
  return later.now;
}

}  // namespace detail

/// The http status of the answer: the action's own on success; on refusal 403 before 402, 400, 404, 409, 422 and 429: access
/// first, then the shape of the request, then the state of the world; another status comes last. Absent when undecided.
template <class Action>
[[nodiscard]] constexpr maybe<int> http_status(const question<Action>& asked) noexcept {
  return detail::http_status(asked, decide(asked));
}

/// The earliest instant at which the same question, with `now` moved there and nothing else changed, is allowed. Absent
/// when it is allowed already, when a fact is missing, when something else than waiting is needed, and when that instant
/// lies past the year 9999.
template <class Action>
[[nodiscard]] constexpr maybe<instant> retry_at(const question<Action>& asked) noexcept {
  return detail::retry_at(asked, decide(asked));
}

CAMPAIGN_RULES_END_NAMESPACE
