#pragma once

// Posthorn: a made-up provider with words, numbers and pages of its own. This one file is all that a provider takes.

#include <campaign_rules/provider.hpp>

#include <chrono>

namespace posthorn_provider {

using namespace campaign_rules;

namespace pages {
inline constexpr citation riding{"The Postmaster's Handbook", "https://posthorn.example/handbook/riding", basis::house};
inline constexpr citation resends{"The Postmaster's Handbook", "https://posthorn.example/handbook/second-rides",
                                  basis::house};
inline constexpr citation tests{"The Postmaster's Handbook", "https://posthorn.example/handbook/trial-rides",
                                basis::house};
}  // namespace pages

inline constexpr status_word statuses[] = {
    {campaign_status::draft, "SKETCHED"}, {campaign_status::scheduled, "SADDLED"},
    {campaign_status::sending, "RIDING"}, {campaign_status::paused, "RESTING"},
    {campaign_status::sent, "DELIVERED"}, {campaign_status::failed, "UNHORSED"},
    {campaign_status::removed, "BURNT"},
};

/// Twice at most, after two to four days (or, in minutes, two to three), twelve hours after the last rider came back.
constexpr resend_policy make_resend() noexcept {
  resend_policy policy;
  policy.offered = pages::resends;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::resends};
  policy.resends_per_primary = {2, pages::resends};
  policy.delay_required = pages::resends;
  policy.delays_exclusive = pages::resends;
  policy.delay_days = {{2, 4}, pages::resends};
  policy.delay_minutes = {{2'880, 4'320}, pages::resends};
  policy.elapsed_delay_refused = pages::resends;
  policy.subject_required = pages::resends;
  policy.open_registration_window = {std::chrono::hours{12}, pages::resends};
  policy.audience = audience::non_openers;
  policy.success_status = 202;
  policy.answer = resend_answer::delay;
  return policy;
}

/// An hour ahead, or now: then with the next quarter of an hour.
constexpr schedule_policy make_schedule() noexcept {
  schedule_policy policy;
  policy.offered = pages::riding;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::failed}, pages::riding};
  policy.recipients_required = pages::riding;
  policy.date_required = pages::riding;
  policy.lead_time = {std::chrono::hours{1}, pages::riding};
  policy.leads_to = {campaign_status::scheduled};
  policy.send_window = std::chrono::minutes{15};
  policy.success_status = 202;
  policy.answer = schedule_answer::date;
  return policy;
}

/// Three addresses in one call, seven in a day; those of the stable are free.
constexpr send_test_policy make_send_test() noexcept {
  constexpr int unavailable_for_legal_reasons = 451;
  send_test_policy policy;
  policy.offered = pages::tests;
  policy.addresses_required = pages::tests;
  policy.addresses_at_most = {3, pages::tests};
  policy.addresses_per_day = {7, pages::tests, unavailable_for_legal_reasons};
  policy.verified_are_free = true;
  policy.privilege = {"ride:trial", pages::tests};
  return policy;
}

template <class Policy>
constexpr Policy make_transition(status_set from, status_set to) noexcept {
  Policy policy;
  policy.offered = pages::riding;
  policy.eligible_statuses = {from, pages::riding};
  policy.leads_to = to;
  return policy;
}

constexpr provider make() noexcept {
  provider made;
  made.id = "posthorn";
  made.name = "Posthorn";
  made.dialect.statuses = status_words{statuses};
  made.dialect.date_field = "/request/rideOutAt";
  made.dialect.dates = {date_form::zulu};
  made.dialect.send_now_word = "halali";
  made.resend = make_resend();
  made.schedule = make_schedule();
  made.unschedule = make_transition<unschedule_policy>({campaign_status::scheduled}, {campaign_status::draft});
  made.update.offered = pages::riding;
  made.update.eligible_statuses = {status_set{campaign_status::draft, campaign_status::failed}, pages::riding};
  made.deletion =
      make_transition<transition_policy>({campaign_status::draft, campaign_status::sent}, {campaign_status::removed});
  made.send_test = make_send_test();
  made.pause = make_transition<transition_policy>({campaign_status::sending}, {campaign_status::paused});
  made.resume = make_transition<resume_policy>({campaign_status::paused}, {campaign_status::sending});
  made.resume.spread_over_hours = {{3, 9}, pages::riding};
  return made;
}

}  // namespace posthorn_provider

inline constexpr campaign_rules::provider posthorn = posthorn_provider::make();
static_assert(campaign_rules::well_formed(posthorn));
