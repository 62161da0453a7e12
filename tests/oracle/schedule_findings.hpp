#pragma once

// What a violated schedule rule tells. As time passes no date comes to be in the future, so waiting never cures a
// refusal.

#include "finding.hpp"
#include "schedule.hpp"

#include <string_view>

namespace oracle {

/// For a violated rule.
inline finding find_schedule(const schedule_question& q, std::string_view code) {
  const std::string_view date = q.who == profile::sequenzy ? "/request/scheduledAt" : "/request/scheduled_date";
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "schedule.role") found.field = "/campaign/role";
  if (code == "schedule.status") found.field = "/campaign/status";
  if (code == "schedule.recipients.required") found.field = "/campaign/contact_lists";
  if (code == "schedule.recipients.exclusive") found.field = "/campaign/segments";
  if (code == "schedule.segments.format_type") found.field = "/campaign/segments";
  if (code == "schedule.segments.limit") found.field = "/campaign/segments";
  if (code == "schedule.date.required") found.field = date;
  if (code == "schedule.date.in_past") found.field = date;
  if (code == "schedule.send_now.not_accepted") found.field = "/request/scheduledAt";
  if (code == "schedule.lead_time") {
    found.field = date;
    found.earliest = report(read(q.now) + minutes(20));
  }
  if (code == "schedule.account_standing") found.field = "/account/in_good_standing";
  found.cure = cure_of(code, found.field, q.about);
  return found;
}

}  // namespace oracle
