#pragma once

// The rules of resending to non-openers, in catalogue order. Numbers are the policies'; see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/resend/question.hpp>
#include <campaign_rules/resend_delay.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

/// The delay that the resend will wait: the one that was asked for, or the one that wins where both were. Absent when
/// none was, when two contradict each other, and when it lies outside the policy's range.
constexpr maybe<resend_delay> effective_delay(const resend_question& asked) noexcept {
  const auto& [days, minutes, subject, original_subject] = asked.request;
  const resend_policy& policy = asked.policy();
  const auto accepts = [](const term<closed_range>& range, std::int64_t value) {
    return !range || range->contains(value);
  };
  if (days && minutes && !policy.days_win) return {};
  if (days) return accepts(policy.delay_days, *days) ? maybe{resend_delay::of_days(*days)} : maybe<resend_delay>{};
  if (minutes && accepts(policy.delay_minutes, *minutes)) return resend_delay::of_minutes(*minutes);
  return {};
}

/// Is there nothing but ASCII white space?
constexpr bool is_blank(std::string_view text) noexcept {
  for (const char c : text)
    if (c != ' ' && (c < '\t' || c > '\r')) return false;
  return true;
}

/// The longest delay that the policy lets anyone ask for; absent when it sets no limit.
constexpr maybe<resend_delay> longest_delay(const resend_policy& policy) noexcept {
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
  static constexpr std::string_view sentence = "the campaign was imported as already sent";
  static constexpr std::string_view field = "/campaign/imported";
  static constexpr remedy fix = remedy::never;
  static constexpr auto term = &resend_policy::imported_refused;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(is_set(asked.campaign.imported));
  }
};

struct limit : rule {
  static constexpr std::string_view code = "resend.limit";
  static constexpr std::string_view demands = "the primary has fewer resends than the provider allows";
  static constexpr std::string_view sentence = "the primary already has {observed} of at most {maximum} resends";
  static constexpr std::string_view field = "/campaign/resends";
  static constexpr std::string_view note = "that a resend kept as a draft counts too is inferred";
  static constexpr remedy fix = remedy::change_campaign;
  static constexpr int http_status = 409;
  static constexpr auto term = &resend_policy::resends_per_primary;

  static constexpr judgement judge(const resend_question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_at_least(asked.campaign.resends, maximum));
  }
  static constexpr void describe(finding& found, const resend_question& asked, std::int64_t maximum) noexcept {
    if (asked.campaign.resends) found.observed = *asked.campaign.resends;
    found.maximum = maximum;
  }
};

struct delay_required : rule {
  static constexpr std::string_view code = "resend.delay.required";
  static constexpr std::string_view demands = "delay_days or delay_minutes is given";
  static constexpr std::string_view sentence = "neither delay_days nor delay_minutes is given, expected one of them";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_required;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(!asked.request.delay_days && !asked.request.delay_minutes);
  }
};

struct delay_exclusive : rule {
  static constexpr std::string_view code = "resend.delay.exclusive";
  static constexpr std::string_view demands = "delay_days and delay_minutes are not both given";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both given, expected only one of them";
  static constexpr std::string_view field = "/request/delay_minutes";
  static constexpr auto term = &resend_policy::delays_exclusive;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(asked.request.delay_days.has_value()).provided(asked.request.delay_minutes.has_value());
  }
};

struct delay_days_range : rule {
  static constexpr std::string_view code = "resend.delay.days_range";
  static constexpr std::string_view demands = "delay_days lies in the provider's range, both ends included";
  static constexpr std::string_view sentence =
      "delay_days is {observed}, expected {minimum} to {maximum}; the nearest is {nearest}";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_days;

  static constexpr judgement judge(const resend_question& asked, const closed_range& range) noexcept {
    return violated_when(!range.contains(*asked.request.delay_days)).provided(asked.request.delay_days.has_value());
  }
  static constexpr void describe(finding& found, const resend_question& asked, const closed_range& range) noexcept {
    describe_range(found, *asked.request.delay_days, range);
  }
};

struct delay_minutes_range : rule {
  static constexpr std::string_view code = "resend.delay.minutes_range";
  static constexpr std::string_view demands = "delay_minutes lies in the provider's range, both ends included";
  static constexpr std::string_view sentence =
      "delay_minutes is {observed}, expected {minimum} to {maximum}; the nearest is {nearest}";
  static constexpr std::string_view field = "/request/delay_minutes";
  static constexpr auto term = &resend_policy::delay_minutes;

  static constexpr judgement judge(const resend_question& asked, const closed_range& range) noexcept {
    const bool is_ignored = asked.request.delay_days && asked.policy().days_win;
    return violated_when(!range.contains(*asked.request.delay_minutes))
        .provided(asked.request.delay_minutes.has_value() && !is_ignored);
  }
  static constexpr void describe(finding& found, const resend_question& asked, const closed_range& range) noexcept {
    describe_range(found, *asked.request.delay_minutes, range);
  }
};

struct delay_not_accepted : rule {
  static constexpr std::string_view code = "resend.delay.not_accepted";
  static constexpr std::string_view demands = "no delay is given where the provider takes none";
  static constexpr std::string_view sentence = "a delay is given, but this provider takes none";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::delay_refused;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.delay_days || asked.request.delay_minutes);
  }
  static constexpr void describe(finding& found, const resend_question& asked, unit) noexcept {
    if (!asked.request.delay_days) found.field = "/request/delay_minutes";
  }
};

struct delay_elapsed : rule {
  static constexpr std::string_view code = "resend.delay.elapsed";
  static constexpr std::string_view demands = "the delay after the first send has not run out already";
  static constexpr std::string_view sentence = "the resend would have been due at {due}, which is not later than {now}";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr auto term = &resend_policy::elapsed_delay_refused;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return judge_delay(asked, effective_delay(asked));
  }
  static constexpr void describe(finding& found, const resend_question& asked, unit) noexcept {
    if (!asked.request.delay_days) found.field = "/request/delay_minutes";
    const maybe<resend_delay> delay = effective_delay(asked);
    if (asked.campaign.first_sent_at && delay) found.due = later_by(*asked.campaign.first_sent_at, delay->length());
    found.now = asked.now;
  }

  /// Once even the longest delay has run out, nothing that is asked for can be granted.
  static constexpr judgement judge_facts(const resend_question& asked, unit) noexcept {
    return judge_delay(asked, longest_delay(asked.policy()));
  }
  static constexpr maybe<instant> closes_at(const resend_question& asked, unit) noexcept {
    const maybe<resend_delay> longest = longest_delay(asked.policy());
    if (asked.campaign.status != campaign_status::sent || !asked.campaign.first_sent_at || !longest) return {};
    return later_by(*asked.campaign.first_sent_at, longest->length());
  }

 private:
  static constexpr judgement judge_delay(const resend_question& asked, const maybe<resend_delay>& delay) noexcept {
    const truth is_sent =
        is_one_of(asked.campaign.status, status_set{campaign_status::sent}, asked.provider.wire.statuses.known());
    if (!delay || is_sent.is_no()) return does_not_apply;
    return violated_when(!is_later(asked.campaign.first_sent_at, delay->length(), asked.now)).provided(is_sent);
  }
};

struct subject_required : rule {
  static constexpr std::string_view code = "resend.subject.required";
  static constexpr std::string_view demands = "resend_subject is given and not blank";
  static constexpr std::string_view sentence = "resend_subject is missing or blank, expected a subject line";
  static constexpr std::string_view field = "/request/resend_subject";
  static constexpr std::string_view note = "that ASCII white space alone counts as blank is inferred";
  static constexpr auto term = &resend_policy::subject_required;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(is_blank(*asked.request.subject));
  }
};

struct subject_not_accepted : rule {
  static constexpr std::string_view code = "resend.subject.not_accepted";
  static constexpr std::string_view demands = "no subject is given where the provider copies the original's";
  static constexpr std::string_view sentence = "a subject is given, but this provider copies the original's";
  static constexpr std::string_view field = "/request/resend_subject";
  static constexpr auto term = &resend_policy::subject_refused;

  static constexpr judgement judge(const resend_question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.subject || asked.request.original_subject);
  }
  static constexpr void describe(finding& found, const resend_question& asked, unit) noexcept {
    if (!asked.request.subject) found.field = "/request/subject";
  }
};

/// Opens need time to register: the window is counted from the end of sending and open at its end exactly.
struct window : rule {
  static constexpr std::string_view code = "resend.window";
  static constexpr std::string_view demands =
      "the time that opens are given to register, after sending finished, is over";
  static constexpr std::string_view sentence = "opens are still being registered, resending opens at {opens_at}";
  static constexpr std::string_view field = "/campaign/finished_sending_at";
  static constexpr remedy fix = remedy::wait;
  static constexpr auto term = &resend_policy::open_registration_window;

  static constexpr judgement judge(const resend_question& asked, std::chrono::milliseconds length) noexcept {
    return violated_when(is_later(asked.campaign.finished_sending_at, length, asked.now)).provided(is_eligible(asked));
  }
  static constexpr void describe(finding& found, const resend_question& asked,
                                 std::chrono::milliseconds length) noexcept {
    if (asked.campaign.finished_sending_at) found.opens_at = later_by(*asked.campaign.finished_sending_at, length);
  }
  static constexpr maybe<instant> opens_at(const resend_question& asked, std::chrono::milliseconds length) noexcept {
    if (!is_eligible(asked).is_yes() || !asked.campaign.finished_sending_at) return {};
    return later_by(*asked.campaign.finished_sending_at, length);
  }

 private:
  static constexpr truth is_eligible(const resend_question& asked) noexcept {
    const auto& eligible = asked.policy().eligible_statuses;
    if (!eligible) return true;
    return is_one_of(asked.campaign.status, *eligible, asked.provider.wire.statuses.known());
  }
};

using rules = rule_list<role, status, format_type, imported, limit, delay_required, delay_exclusive, delay_days_range,
                        delay_minutes_range, delay_not_accepted, delay_elapsed, subject_required, subject_not_accepted,
                        window, access_privilege<resend_policy>, access_scope<resend_policy>>;

}  // namespace resend

resend::rules list_rules(resend_action);
using resend_verdict = verdict<resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
