#pragma once

// MailPoet, the WordPress plug-in, JSON API v1, as its source has it. A resend is possible from one day to three days after the
// campaign was sent, once, with another subject.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace mailpoet_pages {
inline constexpr citation resend{"MailPoet, NewsletterResendController.php",
                                 "https://github.com/mailpoet/mailpoet/blob/09a5e73bb7a6d2e732f394eeb1044f356371f41d/"
                                 "mailpoet/lib/Newsletter/NewsletterResendController.php",
                                 basis::reference};
inline constexpr citation queue{"MailPoet, SendingQueue.php",
                                "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/"
                                "mailpoet/lib/API/JSON/v1/SendingQueue.php",
                                basis::reference};
inline constexpr citation queue_inferred{queue.document, queue.address, basis::inferred};
inline constexpr citation queues_inferred{
    "MailPoet, SendingQueuesRepository.php",
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/Newsletter/"
    "Sending/SendingQueuesRepository.php",
    basis::inferred};
inline constexpr citation save{"MailPoet, NewsletterSaveController.php",
                               "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/"
                               "mailpoet/lib/Newsletter/NewsletterSaveController.php",
                               basis::reference, "the http status is inferred"};
inline constexpr citation newsletters{
    "MailPoet, Newsletters.php",
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/API/JSON/v1/"
    "Newsletters.php",
    basis::reference};
inline constexpr citation resend_limit{resend.document, resend.address, basis::reference,
                                       "a resend counts in any status"};
inline constexpr citation resend_end{resend.document, resend.address, basis::reference,
                                     "three days are 72 whole hours; the rest of the hour is cut off"};
inline constexpr citation resend_openers{resend.document, resend.address, basis::reference,
                                         "opens by machines count too"};
}  // namespace mailpoet_pages

namespace detail {

inline constexpr status_word mailpoet_statuses[] = {
    {campaign_status::draft, "draft"},     {campaign_status::scheduled, "scheduled"},
    {campaign_status::sending, "sending"}, {campaign_status::paused, "paused"},
    {campaign_status::sent, "sent"},       {campaign_status::failed, "corrupt"},
};
inline constexpr std::string_view mailpoet_resent_kinds[] = {"standard"};
inline constexpr std::string_view manages_emails = "mailpoet_manage_emails";
inline constexpr status_set mailpoet_startable{campaign_status::draft, campaign_status::scheduled,
                                               campaign_status::paused, campaign_status::sent, campaign_status::failed};
inline constexpr status_set mailpoet_mailing_again{campaign_status::paused, campaign_status::sent,
                                                   campaign_status::failed};

constexpr schedule_policy mailpoet_schedule() noexcept {
  namespace pages = mailpoet_pages;
  constexpr int not_found = 404;
  schedule_policy policy;
  policy.offered = pages::queue;
  policy.eligible_statuses = {mailpoet_startable, pages::queue, not_found};
  policy.date_on_campaign = pages::queue_inferred;
  policy.send_now_refused = pages::queue_inferred;
  policy.subscriber_limit = pages::queue;
  policy.warns_of_mailing_again = {mailpoet_mailing_again, pages::queue};
  policy.warns_of_passed_date = pages::queue;
  policy.privilege = {manages_emails, pages::queue};
  policy.leads_to = {campaign_status::scheduled};
  policy.answer = schedule_answer::nothing;
  policy.body = schedule_body::nothing;
  return policy;
}

inline constexpr refusal_text mailpoet_refusals[] = {
    {"", "access.privilege", "You do not have the required permissions.", "forbidden"},
    {"resend", "resend.open_tracking", "Resend to non-openers requires email tracking to be enabled.", "bad_request"},
    {"resend", "resend.kind", "Only standard newsletters can be resent.", "bad_request"},
    {"resend", "resend.status", "Only sent newsletters can be resent.", "bad_request"},
    {"resend", "resend.role", "A resent email cannot be resent again.", "bad_request"},
    {"resend", "resend.limit", "This email has already been resent.", "bad_request"},
    {"resend", "resend.window", "You can resend this email at least 1 day after it was sent.", "bad_request"},
    {"resend", "resend.window.closed", "You can only resend this email within 3 days of sending it.", "bad_request"},
    {"resend", "resend.subscriber_limit", "Subscribers limit reached.", "bad_request"},
    {"resend", "resend.subject.required", "Subject line is required.", "bad_request"},
    {"resend", "resend.subject.unchanged", "The subject line must be different from the original email.",
     "bad_request"},
    {"resend", "resend.non_openers.none", "All recipients have already opened this email.", "bad_request"},
    {"resend", "resend.non_openers.remaining",
     "No eligible recipients found. All non-openers have since unsubscribed, bounced, or left the original segments.",
     "bad_request"},
    {"schedule", "schedule.subscriber_limit", "Subscribers limit reached.", "forbidden"},
    {"schedule", "schedule.status", "This newsletter is already being sent.", "not_found"},
    {"send_now", "send_now.subscriber_limit", "Subscribers limit reached.", "forbidden"},
    {"send_now", "send_now.status", "This newsletter is already being sent.", "not_found"},
    {"send_now", "send_now.recipients.none", "There are no subscribers in that list!", "unknown"},
    {"resume", "resume.subscriber_limit", "Subscribers limit reached.", "forbidden"},
    {"send_test", "send_test.addresses.required", "Please specify receiver information.", "bad_request"},
};

constexpr send_test_policy mailpoet_send_test() noexcept {
  namespace pages = mailpoet_pages;
  send_test_policy policy;
  policy.offered = pages::newsletters;
  policy.addresses_required = pages::newsletters;
  policy.privilege = {manages_emails, pages::newsletters};
  policy.addresses_field = "/request/subscriber";
  policy.takes_one_address = true;
  return policy;
}

constexpr resend_policy mailpoet_resend() noexcept {
  namespace pages = mailpoet_pages;
  using namespace std::chrono_literals;
  resend_policy policy;
  policy.offered = pages::resend;
  policy.eligible_roles = {role_set{activity_role::primary_email}, pages::resend};
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::resend};
  policy.eligible_kinds = {word_list{mailpoet_resent_kinds}, pages::resend};
  policy.resends_per_primary = {1, pages::resend_limit, 400};
  policy.subject_required = pages::resend;
  policy.subject_change_required = pages::resend;
  policy.open_registration_window = {24h, pages::resend};
  policy.closes_after = {72h + 59min + 59s + 999ms, pages::resend_end};
  policy.non_openers_required = pages::resend_openers;
  policy.remaining_recipients_required = pages::resend_openers;
  policy.open_tracking_required = pages::resend;
  policy.subscriber_limit = {unit{}, pages::resend, 400};
  policy.privilege = {manages_emails, pages::newsletters};
  policy.audience = audience::recipients_without_open;
  policy.body = resend_body::subject;
  policy.timing = resend_timing::at_once;
  policy.answer = resend_answer::queued;
  return policy;
}

constexpr provider make_mailpoet() noexcept {
  namespace pages = mailpoet_pages;
  constexpr int not_found = 404;
  provider made;
  made.id = "mailpoet";
  made.name = "MailPoet";
  made.dialect.statuses = status_words{mailpoet_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.dialect.refusal_texts = mailpoet_refusals;
  made.dialect.refusal_body = refusal_shape::errors;
  made.resend = mailpoet_resend();
  made.dialect.date_field = "/request";
  made.schedule = mailpoet_schedule();
  made.unschedule.offered = pages::save;
  made.unschedule.eligible_statuses = {status_set{campaign_status::scheduled}, pages::save};
  made.unschedule.leads_to = {campaign_status::draft};
  made.unschedule.privilege = {manages_emails, pages::newsletters};
  made.send_now.offered = pages::queue;
  made.send_now.eligible_statuses = {mailpoet_startable, pages::queue, not_found};
  made.send_now.recipients_required = {unit{}, pages::queue, not_found};
  made.send_now.subscriber_limit = pages::queue;
  made.send_now.warns_of_mailing_again = {mailpoet_mailing_again, pages::queue};
  made.send_now.warns_of_scheduling_only = pages::queue;
  made.send_now.leads_to = {campaign_status::sending, campaign_status::scheduled};
  made.send_now.privilege = {manages_emails, pages::queue};
  made.send_test = mailpoet_send_test();
  made.pause.offered = pages::queues_inferred;
  made.pause.eligible_statuses = {status_set{campaign_status::sending}, pages::queues_inferred, not_found};
  made.pause.leads_to = {campaign_status::paused};
  made.pause.privilege = {manages_emails, pages::queue};
  made.resume.offered = pages::queues_inferred;
  made.resume.eligible_statuses = {status_set{campaign_status::paused, campaign_status::failed}, pages::queues_inferred,
                                   not_found};
  made.resume.subscriber_limit = pages::queue;
  made.resume.leads_to = {campaign_status::sending, campaign_status::sent};
  made.resume.privilege = {manages_emails, pages::queue};
  return made;
}

}  // namespace detail

inline constexpr provider mailpoet = detail::make_mailpoet();

CAMPAIGN_RULES_END_NAMESPACE
