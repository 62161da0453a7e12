#pragma once

// The rules of scheduling that are about the date, in catalogue order. Each is judged at an instant clamped to the calendar.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/question.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/schedule/policy.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace schedule {

/// The field of the rules about the date is the provider's: /request/scheduled_date, /request/schedule_time and others.
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

struct date_on_campaign : rule {
  static constexpr std::string_view code = "schedule.date.on_campaign";
  static constexpr std::string_view demands = "the campaign itself holds the date at which it is to be sent";
  static constexpr std::string_view sentence = "the campaign holds no date: set the date at which it is to be sent";
  static constexpr std::string_view field = "/campaign/has_scheduled_date";
  static constexpr auto term = &schedule_policy::date_on_campaign;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&campaign::has_scheduled_date]));
  }
};

struct date_not_accepted : date_rule {
  static constexpr std::string_view code = "schedule.date.not_accepted";
  static constexpr std::string_view demands = "a date is given only where it is used";
  static constexpr std::string_view sentence =
      "the date {observed} is not used, since the request does not say that it is for later: ask for one of the two";
  static constexpr auto term = &schedule_policy::unused_date_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.unused_date().has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    found.observed = *asked.request.unused_date();
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

struct date_granularity : date_rule {
  static constexpr std::string_view code = "schedule.date.granularity";
  static constexpr std::string_view demands = "the date is a multiple of the provider's step, counted from 00:00 UTC";
  static constexpr std::string_view sentence =
      "{member} is {observed}, which lies between two dates that the provider offers; the nearest is {nearest}";
  static constexpr auto term = &schedule_policy::date_granularity;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds step) noexcept {
    const maybe<instant> date = asked.request.date();
    return violated_when(!is_multiple(*date, step)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds step) noexcept {
    date_rule::describe(found, asked, step);
    found.nearest = nearest_multiple(*asked.request.date(), step);
  }
};

/// Waiting helps as well as another date, since the horizon moves with time.
struct date_horizon : date_rule {
  static constexpr std::string_view code = "schedule.date.horizon";
  static constexpr std::string_view demands =
      "the date is no later than now and the provider's horizon, which exactly that much is not";
  static constexpr std::string_view sentence = "{member} is {observed}, expected {latest} or earlier";
  static constexpr auto term = &schedule_policy::date_horizon;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds length) noexcept {
    const maybe<instant> date = asked.request.date();
    return violated_when(clamp(*date) > saturating_add(asked.now, length)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds length) noexcept {
    date_rule::describe(found, asked, length);
    found.latest = saturating_add(asked.now, length);
  }

  using date_rule::opens_at;  // of the facts alone: at no time
  template <class Action>
  [[nodiscard]] static constexpr maybe<instant> opens_at(const question<Action>& asked,
                                                         const std::chrono::milliseconds& length) noexcept {
    const maybe<instant> date = asked.request.date();
    return date ? maybe{saturating_subtract(*date, length)} : maybe<instant>{};
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

}  // namespace schedule
CAMPAIGN_RULES_END_NAMESPACE
