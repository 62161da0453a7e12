#pragma once

// Constant Contact V3, as the guide pages of its developer portal state it.
//
// Where the pages contradict themselves, the reading taken is: "14,400 minutes (10 days x 14,400)" is a slip for
// 10 x 1,440; creating a resend takes no resend_request_id, deleting one does; a draft's resend has no resend_date; and
// privileges are as each page prints them: campaign:read and campaign_send to resend, campaign:write to delete.

#include <campaign_rules/provider.hpp>

#include <chrono>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace constant_contact_v3_pages {
inline constexpr citation resend{
    "Constant Contact V3, Resend to Non-Openers",
    "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html", basis::guide};
inline constexpr citation resend_inferred{resend.document, resend.address, basis::inferred};
inline constexpr citation schedule{
    "Constant Contact V3, Schedule an Email Campaign Activity",
    "https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html", basis::guide};
inline constexpr citation schedule_older_copy{
    schedule.document, "https://v3.developer.constantcontact.com/api_guide/email_campaign_create_schedule.html",
    basis::guide};
inline constexpr citation schedule_inferred{schedule.document, schedule.address, basis::inferred};
inline constexpr citation unschedule{
    "Constant Contact V3, Delete an Email Campaign Activity Schedule",
    "https://developer.constantcontact.com/api_guide/email_campaign_activity_delete_schedule.html", basis::reference};
inline constexpr citation update{"Constant Contact V3, Update an Email Campaign Activity",
                                 "https://developer.constantcontact.com/api_guide/email_campaign_activity_update.html",
                                 basis::reference};
inline constexpr citation cancel_resend{
    "Constant Contact V3, Delete a Resend to Non-Openers",
    "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_delete.html", basis::reference};
inline constexpr citation cancel_resend_inferred{cancel_resend.document, cancel_resend.address, basis::inferred};
inline constexpr citation deletion{"Constant Contact V3, Delete an Email Campaign",
                                   "https://developer.constantcontact.com/api_guide/email_campaigns_delete.html",
                                   basis::reference};
inline constexpr citation deletion_inferred{deletion.document, deletion.address, basis::inferred};
}  // namespace constant_contact_v3_pages

namespace detail {

inline constexpr status_word constant_contact_v3_statuses[] = {
    {campaign_status::draft, "DRAFT"},       {campaign_status::scheduled, "SCHEDULED"},
    {campaign_status::sending, "EXECUTING"}, {campaign_status::sent, "DONE"},
    {campaign_status::failed, "ERROR"},      {campaign_status::removed, "REMOVED"},
};

constexpr resend_policy constant_contact_v3_resend(const citation& page, const citation& inferred) noexcept {
  resend_policy policy;
  policy.offered = page;
  policy.eligible_roles = {role_set{activity_role::primary_email}, page};
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::scheduled, campaign_status::sent},
                              page};
  policy.eligible_format_types = {format_type_set{5}, page};
  policy.resends_per_primary = {1, page};
  policy.delay_required = page;
  policy.delays_exclusive = page;
  policy.delay_days = {{1, 10}, page};
  policy.delay_minutes = {{720, 14'400}, page};
  policy.elapsed_delay_refused = inferred;
  policy.subject_required = page;
  policy.privilege = {"campaign:read", page};
  policy.scope = {"campaign_send", page};
  policy.audience = audience::non_openers_or_unsent;
  policy.success_status = 201;
  policy.answer = resend_answer::delay_in_array;
  return policy;
}

constexpr schedule_policy constant_contact_v3_schedule(const citation& page, const citation& segments_page,
                                                       const citation& inferred) noexcept {
  schedule_policy policy;
  policy.offered = page;
  policy.eligible_roles = {role_set{activity_role::primary_email}, page};
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::sent, campaign_status::failed}, page};
  policy.recipients_required = page;
  policy.segment_format_types = {format_type_set{3}, segments_page};
  policy.date_required = page;
  policy.future_required = inferred;
  policy.privilege = {"campaign:send", page};
  policy.scope = {"campaign_data", page};
  policy.audience_once_sent = audience::not_yet_received;
  policy.leads_to = {campaign_status::scheduled, campaign_status::sending};
  policy.success_status = 201;
  policy.answer = schedule_answer::dates_in_array;
  return policy;
}

constexpr cancel_resend_policy constant_contact_v3_cancel_resend(const citation& page,
                                                                 const citation& inferred) noexcept {
  cancel_resend_policy policy;
  policy.offered = page;
  policy.existing_required = page;
  policy.draft_request_id = {"DRAFT", page};
  policy.sent_refused = inferred;
  policy.privilege = {"campaign:send", page};
  policy.scope = {"campaign_data", page};
  policy.success_status = 204;
  return policy;
}

constexpr unschedule_policy constant_contact_v3_unschedule(const citation& page) noexcept {
  unschedule_policy policy;
  policy.offered = page;
  policy.eligible_statuses = {status_set{campaign_status::scheduled}, page};
  policy.privilege = {"campaign:send", page};
  policy.scope = {"campaign_data", page};
  policy.leads_to = {campaign_status::draft, campaign_status::sent, campaign_status::failed};
  policy.returns = unschedule_return::to_earlier_status;
  policy.success_status = 204;
  return policy;
}

/// Which statuses may be updated stands on another page than the rest.
constexpr update_policy constant_contact_v3_update(const citation& page, const citation& statuses_page) noexcept {
  update_policy policy;
  policy.offered = page;
  policy.eligible_roles = {role_set{activity_role::primary_email}, page};
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::sent}, statuses_page};
  policy.format_types_once_sent = {format_type_set{3}, statuses_page};
  policy.privilege = {"campaign:write", page};
  policy.scope = {"campaign_data", page};
  return policy;
}

constexpr transition_policy constant_contact_v3_deletion(std::string_view privilege, const citation& page) noexcept {
  transition_policy policy;
  policy.offered = page;
  policy.eligible_statuses = {
      status_set{campaign_status::draft, campaign_status::sending, campaign_status::sent, campaign_status::failed},
      page};
  policy.privilege = {privilege, page};
  policy.scope = {"campaign_data", page};
  policy.leads_to = {campaign_status::removed};
  policy.success_status = 204;
  return policy;
}

constexpr provider make_constant_contact_v3() noexcept {
  namespace pages = constant_contact_v3_pages;
  provider made;
  made.id = "constant_contact_v3";
  made.name = "Constant Contact V3";
  made.dialect.statuses = status_words{constant_contact_v3_statuses};
  made.dialect.dates = {date_form::zulu};
  made.dialect.send_now_word = "0";
  made.resend = constant_contact_v3_resend(pages::resend, pages::resend_inferred);
  made.cancel_resend = constant_contact_v3_cancel_resend(pages::cancel_resend, pages::cancel_resend_inferred);
  made.schedule = constant_contact_v3_schedule(pages::schedule, pages::schedule_older_copy, pages::schedule_inferred);
  made.unschedule = constant_contact_v3_unschedule(pages::unschedule);
  made.update = constant_contact_v3_update(pages::update, pages::schedule);
  made.deletion = constant_contact_v3_deletion("campaign:write", pages::deletion);
  made.deletion.unmentioned_statuses = {status_set{campaign_status::removed}, pages::deletion_inferred};
  return made;
}

}  // namespace detail

inline constexpr provider constant_contact_v3 = detail::make_constant_contact_v3();

CAMPAIGN_RULES_END_NAMESPACE
