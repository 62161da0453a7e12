#pragma once

// What comes out of an allowed schedule: the plan, and what the provider's answer says.

#include "audience.hpp"
#include "finding.hpp"
#include "schedule.hpp"

#include <cstdint>

namespace oracle {

enum class schedule_answer : std::uint8_t { none, empty_array, array_of_one, object };

struct schedule_plan {
  maybe<instant> queued_at{};  // where what is sent waits for a window
  instant send_at{};
  bool send_now = false;
  audience reaches = audience::everyone;
  maybe<instant> added_since{};
  schedule_answer answer = schedule_answer::none;
  maybe<instant> answered_date{};
};

/// The first multiple of 5 minutes past the hour that is later than the instant.
inline std::int64_t next_five_minutes(std::int64_t after) {
  std::int64_t past = after % minutes(5);
  if (past < 0) past += minutes(5);
  return after - past + minutes(5);
}

/// The first multiple of 5 minutes past the hour that is not earlier than the instant.
inline std::int64_t five_minutes_from(std::int64_t at) { return next_five_minutes(at - 1); }

inline std::int64_t without_fraction(std::int64_t at) {
  std::int64_t fraction = at % 1000;
  if (fraction < 0) fraction += 1000;
  return at - fraction;
}

namespace schedule_planned {

inline void reached(schedule_plan& plan, const schedule_question& q) {
  if (*q.about.status != campaign_status::sent) return;
  if (is_v3(q.who)) plan.reaches = audience::not_yet_received;
  if (q.who == profile::constant_contact_v2) {
    plan.reaches = audience::added_since;
    if (q.about.last_run_date) plan.added_since = report(read(*q.about.last_run_date));
  }
}

inline void answered(schedule_plan& plan, const schedule_question& q) {
  const std::int64_t said = q.ask.is_send_now() ? read(q.now) : read(*q.ask.date());
  if (is_v3(q.who)) {
    plan.answer = schedule_answer::array_of_one;
    plan.answered_date = report(without_fraction(said));
    if (q.who == profile::constant_contact_v3_2026 && q.ask.is_send_now()) {
      plan.answer = schedule_answer::empty_array;
      plan.answered_date = {};
    }
  }
  if (q.who == profile::constant_contact_v2) {
    plan.answer = schedule_answer::object;
    plan.answered_date = report(said);
  }
}

}  // namespace schedule_planned

/// For an allowed schedule.
inline schedule_plan plan_schedule(const schedule_question& q) {
  schedule_plan plan;
  plan.send_now = q.ask.is_send_now();
  const std::int64_t asked_for = plan.send_now ? read(q.now) : read(*q.ask.date());
  plan.send_at = report(asked_for);
  if (q.who == profile::constant_contact_v2) {
    plan.queued_at = report(asked_for);
    plan.send_at = report(plan.send_now ? next_five_minutes(asked_for) : five_minutes_from(asked_for));
  }
  schedule_planned::reached(plan, q);
  schedule_planned::answered(plan, q);
  return plan;
}

}  // namespace oracle
