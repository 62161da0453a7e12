// The library and the oracle on every schedule that can be enumerated.

#include "availability.hpp"
#include "compare.hpp"
#include "http_status.hpp"
#include "schedule_findings.hpp"
#include "schedule_plan.hpp"

#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <doctest/doctest.h>

#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

namespace {

using namespace oracle;
using campaign_rules::schedule_request;
using campaign_rules::utc;
using rules::array_view;

constexpr std::string_view right_privileges[] = {"campaign:send", "campaign:activate"};
constexpr std::string_view right_scopes[] = {"campaign_data"};

using state = oracle::schedule_question;

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
  it.about.format_type = {};
  if (n > 0) it.about.format_type = static_cast<int>(n);
}
void put_lists(state& it, std::size_t n) {
  it.about.contact_lists = {};
  if (n > 0) it.about.contact_lists = static_cast<int>(n) - 1;
}
void put_segments(state& it, std::size_t n) {
  it.about.segments = {};
  if (n > 0) it.about.segments = static_cast<int>(n) - 1;
}
void put_standing(state& it, std::size_t n) {
  it.by.in_good_standing = {};
  if (n > 0) it.by.in_good_standing = n == 1;
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
void put_last_run(state& it, std::size_t n) {
  it.about.last_run_date = {};
  if (n == 1) it.about.last_run_date = utc(2026, 11, 1);
  if (n == 2) it.about.last_run_date = instant::max();
}
/// Ordinary instants, those around a multiple of 5 minutes and of a second, before 1970, and the ends of time.
void put_now(state& it, std::size_t n) {
  constexpr instant times[] = {utc(2026, 11, 22, 10, 0),
                               utc(2026, 11, 22, 10, 4, 59, 999),
                               utc(1969, 12, 31, 23, 57, 1, 500),
                               utc(9999, 12, 31, 23, 40),
                               utc(2026, 11, 22, 10, 5),
                               utc(2026, 11, 22, 10, 5, 0, 1),
                               utc(1969, 12, 31, 23, 55),
                               utc(0, 1, 1),
                               utc(9999, 12, 31, 23, 59, 59, 999),
                               instant::min(),
                               instant::max()};
  it.now = times[n];
}
/// Nothing, now, instants around now and 20 minutes later, and a day without a time.
void put_request(state& it, std::size_t n) {
  constexpr std::int64_t milliseconds[] = {
      -1, 0, 1, 20 * 60 * 1000 - 1, 20 * 60 * 1000, 20 * 60 * 1000 + 1, 123'456'789, -86'400'000};
  const auto hours = it.ask.spread_over_hours();
  it.ask = {};
  if (n == 1) it.ask = schedule_request::now();
  if (n == 2) it.ask = schedule_request::at(instant::max());
  if (n == 3) it.ask = schedule_request::at(instant::min());
  if (n > 3)
    it.ask = schedule_request::at(rules::saturating_add(it.now, std::chrono::milliseconds{milliseconds[n - 4]}));
  if (n == 12) it.ask = schedule_request::on(utc(2026, 12, 1));
  it.ask = it.ask.spread_over(hours);
}
void put_spread(state& it, std::size_t n) {
  using limits = std::numeric_limits<std::int64_t>;
  constexpr std::int64_t hours[] = {73, 72, 0, 1, -1, (limits::min)(), (limits::max)()};
  it.ask = it.ask.spread_over(n == 0 ? rules::maybe<std::int64_t>{} : rules::maybe<std::int64_t>{hours[n - 1]});
}

axes_of<state> small_axes(profile who) {
  const std::size_t statuses = static_cast<std::size_t>(statuses_of(who).size()) + 1;
  if (is_v3(who))
    return {{13, put_request},
            {some(11, 11, 1), put_now},
            {statuses, put_status},
            {4, put_role},
            {6, put_format},
            {some(4, 3, 3), put_lists},
            {4, put_segments},
            {some(3, 3, 2), put_privileges},
            {some(3, 3, 2), put_scopes},
            {some(3, 1, 1), put_standing},
            {some(3, 3, 1), put_last_run},
            {some(3, 1, 1), put_spread}};
  return {{13, put_request},
          {some(11, 11, 4), put_now},
          {statuses, put_status},
          {3, put_standing},
          {3, put_privileges},
          {some(3, 2, 1), put_scopes},
          {who == profile::sequenzy ? some(3, 1, 1) : 3, put_last_run},
          {some(4, 2, 1), put_role},
          {some(6, 2, 1), put_format},
          {some(4, 2, 2), put_lists},
          {some(4, 3, 2), put_segments},
          {who == profile::sequenzy ? some(8, 5, 4) : 1, put_spread}};
}

std::string compare_findings(const rules::schedule_question& asked, const state& it, const schedule_judgement& judged) {
  static const library_lines<rules::schedule_action, std::tuple_size_v<decltype(judged.lines)>> places{judged.lines};
  std::string difference;
  for (std::size_t i = 0; i < judged.lines.size(); ++i) {
    if (judged.lines[i].result != outcome::violated) continue;
    const std::string_view code = judged.lines[i].code;
    difference +=
        compare_finding(find(asked, places.rule(i)), find_schedule(it, code), it.who, http_of_violation(it.who, code));
  }
  return difference;
}

std::string compare_plan(const rules::schedule_plan& found, const schedule_plan& expected) {
  std::string difference;
  if (found.queued_at != expected.queued_at) difference += " queued_at";
  if (found.send_at != maybe<instant>{expected.send_at}) difference += " send_at";
  if (found.send_now != expected.send_now) difference += " send_now";
  if (static_cast<int>(found.audience) != static_cast<int>(expected.reaches)) difference += " audience";
  if (found.added_since != expected.added_since) difference += " added_since";
  if (found.reported_date != expected.answered_date) difference += " reported date";
  return difference;
}

std::string compare(const rules::schedule_question& asked, const state& it, tally& seen) {
  const schedule_judgement judged = judge_schedule(it);
  seen.met(judged.violated, judged.unknown);
  const auto verdict = decide(asked);
  std::string difference = compare_judgement(asked, verdict, judged);
  if (!difference.empty()) return difference;
  difference = compare_findings(asked, it, judged);
  if (rules::http_status(asked).value_or(0) != oracle::http_status(it.who, action::schedule, judged))
    difference += " http status";
  difference += compare_warnings(asked, {{"schedule.recipients.everyone", schedule_warns_everyone(it)},
                                         {"schedule.date.midnight", schedule_warns_midnight(it)}});
  if (rules::retry_at(asked)) difference += " retry_at";  // no date comes to lie in the future by waiting
  if (verdict.is_allowed()) difference += compare_plan(make_plan(rules::schedule_action{}, asked), plan_schedule(it));
  if (it.ask.is_empty()) {  // availability looks at facts alone
    const auto expected = availability_of_schedule(it);
    difference +=
        compare_availability<rules::schedule_action>(rules::availability(asked), expected, schedule_rules, true);
    if (earliest_date(asked) != expected.earliest) difference += " earliest date";
  }
  return difference;
}

std::string describe(const state& it) {
  const auto number = [](const auto& of) { return of ? std::to_string(static_cast<std::int64_t>(*of)) : "-"; };
  const std::string asked_for =
      it.ask.date() ? std::to_string(read(*it.ask.date()) - read(it.now)) : (it.ask.is_send_now() ? "now" : "-");
  return " in status " + number(it.about.status) + " role " + number(it.about.role) + " format " +
         number(it.about.format_type) + " lists " + number(it.about.contact_lists) + " segments " +
         number(it.about.segments) + " standing " + number(it.by.in_good_standing) + " now " +
         std::to_string(read(it.now)) + " asked for " + asked_for;
}

tally compare_all(profile who) {
  tally seen;
  state start;
  start.who = who;
  const rules::provider& by = *provider_of(who, rules::all_providers);
  // The date that is asked for lies around now, so that the axis of now is turned by itself, outside of the others.
  axes_of<state> axes = small_axes(who);
  const axis<state> times = axes[1];
  axes.erase(axes.begin() + 1);
  for (std::size_t n = 0; n < times.size; ++n) {
    times.put(start, n);
    ask_all<rules::schedule_question>(by, schedule_rules, axes, start, seen, compare, describe);
  }
  CHECK(seen.conclude("schedule", by));
  return seen;
}

/// How many verdicts there are: role, status and account_standing are held, violated or unknown, access holds or not, and
/// these go with each other, with the date and with the recipients in every way. The date is fine, missing, or too early,
/// and at Sequenzy it may be that sending now is not accepted, and the hours to spread over are in their range or not. Of the rules about recipients 6 combinations can come about
/// on V3; in the reference of 2026, which has four of them, 26: 3 without segments, 8 more with one, 9 with two, and 6 when
/// their number is not known.
///
///   V3        3² · 2² · 3 · 6  = 648
///   2026      3² · 2² · 3 · 26 = 2808
///   V2        3² · 2 · 3       = 54
///   Sequenzy  3 · 4 · 2        = 24
///
/// `pairs` are those of the profile's rules that can be violated together, counted by hand: no recipients rule goes with
/// those about segments, and of the rules about the date only one is ever violated.
void check(const tally& seen, std::uint64_t at_least, std::initializer_list<std::string_view> violated_alone, int pairs,
           std::size_t verdicts) {
  check_complete(seen, at_least, lines_of(schedule_rules, violated_alone), pairs, verdicts);
}

}  // namespace

TEST_CASE("every schedule by Constant Contact V3") {
  const tally seen = compare_all(profile::constant_contact_v3);
  check(seen, 600'000,
        {"schedule.role", "schedule.status", "schedule.recipients.required", "schedule.segments.format_type",
         "schedule.date.required", "schedule.date.in_past", "access.privilege", "access.scope"},
        26, 648);
}

TEST_CASE("every schedule by the reference of 2026") {
  const tally seen = compare_all(profile::constant_contact_v3_2026);
  check(seen, 600'000,
        {"schedule.role", "schedule.status", "schedule.recipients.required", "schedule.recipients.exclusive",
         "schedule.segments.format_type", "schedule.segments.limit", "schedule.date.required", "schedule.date.in_past",
         "access.privilege", "access.scope"},
        41, 2808);
}

TEST_CASE("every schedule by Constant Contact V2") {
  const tally seen = compare_all(profile::constant_contact_v2);
  check(seen, 100'000,
        {"schedule.status", "schedule.date.required", "schedule.lead_time", "schedule.account_standing",
         "access.privilege"},
        9, 54);
}

TEST_CASE("every schedule by Sequenzy") {
  const tally seen = compare_all(profile::sequenzy);
  check(seen, 100'000,
        {"schedule.status", "schedule.date.required", "schedule.date.in_past", "schedule.send_now.not_accepted",
         "schedule.spread_over_hours"},
        7, 24);
}

TEST_CASE("the comparison sees what differs") {
  state it;
  it.who = profile::constant_contact_v2;
  it.about.status = campaign_status::draft;
  it.by.in_good_standing = true;
  put_now(it, 0);
  it.ask = schedule_request::at(it.now + std::chrono::minutes{20});
  tally seen;
  CHECK(compare({rules::constant_contact_v2, it.about, it.ask, it.now, it.by}, it, seen).empty());

  rules::provider slower = rules::constant_contact_v2;
  slower.schedule.lead_time = {std::chrono::minutes{21}, *slower.schedule.offered.source()};
  CHECK(compare({slower, it.about, it.ask, it.now, it.by}, it, seen) == " violated schedule.lead_time is violated");
  rules::provider silent = rules::constant_contact_v2;
  silent.schedule.answer = rules::schedule_answer::nothing;
  CHECK(compare({silent, it.about, it.ask, it.now, it.by}, it, seen) == " reported date");
}
