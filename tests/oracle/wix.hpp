#pragma once

// Wix: campaigns of its Email Marketing. A date takes the paid plan; without options for email nothing is sent.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::wix {

inline constexpr wording status_words[] = {{status::draft, {"NOT_STARTED"}},
                                           {status::scheduled, {"SCHEDULED"}},
                                           {status::in_review, {"IN_DETECTION", "IN_MODERATION"}},
                                           {status::rejected, {"REJECTED"}},
                                           {status::sending, {"SENDING", "SAMPLING"}},
                                           {status::paused, {"PAUSED"}},
                                           {status::sent, {"DISTRIBUTED"}},
                                           {status::failed, {"TERMINATED"}}};
inline constexpr std::string_view plans[] = {"free", "premium"};
inline constexpr provider self{"wix", status_words, plans};

inline bool is_sent(const facts& known) { return known.is_in({status::sent}); }

// ------------------------------------------------------------------------------------------------------ resend

inline constexpr row<resend_ask> resend[] = {
    {"resend.status",
     {400, reference, page::wix_resend},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sent>},
    {"resend.limit",
     {400, reference, page::wix_resend},
     {"/campaign/resends", never},
     {fact::resends},
     count_reaches<fact::resends, 1>,
     [](const auto& asked, told& found) { tell_limit(asked, found, fact::resends, 1); }},
    {"resend.subject.length",
     {400, reference, page::wix_types},
     {"/request/emailSubject", change_request},
     {},
     subject_is_longer<1000>,
     tell_subject_length<1000>},
    {"resend.window",
     {400, reference, page::wix_resend},
     {"/campaign/finished_sending_at", wait},
     {fact::status, fact::finished_sending_at},
     [](const auto& asked, const facts& known) {
       return !is_sent(known) ? single::moot : judge_window(asked, known[fact::finished_sending_at], hours(24));
     },
     [](const auto& asked, told& found) { tell_window(asked, found, hours(24)); }},
    {"resend.non_openers.none",
     {400, reference, page::wix_resend},
     {"/campaign/unique_openers", never},
     {fact::recipients, fact::unique_openers},
     all_have_opened,
     tell_nobody},
};

inline ends ends_of(const question<resend_ask>& asked) {
  ends when;
  if (asked.known.has(fact::finished_sending_at)) when.add(asked.known[fact::finished_sending_at] + hours(24));
  return when;
}

inline planned plan(const question<resend_ask>& asked) {
  planned made;
  made.reaches = audience::recipients_without_open;
  made.ordinal = next_ordinal(asked);
  made.resend_at = asked.now;
  return made;
}

// ---------------------------------------------------------------------------------------------------- schedule

inline constexpr std::string_view send_at = "/request/emailDistributionOptions/sendAt";
inline constexpr std::string_view plans_with_dates[] = {"premium"};

/// The body as it was sent.
struct publication {
  bool has_options = false;  // emailDistributionOptions
  maybe<std::int64_t> send_at{};
  bool has_what_is_not_read = false;  // in the options
};

inline schedule_ask read_options(const publication& written) {
  schedule_ask ask;
  if (!written.has_options) return ask;  // only a landing page would be published
  ask.date = written.send_at;
  ask.now = !written.send_at && !written.has_what_is_not_read;
  return ask;
}

inline constexpr row<schedule_ask> schedule[] = {
    {"schedule.status",
     {400, inferred, page::wix_publish},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::paused>},
    {"schedule.date.required", {400, inferred, page::wix_publish}, {send_at, change_request}, {}, says_nothing_of_when},
    {"schedule.lead_time",
     {400, guide, page::wix},
     {send_at, change_request},
     {},
     is_within_half_an_hour,
     tell_half_an_hour},
    {"schedule.account_standing",
     {403, guide, page::wix_account},
     {"/account/in_good_standing", change_account},
     {fact::in_good_standing},
     flag_is<fact::in_good_standing, false>},
    {"schedule.subscriber_limit",
     {403, guide, page::wix_account},
     {"/account/subscriber_limit_reached", change_account},
     {fact::subscriber_limit_reached},
     flag_is<fact::subscriber_limit_reached, true>},
    {"schedule.plan",
     {403, reference, page::wix_types},
     {"/account/plan", change_account},
     {fact::plan},
     [](const auto& asked, const facts& known) {
       return !asked.ask.date ? single::moot : judge_plan(known, plans_with_dates);
     },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::plan, plans_with_dates); }},
};

inline planned plan(const question<schedule_ask>& asked) {
  planned made;
  made.reaches = audience::everyone;
  made.send_now = asked.ask.now;
  made.send_at = asked.ask.now ? asked.now : *asked.ask.date;
  return made;
}

// -------------------------------------------------------------------------------------------------- reschedule

inline constexpr row<reschedule_ask> reschedule[] = {
    {"reschedule.status",
     {400, reference, page::wix_reschedule},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled>},
    {"reschedule.date.required",
     {400, reference, page::wix_reschedule},
     {"/request/sendAt", change_request},
     {},
     [](const auto& asked, const facts&) { return violated_when(!asked.ask.date); }},
    {"reschedule.lead_time",
     {400, inferred, page::wix},
     {"/request/sendAt", change_request},
     {},
     is_within_half_an_hour,
     tell_half_an_hour},
};

inline planned plan(const question<reschedule_ask>& asked) {
  planned made;
  made.send_at = asked.ask.date;
  return made;
}

// ------------------------------------------------------------------------------------------ tests, and pausing

inline constexpr row<test_ask> send_test[] = {
    {"send_test.addresses.required",
     {400, reference, page::wix_test},
     {"/request/toEmailAddress", change_request},
     {},
     asks_for_nobody},
};

inline constexpr row<no_ask> pause[] = {
    {"pause.status",
     {400, reference, page::wix_pause},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled>},
};

}  // namespace oracle::models::wix
