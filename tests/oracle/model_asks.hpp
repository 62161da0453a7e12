#pragma once

// What is asked of the models, made by picking: the members of requests around every limit.

#include "model_questions.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace oracle::models {

template <class Pick>
maybe<std::string_view> pick_subject(Pick& pick) {
  const maybe<std::string_view> all[] = {std::string_view{"Did you miss it?"},
                                         {},
                                         std::string_view{""},
                                         std::string_view{" \t\n"},
                                         std::string_view{"  TEST subject\r\n"},
                                         std::string_view{"Test Subject"},
                                         std::string_view{"Test  Subject"},
                                         std::string_view{"\xC3\xA9"},
                                         text_of(250),
                                         text_of(251),
                                         accented_text_of(250),
                                         accented_text_of(251),
                                         text_of(1000),
                                         text_of(1001),
                                         accented_text_of(1000),
                                         accented_text_of(1001)};
  return all[pick.pick(axis::subject, std::size(all))];
}

/// Those that the provider's requests can name.
template <class Pick>
maybe<audience> pick_audience(Pick& pick, const provider& of) {
  const std::size_t named = of.id == "mailchimp" ? 4 : of.id == "omnisend" ? 2 : 0;
  const std::size_t at = pick.pick(axis::reaches, named + 1);
  const audience all[] = {audience::recipients_without_open, audience::recipients_without_click,
                          audience::new_subscribers, audience::recipients_without_purchase};
  return at == named ? maybe<audience>{} : maybe<audience>{all[at]};
}

template <class Pick>
void pick_delay(Pick& pick, resend_ask& ask, bool usual) {
  constexpr std::int64_t amounts[] = {(std::numeric_limits<std::int64_t>::min)(), -1, 0, 1, 2, 10, 11, 240, 241,
                                      (std::numeric_limits<std::int64_t>::max)()};
  const std::size_t at = pick.pick(axis::delay, std::size(amounts) + 3);
  ask.has_delay = at == 0 ? usual : at != 1;
  if (at == 0 && usual) ask.delay_amount = 5;
  if (at > 2) ask.delay_amount = amounts[at - 3];
  const std::size_t unit = pick.pick(axis::delay_unit, 3);
  if (ask.has_delay && unit < 2) ask.unit = unit == 0 ? delay_unit::days : delay_unit::hours;
}

template <class Pick>
void pick_settings(Pick& pick, resend_ask& ask, std::int64_t now, bool usual) {
  ask.has_settings = (pick.pick(axis::settings, 2) == 0) == usual;
  if (!ask.has_settings) return;  // what stands in them is not there
  const std::size_t by = pick.pick(axis::strategy, 3);
  if (by < 2) ask.by = by == 0 ? strategy::scheduled : strategy::immediate;
  ask.date = pick_date(pick, axis::date, now, usual_now + hours(48));
  ask.optimizes_time_zone = pick.pick(axis::time_zone, 2) == 1;
}

/// Omnisend asks for a delay of drafts and for a date of what was sent: `in` is the one that is allowed.
template <class Pick>
question<resend_ask> resend_of(Pick& pick, const provider& of, status in = status::sent) {
  auto asked = pick_question<resend_ask>(
      pick, of, in,
      {fact::role, fact::kind, fact::subject, fact::first_sent_at, fact::finished_sending_at, fact::resends,
       fact::resends_delivered, fact::resends_in_progress, fact::last_resend_completed_at, fact::resend_requested_at,
       fact::recipients, fact::unique_openers, fact::remaining_recipients, fact::sends_email, fact::resendable,
       fact::tracks_opens, fact::subscriber_limit_reached});
  asked.ask.subject = pick_subject(pick);
  asked.ask.reaches = pick_audience(pick, of);
  if (of.id == "omnisend") {
    pick_delay(pick, asked.ask, in == status::draft);
    pick_settings(pick, asked.ask, asked.now, in == status::sent);
  }
  return asked;
}

/// A date that every provider takes from usual_now on.
inline constexpr std::int64_t usual_date = usual_now + hours(48);

template <class Pick>
question<schedule_ask> schedule_of(Pick& pick, const provider& of) {
  auto asked = pick_question<schedule_ask>(pick, of, status::draft,
                                           {fact::kind, fact::scheduled_at, fact::has_scheduled_date,
                                            fact::in_good_standing, fact::subscriber_limit_reached});
  schedule_ask& ask = asked.ask;
  const bool has_own_date = of.id == "mailpoet" || of.id == "listmonk";  // nothing is asked there
  ask.now = pick.pick(axis::send_now, 2) == 1;
  if (ask.now) {
    if (of.id == "omnisend") {
      ask.unused_date = pick_date(pick, axis::unused_date, asked.now, usual_date);
      if (pick.pick(axis::settings, 2) == 0) ask.unused_date = {};
    }
  } else if (!has_own_date) {
    ask.date = pick_date(pick, axis::date, asked.now, usual_date);
  }
  if (of.id == "omnisend") ask.optimizes_time_zone = pick.pick(axis::time_zone, 2) == 1;
  if (of.id != "mailchimp") return asked;
  ask.timewarp = pick.pick(axis::timewarp, 2) == 1;
  const std::size_t batch = pick.pick(axis::batch, 5);  // none; empty; a half of it; all
  ask.has_batch = batch != 0;
  if (batch == 2 || batch == 4) ask.batch_count = 2;
  if (batch == 3 || batch == 4) ask.batch_delay = 60;
  return asked;
}

template <class Pick>
question<reschedule_ask> reschedule_of(Pick& pick, const provider& of) {
  auto asked = pick_question<reschedule_ask>(pick, of, status::scheduled, {});
  asked.ask.date = pick_date(pick, axis::date, asked.now, usual_date);
  return asked;
}

template <class Pick>
question<test_ask> test_of(Pick& pick, const provider& of) {
  constexpr std::int64_t numbers[] = {1, 0, 2, 5, 6, 7, 12, 13, 20, 21, 24, 25, 50, 51, 70, 71, 100, 101, 200, 201};
  auto asked = pick_question<test_ask>(
      pick, of, status::draft,
      {fact::test_addresses_used, fact::test_addresses_used_recently, fact::campaign_test_addresses_used});
  const bool takes_one = of.id == "mailpoet" || of.id == "wix";
  asked.ask.addresses = numbers[pick.pick(axis::addresses, takes_one ? 2 : std::size(numbers))];
  const std::size_t format = of.id == "mailchimp" ? pick.pick(axis::format, 3) : 2;
  if (format < 2) asked.ask.format = format == 0 ? test_format::html : test_format::text;
  return asked;
}

/// Of an action that asks for nothing and is allowed in this status.
template <class Pick>
question<no_ask> move_of(Pick& pick, const provider& of, status in) {
  return pick_question<no_ask>(
      pick, of, in, {fact::kind, fact::recipients, fact::has_scheduled_date, fact::subscriber_limit_reached});
}

}  // namespace oracle::models
