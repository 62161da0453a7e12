#pragma once

// Constant Contact V3 as its API reference of July 2026 states it. It differs from the guide pages: given both delays,
// the days win; segments may be used with format types 3, 4 and 5, one at most, and not beside contact lists; "send now"
// answers with an empty array; dates may have a UTC offset or no time.

#include <campaign_rules/providers/constant_contact_v3.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace constant_contact_v3_2026_pages {
inline constexpr citation reference{"Constant Contact V3, API Reference (July 2026)",
                                    "https://developer.constantcontact.com/api_reference/index.html", basis::reference};
inline constexpr citation send_test{
    "Constant Contact V3, Test Send an Email Campaign Activity",
    "https://developer.constantcontact.com/api_guide/email_campaign_activity_test_send.html", basis::reference};
inline constexpr citation send_test_quota{
    send_test.document, send_test.address, send_test.basis,
    "no page says this; it is inferred: addresses are compared without regard to upper and lower case"};
inline constexpr citation inferred{reference.document, reference.address, basis::inferred};
}  // namespace constant_contact_v3_2026_pages

namespace detail {

constexpr resend_policy constant_contact_v3_2026_resend() noexcept {
  namespace pages = constant_contact_v3_2026_pages;
  resend_policy policy = constant_contact_v3_resend(pages::reference, pages::inferred);
  policy.eligible_format_types = {format_type_set{5}, constant_contact_v3_pages::resend};  // the reference states none
  policy.delay_required = pages::inferred;
  policy.delays_exclusive = {};
  policy.days_take_precedence = pages::reference;
  policy.privilege = {"campaign:send", pages::reference};
  policy.scope = {"campaign_data", pages::reference};
  policy.answer = resend_answer::delay;
  return policy;
}

constexpr schedule_policy constant_contact_v3_2026_schedule() noexcept {
  namespace pages = constant_contact_v3_2026_pages;
  schedule_policy policy = constant_contact_v3_schedule(pages::reference, pages::reference, pages::inferred);
  policy.recipients_exclusive = pages::reference;
  policy.segment_format_types = {format_type_set{3, 4, 5}, pages::reference};
  policy.segments_at_most = {1, pages::reference};
  policy.warns_of_midnight = pages::inferred;
  policy.answer = schedule_answer::dates_unless_sent_now;
  return policy;
}

constexpr update_policy constant_contact_v3_2026_update() noexcept {
  namespace pages = constant_contact_v3_2026_pages;
  update_policy policy = constant_contact_v3_update(pages::reference, pages::reference);
  policy.format_types_once_sent = {};
  return policy;
}

constexpr send_test_policy constant_contact_v3_2026_send_test() noexcept {
  namespace pages = constant_contact_v3_2026_pages;
  constexpr int too_many_requests = 429;
  send_test_policy policy;
  policy.offered = pages::send_test;
  policy.eligible_roles = {role_set{activity_role::primary_email}, pages::send_test};
  policy.addresses_required = pages::send_test;
  policy.addresses_at_most = {5, pages::send_test};
  policy.addresses_per_day = {50, pages::send_test_quota, too_many_requests};
  policy.privilege = {"campaign:send", pages::send_test};
  policy.scope = {"campaign_data", pages::send_test};
  policy.success_status = 204;
  return policy;
}

constexpr provider make_constant_contact_v3_2026() noexcept {
  namespace pages = constant_contact_v3_2026_pages;
  provider made;
  made.id = "constant_contact_v3_2026";
  made.name = "Constant Contact V3 (reference of July 2026)";
  made.dialect.statuses = status_words{constant_contact_v3_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset, date_form::date_only};
  made.dialect.send_now_word = "0";
  made.resend = constant_contact_v3_2026_resend();
  made.cancel_resend = constant_contact_v3_cancel_resend(constant_contact_v3_pages::cancel_resend,
                                                         constant_contact_v3_pages::cancel_resend_inferred);
  made.schedule = constant_contact_v3_2026_schedule();
  made.unschedule = constant_contact_v3_unschedule(pages::reference);
  made.update = constant_contact_v3_2026_update();
  made.deletion = constant_contact_v3_deletion("campaign:delete", pages::reference);
  made.send_test = constant_contact_v3_2026_send_test();
  return made;
}

}  // namespace detail

inline constexpr provider constant_contact_v3_2026 = detail::make_constant_contact_v3_2026();

CAMPAIGN_RULES_END_NAMESPACE
