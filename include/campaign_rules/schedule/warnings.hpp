#pragma once

// The warnings of scheduling: what changes nothing in the decision, but what the sender should know.

#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace schedule {

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

/// A time of day comes first in the east: a whole day ahead, and nobody's time has passed.
struct time_zone_lead {
  static constexpr std::string_view code = "schedule.timewarp.lead_time";
  static constexpr std::string_view sentence =
      "in some time zones this time of day has passed already: schedule further ahead to reach everybody in time";
  static constexpr auto term = &schedule_policy::warns_of_time_zone_lead;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    const maybe<instant> date = asked.request.date();
    const std::chrono::milliseconds length = *asked.policy().warns_of_time_zone_lead;
    return asked.request.is_by_time_zone() && date && clamp(*date) < saturating_add(asked.now, length);
  }
};

struct mails_again {
  static constexpr std::string_view code = "schedule.mails_again";
  static constexpr std::string_view sentence =
      "the provider starts a second mailing: everybody who got this email gets it again";
  static constexpr auto term = &schedule_policy::warns_of_mailing_again;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.facts.status && asked.policy().warns_of_mailing_again->contains(*asked.facts.status);
  }
};

struct date_passed {
  static constexpr std::string_view code = "schedule.date.passed";
  static constexpr std::string_view sentence = "the date that the campaign holds has passed: it goes out at once";
  static constexpr auto term = &schedule_policy::warns_of_passed_date;

  template <class Question>
  static constexpr bool applies(const Question& asked) noexcept {
    return asked.facts.scheduled_at && clamp(*asked.facts.scheduled_at) <= clamp(asked.now);
  }
};

using warnings = warning_list<everyone, midnight, time_zone_lead, mails_again, date_passed>;

}  // namespace schedule
CAMPAIGN_RULES_END_NAMESPACE
