#pragma once

// Omnisend, Campaigns API 2026-03-15, emails only. A resend is a booster: of a draft with a delay, of a sent campaign with a date.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace omnisend_pages {
inline constexpr citation create{"Omnisend, Create campaign", "https://api-docs.omnisend.com/reference/post_campaigns",
                                 basis::reference};
inline constexpr citation create_inferred{create.document, create.address, basis::inferred};
inline constexpr citation send{"Omnisend, Send campaign",
                               "https://api-docs.omnisend.com/reference/post_campaigns-id-send", basis::reference};
inline constexpr citation one_year{create.document, create.address, basis::inferred,
                                   "no page says this; it is inferred: a year is 365 days of 24 hours from now"};
inline constexpr citation cancel{"Omnisend, Cancel campaign",
                                 "https://api-docs.omnisend.com/reference/post_campaigns-id-cancel", basis::reference};
inline constexpr citation openapi{
    "Omnisend, Campaigns API 2026-03-15, OpenAPI",
    "https://github.com/api-evangelist/omnisend/blob/main/openapi/_original/omnisend-campaigns-api-2026-03-15.json",
    basis::reference};
inline constexpr citation boost{"Omnisend, How to boost a sent campaign",
                                "https://api-docs.omnisend.com/docs/how-to-boost-a-sent-campaign", basis::guide};
inline constexpr citation boost_inferred{boost.document, boost.address, basis::inferred};
inline constexpr citation test_limits{
    "Omnisend, Understand test email sending limits",
    "https://support.omnisend.com/en/articles/1061846-understand-test-email-sending-limits", basis::guide,
    "the http status is inferred"};
inline constexpr citation resend_kind{create.document, create.address, basis::reference,
                                      "no page says this; it is inferred: the http status is 409"};
inline constexpr citation one_booster{create.document, create.address, basis::reference,
                                      "a canceled booster counts too"};
inline constexpr citation booster_delay{create.document, create.address, basis::reference,
                                        "no page says this; it is inferred: the least is 1; 0 is for text messages"};
inline constexpr citation no_delay{create.document, create.address, basis::inferred,
                                   "the page says \"omit\"; it is inferred: a delay is refused"};
inline constexpr citation boost_date{boost.document, boost.address, basis::inferred,
                                     "the schema allows the strategy `immediate` too"};
inline constexpr citation boost_window{boost.document, boost.address, basis::guide,
                                       "no page says this; it is inferred: the time counts from the first send"};
}  // namespace omnisend_pages

namespace detail {

inline constexpr status_word omnisend_statuses[] = {
    {campaign_status::draft, "draft"},     {campaign_status::scheduled, "scheduled"},
    {campaign_status::rejected, "onHold"}, {campaign_status::sending, "started"},
    {campaign_status::paused, "paused"},   {campaign_status::sent, "sent"},
    {campaign_status::failed, "error"},    {campaign_status::cancelled, "canceled"},
    {campaign_status::stopped, "stopped"}, {campaign_status::expired, "expired"},
};
inline constexpr std::string_view omnisend_boosted_kinds[] = {"regular"};
inline constexpr std::string_view omnisend_plans[] = {"free", "standard", "pro"};

inline constexpr plan_limit omnisend_addresses_per_day[] = {{"free", 100}, {"standard", {}}, {"pro", {}}};
inline constexpr plan_limit omnisend_addresses_recently[] = {{"free", 50}, {"standard", {}}, {"pro", {}}};

constexpr send_test_policy omnisend_send_test() noexcept {
  namespace pages = omnisend_pages;
  send_test_policy policy;
  policy.offered = pages::openapi;
  policy.addresses_required = pages::openapi;
  policy.addresses_at_most = {5, pages::openapi};
  policy.addresses_per_day = {limit_by_plan{omnisend_addresses_per_day}, pages::test_limits};    // from 00:00 UTC
  policy.addresses_recently = {limit_by_plan{omnisend_addresses_recently}, pages::test_limits};  // a rolling 3 h
  policy.scope = {"campaigns.write", pages::openapi};
  policy.addresses_field = "/request/recipients";
  policy.success_status = 204;
  return policy;
}

constexpr schedule_policy omnisend_schedule() noexcept {
  namespace pages = omnisend_pages;
  constexpr int payment_required = 402;
  constexpr int conflict = 409;
  schedule_policy policy;
  policy.offered = pages::send;
  policy.eligible_statuses = {status_set{campaign_status::draft}, pages::send, conflict};
  policy.date_required = pages::create_inferred;
  policy.unused_date_refused = pages::create;
  policy.future_required = pages::create;
  policy.date_horizon = {std::chrono::hours{24} * 365, pages::one_year};
  policy.subscriber_limit = {unit{}, pages::send, payment_required};
  policy.scope = {"campaigns.write", pages::send};
  policy.leads_to = {campaign_status::scheduled, campaign_status::sending};
  policy.success_status = 204;
  policy.answer = schedule_answer::nothing;
  policy.body = schedule_body::sending_settings;
  return policy;
}

constexpr resend_policy omnisend_resend() noexcept {
  namespace pages = omnisend_pages;
  constexpr int conflict = 409;
  constexpr status_set draft{campaign_status::draft};
  constexpr status_set sent{campaign_status::sent};
  resend_policy policy;
  policy.offered = pages::create;
  policy.eligible_statuses = {draft | sent, pages::create, conflict};
  policy.eligible_kinds = {word_list{omnisend_boosted_kinds}, pages::resend_kind, conflict};
  policy.resends_per_primary = {1, pages::one_booster, conflict};
  policy.delay_required = {draft, pages::create};
  policy.delay_hours = {{1, 240}, pages::booster_delay};
  policy.delay_refused = {sent, pages::no_delay};
  policy.date_required = {sent, pages::boost_date};
  policy.date_refused = {draft, pages::create, conflict};
  policy.strategy_required = pages::create;
  policy.future_required = pages::create;
  policy.longest_after_first_send = {std::chrono::hours{240}, pages::boost_window};
  policy.audience_required = pages::create;
  policy.subject_at_most = {250, pages::create};
  policy.warns_of_nobody_left = pages::create_inferred;
  policy.scope = {"campaigns.write", pages::create};
  policy.audience = audience::recipients_without_open;
  policy.audiences = {audience::recipients_without_open, audience::recipients_without_click};
  policy.body = resend_body::booster;
  policy.timing = resend_timing::on_date;
  policy.success_status = 201;
  policy.answer = resend_answer::booster;
  return policy;
}

constexpr provider make_omnisend() noexcept {
  namespace pages = omnisend_pages;
  constexpr int conflict = 409;
  provider made;
  made.id = "omnisend";
  made.name = "Omnisend";
  made.dialect.statuses = status_words{omnisend_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.date_field = "/request/sendingSettings/scheduledAt";
  made.dialect.plans = omnisend_plans;
  made.schedule = omnisend_schedule();
  made.dialect.paused_resumes = true;
  made.resend = omnisend_resend();
  made.update.offered = pages::openapi;
  made.update.eligible_statuses = {status_set{campaign_status::draft}, pages::openapi, conflict};
  made.update.scope = {"campaigns.write", pages::openapi};
  made.send_test = omnisend_send_test();
  made.cancel.offered = pages::cancel;
  made.cancel.eligible_statuses = {
      status_set{campaign_status::scheduled, campaign_status::paused, campaign_status::sending}, pages::cancel,
      conflict};
  made.cancel.scope = {"campaigns.write", pages::cancel};
  made.cancel.leads_to = {campaign_status::cancelled};
  made.cancel.success_status = 204;
  return made;
}

}  // namespace detail

inline constexpr provider omnisend = detail::make_omnisend();

CAMPAIGN_RULES_END_NAMESPACE
