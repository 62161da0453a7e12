#pragma once

// listmonk, as its source has it. It has no resend; each action is a change of the campaign's status.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace listmonk_pages {
inline constexpr citation core{
    "listmonk, internal/core/campaigns.go",
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/internal/core/campaigns.go",
    basis::reference};
inline constexpr citation core_inferred{core.document, core.address, basis::inferred};
inline constexpr citation edit{
    "listmonk, cmd/campaigns.go",
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/campaigns.go",
    basis::reference};
inline constexpr citation access{
    "listmonk, cmd/handlers.go",
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/handlers.go",
    basis::reference};
}  // namespace listmonk_pages

namespace detail {

inline constexpr status_word listmonk_statuses[] = {
    {campaign_status::draft, "draft"},     {campaign_status::scheduled, "scheduled"},
    {campaign_status::sending, "running"}, {campaign_status::paused, "paused"},
    {campaign_status::sent, "finished"},   {campaign_status::cancelled, "cancelled"},
};
inline constexpr std::string_view listmonk_managing[] = {"campaigns:manage", "campaigns:manage_all"};

// In the order in which the source answers, which is not that of its checks: the last check that fails has the word.
inline constexpr std::string_view listmonk_no_send = "permission denied: campaigns:send";
inline constexpr refusal_text listmonk_refusals[] = {
    {"schedule", "access.privilege", listmonk_no_send},
    {"schedule", "schedule.date.on_campaign", "Campaign needs a date to be scheduled."},
    {"schedule", "schedule.status", "Only draft or paused campaigns can be scheduled."},
    {"unschedule", "access.privilege", listmonk_no_send},
    {"unschedule", "unschedule.status", "Only scheduled campaigns can be saved as drafts."},
    {"send_now", "access.privilege", listmonk_no_send},
    {"send_now", "send_now.status", "Only paused campaigns and drafts can be started."},
    {"pause", "access.privilege", listmonk_no_send},
    {"pause", "pause.status", "Only active campaigns can be paused."},
    {"resume", "access.privilege", listmonk_no_send},
    {"cancel", "access.privilege", listmonk_no_send},
    {"cancel", "cancel.status", "Only active campaigns can be cancelled."},
    {"update", "update.status", "Cannot update a running or a finished campaign."},
};

/// Fills in a policy that changes the campaign's status: to `word`, as a request says it.
template <class Policy>
constexpr void listmonk_change(Policy& policy, std::string_view word, status_set eligible,
                               status_set leads_to) noexcept {
  namespace pages = listmonk_pages;
  policy.offered = pages::core;
  policy.eligible_statuses = {eligible, pages::core};
  policy.leads_to = leads_to;
  policy.request_status = word;
  policy.privilege = {"campaigns:send", pages::access};
}

constexpr schedule_policy listmonk_schedule() noexcept {
  namespace pages = listmonk_pages;
  schedule_policy policy;
  policy.offered = pages::core;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::paused}, pages::core};
  policy.leads_to = {campaign_status::scheduled};
  policy.privilege = {"campaigns:send", pages::access};
  policy.date_on_campaign = pages::core;
  policy.send_now_refused = pages::core_inferred;
  policy.warns_of_passed_date = pages::core;
  policy.answer = schedule_answer::nothing;
  policy.body = schedule_body::status;
  return policy;
}

constexpr provider make_listmonk() noexcept {
  namespace pages = listmonk_pages;
  provider made;
  made.id = "listmonk";
  made.name = "listmonk";
  made.dialect.statuses = status_words{listmonk_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.refusal_texts = listmonk_refusals;
  made.dialect.refusal_body = refusal_shape::message;
  made.dialect.date_field = "/request";
  made.schedule = listmonk_schedule();
  constexpr status_set idle{campaign_status::draft, campaign_status::paused};
  listmonk_change(made.unschedule, "draft", {campaign_status::scheduled}, {campaign_status::draft});
  listmonk_change(made.send_now, "running", idle, {campaign_status::sending, campaign_status::scheduled});
  made.send_now.warns_of_scheduling_only = pages::core;
  listmonk_change(made.pause, "paused", {campaign_status::sending}, {campaign_status::paused});
  listmonk_change(made.resume, "running", {campaign_status::paused},
                  {campaign_status::sending, campaign_status::scheduled});
  listmonk_change(made.cancel, "cancelled", {campaign_status::sending, campaign_status::paused},
                  {campaign_status::cancelled});
  made.update.offered = pages::edit;
  made.update.eligible_statuses = {
      status_set{campaign_status::draft, campaign_status::scheduled, campaign_status::paused}, pages::edit};
  made.update.privilege = {any_of_words{listmonk_managing}, pages::access};
  made.deletion.offered = pages::core;
  made.deletion.leads_to = {campaign_status::removed};
  made.deletion.privilege = {any_of_words{listmonk_managing}, pages::access};
  return made;
}

}  // namespace detail

inline constexpr provider listmonk = detail::make_listmonk();

CAMPAIGN_RULES_END_NAMESPACE
