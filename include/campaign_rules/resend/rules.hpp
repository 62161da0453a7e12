#pragma once

// The rules of resending to non-openers, in catalogue order. Numbers are the policies'; see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/blank_text.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/resend_delay.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

namespace detail {

enum class delay_unit : std::uint8_t { none, days, minutes };

/// Which of the two delays counts: the one that was asked for, or the one that wins where both were. Neither when none
/// was, when two contradict each other, and when it lies outside the policy's range.
template <class Question>
constexpr delay_unit effective_unit(const Question& asked) noexcept {
  const maybe<std::int64_t>& days = asked.request.delay_days;
  const maybe<std::int64_t>& minutes = asked.request.delay_minutes;
  const resend_policy& policy = asked.policy();
  if (days) {
    if (minutes && !policy.days_take_precedence) return delay_unit::none;
    return !policy.delay_days || policy.delay_days->contains(*days) ? delay_unit::days : delay_unit::none;
  }
  if (!minutes) return delay_unit::none;
  return !policy.delay_minutes || policy.delay_minutes->contains(*minutes) ? delay_unit::minutes : delay_unit::none;
}

}  // namespace detail

/// The delay that the resend will wait: the one that was asked for, or the one that wins where both were. Absent when
/// none was, when two contradict each other, and when it lies outside the policy's range.
template <class Question>
[[nodiscard]] constexpr maybe<resend_delay> effective_delay(const Question& asked) noexcept {
  const detail::delay_unit unit = detail::effective_unit(asked);
  if (unit == detail::delay_unit::days) return resend_delay::of_days(*asked.request.delay_days);
  if (unit == detail::delay_unit::minutes) return resend_delay::of_minutes(*asked.request.delay_minutes);
  return {};
}

/// The longest delay that the policy lets anyone ask for; absent when it sets no limit.
[[nodiscard]] constexpr maybe<resend_delay> longest_delay(const resend_policy& policy) noexcept {
  if (!policy.delay_days || !policy.delay_minutes) return {};
  const auto in_days = resend_delay::of_days(policy.delay_days->maximum);
  const auto in_minutes = resend_delay::of_minutes(policy.delay_minutes->maximum);
  return in_days.length() > in_minutes.length() ? in_days : in_minutes;
}

struct role : role_rule<&resend_policy::eligible_roles> {
  static constexpr std::string_view code = "resend.role";
};

struct status : status_rule<&resend_policy::eligible_statuses> {
  static constexpr std::string_view code = "resend.status";
};

struct format_type : format_type_rule<&resend_policy::eligible_format_types> {
  static constexpr std::string_view code = "resend.format_type";
};

struct imported : rule {
  static constexpr std::string_view code = "resend.imported";
  static constexpr std::string_view demands = "the campaign was not imported as already sent";
  static constexpr std::string_view sentence = "this campaign was imported as already sent";
  static constexpr std::string_view field = "/campaign/imported";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::imported_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_set(asked[&campaign::imported]));
  }
};

struct limit : rule {
  static constexpr std::string_view code = "resend.limit";
  static constexpr std::string_view demands = "the campaign has fewer resends than the provider allows";
  static constexpr std::string_view sentence =
      "this campaign already has {observed resend|resends}; only {maximum is|are} allowed";
  static constexpr std::string_view field = "/campaign/resends";
  static constexpr std::string_view note =
      "no page says this; it is inferred: a resend that is still a draft counts too";
  static constexpr int http_status = 409;
  static constexpr auto term = &resend_policy::resends_per_primary;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_at_least(asked[&campaign::resends], maximum));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    if (asked.facts.resends) found.observed = *asked.facts.resends;
    found.maximum = maximum;
    const bool is_sent = asked.facts.resend_state == resend_progress::sent;
    if (is_sent && asked.provider.cancel_resend.sent_refused) found.fix = fix_kind::never;
  }
};

struct delay_required : request_rule {
  static constexpr std::string_view code = "resend.delay.required";
  static constexpr std::string_view demands = "delay_days or delay_minutes is given";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both missing: give one of them";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!asked.request.delay_days && !asked.request.delay_minutes);
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

struct delay_not_accepted : request_rule {
  static constexpr std::string_view code = "resend.delay.not_accepted";
  static constexpr std::string_view demands = "no delay is given if the provider accepts none";
  static constexpr std::string_view sentence = "this provider accepts no delay: leave out {member}";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.delay_days || asked.request.delay_minutes);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (!asked.request.delay_days) found.field = "/request/delay_minutes";
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
      case detail::delay_unit::days: length = resend_delay::of_days(*asked.request.delay_days).length(); break;
      case detail::delay_unit::minutes: length = resend_delay::of_minutes(*asked.request.delay_minutes).length(); break;
      case detail::delay_unit::none: return does_not_apply;
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
  /// Has every allowed request one delay that counts? If not, a request without one is never too late.
  static constexpr bool is_delay_sure(const resend_policy& policy) noexcept {
    return policy.delay_required && (policy.delays_exclusive || policy.days_take_precedence);
  }

  template <class Question>
  static constexpr judgement_of<Question> judge_delay(const Question& asked,
                                                      const maybe<resend_delay>& delay) noexcept {
    const truth_of<Question> is_sent = is_one_of(asked[&campaign::status], {campaign_status::sent});
    if (!delay || is_sent.is_no()) return does_not_apply;
    return violated_when(!is_later(asked[&campaign::first_sent_at], delay->length(), asked.now)).provided(is_sent);
  }
};

struct subject_required : request_rule {
  static constexpr std::string_view code = "resend.subject.required";
  static constexpr std::string_view demands = "resend_subject is given and not blank";
  static constexpr std::string_view sentence = "resend_subject is missing or blank: write a subject line";
  static constexpr std::string_view field = "/request/resend_subject";
  static constexpr std::string_view note = blank_text_note;
  static constexpr auto term = &resend_policy::subject_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_blank(*asked.request.subject));
  }
};

struct subject_not_accepted : request_rule {
  static constexpr std::string_view code = "resend.subject.not_accepted";
  static constexpr std::string_view demands = "no subject is given if the provider copies the original subject";
  static constexpr std::string_view sentence = "this provider copies the original subject: leave out {member}";
  static constexpr std::string_view field = "/request/resend_subject";
  static constexpr auto term = &resend_policy::subject_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.subject || asked.request.original_subject);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (!asked.request.subject) found.field = "/request/subject";
  }
};

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
        .provided(is_eligible(asked));
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
    if (!is_eligible(asked).is_yes() || !asked.facts.finished_sending_at) return {};
    return saturating_add(*asked.facts.finished_sending_at, length);
  }

 private:
  template <class Question>
  static constexpr truth_of<Question> is_eligible(const Question& asked) noexcept {
    const auto& eligible = asked.policy().eligible_statuses;
    if (!eligible) return true;
    return is_one_of(asked[&campaign::status], *eligible);
  }
};

using rules = rule_list<role, status, format_type, imported, limit, delay_required, delay_exclusive, delay_days_range,
                        delay_minutes_range, delay_not_accepted, delay_elapsed, subject_required, subject_not_accepted,
                        window, access_privilege<resend_policy>, access_scope<resend_policy>>;

// ---- warnings

struct minutes_ignored {
  static constexpr std::string_view code = "resend.delay.minutes_ignored";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both given; delay_minutes is ignored";
  static constexpr auto term = &resend_policy::days_take_precedence;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.request.delay_days && asked.request.delay_minutes;
  }
};

struct nobody_left {
  static constexpr std::string_view code = "resend.nobody_left";
  static constexpr std::string_view sentence =
      "all recipients have opened this campaign; the resend would reach nobody";
  static constexpr auto term = &resend_policy::warns_of_nobody_left;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    const auto& recipients = asked.facts.recipients;
    const auto& openers = asked.facts.unique_openers;
    return recipients && openers && *openers >= *recipients;
  }
};

using warnings = warning_list<minutes_ignored, nobody_left>;

}  // namespace resend

resend::rules list_rules(resend_action);
resend::warnings list_warnings(resend_action);
using resend_verdict = verdict<resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
