#include "fact_sources.hpp"

namespace generate {
namespace {

struct fact_source {
  std::string_view provider;  // its id, or the beginning of it; empty: everywhere else
  std::string_view path;
  std::string_view text;
};

// The first row that fits counts: a provider's own rows stand before those for everybody.
constexpr fact_source sources[] = {
    // Constant Contact V2, by its client library https://github.com/constantcontact/php-sdk
    {"constant_contact_v2", "/campaign/email_content_format", "`email_content_format` of the campaign"},
    {"constant_contact_v2", "/campaign/last_run_date", "`last_run_date` of the campaign"},
    {"constant_contact_v2", "/account/has_address",
     "whether `organization_addresses` of the account information has an entry"},
    {"constant_contact_v2", "/account/test_addresses_used", "you: count the addresses of the last 24 hours"},

    // Constant Contact V3, by https://developer.constantcontact.com/api_reference/index.html
    {"constant_contact_v3", "/campaign/status", "`current_status` of the campaign activity"},
    {"constant_contact_v3", "/campaign/role", "`role` of the campaign activity"},
    {"constant_contact_v3", "/campaign/format_type", "`format_type` of the campaign activity"},
    {"constant_contact_v3", "/campaign/contact_lists", "how many `contact_list_ids` the activity has"},
    {"constant_contact_v3", "/campaign/segments", "how many `segment_ids` the activity has"},
    {"constant_contact_v3", "/campaign/first_sent_at",
     "`run_date` of the first entry of `GET …/send_history` ([send "
     "history](https://developer.constantcontact.com/api_guide/email_campaigns_sends_history.html))"},
    {"constant_contact_v3", "/campaign/scheduled_at",
     "`scheduled_date` of `GET …/schedules` "
     "([schedules](https://developer.constantcontact.com/api_guide/email_campaign_activity_delete_schedule.html))"},
    {"constant_contact_v3", "/campaign/resends",
     "how many entries `GET …/non_opener_resends` has ([details of a "
     "resend](https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_get.html)); count "
     "your "
     "own as well, see [Races](races.md)"},
    {"constant_contact_v3", "/campaign/resend_state",
     "`draft` while the `resend_request_id` of `GET …/non_opener_resends` is `DRAFT`; after that by `resend_status`: "
     "`sent` for `DONE`, otherwise `scheduled` (inferred)"},
    {"constant_contact_v3", "/campaign/resend_request_id", "`resend_request_id` of `GET …/non_opener_resends`"},
    {"constant_contact_v3", "/account/test_addresses_used", "you: count the addresses of the running day"},

    // Sequenzy, by its client library https://github.com/Sequenzy/sequenzy-php
    {"sequenzy", "/campaign/finished_sending_at",
     "`sentAt` of the campaign: the client library says that it is the end of sending"},
    {"sequenzy", "/campaign/imported",
     "you, where you import campaigns; `false` for a campaign that Sequenzy sent itself"},

    {"mailchimp", "/campaign/kind", "`type` of the campaign"},
    {"mailchimp", "/campaign/resendable", "`is_eligible` of the shortcut in `resend_shortcut_eligibility`"},
    {"mailchimp", "/campaign/first_sent_at", "`send_time` of the campaign"},
    {"mailchimp", "/campaign/test_addresses_used",
     "you: count the test addresses for this campaign in the last 24 hours"},
    {"mailchimp", "/account/test_addresses_used", "you: count the test addresses of the last 24 hours"},
    {"mailchimp", "/account/plan",
     "you: the API says `forever_free` for `free`, and `monthly` for any of the three plans above it"},

    {"omnisend", "/campaign/kind", "`type` of the campaign"},
    {"omnisend", "/campaign/first_sent_at", "`startedAt` of the campaign"},
    {"omnisend", "/campaign/resends", "how many boosters the campaign has, in any status; a canceled one counts"},
    {"omnisend", "/account/subscriber_limit_reached", "whether the audience is over the billing tier of the account"},
    {"omnisend", "/account/test_addresses_used", "you: count the test addresses since 00:00 UTC"},
    {"omnisend", "/account/test_addresses_used_recently", "you: count the test addresses of the last 3 hours, rolling"},
    {"omnisend", "/account/plan", "you: the plan that the account has bought; a trial is `free`"},

    {"mailpoet", "/campaign/kind", "`type` of the newsletter"},
    {"mailpoet", "/campaign/role", "`resend` for a copy that a resend made, otherwise `primary_email`"},
    {"mailpoet", "/campaign/subject", "`subject` of the newsletter"},
    {"mailpoet", "/campaign/finished_sending_at", "`sent_at` of the newsletter: it is set when sending finished"},
    {"mailpoet", "/campaign/resends", "how many children that are resends it has, in any status"},
    {"mailpoet", "/campaign/remaining_recipients",
     "you: count the recipients without an open who are still subscribed and not deleted"},
    {"mailpoet", "/campaign/has_scheduled_date", "whether the option `isScheduled` of the newsletter is set"},
    {"mailpoet", "/account/tracks_opens", "whether email tracking is enabled in the settings"},
    {"mailpoet", "/account/subscriber_limit_reached", "the plug-in's own check of its feature Subscribers"},

    {"wix", "/campaign/finished_sending_at", "the end of distribution"},
    {"wix", "/campaign/resends", "1 when `wasResentToNonOpeners` is true, otherwise 0"},
    {"wix", "/account/in_good_standing", "whether the account's status is `ACTIVE`"},
    {"wix", "/account/subscriber_limit_reached", "whether fewer emails are left in the quota than the audience has"},
    {"wix", "/account/plan", "you: Wix names packages, and you know which of the two yours is"},

    {"gumroad", "/campaign/kind", "`installment_type` of the post"},
    {"gumroad", "/campaign/sends_email", "`send_emails` of the post"},
    {"gumroad", "/campaign/resends", "how many blasts have the `recipient_filter` unopened"},
    {"gumroad", "/campaign/resends_delivered",
     "how many blasts have the `recipient_filter` unopened, a `completed_at`, and a `delivery_count` of 1 or more"},
    {"gumroad", "/campaign/resends_in_progress",
     "how many blasts have the `recipient_filter` unopened and no `completed_at`"},
    {"gumroad", "/campaign/last_resend_completed_at", "`completed_at` of the last blast of `resends_delivered`"},
    {"gumroad", "/campaign/resend_requested_at", "`requested_at` of the latest blast of `resends_in_progress`"},

    {"listmonk", "/campaign/has_scheduled_date", "whether `send_at` of the campaign is set"},

    {"", "/campaign/status", "`status` of the campaign"},
    {"", "/campaign/status_before_schedule", "you: keep it when you schedule"},
    {"", "/campaign/first_sent_at", "when the campaign began to be sent"},
    {"", "/campaign/finished_sending_at", "when the last email of the campaign was sent"},
    {"", "/campaign/scheduled_at", "the date for which the campaign is scheduled"},
    {"", "/campaign/subject", "`subject` of the campaign"},
    {"", "/campaign/resends", "you: count the resends that you made"},
    {"", "/campaign/recipients", "how many it was sent to; before that, how many it would be sent to"},
    {"", "/campaign/unique_openers", "how many contacts opened it: the statistics of the campaign"},
    {"", "/account/in_good_standing", "you: no page offers it"},
    {"", "/account/test_addresses_used", "you: count the addresses of your test sends"},
    {"", "/account/plan", "you: the plan that the account has bought"},
    {"", "/context/name_in_use", "you: search for the name, label or code before you ask"},
    {"", "/context/fee_is_restricted", "you: look up the fee whose id the request names"},
    {"", "/context/folder_parent_level", "you: count the folders from the top"},
};

}  // namespace

std::string_view source_of_fact(std::string_view provider, std::string_view path) {
  for (const fact_source& row : sources)
    if (row.path == path && provider.substr(0, row.provider.size()) == row.provider) return row.text;
  return "you: no page offers it";
}

}  // namespace generate
