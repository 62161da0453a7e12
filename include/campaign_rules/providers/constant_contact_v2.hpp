#pragma once

// Constant Contact V2. It has no resend to non-openers: scheduling a campaign that was sent reaches those contacts that
// were added since.
//
// "A lead time of at least 20 minutes; otherwise, you may receive an invalid schedule error response": here a shorter one
// is refused. Send windows come "generally every 5 minutes": here at the multiples of 5 minutes past the hour (inferred).

#include <campaign_rules/provider.hpp>
#include <campaign_rules/providers/constant_contact_v2_create.hpp>

#include <chrono>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace constant_contact_v2_pages {
inline constexpr citation schedule{
    "Constant Contact V2, Campaign Schedule Collection",
    "http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-collection.html?method=POST",
    basis::guide};
inline constexpr citation unschedule{schedule.document, schedule.address, basis::reference};
inline constexpr citation update{
    "Constant Contact V2, Email Campaign Resource",
    "https://v2.developer.constantcontact.com/docs/email-campaigns/email-campaign-resource-put.html", basis::reference};
inline constexpr citation send_test{
    "Constant Contact V2, Email Campaign Test Send",
    "https://v2.developer.constantcontact.com/docs/email-testsend/email-campaign-testsend-api.html", basis::guide};
inline constexpr citation send_test_quota{
    send_test.document, send_test.address, send_test.basis,
    "no page says this; it is inferred: addresses are compared without regard to upper and lower case"};
}  // namespace constant_contact_v2_pages

namespace detail {

inline constexpr status_word constant_contact_v2_statuses[] = {
    {campaign_status::draft, "DRAFT"}, {campaign_status::scheduled, "SCHEDULED"}, {campaign_status::sending, "RUNNING"},
    {campaign_status::sent, "SENT"},   {campaign_status::removed, "DELETED"},
};

constexpr schedule_policy constant_contact_v2_schedule() noexcept {
  namespace pages = constant_contact_v2_pages;
  schedule_policy policy;
  policy.offered = pages::schedule;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::sent}, pages::schedule};
  policy.date_required = pages::schedule;
  policy.lead_time = {std::chrono::minutes{20}, pages::schedule};
  policy.good_standing_required = pages::schedule;
  policy.privilege = {"campaign:activate", pages::schedule};
  policy.audience_once_sent = audience::added_since;
  policy.leads_to = {campaign_status::scheduled};
  policy.send_window = std::chrono::minutes{5};
  policy.success_status = 201;
  policy.answer = schedule_answer::date;
  return policy;
}

constexpr unschedule_policy constant_contact_v2_unschedule() noexcept {
  namespace pages = constant_contact_v2_pages;
  unschedule_policy policy;
  policy.offered = pages::unschedule;
  policy.eligible_statuses = {status_set{campaign_status::scheduled}, pages::unschedule};
  policy.leads_to = {campaign_status::draft, campaign_status::sent};
  policy.returns = unschedule_return::to_sent_if_it_ran;
  policy.success_status = 204;
  return policy;
}

constexpr update_policy constant_contact_v2_update() noexcept {
  namespace pages = constant_contact_v2_pages;
  update_policy policy;
  policy.offered = pages::update;
  policy.eligible_statuses = {status_set{campaign_status::draft}, pages::update};
  policy.privilege = {"campaign:create", pages::update};
  return policy;
}

constexpr send_test_policy constant_contact_v2_send_test() noexcept {
  namespace pages = constant_contact_v2_pages;
  send_test_policy policy;
  policy.offered = pages::send_test;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::sent, campaign_status::scheduled},
                              pages::send_test};
  policy.addresses_required = pages::send_test;
  policy.addresses_at_most = {5, pages::send_test};
  policy.addresses_per_day = {50, pages::send_test_quota};
  policy.verified_are_free = true;
  policy.format_required = pages::send_test;
  policy.xhtml_refused = pages::send_test;
  policy.privilege = {"campaign:send", pages::send_test};
  return policy;
}

constexpr provider make_constant_contact_v2() noexcept {
  provider made;
  made.id = "constant_contact_v2";
  made.name = "Constant Contact V2";
  made.dialect.statuses = status_words{constant_contact_v2_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.empty_body_sends_now = true;
  made.schedule = constant_contact_v2_schedule();
  made.unschedule = constant_contact_v2_unschedule();
  made.update = constant_contact_v2_update();
  made.send_test = constant_contact_v2_send_test();
  made.create = constant_contact_v2_create();
  made.create_event = constant_contact_v2_create_event();
  made.create_event_item = constant_contact_v2_create_event_item();
  made.create_item_attribute = constant_contact_v2_create_item_attribute();
  made.create_promo_code = constant_contact_v2_create_promo_code();
  made.create_event_fee = constant_contact_v2_create_event_fee();
  made.create_library_folder = constant_contact_v2_create_library_folder();
  return made;
}

}  // namespace detail

inline constexpr provider constant_contact_v2 = detail::make_constant_contact_v2();

CAMPAIGN_RULES_END_NAMESPACE
