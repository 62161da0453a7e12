#pragma once

// Questions to the models, made by picking. What is at 0 on every axis is allowed; a picker turns the others.
//
//   every_combination all{axes{axis_of(fact::status)}};
//   resend_of(all, omnisend::self);

#include "model_actions.hpp"
#include "model_pick.hpp"
#include "model_values.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace oracle::models {

inline constexpr std::int64_t usual_now = read(campaign_rules::utc(2026, 11, 22, 10, 0));

template <class Pick>
std::int64_t pick_now(Pick& pick) {
  const std::int64_t nows[] = {usual_now,
                               usual_now + 1,
                               usual_now - minutes(7) - 30'001,
                               first_millisecond,
                               first_millisecond + 1,
                               last_millisecond - hours(24 * 365),
                               last_millisecond - hours(24) - 1,
                               last_millisecond - 1,
                               last_millisecond};
  return nows[pick.pick(axis::now, std::size(nows))];
}

/// Some dates around every limit that counts from now on; the first is fine everywhere.
template <class Pick>
maybe<std::int64_t> pick_date(Pick& pick, axis one, std::int64_t now, std::int64_t usual) {
  std::array<std::int64_t, 40> all{usual};
  std::size_t count = 2;  // the second is none
  for (const std::int64_t length : {std::int64_t{0}, minutes(15), minutes(30), hours(24), hours(24 * 365)})
    for (const std::int64_t step : {-1, 0, 1}) all[count++] = within_calendar(now + length + step);
  for (const std::int64_t after :
       {minutes(7) + 29'999, minutes(7) + 30'000, minutes(7) + 30'001, hours(24) - minutes(15)})
    all[count++] = within_calendar(now - now % minutes(15) + after);
  for (const std::int64_t each :
       {first_millisecond, first_millisecond + 1, last_millisecond, last_millisecond - 59'999})
    all[count++] = each;
  for (const std::int64_t length :
       {hours(210), hours(240)})  // that a campaign which was first sent 30 hours ago, or now, has
    for (const std::int64_t step : {-1, 0, 1}) all[count++] = within_calendar(now + length + step);
  const std::size_t at = pick.pick(one, count);
  return at == 1 ? maybe<std::int64_t>{} : maybe<std::int64_t>{all[at]};
}

inline constexpr std::string_view some_privileges[] = {"mailpoet_manage_emails", "campaigns:send", "campaigns:manage",
                                                       "campaigns:manage_all",   "campaigns",      "Campaigns:Send"};
inline constexpr std::string_view some_scopes[] = {"campaigns.write", "campaigns.read"};

/// Not given; none; each one alone; all.
template <class Pick, std::size_t N>
maybe<array_view<std::string_view>> pick_granted(Pick& pick, axis one, const std::string_view (&names)[N]) {
  const std::size_t at = pick.pick(one, N + 3);
  if (at == 0) return {};
  if (at == 1) return array_view<std::string_view>{};
  if (at == 2) return array_view<std::string_view>{names};
  return array_view<std::string_view>{names + (at - 3), 1};
}

/// A subject of so many code points.
inline std::string_view text_of(std::size_t length) {
  static const std::string ascii(1001, 'x');
  return std::string_view{ascii}.substr(0, length);
}
/// The same, in two bytes each.
inline std::string_view accented_text_of(std::size_t length) {
  static const std::string accented = [] {
    std::string text;
    for (int i = 0; i < 1001; ++i) text += "\xC3\xA9";
    return text;
  }();
  return std::string_view{accented}.substr(0, 2 * length);
}

/// Facts with which the actions of the providers are allowed, but for the status.
inline facts usual_facts(const provider& of, status in) {
  facts known;
  known.set(fact::status, in);
  known.set(fact::role, role::primary_email);
  known.set(fact::kind, of.id == "mailpoet" ? "standard" : of.id == "gumroad" ? "product" : "regular");
  known.set(fact::subject, "Test Subject");
  known.set(fact::first_sent_at, usual_now - hours(30));
  known.set(fact::finished_sending_at, usual_now - hours(30));
  for (const fact none : {fact::resends, fact::resends_delivered, fact::resends_in_progress, fact::test_addresses_used,
                          fact::test_addresses_used_recently, fact::campaign_test_addresses_used})
    known.set(none, 0);
  known.set(fact::recipients, 10);
  known.set(fact::unique_openers, 9);
  known.set(fact::remaining_recipients, 1);
  for (const fact flag :
       {fact::has_scheduled_date, fact::sends_email, fact::resendable, fact::in_good_standing, fact::tracks_opens})
    known.set(flag, true);
  known.set(fact::subscriber_limit_reached, false);
  if (of.plans.size() > 0) known.set(fact::plan, of.id == "wix" ? "premium" : "standard");
  return known;
}

/// What every action is asked of: now, the facts that may matter, and what was granted.
template <class Ask, class Pick>
question<Ask> pick_question(Pick& pick, const provider& of, status in, std::initializer_list<fact> turned) {
  question<Ask> asked;
  asked.of = &of;
  asked.now = pick_now(pick);
  asked.known = usual_facts(of, in);
  pick_fact(pick, asked.known, of, fact::status, asked.now);
  for (const fact one : turned) pick_fact(pick, asked.known, of, one, asked.now);
  if (of.plans.size() > 0) pick_fact(pick, asked.known, of, fact::plan, asked.now);
  asked.privileges = pick_granted(pick, axis::privileges, some_privileges);
  asked.scopes = pick_granted(pick, axis::scopes, some_scopes);
  return asked;
}

}  // namespace oracle::models
