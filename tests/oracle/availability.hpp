#pragma once

// When an action is open, from facts alone: from opens_at on (from ever, when absent) until just before closes_at (for
// ever, when absent), or never, or unknown. What opens after the year 9999 never does; what closes then stays open. Nothing is asked and no time is it: only rules whose field is a fact are
// looked at, and the facts stay as they are.

#include "finding.hpp"
#include "resend.hpp"
#include "schedule.hpp"

#include <cstdint>
#include <string_view>

namespace oracle {

enum class opening : std::uint8_t { open, never, unknown };

struct availability {
  opening kind = opening::open;
  maybe<instant> opens_at{};
  maybe<instant> closes_at{};
  maybe<instant> earliest{};  // that can be asked for now
  std::uint32_t binding = 0;  // bit i for line i: the rules that make it so
};

/// Is the rule about a fact, and not one that the passing of time decides?
inline bool is_about_lasting_facts(std::string_view code) {
  if (starts_with(code, "access.") || code == "schedule.account_standing") return true;
  for (const std::string_view request :
       {"resend.delay.", "resend.subject.", "schedule.date.", "schedule.send_now.", "schedule.spread_over_hours"})
    if (starts_with(code, request)) return false;
  return code != "schedule.lead_time" && code != "resend.window";
}

template <std::size_t N>
std::uint32_t lasting_lines(const judgement<N>& judged) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < N; ++i)
    if (is_about_lasting_facts(judged.lines[i].code)) lines |= std::uint32_t{1} << i;
  return lines;
}

template <std::size_t N>
std::uint32_t line_of(const judgement<N>& judged, std::string_view code) {
  for (std::size_t i = 0; i < N; ++i)
    if (judged.lines[i].code == code) return std::uint32_t{1} << i;
  return 0;
}

/// Never when a lasting rule is violated, unknown when one is unknown.
template <std::size_t N>
availability availability_of_lasting_facts(const judgement<N>& judged) {
  availability when;
  const std::uint32_t lasting = lasting_lines(judged);
  if ((judged.violated & lasting) != 0) {
    when.kind = opening::never;
    when.binding = judged.violated & lasting;
  } else if ((judged.unknown & lasting) != 0) {
    when.kind = opening::unknown;
    when.binding = judged.unknown & lasting;
  }
  return when;
}

/// The request in the question is not looked at. The profile must have the action.
inline availability availability_of_resend(const resend_question& q) {
  const resend_judgement judged = judge_resend(q);
  availability when = availability_of_lasting_facts(judged);
  if (when.kind == opening::never) return when;

  // A limit in time that hangs on an instant which is not given leaves it unknown too.
  const bool is_sent = q.about.status && *q.about.status == campaign_status::sent;
  const bool may_be_sent = !q.about.status || is_sent;
  if (q.who == profile::sequenzy && may_be_sent && !q.about.finished_sending_at) {
    when.kind = opening::unknown;
    when.binding |= line_of(judged, "resend.window");
  }
  if (is_v3(q.who) && is_sent && !q.about.first_sent_at) {
    when.kind = opening::unknown;
    when.binding |= line_of(judged, "resend.delay.elapsed");
  }
  if (when.kind == opening::unknown) return when;

  if (q.who == profile::sequenzy) {
    when.opens_at = if_in_calendar(read(*q.about.finished_sending_at) + hours(6));
    if (!when.opens_at) when.kind = opening::never;
    when.binding = line_of(judged, "resend.window");
  }
  if (is_v3(q.who) && is_sent) {
    when.closes_at = if_in_calendar(read(*q.about.first_sent_at) + minutes(14400));
    when.binding = line_of(judged, "resend.delay.elapsed");
  }
  return when;
}

inline availability availability_of_schedule(const schedule_question& q) {
  availability when = availability_of_lasting_facts(judge_schedule(q));
  if (q.who == profile::constant_contact_v2) when.earliest = report(read(q.now) + minutes(20));
  return when;
}

}  // namespace oracle
