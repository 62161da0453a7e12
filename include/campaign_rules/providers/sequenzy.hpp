#pragma once

// Sequenzy v1. A resend is a new draft that somebody reviews and sends, open from 6 hours after the original finished
// sending; its audience is evaluated when the draft is sent.

#include <campaign_rules/provider.hpp>

#include <chrono>

namespace campaign_rules {

namespace sequenzy_pages {
inline constexpr citation resend{"Sequenzy, Resend to Non-Openers",
                                 "https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers", basis::guide};
inline constexpr citation resend_reference{resend.document, resend.address, basis::reference};
inline constexpr citation resend_inferred{resend.document, resend.address, basis::inferred};
inline constexpr citation schedule{"Sequenzy, Schedule Campaign",
                                   "https://docs.sequenzy.com/api-reference/campaigns/schedule", basis::guide};
inline constexpr citation schedule_inferred{schedule.document, schedule.address, basis::inferred};
}  // namespace sequenzy_pages

namespace detail {

inline constexpr status_word sequenzy_statuses[] = {
    {campaign_status::draft, "draft"},       {campaign_status::scheduled, "scheduled"},
    {campaign_status::in_review, "waiting_approval"}, {campaign_status::rejected, "rejected"},
    {campaign_status::sending, "sending"},   {campaign_status::paused, "paused"},
    {campaign_status::sent, "sent"},         {campaign_status::cancelled, "cancelled"},
};

constexpr resend_policy sequenzy_resend() noexcept {
  namespace pages = sequenzy_pages;
  resend_policy policy;
  policy.offered = pages::resend;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::resend};
  policy.imported_refused = pages::resend_reference;
  policy.delay_refused = pages::resend_inferred;
  policy.subject_refused = pages::resend_inferred;
  policy.open_registration_window = {std::chrono::hours{6}, pages::resend};
  policy.audience = audience::non_openers;
  policy.success_status = 200;
  policy.answer = resend_answer::new_draft;
  policy.draft_suffix = " (Non-openers)";
  policy.window_error = "Resending to non-openers is only available 6 hours after a campaign finishes sending.";
  return policy;
}

constexpr schedule_policy sequenzy_schedule() noexcept {
  namespace pages = sequenzy_pages;
  schedule_policy policy;
  policy.offered = pages::schedule;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::scheduled}, pages::schedule};
  policy.date_required = pages::schedule;
  policy.future_required = pages::schedule;
  policy.send_now_refused = pages::schedule_inferred;
  policy.success_status = 200;
  policy.answer = schedule_answer::nothing;
  return policy;
}

constexpr provider make_sequenzy() noexcept {
  provider made;
  made.id = "sequenzy";
  made.name = "Sequenzy";
  made.wire.statuses = status_words{sequenzy_statuses};
  made.wire.date_field = "/request/scheduledAt";
  made.wire.dates = {date_form::zulu, date_form::utc_offset};
  made.resend = sequenzy_resend();
  made.schedule = sequenzy_schedule();
  return made;
}

}  // namespace detail

inline constexpr provider sequenzy = detail::make_sequenzy();
static_assert(well_formed(sequenzy));

}  // namespace campaign_rules
