#pragma once

// Wix Email Marketing, Campaign API v1. Dates need the premium plan and half an hour; a resend is possible once, from one day after
// the campaign went out.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace wix_pages {
inline constexpr std::string_view no_http_status =
    "no page says this; it is inferred: the refusal has this http status";
inline constexpr citation campaign{
    "Wix, Email Marketing, Campaign",
    "https://dev.wix.com/docs/rest/business-management/marketing/email-marketing/campaign/introduction", basis::guide,
    no_http_status};
inline constexpr citation campaign_inferred{campaign.document, campaign.address, basis::inferred, no_http_status};
inline constexpr citation resend{"Wix, Resend To Non Openers",
                                 "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/"
                                 "email-marketing/campaign/resend-to-non-openers",
                                 basis::reference};
inline constexpr citation publish_inferred{
    "Wix, Publish Campaign", "https://dev.wix.com/docs/sdk/backend-modules/email-marketing/campaigns/publish-campaign",
    basis::inferred, no_http_status};
inline constexpr citation reschedule{
    "Wix, Reschedule",
    "https://dev.wix.com/docs/rest/business-management/marketing/email-marketing/campaign/reschedule", basis::reference,
    no_http_status};
inline constexpr citation pause{"Wix, Pause Scheduling",
                                "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/"
                                "email-marketing/campaign/pause-scheduling",
                                basis::reference, "the http status is inferred"};
inline constexpr citation send_test{
    "Wix, Send Test",
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/send-test",
    basis::reference, "the http status is inferred"};
inline constexpr citation types{"Wix, @wix/auto_sdk_email-marketing_campaigns, types",
                                "https://unpkg.com/@wix/auto_sdk_email-marketing_campaigns@1.0.9/build/es/src/"
                                "email-marketing-v1-campaign-campaigns.types.d.ts",
                                basis::reference, no_http_status};
inline constexpr citation account{"Wix, Account Details, Sample Flows",
                                  "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/"
                                  "email-marketing/account-details/sample-flows",
                                  basis::guide, no_http_status};
inline constexpr citation resend_status{resend.document, resend.address, basis::reference,
                                        "no page says this; it is inferred: the http status is 400"};
inline constexpr citation resend_window{
    resend.document, resend.address, basis::reference,
    "no page says this; it is inferred: the time counts from the end of sending, and the http status is 400"};
inline constexpr citation subject_length{
    types.document, types.address, basis::reference,
    "no page says this; it is inferred: characters are Unicode code points, and the http status is 400"};
}  // namespace wix_pages

namespace detail {

inline constexpr status_word wix_statuses[] = {
    {campaign_status::draft, "NOT_STARTED"},      {campaign_status::scheduled, "SCHEDULED"},
    {campaign_status::in_review, "IN_DETECTION"}, {campaign_status::in_review, "IN_MODERATION"},
    {campaign_status::rejected, "REJECTED"},      {campaign_status::sending, "SENDING"},
    {campaign_status::sending, "SAMPLING"},       {campaign_status::paused, "PAUSED"},
    {campaign_status::sent, "DISTRIBUTED"},       {campaign_status::failed, "TERMINATED"},
};
inline constexpr std::string_view wix_plans[] = {"free", "premium"};

constexpr send_test_policy wix_send_test() noexcept {
  namespace pages = wix_pages;
  send_test_policy policy;
  policy.offered = pages::send_test;
  policy.addresses_required = pages::send_test;
  policy.addresses_field = "/request/toEmailAddress";
  policy.takes_one_address = true;
  return policy;
}

inline constexpr std::string_view wix_plans_with_dates[] = {"premium"};

constexpr schedule_policy wix_schedule() noexcept {
  namespace pages = wix_pages;
  schedule_policy policy;
  policy.offered = pages::publish_inferred;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::paused}, pages::publish_inferred};
  policy.date_required = pages::publish_inferred;
  policy.lead_time = {std::chrono::minutes{30}, pages::campaign};
  policy.good_standing_required = pages::account;
  policy.subscriber_limit = pages::account;
  policy.eligible_plans = {schedule_plans{{}, plan_set{wix_plans_with_dates}, {}}, pages::types};
  policy.leads_to = {campaign_status::scheduled, campaign_status::in_review, campaign_status::sending};
  policy.answer = schedule_answer::nothing;
  policy.body = schedule_body::distribution_options;
  return policy;
}

constexpr resend_policy wix_resend() noexcept {
  namespace pages = wix_pages;
  resend_policy policy;
  policy.offered = pages::resend;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::resend_status};
  policy.resends_per_primary = {1, pages::resend_status, 400};
  policy.subject_at_most = {1000, pages::subject_length};
  policy.open_registration_window = {std::chrono::hours{24}, pages::resend_window};
  policy.non_openers_required = pages::resend_status;
  policy.audience = audience::recipients_without_open;
  policy.body = resend_body::email_subject;
  policy.timing = resend_timing::at_once;
  policy.answer = resend_answer::nothing;
  policy.resends_are_final = true;
  return policy;
}

constexpr provider make_wix() noexcept {
  namespace pages = wix_pages;
  provider made;
  made.id = "wix";
  made.name = "Wix";
  made.dialect.statuses = status_words{wix_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.date_field = "/request/emailDistributionOptions/sendAt";
  made.dialect.plans = wix_plans;
  made.schedule = wix_schedule();
  made.resend = wix_resend();
  made.reschedule.offered = pages::reschedule;
  made.reschedule.eligible_statuses = {status_set{campaign_status::scheduled}, pages::reschedule};
  made.reschedule.date_required = pages::reschedule;
  made.reschedule.lead_time = {std::chrono::minutes{30}, pages::campaign_inferred};
  made.reschedule.leads_to = {campaign_status::scheduled};
  made.send_test = wix_send_test();
  made.pause.offered = pages::pause;
  made.pause.eligible_statuses = {status_set{campaign_status::scheduled}, pages::pause};
  made.pause.leads_to = {campaign_status::paused};
  return made;
}

}  // namespace detail

inline constexpr provider wix = detail::make_wix();

CAMPAIGN_RULES_END_NAMESPACE
