#pragma once

// The delay of a resend: which one counts, whether there has to be one, its range, and whether it has run out. It is told in
// days or in minutes, or as an amount with a unit.

#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/resend_delay.hpp>
#include <campaign_rules/rule.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

namespace detail {

enum class counted_delay : std::uint8_t { none, days, minutes };

/// Which of the two delays counts: the one that was asked for, or the one that wins where both were. Neither when none
/// was, when two contradict each other, and when it lies outside the policy's range.
template <class Question>
constexpr counted_delay effective_unit(const Question& asked) noexcept {
  const maybe<std::int64_t>& days = asked.request.delay_days;
  const maybe<std::int64_t>& minutes = asked.request.delay_minutes;
  const resend_policy& policy = asked.policy();
  if (days) {
    if (minutes && !policy.days_take_precedence) return counted_delay::none;
    return !policy.delay_days || policy.delay_days->contains(*days) ? counted_delay::days : counted_delay::none;
  }
  if (!minutes) return counted_delay::none;
  return !policy.delay_minutes || policy.delay_minutes->contains(*minutes) ? counted_delay::minutes
                                                                           : counted_delay::none;
}

/// Does the request say how long to wait?
template <class Question>
constexpr bool is_delay_complete(const Question& asked) noexcept {
  const resend_request& request = asked.request;
  if (asked.policy().body == resend_body::booster) return request.delay_amount && request.delay_unit;
  return request.delay_days || request.delay_minutes;
}

/// Does it speak of a delay, complete or not?
template <class Question>
constexpr bool is_delay_given(const Question& asked) noexcept {
  const resend_request& request = asked.request;
  if (asked.policy().body == resend_body::booster) return request.has_delay;
  return request.delay_days || request.delay_minutes;
}

}  // namespace detail

/// The delay that the resend will wait: the one that was asked for, or the one that wins where both were. Absent when
/// none was, when two contradict each other, and when it lies outside the policy's range.
template <class Question>
[[nodiscard]] constexpr maybe<resend_delay> effective_delay(const Question& asked) noexcept {
  const detail::counted_delay unit = detail::effective_unit(asked);
  if (unit == detail::counted_delay::days) return resend_delay::of_days(*asked.request.delay_days);
  if (unit == detail::counted_delay::minutes) return resend_delay::of_minutes(*asked.request.delay_minutes);
  return {};
}

/// The longest delay that the policy lets anyone ask for; absent when it sets no limit.
[[nodiscard]] constexpr maybe<resend_delay> longest_delay(const resend_policy& policy) noexcept {
  if (!policy.delay_days || !policy.delay_minutes) return {};
  const auto in_days = resend_delay::of_days(policy.delay_days->maximum);
  const auto in_minutes = resend_delay::of_minutes(policy.delay_minutes->maximum);
  return in_days.length() > in_minutes.length() ? in_days : in_minutes;
}

/// A rule about whether there is a delay.
struct about_delay : request_rule {
  static constexpr std::string_view field = "/request/delay_days";

  template <class Provider>
  static constexpr std::string_view field_for(const Provider& by) noexcept {
    return delay_field(by.resend.body);
  }
};

struct delay_required : about_delay {
  static constexpr std::string_view code = "resend.delay.required";
  static constexpr std::string_view demands = "a delay is given: delay_days, delay_minutes, or an amount with its unit";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both missing: give one of them";
  static constexpr auto term = &resend_policy::delay_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const in_statuses& where) noexcept {
    return violated_when(!detail::is_delay_complete(asked)).provided(is_demanded(asked, where));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const in_statuses&) noexcept {
    if (asked.policy().body == resend_body::booster)
      found.sentence = "the delay is missing or not complete: give its amount and its unit";
  }
};

struct delay_exclusive : request_rule {
  static constexpr std::string_view code = "resend.delay.exclusive";
  static constexpr std::string_view demands = "delay_days and delay_minutes are not both given";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both given: give only one of them";
  static constexpr std::string_view field = "/request/delay_minutes";
  static constexpr auto term = &resend_policy::delays_exclusive;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.delay_days.has_value()).provided(asked.request.delay_minutes.has_value());
  }
};

struct delay_days_range : request_rule {
  static constexpr std::string_view code = "resend.delay.days_range";
  static constexpr std::string_view demands = "delay_days is in the provider's range; both ends are allowed";
  static constexpr std::string_view sentence =
      "delay_days is {observed}, expected {minimum} to {maximum}; the nearest allowed value is {nearest}";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_days;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& range) noexcept {
    return violated_when(!range.contains(*asked.request.delay_days)).provided(asked.request.delay_days.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& range) noexcept {
    describe_range(found, *asked.request.delay_days, range);
  }
};

struct delay_minutes_range : request_rule {
  static constexpr std::string_view code = "resend.delay.minutes_range";
  static constexpr std::string_view demands = "delay_minutes is in the provider's range; both ends are allowed";
  static constexpr std::string_view sentence =
      "delay_minutes is {observed}, expected {minimum} to {maximum}; the nearest allowed value is {nearest}";
  static constexpr std::string_view field = "/request/delay_minutes";
  static constexpr auto term = &resend_policy::delay_minutes;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& range) noexcept {
    const bool is_ignored = asked.request.delay_days && asked.policy().days_take_precedence;
    return violated_when(!range.contains(*asked.request.delay_minutes))
        .provided(asked.request.delay_minutes.has_value() && !is_ignored);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& range) noexcept {
    describe_range(found, *asked.request.delay_minutes, range);
  }
};

/// A delay that has a unit: what the range holds are hours, and as many days are allowed as whole 24 h fit into it.
struct delay_range : request_rule {
  static constexpr std::string_view code = "resend.delay.range";
  static constexpr std::string_view demands =
      "the amount of the delay is in the range of its unit; both ends are allowed";
  static constexpr std::string_view sentence =
      "the amount of the delay is {observed}, expected {minimum} to {maximum} in its unit; the nearest allowed value "
      "is {nearest}";
  static constexpr std::string_view field = "/request/boosterSettings/delay/amount";
  static constexpr auto term = &resend_policy::delay_hours;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& hours) noexcept {
    return violated_when(!range_in_unit(asked, hours).contains(*asked.request.delay_amount))
        .provided(asked.policy().body == resend_body::booster && detail::is_delay_complete(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& hours) noexcept {
    const closed_range range = range_in_unit(asked, hours);
    describe_range(found, *asked.request.delay_amount, range);
    if (range.minimum > range.maximum) {
      found.sentence = "the delay is {observed} days, but less than a day is allowed: give it in hours";
      found.minimum = found.maximum = found.nearest = {};
    }
  }

 private:
  template <class Question>
  static constexpr closed_range range_in_unit(const Question& asked, const closed_range& hours) noexcept {
    if (asked.request.delay_unit == campaign_rules::delay_unit::hours) return hours;
    constexpr std::int64_t day = 24;
    const auto round_up = [](std::int64_t count) { return count > 0 ? (count - 1) / day + 1 : count / day; };
    const auto round_down = [](std::int64_t count) { return count < 0 ? (count + 1) / day - 1 : count / day; };
    return {round_up(hours.minimum), round_down(hours.maximum)};
  }
};

struct delay_not_accepted : about_delay {
  static constexpr std::string_view code = "resend.delay.not_accepted";
  static constexpr std::string_view demands = "no delay is given if the provider accepts none";
  static constexpr std::string_view sentence = "this provider accepts no delay: leave out {member}";
  static constexpr auto term = &resend_policy::delay_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const in_statuses& where) noexcept {
    return violated_when(true).provided(is_demanded(asked, where)).provided(detail::is_delay_given(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const in_statuses&) noexcept {
    if (asked.policy().body == resend_body::booster)
      found.sentence = "this campaign is sent already: leave out the delay and give a date";
    else if (!asked.request.delay_days)
      found.field = "/request/delay_minutes";
  }
};

struct delay_elapsed : request_rule {
  static constexpr std::string_view code = "resend.delay.elapsed";
  static constexpr std::string_view demands = "the delay, counted from the first send, has not ended yet";
  static constexpr std::string_view sentence =
      "with this delay, the resend would be sent at {due}, but it is already {now}";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::elapsed_delay_refused;

  template <class Question>
  CAMPAIGN_RULES_INLINE static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const truth_of<Question> is_sent = is_one_of(asked[&campaign::status], {campaign_status::sent});
    if (is_sent.is_no()) return does_not_apply;
    // Not by effective_delay: an object in memory between the two would cost a verdict as much as another rule.
    std::chrono::milliseconds length{};
    switch (detail::effective_unit(asked)) {
      case detail::counted_delay::days: length = resend_delay::of_days(*asked.request.delay_days).length(); break;
      case detail::counted_delay::minutes:
        length = resend_delay::of_minutes(*asked.request.delay_minutes).length();
        break;
      case detail::counted_delay::none: return does_not_apply;
    }
    return violated_when(!is_later(asked[&campaign::first_sent_at], length, asked.now)).provided(is_sent);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (!asked.request.delay_days) found.field = "/request/delay_minutes";
    const maybe<resend_delay> delay = effective_delay(asked);
    if (asked.facts.first_sent_at && delay) found.due = saturating_add(*asked.facts.first_sent_at, delay->length());
    found.now = asked.now;
    if (judge_facts(asked, {}).is_violated()) found.fix = fix_kind::never;
  }

  /// Once even the longest delay has run out, nothing that is asked for can be granted.
  template <class Question>
  static constexpr judgement_of<Question> judge_facts(const Question& asked, unit) noexcept {
    return judge_delay(asked, is_delay_sure(asked.policy()) ? longest_delay(asked.policy()) : maybe<resend_delay>{});
  }
  template <class Question>
  static constexpr maybe<instant> closes_at(const Question& asked, unit) noexcept {
    const maybe<resend_delay> longest = longest_delay(asked.policy());
    if (!is_delay_sure(asked.policy()) || !longest) return {};
    if (asked.facts.status != campaign_status::sent || !asked.facts.first_sent_at) return {};
    return saturating_add(*asked.facts.first_sent_at, longest->length());
  }

 private:
  /// Has every allowed request about a sent campaign one delay that counts? If not, one without it is never too late.
  static constexpr bool is_delay_sure(const resend_policy& policy) noexcept {
    return policy.delay_required && policy.delay_required->overlaps(status_set{campaign_status::sent}) &&
           policy.body != resend_body::booster && (policy.delays_exclusive || policy.days_take_precedence);
  }

  template <class Question>
  static constexpr judgement_of<Question> judge_delay(const Question& asked,
                                                      const maybe<resend_delay>& delay) noexcept {
    const truth_of<Question> is_sent = is_one_of(asked[&campaign::status], {campaign_status::sent});
    if (!delay || is_sent.is_no()) return does_not_apply;
    return violated_when(!is_later(asked[&campaign::first_sent_at], delay->length(), asked.now)).provided(is_sent);
  }
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
