#pragma once

// Conditions that several providers have with other numbers, and how their violations are told. All are about complete
// facts, or about what is asked; each number stands where a provider's rules stand.

#include "model_finding.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models {

constexpr char small_letter(char one) { return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one; }

/// Equal but for the case of A to Z.
inline bool same_word(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (small_letter(one[i]) != small_letter(other[i])) return false;
  return true;
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.substr(0, 1))) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.substr(text.size() - 1))) text.remove_suffix(1);
  return text;
}

/// Code points of UTF-8: bytes that do not go on with one.
inline std::int64_t code_points(std::string_view text) {
  std::int64_t count = 0;
  for (const char one : text)
    if ((static_cast<unsigned char>(one) & 0xC0U) != 0x80U) ++count;
  return count;
}

inline single violated_unless(bool it_is) { return violated_when(!it_is); }

using words = array_view<std::string_view>;

// ------------------------------------------------------------------------------------------------------- facts

/// The status is one of these.
template <status... Eligible>
inline constexpr auto status_in =
    [](const auto&, const facts& known) { return violated_unless(known.is_in({Eligible...})); };

/// The flag is as it must not be.
template <fact Flag, bool Refused>
inline constexpr auto flag_is =
    [](const auto&, const facts& known) { return violated_when(known[Flag] == (Refused ? 1 : 0)); };

template <fact Count, std::int64_t Limit>
inline constexpr auto count_reaches =
    [](const auto&, const facts& known) { return violated_when(known[Count] >= Limit); };

/// Everybody has opened it.
inline constexpr auto all_have_opened = [](const auto&, const facts& known) {
  return violated_when(known[fact::unique_openers] >= known[fact::recipients]);
};

/// Kinds are compared without regard to case.
inline single judge_kind(const facts& known, words eligible) {
  for (const std::string_view one : eligible)
    if (same_word(known.text(fact::kind), one)) return single::satisfied;
  return single::violated;
}

/// Plans are compared as they stand.
inline single judge_plan(const facts& known, words eligible) {
  return violated_unless(eligible.contains(known.text(fact::plan)));
}

template <class Ask>
void tell_words(const question<Ask>& asked, told& found, fact of, words eligible) {
  for (const std::string_view one : eligible) found.may_be(one);
  if (asked.known.has(of)) found.observed_text = asked.known.text(of);
}

template <class Ask>
void tell_limit(const question<Ask>& asked, told& found, fact counted, std::int64_t maximum) {
  if (asked.known.has(counted)) found.observed = asked.known[counted];
  found.maximum = maximum;
}

/// There is nobody, and there must be somebody.
inline constexpr auto tell_nobody = [](const auto&, told& found) {
  found.observed = 0;
  found.minimum = 1;
};

// ---------------------------------------------------------------------------------------------------- windows

/// Open from start + length on.
template <class Ask>
single judge_window(const question<Ask>& asked, std::int64_t start, std::int64_t length) {
  return violated_when(asked.now < start + length);
}
template <class Ask>
void tell_window(const question<Ask>& asked, told& found, std::int64_t length) {
  if (asked.known.has(fact::finished_sending_at)) found.opens_at = asked.known[fact::finished_sending_at] + length;
}

// ----------------------------------------------------------------------------------------------------- quotas

/// What the accounts of a plan may use, and whether there is such a plan.
struct allowance {
  std::string_view plan;  // empty: every other one
  std::int64_t maximum;
};
using allowances = array_view<allowance>;

inline maybe<std::int64_t> allowance_of(std::string_view plan, allowances all) {
  for (const allowance& one : all)
    if (one.plan == plan || one.plan.empty()) return one.maximum;
  return {};
}

/// Without a plan it is violated under every plan: the largest limit is told.
template <class Ask>
std::int64_t told_allowance(const question<Ask>& asked, allowances all) {
  if (asked.known.has(fact::plan)) return *allowance_of(asked.known.text(fact::plan), all);
  std::int64_t largest = 0;
  for (const allowance& one : all) largest = one.maximum > largest ? one.maximum : largest;
  return largest;
}

inline single judge_quota(const question<test_ask>& asked, const facts& known, fact used, allowances all) {
  if (asked.ask.addresses == 0) return single::moot;
  const maybe<std::int64_t> maximum = allowance_of(known.text(fact::plan), all);
  if (!maximum) return single::moot;
  return violated_when(known[used] + asked.ask.addresses > *maximum);
}

inline void tell_quota(const question<test_ask>& asked, told& found, fact used, allowances all) {
  const std::int64_t maximum = told_allowance(asked, all);
  found.maximum = maximum;
  found.fix = asked.ask.addresses > maximum ? fix_kind::change_request : fix_kind::wait;
  if (!asked.known.has(used)) return;
  found.observed = asked.known[used] + asked.ask.addresses;
  const std::int64_t left = maximum - asked.known[used];
  found.remaining = left < 0 ? 0 : left;
}

/// What is left of a quota after an allowed test; absent without the plan, a limit or the count.
inline maybe<std::int64_t> left_after(const question<test_ask>& asked, fact used, allowances all) {
  if (!asked.known.has(fact::plan) || !asked.known.has(used)) return {};
  const maybe<std::int64_t> maximum = allowance_of(asked.known.text(fact::plan), all);
  if (!maximum) return {};
  const std::int64_t left = *maximum - asked.known[used] - asked.ask.addresses;
  return left < 0 ? 0 : left;
}

// ----------------------------------------------------------------------------------------------------- access

inline single judge_granted(const maybe<array_view<std::string_view>>& granted, words one_of) {
  if (!granted) return single::moot;
  for (const std::string_view each : *granted)
    if (one_of.contains(each)) return single::satisfied;
  return single::violated;
}

/// The first is what is required; where one of several is enough, all are eligible.
inline void tell_access(told& found, words one_of) {
  found.required = one_of[0];
  if (one_of.size() == 1) return;
  for (const std::string_view one : one_of) found.may_be(one);
}

// ---------------------------------------------------------------------------------------------------- requests

inline constexpr auto asks_for_nobody = [](const question<test_ask>& asked, const facts&) {
  return violated_when(asked.ask.addresses == 0);
};

inline constexpr auto says_nothing_of_when = [](const question<schedule_ask>& asked, const facts&) {
  return violated_when(!asked.ask.now && !asked.ask.date);
};

inline constexpr auto asks_for_now = [](const question<schedule_ask>& asked, const facts&) {
  return asked.ask.now ? single::violated : single::moot;
};

inline constexpr auto date_is_past = [](const question<schedule_ask>& asked, const facts&) {
  return !asked.ask.date ? single::moot : violated_when(*asked.ask.date <= asked.now);
};

inline constexpr auto tell_date_and_now = [](const auto& asked, told& found) {
  found.observed_date = asked.ask.date;
  found.now = asked.now;
};

/// The date is not at least half an hour ahead.
inline constexpr auto is_within_half_an_hour = [](const auto& asked, const facts&) {
  return !asked.ask.date ? single::moot : violated_when(*asked.ask.date - asked.now < minutes(30));
};

inline constexpr auto tell_half_an_hour = [](const auto& asked, told& found) {
  found.observed_date = asked.ask.date;
  found.earliest = asked.now + minutes(30);
};

template <std::int64_t Maximum>
inline constexpr auto subject_is_longer = [](const question<resend_ask>& asked, const facts&) {
  return !asked.ask.subject ? single::moot : violated_when(code_points(*asked.ask.subject) > Maximum);
};

template <std::int64_t Maximum>
inline constexpr auto tell_subject_length = [](const question<resend_ask>& asked, told& found) {
  found.observed = code_points(*asked.ask.subject);
  found.maximum = Maximum;
};

// ------------------------------------------------------------------------------------------------------- dates

/// The multiple of `step` that is closest, the later of two; those beyond the calendar do not count.
inline std::int64_t nearest_multiple(std::int64_t at, std::int64_t step) {
  std::int64_t past = at % step;
  if (past < 0) past += step;
  const std::int64_t before = at - past;
  const std::int64_t after = before + step;
  if (after > last_millisecond) return before;
  if (before < first_millisecond) return after;
  return after - at <= at - before ? after : before;
}

}  // namespace oracle::models
