#pragma once

// MailPoet, as its source has it. Newsletters are resent from one day after sending finished until three whole days have
// passed; what is scheduled or sent is decided by a date that the newsletter itself holds.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::mailpoet {

inline constexpr wording status_words[] = {{status::draft, {"draft"}},     {status::scheduled, {"scheduled"}},
                                           {status::sending, {"sending"}}, {status::paused, {"paused"}},
                                           {status::sent, {"sent"}},       {status::failed, {"corrupt"}}};
inline constexpr provider self{"mailpoet", status_words};

inline constexpr std::string_view needed_privilege[] = {"mailpoet_manage_emails"};

template <class Ask>
constexpr row<Ask> privilege(std::string_view page) {
  return {"access.privilege",
          {403, reference, page},
          {"/account/privileges", change_account},
          {},
          [](const question<Ask>& asked, const facts&) { return judge_granted(asked.privileges, needed_privilege); },
          [](const question<Ask>&, told& found) { tell_access(found, needed_privilege); }};
}

template <class Ask>
constexpr row<Ask> subscriber_limit(std::string_view code, int http, std::string_view page) {
  return {code,
          {http, reference, page},
          {"/account/subscriber_limit_reached", change_account},
          {fact::subscriber_limit_reached},
          flag_is<fact::subscriber_limit_reached, true>};
}

// ------------------------------------------------------------------------------------------------------ resend

inline constexpr std::string_view kinds_to_resend[] = {"standard"};
inline constexpr std::int64_t three_days_cut_off = hours(72) + minutes(59) + 59'999;

inline bool has_subject(const resend_ask& ask) { return ask.subject && !is_blank(*ask.subject); }

inline bool is_sent(const facts& known) { return known.is_in({status::sent}); }

inline constexpr row<resend_ask> resend[] = {
    {"resend.role",
     {400, reference, page::mailpoet_resend},
     {"/campaign/role", never},
     {fact::role},
     [](const auto&, const facts& known) {
       return violated_when(known[fact::role] != static_cast<std::int64_t>(role::primary_email));
     },
     [](const auto& asked, told& found) {
       constexpr std::string_view names[] = {"primary_email", "permalink", "resend"};
       found.may_be("primary_email");
       if (asked.known.has(fact::role)) found.observed_text = names[asked.known[fact::role]];
     }},
    {"resend.status",
     {400, reference, page::mailpoet_resend},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sent>},
    {"resend.kind",
     {400, reference, page::mailpoet_resend},
     {"/campaign/kind", never},
     {fact::kind},
     [](const auto&, const facts& known) { return judge_kind(known, kinds_to_resend); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::kind, kinds_to_resend); }},
    {"resend.limit",
     {400, reference, page::mailpoet_resend},
     {"/campaign/resends", change_campaign},
     {fact::resends},
     count_reaches<fact::resends, 1>,
     [](const auto& asked, told& found) { tell_limit(asked, found, fact::resends, 1); }},
    {"resend.subject.required",
     {400, reference, page::mailpoet_resend},
     {"/request/subject", change_request},
     {},
     [](const auto& asked, const facts&) { return violated_unless(has_subject(asked.ask)); }},
    {"resend.subject.unchanged",
     {400, reference, page::mailpoet_resend},
     {"/request/subject", change_request},
     {fact::subject},
     [](const auto& asked, const facts& known) {
       if (!has_subject(asked.ask)) return single::moot;
       return violated_when(same_word(trimmed(*asked.ask.subject), trimmed(known.text(fact::subject))));
     },
     [](const auto& asked, told& found) { found.observed_text = asked.ask.subject; }},
    {"resend.window",
     {400, reference, page::mailpoet_resend},
     {"/campaign/finished_sending_at", wait},
     {fact::status, fact::finished_sending_at},
     [](const auto& asked, const facts& known) {
       return !is_sent(known) ? single::moot : judge_window(asked, known[fact::finished_sending_at], hours(24));
     },
     [](const auto& asked, told& found) { tell_window(asked, found, hours(24)); }},
    {"resend.window.closed",
     {400, reference, page::mailpoet_resend},
     {"/campaign/finished_sending_at", never},
     {fact::status, fact::finished_sending_at},
     [](const auto& asked, const facts& known) {
       if (!is_sent(known)) return single::moot;
       return violated_when(asked.now > known[fact::finished_sending_at] + three_days_cut_off);
     },
     [](const auto& asked, told& found) {
       if (asked.known.has(fact::finished_sending_at))
         found.closes_at = asked.known[fact::finished_sending_at] + hours(73);
     }},
    {"resend.non_openers.none",
     {400, reference, page::mailpoet_resend},
     {"/campaign/unique_openers", never},
     {fact::recipients, fact::unique_openers},
     all_have_opened,
     tell_nobody},
    {"resend.non_openers.remaining",
     {400, reference, page::mailpoet_resend},
     {"/campaign/remaining_recipients", never},
     {fact::remaining_recipients},
     [](const auto&, const facts& known) { return violated_when(known[fact::remaining_recipients] == 0); },
     tell_nobody},
    {"resend.open_tracking",
     {400, reference, page::mailpoet_resend},
     {"/account/tracks_opens", change_account},
     {fact::tracks_opens},
     flag_is<fact::tracks_opens, false>},
    subscriber_limit<resend_ask>("resend.subscriber_limit", 400, page::mailpoet_resend),
    privilege<resend_ask>(page::mailpoet_newsletters),
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

inline constexpr row<schedule_ask> schedule[] = {
    {"schedule.status",
     {404, reference, page::mailpoet_queue},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::scheduled, status::paused, status::sent, status::failed>},
    {"schedule.date.on_campaign",
     {400, inferred, page::mailpoet_queue},
     {"/campaign/has_scheduled_date", change_campaign},
     {fact::has_scheduled_date},
     flag_is<fact::has_scheduled_date, false>},
    {"schedule.send_now.not_accepted", {400, inferred, page::mailpoet_queue}, {{}, change_request}, {}, asks_for_now},
    subscriber_limit<schedule_ask>("schedule.subscriber_limit", 403, page::mailpoet_queue),
    privilege<schedule_ask>(page::mailpoet_queue),
};

/// The date is the newsletter's own; one that has passed is taken, and it goes out at once.
inline planned plan(const question<schedule_ask>& asked) {
  planned made;
  made.reaches = audience::everyone;
  made.send_now = false;
  if (asked.known.has(fact::scheduled_at))
    made.send_at = asked.known[fact::scheduled_at] > asked.now ? asked.known[fact::scheduled_at] : asked.now;
  return made;
}

/// From these the provider starts a second queue, and everybody gets the mail again.
inline constexpr statuses mails_again{status::paused, status::sent, status::failed};

inline warned warnings(const question<schedule_ask>& asked) {
  warned all;
  all.when(date_has_passed(asked), "schedule.date.passed");
  all.when(is_known_to_be(asked, mails_again), "schedule.mails_again");
  return all;
}

// ---------------------------------------------------------------------------------------------------- send_now

inline constexpr row<no_ask> send_now[] = {
    {"send_now.status",
     {404, reference, page::mailpoet_queue},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::scheduled, status::paused, status::sent, status::failed>},
    {"send_now.recipients.none",
     {404, reference, page::mailpoet_queue},
     {"/campaign/recipients", change_campaign},
     {fact::has_scheduled_date, fact::recipients},
     [](const auto&, const facts& known) {
       if (known[fact::has_scheduled_date] == 1) return single::moot;
       return violated_when(known[fact::recipients] == 0);
     },
     tell_nobody},
    subscriber_limit<no_ask>("send_now.subscriber_limit", 403, page::mailpoet_queue),
    privilege<no_ask>(page::mailpoet_queue),
};

inline warned send_now_warnings(const question<no_ask>& asked) {
  warned all;
  all.when(is_known_to_be(asked, mails_again), "send_now.mails_again");
  all.when(holds_a_date(asked), "send_now.only_schedules");
  return all;
}

// ------------------------------------------------------------------------------------------------------- tests

inline constexpr row<test_ask> send_test[] = {
    {"send_test.addresses.required",
     {400, reference, page::mailpoet_newsletters},
     {"/request/subscriber", change_request},
     {},
     asks_for_nobody},
    privilege<test_ask>(page::mailpoet_newsletters),
};

// ------------------------------------------------------------------------------------- what only moves a status

inline constexpr row<no_ask> unschedule[] = {
    {"unschedule.status",
     {400, reference, page::mailpoet_save},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled>},
    privilege<no_ask>(page::mailpoet_newsletters),
};

inline constexpr row<no_ask> pause[] = {
    {"pause.status",
     {404, inferred, page::mailpoet_repository},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sending>},
    privilege<no_ask>(page::mailpoet_queue),
};

inline constexpr row<no_ask> resume[] = {
    {"resume.status",
     {404, inferred, page::mailpoet_repository},
     {"/campaign/status"},
     {fact::status},
     status_in<status::paused, status::failed>},
    subscriber_limit<no_ask>("resume.subscriber_limit", 403, page::mailpoet_queue),
    privilege<no_ask>(page::mailpoet_queue),
};

}  // namespace oracle::models::mailpoet
