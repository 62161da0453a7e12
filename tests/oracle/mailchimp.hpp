#pragma once

// Mailchimp: campaigns of its Marketing API. Plans limit what may be asked and how often a test may be sent.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::mailchimp {

inline constexpr wording status_words[] = {
    {status::draft, {"save"}},       {status::scheduled, {"schedule"}}, {status::sending, {"sending"}},
    {status::paused, {"paused"}},    {status::sent, {"sent"}},          {status::cancelled, {"canceled", "canceling"}},
    {status::archived, {"archived"}}};
inline constexpr std::string_view plans[] = {"free", "essentials", "standard", "premium", "pay_as_you_go"};
inline constexpr provider self{"mailchimp", status_words, plans};

inline constexpr std::string_view paid_plans[] = {"essentials", "standard", "premium", "pay_as_you_go"};
inline constexpr std::string_view higher_plans[] = {"standard", "premium"};

// ------------------------------------------------------------------------------------------------------ resend

inline constexpr row<resend_ask> resend[] = {
    {"resend.status", {400, inferred, page::mailchimp}, {"/campaign/status"}, {fact::status}, status_in<status::sent>},
    {"resend.resendable",
     {400, reference, page::mailchimp},
     {"/campaign/resendable", change_campaign},
     {fact::resendable},
     flag_is<fact::resendable, false>},
    {"resend.plan",
     {403, inferred, page::mailchimp},
     {"/account/plan", change_account},
     {fact::plan},
     [](const auto&, const facts& known) { return judge_plan(known, paid_plans); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::plan, paid_plans); }},
};

inline audience audience_of(const resend_ask& ask) {
  return ask.reaches ? *ask.reaches : audience::recipients_without_open;
}

inline planned plan(const question<resend_ask>& asked) {
  planned made;
  made.reaches = audience_of(asked.ask);
  made.ordinal = next_ordinal(asked);
  if (*made.reaches == audience::new_subscribers && asked.known.has(fact::first_sent_at))
    made.added_since = asked.known[fact::first_sent_at];
  return made;
}

inline warned warnings(const question<resend_ask>& asked) {
  warned all;
  all.when(audience_of(asked.ask) == audience::recipients_without_open && nobody_is_left(asked), "resend.nobody_left");
  return all;
}

// ---------------------------------------------------------------------------------------------------- schedule

inline constexpr std::string_view kinds_to_schedule[] = {"regular", "plaintext", "absplit", "variate"};
inline constexpr std::string_view schedule_time = "/request/schedule_time";
inline constexpr std::string_view batch_delivery = "/request/batch_delivery";

/// Timewarp and batches are for the higher plans.
inline words plans_to_schedule(const schedule_ask& ask) {
  return ask.timewarp || ask.has_batch ? words{higher_plans} : words{paid_plans};
}

inline constexpr row<schedule_ask> schedule[] = {
    {"schedule.status",
     {400, inferred, page::mailchimp},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::paused>},
    {"schedule.kind",
     {400, reference, page::mailchimp},
     {"/campaign/kind", never},
     {fact::kind},
     [](const auto&, const facts& known) { return judge_kind(known, kinds_to_schedule); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::kind, kinds_to_schedule); }},
    {"schedule.date.required",
     {400, reference, page::mailchimp},
     {schedule_time, change_request},
     {},
     says_nothing_of_when},
    {"schedule.date.in_past",
     {400, inferred, page::mailchimp},
     {schedule_time, change_request},
     {},
     date_is_past,
     tell_date_and_now},
    {"schedule.date.granularity",
     {400, reference, page::mailchimp},
     {schedule_time, change_request},
     {},
     [](const auto& asked, const facts&) {
       return !asked.ask.date ? single::moot : violated_when(*asked.ask.date % minutes(15) != 0);
     },
     [](const auto& asked, told& found) {
       found.observed_date = asked.ask.date;
       found.nearest_date = nearest_multiple(*asked.ask.date, minutes(15));
     }},
    {"schedule.send_now.not_accepted",
     {400, inferred, page::mailchimp},
     {schedule_time, change_request},
     {},
     asks_for_now},
    {"schedule.batch.incomplete",
     {400, reference, page::mailchimp},
     {batch_delivery, change_request},
     {},
     [](const auto& asked, const facts&) {
       return !asked.ask.has_batch ? single::moot : violated_when(!asked.ask.batch_count || !asked.ask.batch_delay);
     }},
    {"schedule.batch.exclusive",
     {400, reference, page::mailchimp},
     {batch_delivery, change_request},
     {},
     [](const auto& asked, const facts&) {
       return !asked.ask.has_batch ? single::moot : violated_when(asked.ask.timewarp);
     }},
    {"schedule.plan",
     {403, guide, page::mailchimp_plan},
     {"/account/plan", change_account},
     {fact::plan},
     [](const auto& asked, const facts& known) { return judge_plan(known, plans_to_schedule(asked.ask)); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::plan, plans_to_schedule(asked.ask)); }},
};

/// With timewarp the date is a time of day in each recipient's zone.
inline planned plan(const question<schedule_ask>& asked) {
  planned made;
  made.reaches = audience::everyone;
  made.send_now = false;
  if (!asked.ask.timewarp) made.send_at = asked.ask.date;
  return made;
}

inline warned warnings(const question<schedule_ask>& asked) {
  warned all;
  all.when(asked.ask.timewarp && asked.ask.date && *asked.ask.date - asked.now < hours(24),
           "schedule.timewarp.lead_time");
  return all;
}

// ------------------------------------------------------------------------------------------------------- tests

inline constexpr allowance addresses_at_once[] = {{"free", 6}, {"", 20}};
inline constexpr allowance addresses_a_day[] = {{"free", 24}, {"", 200}};
inline constexpr allowance addresses_of_campaign[] = {{"free", 12}, {"", 70}};

inline constexpr row<test_ask> send_test[] = {
    {"send_test.addresses.required",
     {400, reference, page::mailchimp},
     {"/request/test_emails", change_request},
     {},
     asks_for_nobody},
    {"send_test.addresses.limit",
     {400, guide, page::mailchimp_test},
     {"/request/test_emails", change_request},
     {fact::plan},
     [](const auto& asked, const facts& known) {
       if (asked.ask.addresses == 0) return single::moot;
       return violated_when(asked.ask.addresses > *allowance_of(known.text(fact::plan), addresses_at_once));
     },
     [](const auto& asked, told& found) {
       found.observed = asked.ask.addresses;
       found.maximum = told_allowance(asked, addresses_at_once);
     }},
    {"send_test.quota",
     {400, guide, page::mailchimp_test},
     {"/account/test_addresses_used"},
     {fact::plan, fact::test_addresses_used},
     [](const auto& asked, const facts& known) {
       return judge_quota(asked, known, fact::test_addresses_used, addresses_a_day);
     },
     [](const auto& asked, told& found) { tell_quota(asked, found, fact::test_addresses_used, addresses_a_day); }},
    {"send_test.quota.campaign",
     {400, guide, page::mailchimp_test},
     {"/campaign/test_addresses_used"},
     {fact::plan, fact::campaign_test_addresses_used},
     [](const auto& asked, const facts& known) {
       return judge_quota(asked, known, fact::campaign_test_addresses_used, addresses_of_campaign);
     },
     [](const auto& asked, told& found) {
       tell_quota(asked, found, fact::campaign_test_addresses_used, addresses_of_campaign);
     }},
    {"send_test.format.required",
     {400, reference, page::mailchimp},
     {"/request/send_type", change_request},
     {},
     [](const auto& asked, const facts&) { return violated_when(!asked.ask.format); }},
};

inline planned plan(const question<test_ask>& asked) {
  planned made;
  made.counted = asked.ask.addresses;
  made.remaining = left_after(asked, fact::test_addresses_used, addresses_a_day);
  made.remaining_for_campaign = left_after(asked, fact::campaign_test_addresses_used, addresses_of_campaign);
  return made;
}

// ------------------------------------------------------------------------------------- what only moves a status

inline constexpr row<no_ask> unschedule[] = {
    {"unschedule.status",
     {400, reference, page::mailchimp},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled>},
};

inline constexpr row<no_ask> send_now[] = {
    {"send_now.status",
     {400, inferred, page::mailchimp},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::paused>},
};

inline constexpr std::string_view kinds_to_cancel[] = {"regular", "plaintext"};
inline constexpr row<no_ask> cancel[] = {
    {"cancel.status",
     {400, reference, page::mailchimp},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sending>},
    {"cancel.kind",
     {400, reference, page::mailchimp},
     {"/campaign/kind", never},
     {fact::kind},
     [](const auto&, const facts& known) { return judge_kind(known, kinds_to_cancel); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::kind, kinds_to_cancel); }},
    {"cancel.plan",
     {403, inferred, page::mailchimp},
     {"/account/plan", change_account},
     {fact::plan},
     [](const auto&, const facts& known) { return judge_plan(known, paid_plans); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::plan, paid_plans); }},
};

}  // namespace oracle::models::mailchimp
