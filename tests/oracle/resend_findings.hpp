#pragma once

// What a violated resend rule tells, and when waiting alone ends the refusal.

#include "finding.hpp"
#include "resend.hpp"

#include <string_view>

namespace oracle {

namespace resend_told {

inline void elapsed(finding& found, const resend_question& q) {
  const effective_delay delay = delay_that_counts(q);
  found.field = delay.in_days ? "/request/delay_days" : "/request/delay_minutes";
  if (q.about.first_sent_at) found.due = report(read(*q.about.first_sent_at) + delay.length);
  found.now = report(read(q.now));
  const bool even_the_longest = q.about.first_sent_at && read(*q.about.first_sent_at) + minutes(14400) <= read(q.now);
  found.fix = even_the_longest ? fix_kind::never : fix_kind::change_request;
}

/// A draft or a scheduled resend can be deleted, to make room; one that was sent stays.
inline void limit(finding& found, const resend_question& q) {
  found.field = "/campaign/resends";
  if (q.about.resends) found.observed = *q.about.resends;
  found.maximum = 1;
  const bool was_sent = q.about.resend_state && *q.about.resend_state == resend_progress::sent;
  found.fix = was_sent ? fix_kind::never : fix_kind::change_campaign;
}

/// What the rules about the facts tell.
inline void facts(finding& found, const resend_question& q, std::string_view code) {
  if (code == "resend.role") tell_role(found, q.about);
  if (code == "resend.format_type") {
    found.field = "/campaign/format_type";
    if (q.about.format_type) found.observed = *q.about.format_type;
    found.eligible_formats = {5};
  }
  if (code == "resend.imported") found.field = "/campaign/imported";
  if (code == "resend.window") {
    found.field = "/campaign/finished_sending_at";
    if (q.about.finished_sending_at) found.opens_at = if_in_calendar(read(*q.about.finished_sending_at) + hours(6));
  }
}

}  // namespace resend_told

/// For a violated rule.
inline finding find_resend(const resend_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  resend_told::facts(found, q, code);
  if (code == "resend.delay.required") found.field = "/request/delay_days";
  if (code == "resend.delay.exclusive") found.field = "/request/delay_minutes";
  if (code == "resend.delay.days_range") {
    found.field = "/request/delay_days";
    tell_range(found, *q.ask.delay_days, 1, 10);
  }
  if (code == "resend.delay.minutes_range") {
    found.field = "/request/delay_minutes";
    tell_range(found, *q.ask.delay_minutes, 720, 14400);
  }
  if (code == "resend.delay.not_accepted")
    found.field = q.ask.delay_days ? "/request/delay_days" : "/request/delay_minutes";
  if (code == "resend.subject.required") found.field = "/request/resend_subject";
  if (code == "resend.subject.not_accepted")
    found.field = q.ask.subject ? "/request/resend_subject" : "/request/subject";
  found.fix = fix_of(code, found.field);
  if (code == "resend.status") tell_status(found, q, resend_rule::status);
  if (code == "resend.limit") resend_told::limit(found, q);
  if (code == "resend.delay.elapsed") resend_told::elapsed(found, q);
  return found;
}

/// The earliest instant at which the same question is allowed, when it is refused now and nothing is unknown. Of all
/// rules only `resend.window` comes to hold as time passes, so that is the only instant to try.
inline maybe<instant> resend_retry_at(const resend_question& q) {
  if (!q.about.finished_sending_at) return {};
  const resend_judgement now = judge_resend(q);
  if (decide(now) != decision::refused || now.unknown != 0) return {};
  const std::int64_t opens = read(*q.about.finished_sending_at) + hours(6);
  if (opens <= read(q.now) || opens > last_millisecond) return {};
  resend_question later = q;
  later.now = report(opens);
  if (decide(judge_resend(later)) != decision::allowed) return {};
  return later.now;
}

/// Does the refusal carry the vendor's own body about the 6 hours? Something else may be unknown beside the window.
inline bool resend_has_vendor_body(const resend_question& q) {
  int violated = 0;
  bool window = false;
  for (const line& one : judge_resend(q).lines) {
    if (one.result != outcome::violated) continue;
    ++violated;
    if (std::string_view{one.code} == "resend.window") window = true;
  }
  return window && violated == 1;
}

/// Is there the warning `resend.delay.minutes_ignored`? It is there whatever the decision.
inline bool resend_warns_minutes_ignored(const resend_question& q) {
  return q.who == profile::constant_contact_v3_2026 && q.ask.delay_days && q.ask.delay_minutes;
}

/// And `resend.nobody_left`?
inline bool resend_warns_nobody_left(const resend_question& q) {
  return q.who == profile::sequenzy && q.about.recipients && q.about.unique_openers &&
         *q.about.unique_openers >= *q.about.recipients;
}

}  // namespace oracle
