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
                    std::void_t<decltype(Rule::judge_facts(
                        std::declval<const Question&>(), *term_of<Rule>(std::declval<const Question&>().policy())))>> =
        true;

/// Does the rule say anything before there is a request?
template <class Rule, class Question>
inline constexpr bool says_something_of_facts =
    has_judge_facts<Rule, Question> || !std::is_base_of_v<request_rule, Rule>;

/// What rules say before anything is asked; a rule about the request alone says nothing.
struct facts_alone {
  template <class Rule, class Question, class Value>
  static constexpr judgement judge(const Question& asked, const Value& value) noexcept {
    if constexpr (has_judge_facts<Rule, Question>)
      return Rule::judge_facts(asked, value);
    else if constexpr (!std::is_base_of_v<request_rule, Rule>)
      return Rule::judge(asked, value);
    else
      return does_not_apply;
  }
};

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

/// The end itself, unless it lies beyond the calendar: nothing opens or closes there.
constexpr maybe<instant> within_calendar(maybe<instant> end) noexcept {
  return end && is_in_calendar(*end) ? end : maybe<instant>{};
}

/// The latest opening and the earliest closing among the rules that move with time. There is no opening when that of one
/// rule is not known. A rule that says nothing before anything is asked has no ends here.
template <class Action>
constexpr ends_of_time time_ends(const facts_question<Action>& asked) noexcept {
  ends_of_time ends;
  bool is_opening_missing = false;
  std::uint64_t bit = 1;
  rules_of<Action>::for_each([&](auto tag) {
    using judged = typename decltype(tag)::type;
    if constexpr (says_something_of_facts<judged, facts_question<Action>>) {
      if (const auto& term = term_of<judged>(asked.policy()); term) {
        ends.narrow(judged::opens_at(asked, *term), judged::closes_at(asked, *term), bit);
        is_opening_missing = is_opening_missing || judged::is_opening_missing(asked, *term);
      }
    }
    bit <<= 1;
  });
  if (is_opening_missing) ends.opens_at = {};
  return ends;
}

template <class Action>
constexpr verdict<Action> decide_facts(const facts_question<Action>& asked) noexcept {
  return gather<facts_alone>(asked, rules_of<Action>{});
}

template <class Action>
constexpr facts_question<Action> facts_in(const question<Action>& asked) noexcept {
  return {asked.provider, asked.facts, asked.now, asked.account};
}

}  // namespace detail

/// The verdict of the facts alone, whatever is asked: what greys out a button.
template <class Action>
[[nodiscard]] constexpr verdict<Action> decide_facts(const question<Action>& asked) noexcept {
  return detail::decide_facts(detail::facts_in(asked));
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

  [[nodiscard]] constexpr availability_kind kind() const noexcept { return kind_; }

  /// The first instant at which it is open; absent when it always was.
  constexpr maybe<instant> opens_at() const noexcept { return opens_at_; }
  /// The first instant at which it is no longer open; absent when it stays so.
  constexpr maybe<instant> closes_at() const noexcept { return closes_at_; }

  /// The rules that forbid it, or that lack a fact, or that set the ends of the interval.
  [[nodiscard]] constexpr rule_set<Action> binding() const noexcept { return binding_; }

  /// An instant beyond the calendar is read as its end, as rules read it.
  [[nodiscard]] constexpr bool is_open_at(instant at) const noexcept {
    const instant within = clamp(at);
    return kind_ == availability_kind::open && (!opens_at_ || *opens_at_ <= within) &&
           (!closes_at_ || within < *closes_at_);
  }

 private:
  availability_kind kind_;
  maybe<instant> opens_at_{};
  maybe<instant> closes_at_{};
  rule_set<Action> binding_;
};

namespace detail {

template <class Action>
constexpr availability_of<Action> availability(const facts_question<Action>& asked) noexcept {
  if (!asked.policy().offered) return {availability_kind::not_offered, {}};
  const auto rules = [](std::uint64_t bits) { return verdict_access::rules<Action>(bits); };
  const ends_of_time ends = time_ends(asked);
  // A rule that moves with time and whose ends the facts do not tell says different things at the two ends of time.
  facts_question<Action> first = asked;
  facts_question<Action> last = asked;
  first.now = first_instant;
  last.now = last_instant;
  const verdict<Action> at_first = decide_facts(first);
  const verdict<Action> at_last = decide_facts(last);
  const std::uint64_t at_some_time = at_first.violated().bits() | at_last.violated().bits();
  const std::uint64_t always = at_first.violated().bits() & at_last.violated().bits();
  if ((always & ~ends.rules) != 0) return {availability_kind::never, rules(always & ~ends.rules)};
  const std::uint64_t unknown = at_first.unknown().bits() | at_last.unknown().bits() | (at_some_time & ~always);
  if ((unknown & ~ends.rules) != 0) return {availability_kind::unknown, rules(unknown & ~ends.rules)};
  const bool opens_in_calendar = !ends.opens_at || *ends.opens_at <= last_instant;
  const bool opens_before_it_closes = !ends.opens_at || !ends.closes_at || *ends.opens_at < *ends.closes_at;
  if (!opens_in_calendar || !opens_before_it_closes) return {availability_kind::never, rules(ends.rules)};
  return {ends.opens_at, within_calendar(ends.closes_at), rules(ends.rules)};
}

}  // namespace detail

/// When the action is open by the facts of the question. Neither its request nor its `now` is read.
template <class Action>
[[nodiscard]] constexpr availability_of<Action> availability(const question<Action>& asked) noexcept {
  return detail::availability(detail::facts_in(asked));
}

CAMPAIGN_RULES_END_NAMESPACE
