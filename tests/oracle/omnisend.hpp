#pragma once

// Omnisend: email campaigns, and boosters, which is what it calls a resend. A draft is boosted after a delay, a sent
// campaign at a date.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::omnisend {

inline constexpr wording status_words[] = {{status::draft, {"draft"}},     {status::scheduled, {"scheduled"}},
                                           {status::rejected, {"onHold"}}, {status::sending, {"started"}},
                                           {status::paused, {"paused"}},   {status::sent, {"sent"}},
                                           {status::failed, {"error"}},    {status::cancelled, {"canceled"}},
                                           {status::stopped, {"stopped"}}, {status::expired, {"expired"}}};
inline constexpr std::string_view plans[] = {"free", "standard", "pro"};
inline constexpr provider self{"omnisend", status_words, plans, true};

inline constexpr std::string_view needed_scope[] = {"campaigns.write"};

template <class Ask>
constexpr row<Ask> scope(std::string_view page) {
  return {"access.scope",
          {403, reference, page},
          {"/account/scopes", change_account},
          {},
          [](const question<Ask>& asked, const facts&) { return judge_granted(asked.scopes, needed_scope); },
          [](const question<Ask>&, told& found) { tell_access(found, needed_scope); }};
}

// ------------------------------------------------------------------------------------------------------ resend

inline constexpr std::string_view kinds_to_boost[] = {"regular"};
inline constexpr std::string_view delay = "/request/boosterSettings/delay";
inline constexpr std::string_view amount = "/request/boosterSettings/delay/amount";
inline constexpr std::string_view scheduled_at = "/request/sendingSettings/scheduledAt";

inline bool has_complete_delay(const resend_ask& ask) { return ask.has_delay && ask.delay_amount && ask.unit; }

/// From 1 hour to 240, from 1 day to 10.
inline std::int64_t longest(delay_unit unit) { return unit == delay_unit::hours ? 240 : 10; }

/// A date that its strategy uses.
inline maybe<std::int64_t> date_in_effect(const resend_ask& ask) {
  if (!ask.by || *ask.by != strategy::scheduled) return {};
  return ask.date;
}

inline bool is_in(const facts& known, status one) { return known.is_in(statuses{one}); }

inline constexpr row<resend_ask> resend[] = {
    {"resend.status",
     {409, reference, page::omnisend},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::sent>},
    {"resend.kind",
     {409, reference, page::omnisend},
     {"/campaign/kind", never},
     {fact::kind},
     [](const auto&, const facts& known) { return judge_kind(known, kinds_to_boost); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::kind, kinds_to_boost); }},
    {"resend.limit",
     {409, reference, page::omnisend},
     {"/campaign/resends", change_campaign},
     {fact::resends},
     count_reaches<fact::resends, 1>,
     [](const auto& asked, told& found) { tell_limit(asked, found, fact::resends, 1); }},
    {"resend.delay.required",
     {400, reference, page::omnisend},
     {delay, change_request},
     {fact::status},
     [](const auto& asked, const facts& known) {
       if (!is_in(known, status::draft)) return single::moot;
       return violated_unless(has_complete_delay(asked.ask));
     }},
    {"resend.delay.range",
     {400, reference, page::omnisend},
     {amount, change_request},
     {},
     [](const auto& asked, const facts&) {
       if (!has_complete_delay(asked.ask)) return single::moot;
       return violated_when(*asked.ask.delay_amount < 1 || *asked.ask.delay_amount > longest(*asked.ask.unit));
     },
     [](const auto& asked, told& found) {
       found.observed = asked.ask.delay_amount;
       found.minimum = 1;
       found.maximum = longest(*asked.ask.unit);
       found.nearest = *asked.ask.delay_amount < 1 ? 1 : longest(*asked.ask.unit);
     }},
    {"resend.delay.not_accepted",
     {400, inferred, page::omnisend},
     {delay, change_request},
     {fact::status},
     [](const auto& asked, const facts& known) {
       return asked.ask.has_delay && is_in(known, status::sent) ? single::violated : single::moot;
     }},
    {"resend.date.required",
     {400, inferred, page::omnisend_boost},
     {scheduled_at, change_request},
     {fact::status},
     [](const auto& asked, const facts& known) {
       if (!is_in(known, status::sent)) return single::moot;
       return violated_unless(date_in_effect(asked.ask).has_value());
     }},
    {"resend.date.not_accepted",
     {409, reference, page::omnisend},
     {"/request/sendingSettings", change_request},
     {fact::status},
     [](const auto& asked, const facts& known) {
       return asked.ask.has_settings && is_in(known, status::draft) ? single::violated : single::moot;
     }},
    {"resend.date.strategy",
     {400, reference, page::omnisend},
     {"/request/sendingSettings/strategy", change_request},
     {},
     [](const auto& asked, const facts&) {
       if (!asked.ask.date) return single::moot;
       return violated_when(!asked.ask.by || *asked.ask.by != strategy::scheduled);
     },
     [](const auto& asked, told& found) {
       if (asked.ask.by) found.observed_text = std::string_view{"immediate"};
     }},
    {"resend.date.in_past",
     {400, reference, page::omnisend},
     {scheduled_at, change_request},
     {},
     [](const auto& asked, const facts&) {
       const maybe<std::int64_t> date = date_in_effect(asked.ask);
       return !date ? single::moot : violated_when(*date <= asked.now);
     },
     tell_date_and_now},
    {"resend.date.horizon",
     {400, guide, page::omnisend_boost},
     {scheduled_at, change_request},
     {fact::status, fact::first_sent_at},
     [](const auto& asked, const facts& known) {
       const maybe<std::int64_t> date = date_in_effect(asked.ask);
       if (!date || !is_in(known, status::sent)) return single::moot;
       return violated_when(*date > known[fact::first_sent_at] + hours(240));
     },
     [](const auto& asked, told& found) {
       found.observed_date = asked.ask.date;
       if (asked.known.has(fact::first_sent_at)) found.latest = asked.known[fact::first_sent_at] + hours(240);
     }},
    {"resend.audience.required",
     {400, reference, page::omnisend},
     {"/request/boosterSettings/sendTo", change_request},
     {},
     [](const auto& asked, const facts&) { return violated_when(!asked.ask.reaches); }},
    {"resend.subject.length",
     {400, reference, page::omnisend},
     {"/request/content/email/subject", change_request},
     {},
     subject_is_longer<250>,
     tell_subject_length<250>},
    scope<resend_ask>(page::omnisend),
};

/// A draft is boosted once it is sent: then its date is not known yet.
inline planned plan(const question<resend_ask>& asked) {
  planned made;
  made.reaches = asked.ask.reaches;
  made.ordinal = next_ordinal(asked);
  if (!asked.ask.optimizes_time_zone) made.resend_at = date_in_effect(asked.ask);
  return made;
}

inline warned warnings(const question<resend_ask>& asked) {
  warned all;
  all.when(asked.ask.reaches && *asked.ask.reaches == audience::recipients_without_open && nobody_is_left(asked),
           "resend.nobody_left");
  return all;
}

// ---------------------------------------------------------------------------------------------------- schedule

/// The campaign as it stands, whose settings the call carries out.
struct settings {
  maybe<strategy> by{};
  maybe<std::int64_t> scheduled_at{};
  bool optimizes_time_zone = false;
  bool has_what_is_not_read = false;  // in the request or in its settings
};

inline schedule_ask read_settings(const settings& written) {
  schedule_ask ask;
  ask.optimizes_time_zone = written.optimizes_time_zone;
  if (written.by && *written.by == strategy::scheduled) {
    ask.date = written.scheduled_at;
    return ask;
  }
  ask.unused_date = written.scheduled_at;
  ask.now = written.by || written.scheduled_at || !written.has_what_is_not_read;
  return ask;
}

inline constexpr row<schedule_ask> schedule[] = {
    {"schedule.status",
     {409, reference, page::omnisend_send},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft>},
    {"schedule.date.required",
     {400, inferred, page::omnisend},
     {scheduled_at, change_request},
     {},
     says_nothing_of_when},
    {"schedule.date.not_accepted",
     {400, reference, page::omnisend},
     {scheduled_at, change_request},
     {},
     [](const auto& asked, const facts&) { return asked.ask.unused_date ? single::violated : single::moot; },
     [](const auto& asked, told& found) { found.observed_date = asked.ask.unused_date; }},
    {"schedule.date.in_past",
     {400, reference, page::omnisend},
     {scheduled_at, change_request},
     {},
     date_is_past,
     tell_date_and_now},
    {"schedule.date.horizon",
     {400, inferred, page::omnisend},
     {scheduled_at, change_request},
     {},
     [](const auto& asked, const facts&) {
       return !asked.ask.date ? single::moot : violated_when(*asked.ask.date > asked.now + hours(365 * 24));
     },
     [](const auto& asked, told& found) {
       found.observed_date = asked.ask.date;
       found.latest = asked.now + hours(365 * 24);
     }},
    {"schedule.subscriber_limit",
     {402, reference, page::omnisend_send},
     {"/account/subscriber_limit_reached", change_account},
     {fact::subscriber_limit_reached},
     flag_is<fact::subscriber_limit_reached, true>},
    scope<schedule_ask>(page::omnisend_send),
};

/// A date that is too far away comes near in time.
inline ends ends_of(const question<schedule_ask>& asked) {
  ends when;
  if (asked.ask.date) when.add(*asked.ask.date - hours(365 * 24));
  return when;
}

/// With the recipients' time zones optimised, no one instant says when it is sent.
inline planned plan(const question<schedule_ask>& asked) {
  planned made;
  made.reaches = audience::everyone;
  made.send_now = asked.ask.now;
  if (!asked.ask.optimizes_time_zone) made.send_at = asked.ask.now ? asked.now : *asked.ask.date;
  return made;
}

// ------------------------------------------------------------------------------------------------------- tests

inline constexpr allowance addresses_a_day[] = {{"free", 100}};
inline constexpr allowance addresses_in_three_hours[] = {{"free", 50}};

inline constexpr row<test_ask> send_test[] = {
    {"send_test.addresses.required",
     {400, reference, page::omnisend_schema},
     {"/request/recipients", change_request},
     {},
     asks_for_nobody},
    {"send_test.addresses.limit",
     {400, reference, page::omnisend_schema},
     {"/request/recipients", change_request},
     {},
     [](const auto& asked, const facts&) {
       return asked.ask.addresses == 0 ? single::moot : violated_when(asked.ask.addresses > 5);
     },
     [](const auto& asked, told& found) {
       found.observed = asked.ask.addresses;
       found.maximum = 5;
     }},
    {"send_test.quota",
     {400, guide, page::omnisend_test},
     {"/account/test_addresses_used"},
     {fact::plan, fact::test_addresses_used},
     [](const auto& asked, const facts& known) {
       return judge_quota(asked, known, fact::test_addresses_used, addresses_a_day);
     },
     [](const auto& asked, told& found) { tell_quota(asked, found, fact::test_addresses_used, addresses_a_day); }},
    {"send_test.quota.recent",
     {400, guide, page::omnisend_test},
     {"/account/test_addresses_used_recently"},
     {fact::plan, fact::test_addresses_used_recently},
     [](const auto& asked, const facts& known) {
       return judge_quota(asked, known, fact::test_addresses_used_recently, addresses_in_three_hours);
     },
     [](const auto& asked, told& found) {
       tell_quota(asked, found, fact::test_addresses_used_recently, addresses_in_three_hours);
     }},
    scope<test_ask>(page::omnisend_schema),
};

inline planned plan(const question<test_ask>& asked) {
  planned made;
  made.counted = asked.ask.addresses;
  made.remaining = left_after(asked, fact::test_addresses_used, addresses_a_day);
  made.remaining_recently = left_after(asked, fact::test_addresses_used_recently, addresses_in_three_hours);
  return made;
}

// ------------------------------------------------------------------------------------- what only moves a status

inline constexpr row<no_ask> update[] = {
    {"update.status",
     {409, reference, page::omnisend_schema},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft>},
    scope<no_ask>(page::omnisend_schema),
};

inline constexpr row<no_ask> cancel[] = {
    {"cancel.status",
     {409, reference, page::omnisend_cancel},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled, status::paused, status::sending>},
    scope<no_ask>(page::omnisend_cancel),
};

}  // namespace oracle::models::omnisend
