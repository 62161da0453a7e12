#pragma once

// Constant Contact V2. It has no resend to non-openers: scheduling a campaign that was sent reaches those contacts that
// were added since.
//
// "A lead time of at least 20 minutes; otherwise, you may receive an invalid schedule error response": here a shorter one
// is refused. Send windows come "generally every 5 minutes": here at the multiples of 5 minutes past the hour (inferred).

#include <campaign_rules/provider.hpp>

#include <chrono>

namespace campaign_rules {

namespace constant_contact_v2_pages {
inline constexpr citation schedule{
    "Constant Contact V2, Campaign Schedule Collection",
    "http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-collection.html", basis::guide};
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
  policy.send_window = std::chrono::minutes{5};
  policy.success_status = 201;
  policy.answer = schedule_answer::date;
  return policy;
}

constexpr provider make_constant_contact_v2() noexcept {
  provider made;
  made.id = "constant_contact_v2";
  made.name = "Constant Contact V2";
  made.wire.statuses = status_words{constant_contact_v2_statuses};
  made.wire.date_field = "/request/scheduled_date";
  made.wire.dates = {date_form::zulu, date_form::utc_offset};
  made.wire.empty_body_sends_now = true;
  made.schedule = constant_contact_v2_schedule();
  return made;
}

}  // namespace detail

inline constexpr provider constant_contact_v2 = detail::make_constant_contact_v2();
static_assert(well_formed(constant_contact_v2));

}  // namespace campaign_rules
