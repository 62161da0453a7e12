#pragma once

// What comes out of an allowed resend: the plan, and what the provider's answer says as far as it is determined.

#include "audience.hpp"
#include "finding.hpp"
#include "resend.hpp"

#include <cstdint>
#include <string_view>

namespace oracle {

struct resend_plan {
  audience reaches = audience::non_openers;
  maybe<instant> resend_at{};
  maybe<std::int64_t> ordinal{};

  // Constant Contact's answer
  maybe<std::int64_t> delay_days{};
  maybe<std::int64_t> delay_minutes{};
  maybe<std::string_view> resend_subject{};
  bool has_draft_id = false;  // "resend_request_id": "DRAFT"
  bool in_array = false;      // an array of one, or the bare object

  // Sequenzy's answer; the name that it answers is this one and ` (Non-openers)`
  maybe<std::string_view> name_of_original{};
  maybe<std::string_view> subject{};
  maybe<std::int64_t> estimated_non_openers{};
};

namespace resend_planned {

inline void delay(resend_plan& plan, const resend_question& q) {
  if (delay_that_counts(q).in_days) {
    plan.delay_days = *q.ask.delay_days;
    return;
  }
  plan.delay_minutes = *q.ask.delay_minutes;
  if (*q.ask.delay_minutes % 1440 == 0) plan.delay_days = *q.ask.delay_minutes / 1440;
}

inline void instant_of_resend(resend_plan& plan, const resend_question& q) {
  const std::int64_t length = delay_that_counts(q).length;
  const bool is_done = *q.about.status == campaign_status::sent;
  const bool is_scheduled = *q.about.status == campaign_status::scheduled;
  if (is_done && q.about.first_sent_at) plan.resend_at = report(read(*q.about.first_sent_at) + length);
  const bool is_ahead = q.about.scheduled_at && read(*q.about.scheduled_at) > read(q.now);  // not overdue
  if (is_scheduled && is_ahead) plan.resend_at = report(read(*q.about.scheduled_at) + length);
}

}  // namespace resend_planned

/// For an allowed resend.
inline resend_plan plan_resend(const resend_question& q) {
  resend_plan plan;
  if (q.about.resends) plan.ordinal = std::int64_t{*q.about.resends} + 1;
  if (is_v3(q.who)) {
    plan.reaches = audience::non_openers_or_unsent;
    resend_planned::delay(plan, q);
    resend_planned::instant_of_resend(plan, q);
    plan.resend_subject = *q.ask.subject;
    plan.has_draft_id = *q.about.status == campaign_status::draft;
    plan.in_array = q.who == profile::constant_contact_v3;
    return plan;
  }
  plan.reaches = audience::non_openers;
  if (q.about.name) plan.name_of_original = *q.about.name;
  if (q.about.subject) plan.subject = *q.about.subject;
  if (q.about.recipients && q.about.unique_openers) {
    const std::int64_t left = std::int64_t{*q.about.recipients} - *q.about.unique_openers;
    plan.estimated_non_openers = left < 0 ? 0 : left;
  }
  return plan;
}

}  // namespace oracle
