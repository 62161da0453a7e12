#pragma once

// Which actions on an existing campaign are open now: one entry for each that the profile has, in documented order,
// judged by the rules whose field is a fact, save the quota of test sends. A Constant Contact resend is judged with the
// longest delay.

#include "availability.hpp"
#include "cancel_resend.hpp"
#include "http_status.hpp"
#include "lifecycle.hpp"
#include "send_test.hpp"
#include "transitions.hpp"
#include "unschedule.hpp"
#include "update.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace oracle {

struct codes {
  std::array<std::string_view, 16> items{};
  std::size_t count = 0;

  void add(std::string_view code) { items[count++] = code; }
};

struct open_action {
  action what{};
  maybe<bool> is_open{};  // absent when that is unknown
  codes violated{};
  codes unknown{};
  maybe<instant> opens_at{};
  maybe<instant> closes_at{};
};

struct open_actions {
  std::array<open_action, 12> items{};
  std::size_t count = 0;
};

struct open_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  campaign_rules::instant now{};
};

namespace open_now {

/// Rules about a member of the request say nothing here, and the quota neither.
inline bool is_looked_at(std::string_view code) {
  if (code == "resend.delay.elapsed") return true;
  for (const std::string_view request :
       {"resend.delay.", "resend.subject.", "schedule.date.", "schedule.send_now.", "schedule.lead_time",
        "schedule.spread_over_hours", "cancel_resend.request_id", "send_test.addresses.", "send_test.format.",
        "send_test.quota", "resume.spread_over_hours"})
    if (starts_with(code, request)) return false;
  return true;
}

template <std::size_t N>
open_action entry(action what, const judgement<N>& judged) {
  open_action one;
  one.what = what;
  for (const line& each : judged.lines) {
    if (!is_looked_at(each.code)) continue;
    if (each.result == outcome::violated) one.violated.add(each.code);
    if (each.result == outcome::unknown) one.unknown.add(each.code);
  }
  if (one.violated.count != 0) {
    one.is_open = false;
  } else if (one.unknown.count == 0) {
    one.is_open = true;
  }
  return one;
}

inline open_action resend(const open_question& q) {
  resend_question asked{q.who, q.about, q.by, {}, q.now};
  if (is_v3(q.who)) asked.ask.delay_minutes = 14400;
  open_action one = entry(action::resend, judge_resend(asked));
  const bool is_sent = q.about.status && *q.about.status == campaign_status::sent;
  if (q.who == profile::sequenzy && is_sent && q.about.finished_sending_at)
    one.opens_at = if_in_calendar(read(*q.about.finished_sending_at) + hours(6));
  if (is_v3(q.who) && is_sent && q.about.first_sent_at)
    one.closes_at = if_in_calendar(read(*q.about.first_sent_at) + minutes(14400));
  return one;
}

inline open_action any(const open_question& q, action what) {
  const transition_question moved{q.who, q.about, q.by, false, {}};
  switch (what) {
    case action::resend: return resend(q);
    case action::cancel_resend: return entry(what, judge_cancel_resend({q.who, q.about, q.by, "DRAFT"}));
    case action::schedule: return entry(what, judge_schedule({q.who, q.about, q.by, {}, q.now}));
    case action::unschedule: return entry(what, judge_unschedule({q.who, q.about, q.by}));
    case action::reschedule:
    case action::send_now: break;  // no provider here has them
    case action::update: return entry(what, judge_update({q.who, q.about, q.by}));
    case action::remove: return entry(what, judge_delete(moved));
    case action::send_test: return entry(what, judge_send_test({q.who, q.about, q.by, 1, 0, {}}));
    case action::pause: return entry(what, judge_pause(moved));
    case action::resume: return entry(what, judge_resume(moved));
    case action::cancel: break;
  }
  return entry(what, judge_cancel(moved));
}

}  // namespace open_now

inline open_actions actions_open(const open_question& q) {
  open_actions all;
  for (const action what : all_actions)
    if (has_action(q.who, what)) all.items[all.count++] = open_now::any(q, what);
  return all;
}

}  // namespace oracle
