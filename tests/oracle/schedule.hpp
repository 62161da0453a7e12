#pragma once

// The action `schedule`: may the campaign be sent at the instant asked for, or now?
//
//   schedule_question question{profile::constant_contact_v2, spring, account, schedule_request::now(), now};
//   judge_schedule(question).of("schedule.lead_time").result;     // not_applicable: sending now is exempt

#include "access.hpp"
#include "lift.hpp"
#include "time.hpp"
#include "words.hpp"

#include <campaign_rules/schedule/request.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace oracle {

struct schedule_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  campaign_rules::schedule_request ask{};
  campaign_rules::instant now{};
};

inline access access_of(const schedule_question& q) {
  if (is_v3(q.who)) return {"campaign:send", "campaign_data"};
  if (q.who == profile::constant_contact_v2) return {"campaign:activate", {}};
  return {};
}

inline status_set schedule_statuses(profile who) {
  if (is_v3(who)) return {campaign_status::draft, campaign_status::sent, campaign_status::failed};
  if (who == profile::constant_contact_v2) return {campaign_status::draft, campaign_status::sent};
  return {campaign_status::draft, campaign_status::scheduled};
}

namespace schedule_rule {

inline single role(const schedule_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.role != activity_role::primary_email);
}

inline single status(const schedule_question& q, const complete& facts) {
  return violated_when(!schedule_statuses(q.who).contains(facts.status));
}

inline single recipients_required(const schedule_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.contact_lists == 0 && facts.segments == 0);
}

inline single recipients_exclusive(const schedule_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v3_2026) return single::moot;
  if (facts.segments == 0) return single::moot;  // it is a rule about segments
  return violated_when(facts.contact_lists > 0);
}

inline single segments_format_type(const schedule_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  if (facts.segments == 0) return single::moot;
  if (q.who == profile::constant_contact_v3) return violated_when(facts.format_type != 3);
  return violated_when(facts.format_type != 3 && facts.format_type != 4 && facts.format_type != 5);
}

inline single segments_limit(const schedule_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v3_2026) return single::moot;
  if (facts.segments == 0) return single::moot;
  return violated_when(facts.segments > 1);
}

inline single date_required(const schedule_question& q, const complete&) {
  return violated_when(!q.ask.date() && !q.ask.is_send_now());
}

inline single date_in_past(const schedule_question& q, const complete&) {
  if (q.who == profile::constant_contact_v2) return single::moot;
  if (!q.ask.date()) return single::moot;
  return violated_when(read(*q.ask.date()) <= read(q.now));
}

inline single send_now_not_accepted(const schedule_question& q, const complete&) {
  if (q.who != profile::sequenzy) return single::moot;
  return q.ask.is_send_now() ? single::violated : single::moot;
}

inline single lead_time(const schedule_question& q, const complete&) {
  if (q.who != profile::constant_contact_v2) return single::moot;
  if (!q.ask.date()) return single::moot;
  return violated_when(read(*q.ask.date()) - read(q.now) < minutes(20));
}

inline single account_standing(const schedule_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v2) return single::moot;
  return violated_when(!facts.in_good_standing);
}

inline single spread_over_hours(const schedule_question& q, const complete&) {
  if (q.who != profile::sequenzy) return single::moot;
  if (!q.ask.spread_over_hours()) return single::moot;
  return violated_when(*q.ask.spread_over_hours() < 1 || *q.ask.spread_over_hours() > 72);
}

}  // namespace schedule_rule

inline constexpr std::array<rule<schedule_question>, 14> schedule_rules{{
    {"schedule.role", {fact_name::role}, schedule_rule::role},
    {"schedule.status", {fact_name::status}, schedule_rule::status},
    {"schedule.recipients.required",
     {fact_name::contact_lists, fact_name::segments},
     schedule_rule::recipients_required},
    {"schedule.recipients.exclusive",
     {fact_name::contact_lists, fact_name::segments},
     schedule_rule::recipients_exclusive},
    {"schedule.segments.format_type",
     {fact_name::segments, fact_name::format_type},
     schedule_rule::segments_format_type},
    {"schedule.segments.limit", {fact_name::segments}, schedule_rule::segments_limit},
    {"schedule.date.required", {}, schedule_rule::date_required},
    {"schedule.date.in_past", {}, schedule_rule::date_in_past},
    {"schedule.send_now.not_accepted", {}, schedule_rule::send_now_not_accepted},
    {"schedule.lead_time", {}, schedule_rule::lead_time},
    {"schedule.account_standing", {fact_name::account_in_good_standing}, schedule_rule::account_standing},
    {"schedule.spread_over_hours", {}, schedule_rule::spread_over_hours},
    {"access.privilege", {}, privilege_rule<schedule_question>},
    {"access.scope", {}, scope_rule<schedule_question>},
}};

using schedule_judgement = judgement<14>;

inline std::string_view named_id(const schedule_question&) { return {}; }
inline probes probes_for(const schedule_question& q, fact_name id) { return probes_of_type(q.who, id); }

inline schedule_judgement judge_schedule(const schedule_question& question) {
  return judge_all(question, schedule_rules);
}

}  // namespace oracle
