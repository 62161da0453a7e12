#pragma once

// availability: when an action is open by the facts alone, whatever is asked for: the half-open interval
// [opens_at, closes_at), or never, or unknown, and the rules that bind.
//
//   const auto window = availability(question);
//   window.is_open_at(now);
//   window.opens_at();      // Sequenzy: finished sending + 6 h; absent: open since ever
//   window.closes_at();     // Constant Contact, from DONE: first sent + 14,400 min; absent: never closes
//
// It says what holds "with the other facts unchanged": a campaign that is scheduled today will be sent some day, and what
// is open then is another question.

#include <campaign_rules/decide.hpp>

#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

template <class Rule, class Question, class = void>
inline constexpr bool has_judge_facts = false;
template <class Rule, class Question>
inline constexpr bool
    has_judge_facts<Rule, Question,
                    std::void_t<decltype(Rule::judge_facts(std::declval<const Question&>(),
                                                           *(std::declval<const Question&>().policy().*Rule::term)))>> =
        true;

/// What a rule says before anything is asked; a rule about the request alone says nothing.
template <class Rule, class Action>
constexpr judgement judge_facts(const question<Action>& asked) noexcept {
  const auto& term = asked.policy().*Rule::term;
  if (!term) return does_not_apply;
  if constexpr (has_judge_facts<Rule, question<Action>>)
    return Rule::judge_facts(asked, *term);
  else if constexpr (info_of<Rule>.is_about_facts() && !Rule::needs_request)
    return Rule::judge(asked, *term);
  else
    return does_not_apply;
}

/// The ends of an action's time that the facts determine, and which rules set them.
struct ends_of_time {
  maybe<instant> opens_at{};
  maybe<instant> closes_at{};
  std::uint64_t rules = 0;

  /// Takes in what one rule, whose bit is given, says of them.
  constexpr void narrow(maybe<instant> opens, maybe<instant> closes, std::uint64_t bit) noexcept {
    if (opens && (!opens_at || *opens_at < *opens)) opens_at = opens;
    if (closes && (!closes_at || *closes < *closes_at)) closes_at = closes;
    if (opens || closes) rules |= bit;
  }
};

/// The latest opening and the earliest closing among the rules that move with time.
template <class Action>
constexpr ends_of_time time_ends(const question<Action>& asked) noexcept {
  ends_of_time ends;
  std::uint64_t bit = 1;
  rules_of<Action>::for_each([&](auto tag) {
    using judged = typename decltype(tag)::type;
    if (const auto& term = asked.policy().*judged::term; term)
      ends.narrow(judged::opens_at(asked, *term), judged::closes_at(asked, *term), bit);
    bit <<= 1;
  });
  return ends;
}

}  // namespace detail

/// The verdict of the facts alone, whatever is asked: what greys out a button.
template <class Action>
constexpr verdict<Action> decide_facts(const question<Action>& asked) noexcept {
  return detail::gather(asked, [&](auto rule) { return detail::judge_facts<typename decltype(rule)::type>(asked); });
}

enum class availability_kind : std::uint8_t {
  open,         // in [opens_at, closes_at)
  never,        // a fact forbids it, whenever it is asked
  unknown,      // a fact is missing
  not_offered,  // the provider has no such action
};

template <class Action>
class availability_of {
 public:
  constexpr availability_of(availability_kind kind, rule_set<Action> binding) noexcept
      : kind_(kind), binding_(binding) {}
  constexpr availability_of(maybe<instant> opens_at, maybe<instant> closes_at, rule_set<Action> binding) noexcept
      : kind_(availability_kind::open), opens_at_(opens_at), closes_at_(closes_at), binding_(binding) {}

  constexpr availability_kind kind() const noexcept { return kind_; }

  /// The first instant at which it is open; absent when it always was.
  constexpr maybe<instant> opens_at() const noexcept { return opens_at_; }
  /// The first instant at which it is no longer open; absent when it stays so.
  constexpr maybe<instant> closes_at() const noexcept { return closes_at_; }

  /// The rules that forbid it, or that lack a fact, or that set the ends of the interval.
  constexpr rule_set<Action> binding() const noexcept { return binding_; }

  constexpr bool is_open_at(instant at) const noexcept {
    return kind_ == availability_kind::open && (!opens_at_ || *opens_at_ <= at) && (!closes_at_ || at < *closes_at_);
  }

 private:
  availability_kind kind_;
  maybe<instant> opens_at_{};
  maybe<instant> closes_at_{};
  rule_set<Action> binding_;
};

/// When the action is open by the facts of the question. Neither its request nor its `now` is looked at.
template <class Action>
constexpr availability_of<Action> availability(const question<Action>& asked) noexcept {
  if (!asked.policy().offered) return {availability_kind::not_offered, {}};
  const detail::ends_of_time ends = detail::time_ends(asked);
  // A rule that moves with time and whose ends the facts do not tell says different things at the two ends of time.
  question<Action> first = asked;
  question<Action> last = asked;
  first.now = first_instant;
  last.now = last_instant;
  const verdict<Action> at_first = decide_facts(first);
  const verdict<Action> at_last = decide_facts(last);
  const std::uint64_t at_some_time = at_first.violated().bits() | at_last.violated().bits();
  const std::uint64_t always = at_first.violated().bits() & at_last.violated().bits();
  const rule_set<Action> forbidding{always & ~ends.rules};
  if (!forbidding.empty()) return {availability_kind::never, forbidding};
  const std::uint64_t unknown = at_first.unknown().bits() | at_last.unknown().bits() | (at_some_time & ~always);
  if ((unknown & ~ends.rules) != 0) return {availability_kind::unknown, rule_set<Action>{unknown & ~ends.rules}};
  const rule_set<Action> timed{ends.rules};
  if (ends.opens_at && ends.closes_at && *ends.opens_at >= *ends.closes_at) return {availability_kind::never, timed};
  return {ends.opens_at, ends.closes_at, timed};
}

CAMPAIGN_RULES_END_NAMESPACE
