#pragma once

// The rules of scheduling, in catalogue order. Numbers are the policies'; see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/spread_over_hours.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace schedule {

struct role : role_rule<&schedule_policy::eligible_roles> {
  static constexpr std::string_view code = "schedule.role";
};

struct status : status_rule<&schedule_policy::eligible_statuses> {
  static constexpr std::string_view code = "schedule.status";
};

struct recipients_required : rule {
  static constexpr std::string_view code = "schedule.recipients.required";
  static constexpr std::string_view demands = "the campaign has a contact list or a segment";
  static constexpr std::string_view sentence = "this campaign has no contact list and no segment: add one of them";
  static constexpr std::string_view field = "/campaign/contact_lists";
  static constexpr auto term = &schedule_policy::recipients_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked[&campaign::contact_lists], 1) &&
                         !is_at_least(asked[&campaign::segments], 1));
  }
};

struct recipients_exclusive : rule {
  static constexpr std::string_view code = "schedule.recipients.exclusive";
  static constexpr std::string_view demands = "the campaign does not have both contact lists and segments";
  static constexpr std::string_view sentence =
      "this campaign has both contact lists and segments: use only one of them";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::recipients_exclusive;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_at_least(asked[&campaign::contact_lists], 1))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
};

struct segments_format_type : rule {
  static constexpr std::string_view code = "schedule.segments.format_type";
  static constexpr std::string_view demands = "a campaign with segments has a format_type that can have segments";
  static constexpr std::string_view sentence =
      "the format_type is {observed}, expected {eligible} for a campaign with segments";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::segment_format_types;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, format_type_set eligible) noexcept {
    return violated_when(!is_one_of(asked[&campaign::format_type], eligible))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, format_type_set eligible) noexcept {
    found.eligible = eligible;
    if (asked.facts.format_type) found.observed = *asked.facts.format_type;
  }
};

struct segments_limit : rule {
  static constexpr std::string_view code = "schedule.segments.limit";
  static constexpr std::string_view demands = "the campaign has no more segments than the provider allows";
  static constexpr std::string_view sentence =
      "this campaign has {observed segment|segments}, expected at most {maximum}";
  static constexpr std::string_view field = "/campaign/segments";
  static constexpr auto term = &schedule_policy::segments_at_most;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_more_than(asked[&campaign::segments], maximum))
        .provided(is_at_least(asked[&campaign::segments], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    if (asked.facts.segments) found.observed = *asked.facts.segments;
    found.maximum = maximum;
  }
};

/// The field of the rules about the date is the provider's: /request/scheduled_date or /request/scheduledAt.
struct date_rule : request_rule {
  static constexpr std::string_view field = "/request/scheduled_date";

  template <class Provider>
  static constexpr std::string_view field_for(const Provider& by) noexcept {
    return by.dialect.date_field;
  }

  template <class Question, class Value>
  static constexpr void describe(finding& found, const Question& asked, const Value&) noexcept {
    if (asked.request.date()) found.observed = *asked.request.date();
  }
};

struct date_required : date_rule {
  static constexpr std::string_view code = "schedule.date.required";
  static constexpr std::string_view demands = "the request says when to send";
  static constexpr std::string_view sentence = "{member} is missing: say when to send";
  static constexpr auto term = &schedule_policy::date_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.is_empty());
  }
};

struct date_in_past : date_rule {
  static constexpr std::string_view code = "schedule.date.in_past";
  static constexpr std::string_view demands = "the date is later than now";
  static constexpr std::string_view sentence = "{member} is {observed}, expected a date later than {now}";
  static constexpr std::string_view note =
      "no page says this; it is inferred: a date that is equal to now is too early";
  static constexpr auto term = &schedule_policy::future_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const maybe<instant> date = asked.request.date();
    return violated_when(clamp(*date) <= clamp(asked.now)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit value) noexcept {
    date_rule::describe(found, asked, value);
    found.now = asked.now;
  }
};

struct send_now_not_accepted : date_rule {
  static constexpr std::string_view code = "schedule.send_now.not_accepted";
  static constexpr std::string_view demands = "the request gives a date if the provider has no \"send now\"";
  static constexpr std::string_view sentence = "this provider has no \"send now\": give a date in {member}";
  static constexpr auto term = &schedule_policy::send_now_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.is_send_now());
  }
};

struct lead_time : date_rule {
  static constexpr std::string_view code = "schedule.lead_time";
  static constexpr std::string_view demands = "the date is not earlier than now plus the provider's lead time";
  static constexpr std::string_view sentence = "{member} is {observed}, expected {earliest} or later";
  static constexpr std::string_view note = "no page says this; it is inferred: a shorter lead time is always refused";
  static constexpr auto term = &schedule_policy::lead_time;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds length) noexcept {
    const maybe<instant> date = asked.request.date();
    return violated_when(clamp(*date) < saturating_add(asked.now, length)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds length) noexcept {
    date_rule::describe(found, asked, length);
    found.earliest = saturating_add(asked.now, length);
  }
};

struct account_standing : rule {
  static constexpr std::string_view code = "schedule.account_standing";
  static constexpr std::string_view demands = "the account is in good standing";
  static constexpr std::string_view sentence = "the account is not in good standing";
  static constexpr std::string_view field = "/account/in_good_standing";
  static constexpr std::string_view note = "no page says this; it is inferred: the refusal has this http status";
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = &schedule_policy::good_standing_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&account::in_good_standing]));
  }
};

struct spread_over_hours : spread_over_hours_rule<&schedule_policy::spread_over_hours> {
  static constexpr std::string_view code = "schedule.spread_over_hours";
};

using rules = rule_list<role, status, recipients_required, recipients_exclusive, segments_format_type, segments_limit,
                        date_required, date_in_past, send_now_not_accepted, lead_time, account_standing,
                        spread_over_hours, access_privilege<schedule_policy>, access_scope<schedule_policy>>;

// ---- warnings

struct everyone {
  static constexpr std::string_view code = "schedule.recipients.everyone";
  static constexpr std::string_view sentence =
      "this campaign has no contact list and no segment; all active subscribers will get it";
  static constexpr auto term = &schedule_policy::warns_of_everyone;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.facts.contact_lists == 0 && asked.facts.segments == 0;
  }
};

struct midnight {
  static constexpr std::string_view code = "schedule.date.midnight";
  static constexpr std::string_view sentence = "the date has no time; the campaign will be sent at 00:00 UTC";
  static constexpr auto term = &schedule_policy::warns_of_midnight;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.request.has_no_time();
  }
};

using warnings = warning_list<everyone, midnight>;

}  // namespace schedule

schedule::rules list_rules(schedule_action);
schedule::warnings list_warnings(schedule_action);
using schedule_verdict = verdict<schedule_action>;

/// The earliest instant that may be asked for: now and the lead time. Absent where the provider has no lead time.
template <class Question>
[[nodiscard]] constexpr maybe<instant> earliest_date(const Question& asked) noexcept {
  const auto& length = asked.policy().lead_time;
  return length ? maybe{clamp(saturating_add(asked.now, *length))} : maybe<instant>{};
}

CAMPAIGN_RULES_END_NAMESPACE
