#pragma once

// When a resend is possible: once opens have registered, until it is too late, and some time after another resend.

#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/rule.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

namespace detail {

template <class Question>
constexpr truth_of<Question> is_eligible(const Question& asked) noexcept {
  const auto& eligible = asked.policy().eligible_statuses;
  if (!eligible) return true;
  return is_one_of(asked[&campaign::status], *eligible);
}

}  // namespace detail

/// Opens need time to register: the window is counted from the end of sending and open at its end exactly.
struct window : rule {
  static constexpr std::string_view code = "resend.window";
  static constexpr std::string_view demands = "enough time to count email opens has passed since sending finished";
  static constexpr std::string_view sentence =
      "email opens are still being counted; resending is possible from {opens_at}";
  static constexpr std::string_view field = "/campaign/finished_sending_at";
  static constexpr std::string_view note =
      "no page says this; it is inferred: resending is already possible at the exact end of this time";
  static constexpr fix_kind fix = fix_kind::wait;
  static constexpr auto term = &resend_policy::open_registration_window;

  template <class Question>
  CAMPAIGN_RULES_INLINE static constexpr judgement_of<Question> judge(const Question& asked,
                                                                      std::chrono::milliseconds length) noexcept {
    return violated_when(is_later(asked[&campaign::finished_sending_at], length, asked.now))
        .provided(detail::is_eligible(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds length) noexcept {
    if (!asked.facts.finished_sending_at) return;
    const instant end = saturating_add(*asked.facts.finished_sending_at, length);
    if (is_in_calendar(end))
      found.opens_at = end;
    else
      found.sentence = "email opens are still being counted until after the year 9999";
  }
  template <class Question>
  static constexpr maybe<instant> opens_at(const Question& asked, std::chrono::milliseconds length) noexcept {
    if (!detail::is_eligible(asked).is_yes() || !asked.facts.finished_sending_at) return {};
    return saturating_add(*asked.facts.finished_sending_at, length);
  }

  template <class Question>
  [[nodiscard]] static constexpr bool is_opening_missing(const Question& asked, std::chrono::milliseconds) noexcept {
    return !asked.facts.finished_sending_at && detail::is_eligible(asked).is_yes();
  }
};

/// Too late is what comes after the maximum: at exactly the maximum it is still possible.
struct window_closed : rule {
  static constexpr std::string_view code = "resend.window.closed";
  static constexpr std::string_view demands = "not too much time has passed since sending finished";
  static constexpr std::string_view sentence = "it is too late: resending was possible until {closes_at}";
  static constexpr std::string_view field = "/campaign/finished_sending_at";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::closes_after;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds maximum) noexcept {
    return violated_when(!is_later(asked[&campaign::finished_sending_at], just_longer_than(maximum), asked.now))
        .provided(detail::is_eligible(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds maximum) noexcept {
    if (asked.facts.finished_sending_at)
      found.closes_at = saturating_add(*asked.facts.finished_sending_at, just_longer_than(maximum));
  }
  template <class Question>
  static constexpr maybe<instant> closes_at(const Question& asked, std::chrono::milliseconds maximum) noexcept {
    if (!detail::is_eligible(asked).is_yes() || !asked.facts.finished_sending_at) return {};
    return saturating_add(*asked.facts.finished_sending_at, just_longer_than(maximum));
  }
};

/// After another resend some time has to pass, which `Start` tells; at exactly its end it has not. Without such resends,
/// which `Count` tells, the rule does not apply.
template <auto Term, auto Count, auto Start>
struct time_after_resend : rule {
  static constexpr fix_kind fix = fix_kind::wait;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds length) noexcept {
    return violated_when(is_later(asked[Start], just_longer_than(length), asked.now))
        .provided(is_at_least(asked[Count], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds length) noexcept {
    const maybe<instant> start = asked.facts.*Start;
    if (!start) return;
    const instant end = saturating_add(*start, just_longer_than(length));
    if (is_in_calendar(end))
      found.opens_at = end;
    else
      found.sentence = "another resend is not possible until after the year 9999";
  }
  template <class Question>
  static constexpr maybe<instant> opens_at(const Question& asked, std::chrono::milliseconds length) noexcept {
    const maybe<instant> start = asked.facts.*Start;
    if (!start || !is_at_least(asked[Count], 1).is_yes()) return {};
    return saturating_add(*start, just_longer_than(length));
  }
  template <class Question>
  [[nodiscard]] static constexpr bool is_opening_missing(const Question& asked, std::chrono::milliseconds) noexcept {
    return !(asked.facts.*Start) && is_at_least(asked[Count], 1).is_yes();
  }
};

struct in_progress : time_after_resend<&resend_policy::time_in_progress, &campaign::resends_in_progress,
                                       &campaign::resend_requested_at> {
  static constexpr std::string_view code = "resend.in_progress";
  static constexpr std::string_view demands = "no resend is in progress that was requested a short time ago";
  static constexpr std::string_view sentence = "a resend is in progress; another one is possible from {opens_at}";
  static constexpr std::string_view field = "/campaign/resends_in_progress";
  static constexpr int http_status = 409;
};

struct throttle : time_after_resend<&resend_policy::time_between_resends, &campaign::resends_delivered,
                                    &campaign::last_resend_completed_at> {
  static constexpr std::string_view code = "resend.throttle";
  static constexpr std::string_view demands = "enough time has passed since the last resend that reached somebody";
  static constexpr std::string_view sentence =
      "the last resend was a short time ago; another one is possible from {opens_at}";
  static constexpr std::string_view field = "/campaign/last_resend_completed_at";
  static constexpr int http_status = 429;
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
