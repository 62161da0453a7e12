// The library and the oracle on every resend that can be enumerated.

#include "availability.hpp"
#include "compare.hpp"
#include "http_status.hpp"
#include "resend_findings.hpp"
#include "resend_plan.hpp"

#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace oracle;
using campaign_rules::utc;
using rules::array_view;

constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr std::string_view right_privileges[] = {"campaign:send", "campaign:read"};
constexpr std::string_view right_scopes[] = {"campaign_data", "campaign_send"};

/// An instant that lies so many minutes and milliseconds before now.
constexpr instant before_now(std::int64_t minutes, std::int64_t milliseconds) {
  return now - std::chrono::milliseconds{minutes * 60 * 1000 + milliseconds};
}

using state = oracle::resend_question;

void put_status(state& it, std::size_t n) {
  it.about.status = {};
  for (const campaign_status one : statuses_of(it.who))
    if (n-- == 1) it.about.status = one;
}
void put_role(state& it, std::size_t n) {
  it.about.role = {};
  if (n > 0) it.about.role = static_cast<activity_role>(n - 1);
}
void put_format(state& it, std::size_t n) {
  constexpr int formats[] = {0, 5, 4, 1, 2, 3};
  it.about.format_type = {};
  if (n > 0) it.about.format_type = formats[n];
}
/// How many there are, and how far the last one has come, which decides who can help.
void put_resends(state& it, std::size_t n) {
  using campaign_rules::resend_progress;
  constexpr int resends[] = {0, 1, 1, 2, 2, 1};
  constexpr resend_progress states[] = {resend_progress::sent, resend_progress::draft, resend_progress::sent,
                                        resend_progress::sent, resend_progress::scheduled};
  it.about.resends = {};
  it.about.resend_state = {};
  if (n > 0) it.about.resends = resends[n - 1];
  if (n > 0 && n < 6) it.about.resend_state = states[n - 1];
}
void put_imported(state& it, std::size_t n) {
  it.about.imported = {};
  if (n > 0) it.about.imported = n == 1;
}
void put_first_sent(state& it, std::size_t n) {
  // Around 4320 minutes, then around 10 days, 1 day and 12 hours, and the ends of time.
  constexpr instant sent[] = {now,
                              before_now(4320, -1),
                              before_now(4320, 0),
                              before_now(4320, 1),
                              before_now(14400, -1),
                              before_now(14400, 0),
                              before_now(14400, 1),
                              before_now(1440, -1),
                              before_now(1440, 0),
                              before_now(720, -1),
                              before_now(720, 0),
                              before_now(14399, 0),
                              campaign_rules::first_instant,
                              campaign_rules::last_instant};
  it.about.first_sent_at = {};
  if (n > 0) it.about.first_sent_at = sent[n - 1];
  // Of one that is scheduled this instant does not count, but that for which it is: overdue from now on.
  constexpr instant due[] = {now, now + std::chrono::milliseconds{1}, campaign_rules::first_instant,
                             campaign_rules::last_instant, utc(2026, 12, 1)};
  it.about.scheduled_at = {};
  if (n > 0) it.about.scheduled_at = due[(n - 1) % 5];
}
void put_finished(state& it, std::size_t n) {
  constexpr instant finished[] = {before_now(6 * 60, -1),        before_now(6 * 60, 0),
                                  before_now(6 * 60, 1),         campaign_rules::last_instant,
                                  campaign_rules::first_instant, utc(9999, 12, 31, 17, 59, 59, 999),
                                  utc(9999, 12, 31, 18, 0)};
  it.about.finished_sending_at = {};
  if (n > 0) it.about.finished_sending_at = finished[n - 1];
}
void put_days(state& it, std::size_t n) {
  constexpr std::int64_t days[] = {1, 10, 11, 0, -1, 3};
  it.ask.delay_days = {};
  if (n > 0) it.ask.delay_days = days[n - 1];
}
void put_minutes(state& it, std::size_t n) {
  constexpr std::int64_t minutes[] = {719, 720, 4320, 14400, 14401, 721, 1440, 4300, 14399, 0, -1};
  it.ask.delay_minutes = {};
  if (n > 0) it.ask.delay_minutes = minutes[n - 1];
}
void put_subject(state& it, std::size_t n) {
  constexpr std::string_view texts[] = {"x", " \t", ""};
  it.ask.subject = {};
  if (n > 0) it.ask.subject = texts[n - 1];
}
void put_original_subject(state& it, std::size_t n) {
  it.ask.original_subject = {};
  if (n > 0) it.ask.original_subject = std::string_view{"x"};
}
void put_privileges(state& it, std::size_t n) {
  it.by.privileges = {};
  if (n > 0)
    it.by.privileges = n == 1 ? array_view<std::string_view>{} : array_view<std::string_view>{right_privileges};
}
void put_scopes(state& it, std::size_t n) {
  it.by.scopes = {};
  if (n > 0) it.by.scopes = n == 1 ? array_view<std::string_view>{} : array_view<std::string_view>{right_scopes};
}
/// Facts that no rule reads, but plans and warnings do.
void put_rest(state& it, std::size_t n) {
  constexpr int openers[] = {158, 1001, 1000, 999};
  it.about.recipients = {};
  it.about.unique_openers = {};
  if (n > 0) it.about.recipients = 1000;
  if (n > 0 && n < 5) it.about.unique_openers = openers[n - 1];
}

/// None; the instants around that from which the minutes asked for end just now; now, and the ends of time.
void put_first_sent_around(state& it, std::size_t n) {
  it.about.first_sent_at = {};
  if (n > 0 && n < 4)
    it.about.first_sent_at = before_now(it.ask.delay_minutes.value_or(0), static_cast<std::int64_t>(n) - 2);
  if (n == 4) it.about.first_sent_at = now;
  if (n == 5) it.about.first_sent_at = campaign_rules::first_instant;
  if (n == 6) it.about.first_sent_at = campaign_rules::last_instant;
}
/// None, and every number of minutes from -1 to 14401.
void put_every_minutes(state& it, std::size_t n) {
  it.ask.delay_minutes = {};
  if (n > 0) it.ask.delay_minutes = static_cast<std::int64_t>(n) - 2;
}

/// An ordinary run takes the values that stand first, one without optimisation fewer still; and one value of what a
/// profile does not read.
axes_of<state> small_axes(profile who) {
  const std::size_t statuses = static_cast<std::size_t>(statuses_of(who).size()) + 1;
  if (is_v3(who))
    return {{12, put_minutes},
            {some(7, 7, 4), put_days},
            {some(4, 3, 3), put_subject},
            {some(15, 15, 5), put_first_sent},
            {statuses, put_status},
            {4, put_role},
            {some(6, 6, 3), put_format},
            {some(7, 4, 4), put_resends},
            {3, put_privileges},
            {some(3, 3, 2), put_scopes},
            {some(6, 1, 1), put_rest}};
  return {{some(12, 12, 2), put_minutes},
          {some(7, 7, 2), put_days},
          {3, put_subject},
          {2, put_original_subject},
          {8, put_finished},
          {statuses, put_status},
          {3, put_imported},
          {some(4, 2, 1), put_role},
          {some(4, 3, 2), put_resends},
          {some(3, 2, 1), put_privileges},
          {some(3, 2, 1), put_scopes},
          {some(6, 6, 3), put_rest},
          {1, put_first_sent}};
}

/// Every delay in minutes, with instants around its end, for the profiles that take one. A subject is given.
axes_of<state> axes_of_every_delay() {
  return {{7, put_first_sent_around},
          {14404, put_every_minutes},
          {6, put_days},
          {7, put_status},
          {4, put_role},
          {6, put_format},
          {7, put_resends}};
}

std::string compare_findings(const rules::resend_question& asked, const state& it, const resend_judgement& judged) {
  static const library_lines<rules::resend_action, std::tuple_size_v<decltype(judged.lines)>> places{judged.lines};
  std::string difference;
  for (std::size_t i = 0; i < judged.lines.size(); ++i) {
    if (judged.lines[i].result != outcome::violated) continue;
    const std::string_view code = judged.lines[i].code;
    difference +=
        compare_finding(find(asked, places.rule(i)), find_resend(it, code), it.who, http_of_violation(it.who, code));
  }
  return difference;
}

std::string compare_plan(const rules::resend_plan& found, const resend_plan& expected, profile who) {
  std::string difference;
  if (static_cast<int>(found.audience) != static_cast<int>(expected.reaches)) difference += " audience";
  if (found.resend_at != expected.resend_at) difference += " resend_at";
  if (found.ordinal != expected.ordinal) difference += " ordinal";
  const auto days = found.delay ? found.delay->reported_days() : maybe<std::int64_t>{};
  const auto minutes = found.delay ? found.delay->reported_minutes() : maybe<std::int64_t>{};
  if (days != expected.delay_days) difference += " reported days";
  if (minutes != expected.delay_minutes) difference += " reported minutes";
  if (found.is_draft != expected.has_draft_id) difference += " draft id";
  if (found.subject != (is_v3(who) ? expected.resend_subject : expected.subject)) difference += " subject";
  if (found.draft_name != expected.name_of_original) difference += " name";
  if (found.estimated_non_openers != expected.estimated_non_openers) difference += " estimate";
  return difference;
}

std::string compare(const rules::resend_question& asked, const state& it, tally& seen) {
  const resend_judgement judged = judge_resend(it);
  seen.met(judged.violated, judged.unknown);
  const auto verdict = decide(asked);
  std::string difference = compare_judgement(asked, verdict, judged);
  if (!difference.empty()) return difference;
  difference = compare_findings(asked, it, judged);
  if (rules::http_status(asked).value_or(0) != oracle::http_status(it.who, action::resend, judged))
    difference += " http status";
  if (rules::retry_at(asked) != resend_retry_at(it)) difference += " retry_at";
  difference += compare_warnings(asked, {{"resend.delay.minutes_ignored", resend_warns_minutes_ignored(it)},
                                         {"resend.nobody_left", resend_warns_nobody_left(it)}});
  if (verdict.is_allowed())
    difference += compare_plan(make_plan(rules::resend_action{}, asked), plan_resend(it), it.who);
  const bool nothing_asked = !it.ask.delay_days && !it.ask.delay_minutes && !it.ask.subject;
  if (nothing_asked) {  // availability looks at facts alone
    const auto when = rules::availability(asked);
    difference += compare_availability<rules::resend_action>(when, availability_of_resend(it), resend_rules,
                                                             it.about.status.has_value());
  }
  return difference;
}

std::string describe(const state& it) {
  const auto number = [](const auto& of) { return of ? std::to_string(static_cast<std::int64_t>(*of)) : "-"; };
  const auto time = [](const auto& of) { return of ? std::to_string(read(*of) - read(now)) : "-"; };
  return " in status " + number(it.about.status) + " role " + number(it.about.role) + " format " +
         number(it.about.format_type) + " resends " + number(it.about.resends) + " imported " +
         number(it.about.imported) + " first sent " + time(it.about.first_sent_at) + " finished " +
         time(it.about.finished_sending_at) + " days " + number(it.ask.delay_days) + " minutes " +
         number(it.ask.delay_minutes) + " subject " + (it.ask.subject ? std::string{*it.ask.subject} : "-");
}

tally compare_all(profile who) {
  tally seen;
  state start;
  start.who = who;
  start.now = now;
  start.about.name = "April Launch";
  start.about.subject = "A quick update";
  const rules::provider& by = *provider_of(who, rules::all_providers);
  ask_all<rules::resend_question>(by, resend_rules, small_axes(who), start, seen, compare, describe);
  if (wanted == extent::all && is_v3(who)) {
    start.ask.subject = "Did you miss it?";
    ask_all<rules::resend_question>(by, resend_rules, axes_of_every_delay(), start, seen, compare, describe);
  }
  CHECK(seen.conclude("resend", by));
  return seen;
}

/// How many verdicts there are: role, format_type, imported and limit are held, violated or unknown, each of the rules
/// about the subject and about access holds or not, and these go with each other and with the rest in every way. The rest
/// is the status together with the delay, or the window. Where a delay is required, those that no elapsed delay goes with
/// (none; out of range; both given, each in its range or not) go with three outcomes of the status. A delay in its range
/// adds 6: violated status; eligible status with a delay that is not elapsed, is, or is not known to be; unknown status
/// where it may be elapsed or cannot be. V3 has 7 of the first kind, the reference of 2026, where days win, 3.
///
///   V3        3³ · 2³ · (7 · 3 + 6) = 5832
///   2026      3³ · 2³ · (3 · 3 + 6) = 3240
///   Sequenzy  3 · 2² · 6            = 72      imported; delay and subject not accepted; status with window
///
/// `pairs` are those of the profile's rules that can be violated together, counted by hand: a delay that is required is
/// none that is out of range or has elapsed; one that has elapsed is in its range, not ruled out by the other, and of a
/// campaign in an eligible status, as is a window; minutes that are ignored are in any range.
void check(const tally& seen, std::uint64_t at_least, std::initializer_list<std::string_view> violated_alone, int pairs,
           std::size_t verdicts) {
  check_complete(seen, at_least, lines_of(resend_rules, violated_alone), pairs, verdicts);
}

}  // namespace

TEST_CASE("every resend by Constant Contact V3") {
  const tally seen = compare_all(profile::constant_contact_v3);
  check(seen, 4'000'000,
        {"resend.role", "resend.status", "resend.format_type", "resend.limit", "resend.delay.required",
         "resend.delay.exclusive", "resend.delay.days_range", "resend.delay.minutes_range", "resend.delay.elapsed",
         "resend.subject.required", "access.privilege", "access.scope"},
        58, 5832);
}

TEST_CASE("every resend by the reference of 2026") {
  const tally seen = compare_all(profile::constant_contact_v3_2026);
  check(seen, 4'000'000,
        {"resend.role", "resend.status", "resend.format_type", "resend.limit", "resend.delay.required",
         "resend.delay.days_range", "resend.delay.minutes_range", "resend.delay.elapsed", "resend.subject.required",
         "access.privilege", "access.scope"},
        48, 3240);
}

TEST_CASE("every resend by Sequenzy") {
  const tally seen = compare_all(profile::sequenzy);
  check(
      seen, 400'000,
      {"resend.status", "resend.imported", "resend.delay.not_accepted", "resend.subject.not_accepted", "resend.window"},
      9, 72);
}

TEST_CASE("the comparison sees what differs") {
  state it;
  it.who = profile::sequenzy;
  it.now = now;
  it.about.status = campaign_status::sent;
  it.about.imported = false;
  it.about.finished_sending_at = before_now(6 * 60, 0);
  tally seen;
  CHECK(compare({rules::sequenzy, it.about, it.ask, it.now, it.by}, it, seen).empty());

  rules::provider slower = rules::sequenzy;
  slower.resend.open_registration_window = {std::chrono::hours{7}, *slower.resend.offered.source()};
  CHECK(compare({slower, it.about, it.ask, it.now, it.by}, it, seen) == " violated resend.window is violated");
  it.about.finished_sending_at = before_now(0, 0);
  CHECK(compare({slower, it.about, it.ask, it.now, it.by}, it, seen) == " resend.window opens_at retry_at opens_at");
  rules::provider other = rules::sequenzy;
  other.resend.success_status = 201;
  it.about.finished_sending_at = before_now(6 * 60, 0);
  CHECK(compare({other, it.about, it.ask, it.now, it.by}, it, seen) == " http status");
}
