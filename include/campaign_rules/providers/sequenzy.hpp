#pragma once

// Sequenzy v1. A resend is a new draft that somebody reviews and sends, open from 6 hours after the original finished
// sending; its audience is evaluated when the draft is sent.

#include <campaign_rules/provider.hpp>

#include <chrono>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace sequenzy_pages {
inline constexpr citation resend{"Sequenzy, Resend to Non-Openers",
                                 "https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers",
                                 basis::guide};
inline constexpr citation resend_client{"Sequenzy, PHP client, src/Campaigns/CampaignsClient.php",
                                        "https://github.com/Sequenzy/sequenzy-php", basis::reference};
inline constexpr citation resend_inferred{resend.document, resend.address, basis::inferred};
inline constexpr citation schedule{"Sequenzy, Schedule Campaign",
                                   "https://docs.sequenzy.com/api-reference/campaigns/schedule", basis::guide};
inline constexpr citation schedule_reference{schedule.document, schedule.address, basis::reference};
inline constexpr citation schedule_inferred{schedule.document, schedule.address, basis::inferred};
inline constexpr citation unschedule{"Sequenzy, Unschedule Campaign",
                                     "https://docs.sequenzy.com/api-reference/campaigns/unschedule", basis::reference};
inline constexpr citation update{"Sequenzy, Update Campaign",
                                 "https://docs.sequenzy.com/api-reference/campaigns/update", basis::reference};
inline constexpr citation deletion{"Sequenzy, Delete Campaign",
                                   "https://docs.sequenzy.com/api-reference/campaigns/delete", basis::reference};
inline constexpr citation deletion_inferred{deletion.document, deletion.address, basis::inferred};
inline constexpr citation pause{"Sequenzy, Pause Campaign", "https://docs.sequenzy.com/api-reference/campaigns/pause",
                                basis::reference};
inline constexpr citation resume{"Sequenzy, Resume Campaign",
                                 "https://docs.sequenzy.com/api-reference/campaigns/resume", basis::reference};
inline constexpr citation cancel{"Sequenzy, Cancel Campaign",
                                 "https://docs.sequenzy.com/api-reference/campaigns/cancel", basis::reference};
}  // namespace sequenzy_pages

namespace detail {

inline constexpr status_word sequenzy_statuses[] = {
    {campaign_status::draft, "draft"},
    {campaign_status::scheduled, "scheduled"},
    {campaign_status::in_review, "waiting_approval"},
    {campaign_status::rejected, "rejected"},
    {campaign_status::sending, "sending"},
    {campaign_status::paused, "paused"},
    {campaign_status::sent, "sent"},
    {campaign_status::cancelled, "cancelled"},
};

inline constexpr refusal_text sequenzy_refusals[] = {
    {"resend", "resend.window",
     "Resending to non-openers is only available 6 hours after a campaign finishes sending."},
};

constexpr resend_policy sequenzy_resend() noexcept {
  namespace pages = sequenzy_pages;
  resend_policy policy;
  policy.offered = pages::resend;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::resend};
  policy.imported_refused = pages::resend_client;
  policy.delay_refused = pages::resend_inferred;
  policy.subject_refused = pages::resend_inferred;
  policy.open_registration_window = {std::chrono::hours{6}, pages::resend};
  policy.warns_of_nobody_left = pages::resend_inferred;
  policy.audience = audience::non_openers;
  policy.timing = resend_timing::by_hand;
  policy.success_status = 200;
  policy.answer = resend_answer::new_draft;
  policy.draft_suffix = " (Non-openers)";
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
  policy.spread_over_hours = {{1, 72}, pages::schedule_reference};
  policy.warns_of_everyone = pages::schedule_reference;
  policy.leads_to = {campaign_status::scheduled, campaign_status::in_review};  // where its staff look at it first
  policy.success_status = 200;
  policy.answer = schedule_answer::nothing;
  return policy;
}

/// Fills in a policy that moves a campaign from the eligible statuses to the one that it leads to.
template <class Policy>
constexpr Policy sequenzy_transition(status_set eligible, status_set leads_to, const citation& page) noexcept {
  Policy policy;
  policy.offered = page;
  policy.eligible_statuses = {eligible, page};
  policy.leads_to = leads_to;
  return policy;
}

constexpr resume_policy sequenzy_resume() noexcept {
  namespace pages = sequenzy_pages;
  auto policy =
      sequenzy_transition<resume_policy>({campaign_status::paused}, {campaign_status::sending}, pages::resume);
  policy.spread_over_hours = {{1, 72}, pages::resume};
  return policy;
}

constexpr update_policy sequenzy_update() noexcept {
  namespace pages = sequenzy_pages;
  update_policy policy;
  policy.offered = pages::update;
  policy.eligible_statuses = {status_set{campaign_status::draft}, pages::update};
  return policy;
}

constexpr provider make_sequenzy() noexcept {
  namespace pages = sequenzy_pages;
  constexpr status_set cancellable{campaign_status::sending, campaign_status::paused, campaign_status::scheduled,
                                   campaign_status::in_review, campaign_status::rejected};
  constexpr status_set deletable{campaign_status::draft, campaign_status::sent, campaign_status::cancelled,
                                 campaign_status::rejected};
  provider made;
  made.id = "sequenzy";
  made.name = "Sequenzy";
  made.dialect.statuses = status_words{sequenzy_statuses};
  made.dialect.date_field = "/request/scheduledAt";
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.refusal_texts = sequenzy_refusals;
  made.dialect.refusal_body = refusal_shape::error;
  made.resend = sequenzy_resend();
  made.schedule = sequenzy_schedule();
  made.unschedule =
      sequenzy_transition<unschedule_policy>({campaign_status::scheduled}, {campaign_status::draft}, pages::unschedule);
  made.update = sequenzy_update();
  made.deletion = sequenzy_transition<transition_policy>(deletable, {campaign_status::removed}, pages::deletion);
  made.deletion.unmentioned_statuses = {status_set{campaign_status::in_review}, pages::deletion_inferred};
  made.pause =
      sequenzy_transition<transition_policy>({campaign_status::sending}, {campaign_status::paused}, pages::pause);
  made.resume = sequenzy_resume();
  made.cancel = sequenzy_transition<cancel_policy>(cancellable, {campaign_status::cancelled}, pages::cancel);
  return made;
}

}  // namespace detail

inline constexpr provider sequenzy = detail::make_sequenzy();

CAMPAIGN_RULES_END_NAMESPACE
