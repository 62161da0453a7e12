#pragma once

// fact<T, Id>: something the host knows about a campaign or an account, or does not. It knows its own name, so that a
// rule that reads an absent fact can say which one it lacked.
//
//   campaign spring;
//   spring.resends = 0;                     // known
//   spring.first_sent_at;                   // unknown until assigned
//   is_at_least(spring.resends, 1);         // no
//   is_before(spring.first_sent_at, now);   // open, hanging on /campaign/first_sent_at
//
// The comparisons below are the only way rules look at facts. Each asks: with the fact as given, or with any value of its
// type where it is absent, can this come out true, can it come out false? An absent count is never negative, so "at least
// 0" holds without knowing it.

#include <campaign_rules/fact_id.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/small_set.hpp>
#include <campaign_rules/truth.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class T, fact_id Id>
class fact : public maybe<T> {
 public:
  using maybe<T>::maybe;
  constexpr fact() noexcept = default;
  /// What a look-up gave, known or not: `spring.status = words.find("DONE")`. Another fact does not pass for this one.
  template <class Found, std::enable_if_t<std::is_same_v<Found, maybe<T>>, int> = 0>
  constexpr fact(const Found& found) noexcept : maybe<T>(found) {}
  static constexpr fact_id id = Id;
};

/// Is the flag set?
template <fact_id Id>
constexpr truth is_set(const fact<bool, Id>& flag) noexcept {
  return flag ? truth{*flag} : truth::hanging_on(Id, true, true);
}

/// Is the value one of those wanted? `possible` are the values that its type has, which decides when it is absent.
template <class T, fact_id Id>
constexpr truth is_one_of(const fact<T, Id>& value, small_set<T> wanted, small_set<T> possible) noexcept {
  if (value) return wanted.contains(*value);
  return truth::hanging_on(Id, !(possible & wanted).empty(), !(possible - wanted).empty());
}

/// The same for a small integer, whose possible values its name tells.
template <fact_id Id>
constexpr truth is_one_of(const fact<std::int32_t, Id>& value, small_set<int> wanted) noexcept {
  return is_one_of(value, wanted, small_set<int>::range(info(Id).minimum, info(Id).maximum));
}

/// Is the count at least the limit?
template <fact_id Id>
constexpr truth is_at_least(const fact<std::int32_t, Id>& count, std::int64_t limit) noexcept {
  if (count) return *count >= limit;
  return truth::hanging_on(Id, info(Id).maximum >= limit, info(Id).minimum < limit);
}

/// Is the count more than the limit?
template <fact_id Id>
constexpr truth is_more_than(const fact<std::int32_t, Id>& count, std::int64_t limit) noexcept {
  if (count) return *count > limit;
  return truth::hanging_on(Id, info(Id).maximum > limit, info(Id).minimum <= limit);
}

/// Is `start` + `delay` strictly later than the given instant? Exact at the boundary: equal is not later.
template <fact_id Id>
constexpr truth is_later(const fact<instant, Id>& start, std::chrono::milliseconds delay, instant than) noexcept {
  if (start) return delay > bounded(than) - bounded(*start);  // this way round nothing can overflow
  return truth::hanging_on(Id, later_by(last_instant, delay) > bounded(than),
                           later_by(first_instant, delay) <= bounded(than));
}

/// Is the text exactly the given one? An absent text may be any.
template <fact_id Id>
constexpr truth is_text(const fact<std::string_view, Id>& text, std::string_view wanted) noexcept {
  return text ? truth{*text == wanted} : truth::hanging_on(Id, true, true);
}

CAMPAIGN_RULES_END_NAMESPACE
