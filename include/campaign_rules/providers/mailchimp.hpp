#pragma once

// Mailchimp, Marketing API 3.0. A resend makes a draft for one of four audiences; dates stand on quarter hours; what may be done
// hangs on the plan of the account.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace mailchimp_pages {
inline constexpr citation campaigns{"Mailchimp, Marketing API, Campaigns",
                                    "https://mailchimp.com/developer/marketing/api/campaigns/", basis::reference};
inline constexpr citation campaigns_inferred{campaigns.document, campaigns.address, basis::inferred};
inline constexpr citation quarter_hours{campaigns.document, campaigns.address, basis::reference,
                                        "no page says this; it is inferred: seconds count as well"};
inline constexpr citation test_limits{"Mailchimp, About Test Email Sending Limits",
                                      "https://mailchimp.com/help/about-test-email-sending-limits/", basis::guide};
inline constexpr citation timewarp{"Mailchimp, Use Timewarp", "https://mailchimp.com/help/use-timewarp/", basis::guide};
inline constexpr citation scheduling{"Mailchimp, Schedule or Pause a Regular Email",
                                     "https://quickbooks.intuit.com/learn-support/en-us/help-article/"
                                     "manage-appointments/schedule-pause-regular-email/L6hqxrIVB_US_en_US",
                                     basis::guide};
inline constexpr citation resendable{campaigns.document, campaigns.address, basis::reference,
                                     "no page says this; it is inferred: the http status is 400"};
}  // namespace mailchimp_pages

namespace detail {

inline constexpr status_word mailchimp_statuses[] = {
    {campaign_status::draft, "save"},          {campaign_status::scheduled, "schedule"},
    {campaign_status::sending, "sending"},     {campaign_status::paused, "paused"},
    {campaign_status::sent, "sent"},           {campaign_status::cancelled, "canceled"},
    {campaign_status::cancelled, "canceling"}, {campaign_status::archived, "archived"},
};
inline constexpr std::string_view mailchimp_plans[] = {"free", "essentials", "standard", "premium", "pay_as_you_go"};
inline constexpr std::string_view mailchimp_cancellable_kinds[] = {"regular", "plaintext"};
inline constexpr std::string_view mailchimp_paid_plans[] = {"essentials", "standard", "premium", "pay_as_you_go"};

inline constexpr std::string_view mailchimp_test_formats[] = {"html", "plaintext"};
inline constexpr plan_limit mailchimp_addresses_at_most[] = {
    {"free", 6}, {"essentials", 20}, {"standard", 20}, {"premium", 20}, {"pay_as_you_go", 20}};
inline constexpr plan_limit mailchimp_addresses_per_day[] = {
    {"free", 24}, {"essentials", 200}, {"standard", 200}, {"premium", 200}, {"pay_as_you_go", 200}};
inline constexpr plan_limit mailchimp_addresses_per_campaign[] = {
    {"free", 12}, {"essentials", 70}, {"standard", 70}, {"premium", 70}, {"pay_as_you_go", 70}};

constexpr send_test_policy mailchimp_send_test() noexcept {
  namespace pages = mailchimp_pages;
  send_test_policy policy;
  policy.offered = pages::campaigns;
  policy.addresses_required = pages::campaigns;
  policy.addresses_at_most = {limit_by_plan{mailchimp_addresses_at_most}, pages::test_limits};
  policy.addresses_per_day = {limit_by_plan{mailchimp_addresses_per_day}, pages::test_limits};
  policy.addresses_per_campaign = {limit_by_plan{mailchimp_addresses_per_campaign}, pages::test_limits};
  policy.format_required = pages::campaigns;
  policy.addresses_field = "/request/test_emails";
  policy.format_field = "/request/send_type";
  policy.formats = mailchimp_test_formats;
  policy.success_status = 204;
  return policy;
}

inline constexpr std::string_view mailchimp_scheduled_kinds[] = {"regular", "plaintext", "absplit", "variate"};
inline constexpr std::string_view mailchimp_plans_with_parts[] = {"standard", "premium"};

constexpr schedule_policy mailchimp_schedule() noexcept {
  namespace pages = mailchimp_pages;
  schedule_policy policy;
  policy.offered = pages::campaigns;
  policy.eligible_statuses = {status_set{campaign_status::draft, campaign_status::paused}, pages::campaigns_inferred};
  policy.eligible_kinds = {word_list{mailchimp_scheduled_kinds}, pages::campaigns};
  policy.date_required = pages::campaigns;
  policy.future_required = pages::campaigns_inferred;
  policy.date_granularity = {std::chrono::minutes{15}, pages::quarter_hours};
  policy.send_now_refused = pages::campaigns_inferred;
  policy.complete_batches_required = pages::campaigns;
  policy.batches_exclusive = pages::campaigns;
  policy.eligible_plans = {schedule_plans{plan_set{mailchimp_paid_plans}, {}, plan_set{mailchimp_plans_with_parts}},
                           pages::scheduling};
  policy.warns_of_time_zone_lead = {std::chrono::hours{24}, pages::timewarp};
  policy.leads_to = {campaign_status::scheduled};
  policy.success_status = 204;
  policy.answer = schedule_answer::nothing;
  policy.body = schedule_body::date_and_parts;
  return policy;
}

constexpr resend_policy mailchimp_resend() noexcept {
  namespace pages = mailchimp_pages;
  resend_policy policy;
  policy.offered = pages::campaigns;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::campaigns_inferred};
  policy.resendable_required = pages::resendable;
  policy.eligible_plans = {plan_set{mailchimp_paid_plans}, pages::campaigns_inferred};
  policy.warns_of_nobody_left = pages::campaigns_inferred;
  policy.audience = audience::recipients_without_open;
  policy.audiences = {audience::recipients_without_open, audience::new_subscribers, audience::recipients_without_click,
                      audience::recipients_without_purchase};
  policy.body = resend_body::shortcut;
  policy.timing = resend_timing::by_hand;
  policy.answer = resend_answer::nothing;
  return policy;
}

constexpr provider make_mailchimp() noexcept {
  namespace pages = mailchimp_pages;
  provider made;
  made.id = "mailchimp";
  made.name = "Mailchimp";
  made.dialect.statuses = status_words{mailchimp_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.date_field = "/request/schedule_time";
  made.dialect.plans = mailchimp_plans;
  made.schedule = mailchimp_schedule();
  made.resend = mailchimp_resend();
  made.unschedule.offered = pages::campaigns;
  made.unschedule.eligible_statuses = {status_set{campaign_status::scheduled}, pages::campaigns};
  made.unschedule.leads_to = {campaign_status::draft, campaign_status::paused};
  made.unschedule.returns = unschedule_return::unknown;
  made.unschedule.success_status = 204;
  made.send_now.offered = pages::campaigns;
  made.send_now.eligible_statuses = {status_set{campaign_status::draft, campaign_status::paused},
                                     pages::campaigns_inferred};
  made.send_now.leads_to = {campaign_status::sending};
  made.send_now.success_status = 204;
  made.send_test = mailchimp_send_test();
  made.cancel.offered = pages::campaigns;
  made.cancel.eligible_statuses = {status_set{campaign_status::sending}, pages::campaigns};
  made.cancel.eligible_kinds = {word_list{mailchimp_cancellable_kinds}, pages::campaigns};
  made.cancel.eligible_plans = {plan_set{mailchimp_paid_plans}, pages::campaigns_inferred};
  made.cancel.leads_to = {campaign_status::cancelled};
  made.cancel.success_status = 204;
  return made;
}

}  // namespace detail

inline constexpr provider mailchimp = detail::make_mailchimp();

CAMPAIGN_RULES_END_NAMESPACE
