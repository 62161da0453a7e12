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
inline constexpr citation test_limits{"Mailchimp, About Test Email Sending Limits",
                                      "https://mailchimp.com/help/about-test-email-sending-limits/", basis::guide};
inline constexpr citation timewarp{"Mailchimp, Use Timewarp", "https://mailchimp.com/help/use-timewarp/", basis::guide};
inline constexpr citation scheduling{"Mailchimp, Schedule or Pause a Regular Email",
                                     "https://quickbooks.intuit.com/learn-support/en-us/help-article/"
                                     "manage-appointments/schedule-pause-regular-email/L6hqxrIVB_US_en_US",
                                     basis::guide};
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

constexpr provider make_mailchimp() noexcept {
  namespace pages = mailchimp_pages;
  provider made;
  made.id = "mailchimp";
  made.name = "Mailchimp";
  made.dialect.statuses = status_words{mailchimp_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.plans = mailchimp_plans;
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
