#pragma once

// fact: something the host knows, or does not know. It carries its number, so that a rule that reads an absent fact can
// say which one is missing, and its domain: the values that exist, which is what an absent fact may still be.
//
//   campaign spring;
//   spring.resends = 0;                                         // known
//   spring.first_sent_at;                                       // unknown until assigned
//   spring.first_sent_at = std::chrono::system_clock::now();    // so is a std::optional or what parse_instant gave
//
// The comparisons below are the only way in which rules look at facts:
//
//   is_at_least(asked[&campaign::resends], 1);      // yes, no, or unknown and depending on /campaign/resends
//
// Each asks: with the fact as given, or with any value of its domain where it is absent, can this come out true, can it
// come out false? An absent count is never negative, so "at least 0" holds without knowing it.

#include <campaign_rules/blank_text.hpp>
#include <campaign_rules/dialect.hpp>
#include <campaign_rules/fact_id.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/plans.hpp>
#include <campaign_rules/small_set.hpp>
#include <campaign_rules/truth.hpp>

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// `Number` is its place in the list of facts. `Domain` is the member of the dialect that names the values that exist;
/// without one they are those of the type: for a count 0 to 2,147,483,647.
template <class T, std::uint8_t Number, auto Domain = nullptr>
class fact : public maybe<T> {
  static_assert(Number < fact_id::limit, "there is no fact of that number");

 public:
  using maybe<T>::maybe;
  constexpr fact() noexcept = default;
  constexpr fact(const maybe<T>& given) noexcept : maybe<T>(given) {}

  /// What a clock gives, without its fraction of a millisecond.
  template <
      class Duration, class Instant = T,
      std::enable_if_t<std::is_same_v<Instant, instant> && !std::is_convertible_v<Duration, std::chrono::milliseconds>,
                       int> = 0>
  constexpr fact(std::chrono::time_point<std::chrono::system_clock, Duration> at) noexcept : maybe<T>(to_instant(at)) {}

  static constexpr fact_id id = fact_id::of_number(Number);
  static constexpr auto domain = Domain;
};

/// A user may have up to eight facts of their own for an action.
inline constexpr std::uint8_t own_facts_at_most = 8;

/// A fact of the user's own: the action's `own_facts[Place]` names it in JSON and in answers.
template <class T, std::uint8_t Place>
using own_fact = fact<T, fact_id::limit - own_facts_at_most + Place>;

/// A fact as a rule sees it, together with the values that it may have. Made by `asked[&campaign::status]`.
template <class Fact>
class asked_fact {
 public:
  using value_type = typename Fact::value_type;
  using truth_type = truth;

  constexpr asked_fact(const Fact& given CAMPAIGN_RULES_LIFETIMEBOUND,
                       const dialect& words CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : fact_(given), dialect_(words) {}

  // See the functions of the same names below.

  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth is_set() const noexcept {
    return fact_ ? truth{*fact_} : truth::depending_on(Fact::id, true, true);
  }
  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth is_one_of(small_set<value_type> wanted) const noexcept {
    if (fact_) return wanted.contains(*fact_);
    const small_set<value_type> possible = domain();
    return truth::depending_on(Fact::id, !(possible & wanted).empty(), !(possible - wanted).empty());
  }
  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth is_at_least(std::int64_t limit) const noexcept {
    if (fact_) return *fact_ >= limit;
    return truth::depending_on(Fact::id, highest() >= limit, lowest() < limit);
  }
  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth is_more_than(std::int64_t limit) const noexcept {
    if (fact_) return *fact_ > limit;
    return truth::depending_on(Fact::id, highest() > limit, lowest() <= limit);
  }
  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth is_later(std::chrono::milliseconds delay,
                                                               instant than) const noexcept {
    if (fact_) return delay > clamp(than) - clamp(*fact_);  // this way round nothing can overflow
    return truth::depending_on(Fact::id, saturating_add(last_instant, delay) > clamp(than),
                               saturating_add(first_instant, delay) <= clamp(than));
  }
  [[nodiscard]] constexpr truth is_stated() const noexcept { return fact_.has_value(); }
  template <class Member>
  [[nodiscard]] constexpr truth includes(const Member& wanted) const noexcept {
    return fact_.has_value() && fact_->contains(wanted);
  }
  [[nodiscard]] constexpr truth is_text(std::string_view wanted) const noexcept {
    return fact_ ? truth{*fact_ == wanted} : truth::depending_on(Fact::id, true, true);
  }
  [[nodiscard]] constexpr truth is_like_text(std::string_view wanted) const noexcept {
    return fact_ ? truth{detail::equal_ignoring_case(trimmed(*fact_), trimmed(wanted))}
                 : truth::depending_on(Fact::id, true, true);
  }
  template <class Other>
  [[nodiscard]] constexpr truth is_no_less_than(const asked_fact<Other>& other) const noexcept {
    if (other.fact_) return is_at_least(*other.fact_);
    const truth other_is_less = other.is_at_least((fact_ ? std::int64_t{*fact_} : lowest()) + 1);
    return fact_ ? !other_is_less : truth::depending_on(Fact::id, true, true) && !other_is_less;
  }
  [[nodiscard]] constexpr truth is_word_of(word_list wanted) const noexcept {
    return fact_ ? truth{contains_word(wanted, *fact_)} : truth::depending_on(Fact::id, !wanted.empty(), true);
  }
  [[nodiscard]] constexpr truth is_plan_of(const plan_set& wanted) const noexcept {
    if (is_known_plan()) return wanted.contains(*fact_);
    bool may_be_one = false;
    bool may_be_none = false;
    for (const std::string_view plan : dialect_.*Fact::domain)
      (wanted.contains(plan) ? may_be_one : may_be_none) = true;
    return truth::depending_on(Fact::id, may_be_one, may_be_none);
  }
  template <class IsBeyond>
  [[nodiscard]] constexpr truth is_beyond(const limit_by_plan& limits, const IsBeyond& is_beyond_limit) const noexcept {
    if (!limits.differs_by_plan()) return is_beyond_limit(limits.for_all());
    if (is_known_plan()) {
      const plan_limit* row = limits.find(*fact_);
      return row != nullptr && row->maximum ? is_beyond_limit(*row->maximum) : truth{false};
    }
    // Under some plans it is, under others not: the plan matters. So it does where other facts are missing and one of
    // their values lies between the limits of two plans.
    truth in_any = false;
    truth in_all = true;
    bool plan_matters = false;
    maybe<std::int64_t> undecided_limit;
    for (const plan_limit& row : limits.table()) {
      const truth beyond = row.maximum ? is_beyond_limit(*row.maximum) : truth{false};
      if (beyond.is_unknown()) {
        plan_matters =
            plan_matters || (undecided_limit && *undecided_limit != *row.maximum) || in_any.is_yes() || in_all.is_no();
        undecided_limit = row.maximum;
      } else {
        plan_matters = plan_matters || undecided_limit || (beyond.is_yes() ? in_all.is_no() : in_any.is_yes());
      }
      in_any = in_any || beyond;
      in_all = in_all && beyond;
    }
    if (!plan_matters) return in_any;
    truth unknown = truth::depending_on(Fact::id, true, true);
    for (const plan_limit& row : limits.table())
      if (row.maximum)
        if (const truth beyond = is_beyond_limit(*row.maximum); beyond.is_unknown()) unknown = unknown || beyond;
    return unknown;
  }
  [[nodiscard]] constexpr bool may_have_limit(const limit_by_plan& limits) const noexcept {
    if (!limits.differs_by_plan()) return true;
    if (is_known_plan()) {
      const plan_limit* row = limits.find(*fact_);
      return row != nullptr && row->maximum.has_value();
    }
    for (const plan_limit& row : limits.table())
      if (row.maximum) return true;
    return false;
  }

 private:
  constexpr bool is_known_plan() const noexcept { return fact_ && (dialect_.*Fact::domain).contains(*fact_); }
  constexpr small_set<value_type> domain() const noexcept {
    if constexpr (std::is_same_v<std::decay_t<decltype(Fact::domain)>, std::nullptr_t>)
      return all_of<value_type>;
    else if constexpr (std::is_same_v<std::decay_t<decltype(dialect_.*Fact::domain)>, status_words>)
      return (dialect_.*Fact::domain).known();
    else
      return dialect_.*Fact::domain;
  }
  constexpr std::int64_t lowest() const noexcept {
    if constexpr (std::is_same_v<std::decay_t<decltype(Fact::domain)>, std::nullptr_t>)
      return 0;
    else
      return domain().lowest();
  }
  constexpr std::int64_t highest() const noexcept {
    if constexpr (std::is_same_v<std::decay_t<decltype(Fact::domain)>, std::nullptr_t>)
      return (std::numeric_limits<value_type>::max)();
    else
      return domain().highest();
  }

  template <class>
  friend class asked_fact;

  const Fact& fact_;
  const dialect& dialect_;
};

/// What a comparison of this fact gives: a truth, for facts that are values.
template <class Asked>
using truth_of_fact = typename Asked::truth_type;

/// Is the flag set?
template <class Asked>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> is_set(const Asked& flag) noexcept {
  return flag.is_set();
}

/// Is the value one of those wanted?
template <class Asked>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> is_one_of(
    const Asked& value, small_set<typename Asked::value_type> wanted) noexcept {
  return value.is_one_of(wanted);
}

/// Is the count at least the limit?
template <class Asked>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> is_at_least(const Asked& count,
                                                                               std::int64_t limit) noexcept {
  return count.is_at_least(limit);
}

/// Is the count more than the limit?
template <class Asked>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> is_more_than(const Asked& count,
                                                                                std::int64_t limit) noexcept {
  return count.is_more_than(limit);
}

/// Is `start` + `delay` strictly later than the given instant? Exact at the boundary: equal is not later.
template <class Asked>
[[nodiscard]] CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> is_later(const Asked& start,
                                                                            std::chrono::milliseconds delay,
                                                                            instant than) noexcept {
  return start.is_later(delay, than);
}

// Two comparisons of facts that are closed worlds: what is not stated is not checked, and never unknown.

/// Is the fact stated at all?
template <class Asked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_stated(const Asked& fact) noexcept {
  return fact.is_stated();
}

/// Is the list stated, and has it the wanted member?
template <class Asked, class Member>
[[nodiscard]] constexpr truth_of_fact<Asked> includes(const Asked& list, const Member& wanted) noexcept {
  return list.includes(wanted);
}

/// Is the text exactly the given one? An absent text may be any.
template <class Asked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_text(const Asked& text, std::string_view wanted) noexcept {
  return text.is_text(wanted);
}

/// Is the text like the given one: the same but for ASCII white space at its ends and for the case of A to Z? An absent
/// text may be any.
template <class Asked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_like_text(const Asked& text, std::string_view wanted) noexcept {
  return text.is_like_text(wanted);
}

/// Is the one count at least the other?
template <class Asked, class OtherAsked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_no_less_than(const Asked& count, const OtherAsked& other) noexcept {
  return count.is_no_less_than(other);
}

/// Is the word one of those wanted, without regard to ASCII case? An absent word may be any.
template <class Asked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_word_of(const Asked& word, word_list wanted) noexcept {
  return word.is_word_of(wanted);
}

// The account's plan: see plans.hpp.

/// Is it one of those wanted?
template <class Asked>
[[nodiscard]] constexpr truth_of_fact<Asked> is_plan_of(const Asked& plan, const plan_set& wanted) noexcept {
  return plan.is_plan_of(wanted);
}

/// Is something beyond what the plan allows? `is_beyond_limit(maximum)` tells that of one limit: the more a limit allows, the
/// less is beyond it. Of a plan without a limit nothing is.
template <class Asked, class IsBeyond>
[[nodiscard]] constexpr truth_of_fact<Asked> is_beyond(const Asked& plan, const limit_by_plan& limits,
                                                       const IsBeyond& is_beyond_limit) noexcept {
  return plan.is_beyond(limits, is_beyond_limit);
}

/// Does the plan, or where it is not known any plan of the provider, have a limit?
template <class Asked>
[[nodiscard]] constexpr bool may_have_limit(const Asked& plan, const limit_by_plan& limits) noexcept {
  return plan.may_have_limit(limits);
}

CAMPAIGN_RULES_END_NAMESPACE
