#pragma once

// What a violated schedule rule tells. As time passes no date comes to be in the future, so waiting never ends a
// refusal.

#include "finding.hpp"
#include "schedule.hpp"

#include <string_view>

namespace oracle {

namespace schedule_told {

inline void segments(finding& found, const schedule_question& q, std::string_view code) {
  found.field = "/campaign/segments";
  if (code == "schedule.segments.format_type") {
    if (q.about.format_type) found.observed = *q.about.format_type;
    found.eligible_formats = {3};
    if (q.who == profile::constant_contact_v3_2026) found.eligible_formats = {3, 4, 5};
  }
  if (code == "schedule.segments.limit") {
    if (q.about.segments) found.observed = *q.about.segments;
    found.maximum = 1;
  }
}

inline void date(finding& found, const schedule_question& q, std::string_view code) {
  found.field = q.who == profile::sequenzy ? "/request/scheduledAt" : "/request/scheduled_date";
  if (q.ask.date()) found.observed_date = report(read(*q.ask.date()));
  if (code == "schedule.lead_time") found.earliest = report(read(q.now) + minutes(20));
}

}  // namespace schedule_told

/// For a violated rule.
inline finding find_schedule(const schedule_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "schedule.role") tell_role(found, q.about);
  if (code == "schedule.recipients.required") found.field = "/campaign/contact_lists";
  if (code == "schedule.recipients.exclusive") found.field = "/campaign/segments";
  if (starts_with(code, "schedule.segments.")) schedule_told::segments(found, q, code);
  if (starts_with(code, "schedule.date.") || code == "schedule.lead_time") schedule_told::date(found, q, code);
  if (code == "schedule.send_now.not_accepted") found.field = "/request/scheduledAt";
  if (code == "schedule.account_standing") found.field = "/account/in_good_standing";
  if (code == "schedule.spread_over_hours") {
    found.field = "/request/spreadOverHours";
    tell_range(found, *q.ask.spread_over_hours(), 1, 72);
  }
  found.fix = fix_of(code, found.field);
  if (code == "schedule.status") tell_status(found, q, schedule_rule::status);
  return found;
}

/// Is there the warning `schedule.recipients.everyone`? Warnings are there whatever the decision.
inline bool schedule_warns_everyone(const schedule_question& q) {
  return q.who == profile::sequenzy && q.about.contact_lists && *q.about.contact_lists == 0 && q.about.segments &&
         *q.about.segments == 0;
}

/// And `schedule.date.midnight`?
inline bool schedule_warns_midnight(const schedule_question& q) {
  return q.who == profile::constant_contact_v3_2026 && q.ask.has_no_time();
}

}  // namespace oracle
