#pragma once

// The action `resend`: may the campaign be sent again to those who did not open it?
//
//   resend_question question{profile::constant_contact_v3, spring, account, ask, now};
//   judge_resend(question).of("resend.limit").result;
//
// Constant Contact V2 has no such action; every line is not_applicable there.

#include "access.hpp"
#include "lift.hpp"
#include "time.hpp"
#include "words.hpp"

#include <campaign_rules/resend/request.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace oracle {

struct resend_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  campaign_rules::resend_request ask{};
  campaign_rules::instant now{};
};

constexpr bool has_resend(profile who) { return who != profile::constant_contact_v2; }

inline access access_of(const resend_question& q) {
  if (q.who == profile::constant_contact_v3) return {"campaign:read", "campaign_send"};
  if (q.who == profile::constant_contact_v3_2026) return {"campaign:send", "campaign_data"};
  return {};
}

inline status_set resend_statuses(profile who) {
  if (is_v3(who)) return {campaign_status::draft, campaign_status::scheduled, campaign_status::sent};
  if (who == profile::sequenzy) return {campaign_status::sent};
  return {};
}

/// The delay that counts: the only one given, or the days that win on the later V3. Length 0 when there is none.
struct effective_delay {
  bool in_days = false;
  std::int64_t length = 0;  // milliseconds; only when it is in its range
};

inline effective_delay delay_that_counts(const resend_question& q) {
  if (!is_v3(q.who)) return {};
  const bool days = q.ask.delay_days.has_value();
  const bool minutes_too = q.ask.delay_minutes.has_value();
  if (days && minutes_too && q.who == profile::constant_contact_v3) return {};
  if (days) {
    const std::int64_t count = *q.ask.delay_days;
    if (count < 1 || count > 10) return {};
    return {true, minutes(count * 1440)};
  }
  if (minutes_too) {
    const std::int64_t count = *q.ask.delay_minutes;
    if (count < 720 || count > 14400) return {};
    return {false, minutes(count)};
  }
  return {};
}

namespace resend_rule {

inline single role(const resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.role != activity_role::primary_email);
}

inline single status(const resend_question& q, const complete& facts) {
  if (!has_resend(q.who)) return single::moot;
  return violated_when(!resend_statuses(q.who).contains(facts.status));
}

inline single format_type(const resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.format_type != 5);
}

inline single imported(const resend_question& q, const complete& facts) {
  if (q.who != profile::sequenzy) return single::moot;
  return violated_when(facts.imported);
}

inline single limit(const resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.resends >= 1);
}

inline single delay_required(const resend_question& q, const complete&) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(!q.ask.delay_days && !q.ask.delay_minutes);
}

inline single delay_exclusive(const resend_question& q, const complete&) {
  if (q.who != profile::constant_contact_v3) return single::moot;
  if (!q.ask.delay_minutes) return single::moot;  // it is a rule about delay_minutes
  return violated_when(q.ask.delay_days.has_value());
}

inline single delay_days_range(const resend_question& q, const complete&) {
  if (!is_v3(q.who)) return single::moot;
  if (!q.ask.delay_days) return single::moot;
  return violated_when(*q.ask.delay_days < 1 || *q.ask.delay_days > 10);
}

inline single delay_minutes_range(const resend_question& q, const complete&) {
  if (!is_v3(q.who)) return single::moot;
  if (!q.ask.delay_minutes) return single::moot;
  if (q.who == profile::constant_contact_v3_2026 && q.ask.delay_days) return single::moot;  // ignored minutes
  return violated_when(*q.ask.delay_minutes < 720 || *q.ask.delay_minutes > 14400);
}

inline single delay_not_accepted(const resend_question& q, const complete&) {
  if (q.who != profile::sequenzy) return single::moot;
  if (q.ask.delay_days || q.ask.delay_minutes) return single::violated;
  return single::moot;
}

inline single delay_elapsed(const resend_question& q, const complete& facts) {
  const std::int64_t delay = delay_that_counts(q).length;
  if (delay == 0) return single::moot;
  if (facts.status != campaign_status::sent) return single::moot;
  return violated_when(facts.first_sent_at + delay <= read(q.now));
}

inline single subject_required(const resend_question& q, const complete&) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(!q.ask.subject || is_blank(*q.ask.subject));
}

inline single subject_not_accepted(const resend_question& q, const complete&) {
  if (q.who != profile::sequenzy) return single::moot;
  if (q.ask.subject || q.ask.original_subject) return single::violated;
  return single::moot;
}

inline single window(const resend_question& q, const complete& facts) {
  if (q.who != profile::sequenzy) return single::moot;
  if (facts.status != campaign_status::sent) return single::moot;
  return violated_when(read(q.now) < facts.finished_sending_at + hours(6));
}

}  // namespace resend_rule

inline constexpr std::array<rule<resend_question>, 16> resend_rules{{
    {"resend.role", {fact_name::role}, resend_rule::role},
    {"resend.status", {fact_name::status}, resend_rule::status},
    {"resend.format_type", {fact_name::format_type}, resend_rule::format_type},
    {"resend.imported", {fact_name::imported}, resend_rule::imported},
    {"resend.limit", {fact_name::resends}, resend_rule::limit},
    {"resend.delay.required", {}, resend_rule::delay_required},
    {"resend.delay.exclusive", {}, resend_rule::delay_exclusive},
    {"resend.delay.days_range", {}, resend_rule::delay_days_range},
    {"resend.delay.minutes_range", {}, resend_rule::delay_minutes_range},
    {"resend.delay.not_accepted", {}, resend_rule::delay_not_accepted},
    {"resend.delay.elapsed", {fact_name::status, fact_name::first_sent_at}, resend_rule::delay_elapsed},
    {"resend.subject.required", {}, resend_rule::subject_required},
    {"resend.subject.not_accepted", {}, resend_rule::subject_not_accepted},
    {"resend.window", {fact_name::status, fact_name::finished_sending_at}, resend_rule::window},
    {"access.privilege", {}, privilege_rule<resend_question>},
    {"access.scope", {}, scope_rule<resend_question>},
}};

using resend_judgement = judgement<16>;

inline std::string_view named_id(const resend_question&) { return {}; }

/// Besides the ends, the instants around those from which the delay, or the window, ends exactly now.
inline probes probes_for(const resend_question& q, fact_name id) {
  probes all = probes_of_type(q.who, id);
  const auto add_around = [&all](std::int64_t at) {
    for (const std::int64_t step : {-1, 0, 1}) all.add(within_calendar(at + step));
  };
  if (id == fact_name::first_sent_at) add_around(read(q.now) - delay_that_counts(q).length);
  if (id == fact_name::finished_sending_at) add_around(read(q.now) - hours(6));
  return all;
}

inline resend_judgement judge_resend(const resend_question& question) { return judge_all(question, resend_rules); }

}  // namespace oracle
