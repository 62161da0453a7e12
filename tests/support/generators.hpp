#pragma once

// Questions for properties: one that a provider allows, with some of its facts and members changed to values near the
// boundaries of the rules, or taken away. A case owns no memory: its texts are literals.

#include "support/questions.hpp"

#include <rapidcheck.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string_view>
#include <type_traits>

namespace generators {

using namespace campaign_rules;

/// A question that can be assigned, and shown when it is a counterexample.
template <class Action>
struct any_case {
  const provider* by = &constant_contact_v3;
  facts_of<Action> facts{};
  request_of<Action> request{};
  instant now{};
  campaign_rules::account account{};

  question<Action> question_by(const provider& other) const { return {other, facts, request, now, account}; }
  question<Action> asked() const { return question_by(*by); }
  question<Action> asked_at(instant at) const { return {*by, facts, request, at, account}; }
};
using resend_case = any_case<resend_action>;
using schedule_case = any_case<schedule_action>;

// ------------------------------------------------------------------------------------------------ drawing

/// A number below `size`, all equally likely whatever the size of the case.
inline std::size_t pick(std::size_t size) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, size));
}
inline bool once_in(std::size_t times) { return pick(times) == 0; }

template <class T, std::size_t N>
T pick_from(const T (&values)[N]) {
  return values[pick(N)];
}

/// An instant so far from now that some rule's boundary lies there, one millisecond before or after it; or anywhere in
/// the forty days around now; or, when wanted, at an end of time.
inline instant pick_instant(instant now, bool with_ends = true) {
  using std::chrono::milliseconds;
  constexpr std::int64_t minutes[] = {0, 20, 6 * 60, 720, 1440, 3 * 1440, 14400};
  if (with_ends && once_in(12)) {
    constexpr instant ends[] = {first_instant, last_instant, instant::min(), instant::max()};
    return pick_from(ends);
  }
  const instant around = clamp(now);  // those at the ends of the type have no neighbours
  if (once_in(4))
    return around + milliseconds{static_cast<std::int64_t>(pick(40 * 86'400'000U)) - std::int64_t{20} * 86'400'000};
  const std::int64_t away = pick_from(minutes) * 60 * 1000 + static_cast<std::int64_t>(pick(3)) - 1;
  return around + milliseconds{once_in(2) ? away : -away};
}

inline constexpr std::string_view some_privileges[] = {"campaign:read", "campaign:send", "campaign:activate"};
inline constexpr std::string_view some_scopes[] = {"campaign_send", "campaign_data"};

/// One of the provider's own statuses.
inline campaign_status pick_status(const provider& by) {
  std::size_t left = pick(static_cast<std::size_t>(by.dialect.statuses.known().size()));
  for (const campaign_status one : by.dialect.statuses.known())
    if (left-- == 0) return one;
  return campaign_status::draft;
}

/// The facts that rules of resend and schedule read, and that are not read as closed worlds.
inline constexpr fact_set open_facts{
    &campaign::status,         &campaign::role,          &campaign::format_type,
    &campaign::resends,        &campaign::imported,      &campaign::segments,
    &campaign::contact_lists,  &campaign::first_sent_at, &campaign::finished_sending_at,
    &account::in_good_standing};

/// Gives a fact one of its values, often one near a boundary. Facts that no rule reads are left alone.
template <class Action>
void give(any_case<Action>& to, fact_id which, bool with_ends = true) {
  constexpr std::int32_t counts[] = {0, 1, 2, 2'147'483'647};
  campaign& it = to.facts;
  if (which == &campaign::status) it.status = pick_status(*to.by);
  if (which == &campaign::role) it.role = static_cast<activity_role>(pick(3));
  if (which == &campaign::format_type) it.format_type = static_cast<std::int32_t>(1 + pick(5));
  if (which == &campaign::resends) it.resends = pick_from(counts);
  if (which == &campaign::imported) it.imported = once_in(2);
  if (which == &campaign::segments) it.segments = pick_from(counts);
  if (which == &campaign::contact_lists) it.contact_lists = pick_from(counts);
  if (which == &campaign::first_sent_at) it.first_sent_at = pick_instant(to.now, with_ends);
  if (which == &campaign::finished_sending_at) it.finished_sending_at = pick_instant(to.now, with_ends);
  if (which == &account::in_good_standing) to.account.in_good_standing = once_in(2);
}

template <class Action>
void take_away(any_case<Action>& from, fact_id which) {
  const auto reset = [which](std::string_view, auto& fact) {
    if (std::decay_t<decltype(fact)>::id == which) fact.reset();
  };
  for_each_member(from.facts, reset);
  for_each_member(from.account, reset);
}

template <class Action>
fact_set known_facts(const any_case<Action>& of) {
  fact_set known;
  const auto add = [&known](std::string_view, const auto& fact) {
    if (fact) known = known | fact_set{std::decay_t<decltype(fact)>::id};
  };
  for_each_member(of.facts, add);
  for_each_member(of.account, add);
  return known;
}

inline void change_request(resend_case& it) {
  constexpr std::int64_t days[] = {-1, 0, 1, 3, 10, 11};
  constexpr std::int64_t minutes[] = {-1, 719, 720, 721, 1440, 4300, 4320, 14399, 14400, 14401};
  constexpr std::string_view texts[] = {"", " \t", "x"};
  switch (pick(5)) {
    case 0: it.request.delay_days = pick_from(days); break;
    case 1: it.request.delay_minutes = pick_from(minutes); break;
    case 2: it.request.delay_minutes.reset(); break;
    case 3: it.request.subject = pick_from(texts); break;
    default: it.request.original_subject = pick_from(texts); break;
  }
}
inline void change_request(schedule_case& it) {
  it.request = schedule_request::at(pick_instant(it.now));
  if (once_in(4)) it.request = schedule_request::now();
  if (once_in(6)) it.request = {};
  if (once_in(3)) it.request = it.request.spread_over(*rc::gen::inRange<std::int64_t>(-1, 200));
}

inline question<resend_action> allowed_by(const provider& by, resend_action) {
  return by.resend.delay_refused ? questions::allowed_sequenzy_resend(by)
                                 : questions::allowed_constant_contact_resend(by);
}
inline question<schedule_action> allowed_by(const provider& by, schedule_action) {
  return questions::allowed_schedule(by);
}

template <class Action>
any_case<Action> allowed_case(const provider& by) {
  const question<Action> asked = allowed_by(by, Action{});
  return {&by, asked.facts, asked.request, asked.now, asked.account};
}

/// A case with up to four changes.
template <class Action>
any_case<Action> pick_case(bool with_ends = true) {
  auto made = allowed_case<Action>(*all_providers[pick(4)]);
  for (std::size_t changes = pick(5); changes > 0; --changes) {
    if (once_in(3)) {
      change_request(made);
      continue;
    }
    std::size_t left = pick(static_cast<std::size_t>(open_facts.size()));
    for (const fact_id one : open_facts)
      if (left-- == 0) {
        if (once_in(3))
          take_away(made, one);
        else
          give(made, one, with_ends);
      }
  }
  if (once_in(8)) {  // a rule that reads two facts is violated by both, which rarely meet by themselves
    give(made, &campaign::segments);
    if (once_in(2))
      take_away(made, &campaign::format_type);
    else
      give(made, &campaign::format_type);
  }
  if (once_in(8)) made.account.privileges = array_view<std::string_view>{some_privileges, pick(4)};
  if (once_in(8)) made.account.scopes = array_view<std::string_view>{some_scopes, pick(3)};
  if (with_ends && once_in(12)) made.now = pick_instant(made.now);
  return made;
}

// ------------------------------------------------------------------------------------------------ showing

inline void show(std::ostream& to, std::string_view text) { to << '"' << text << '"'; }
inline void show(std::ostream& to, instant at) { to << at.time_since_epoch().count() << " ms"; }
inline void show(std::ostream& to, array_view<std::string_view> list) {
  for (const std::string_view one : list) to << one << ' ';
}
template <class T, std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>, int> = 0>
void show(std::ostream& to, T value) {
  to << static_cast<std::int64_t>(value);
}
template <class T>
void show(std::ostream& to, std::string_view name, const maybe<T>& value) {
  if (!value) return;
  to << "\n  " << name << ": ";
  show(to, *value);
}

inline void show(std::ostream& to, const resend_request& request) {
  show(to, "/request/delay_days", request.delay_days);
  show(to, "/request/delay_minutes", request.delay_minutes);
  show(to, "/request/resend_subject", request.subject);
  show(to, "/request/subject", request.original_subject);
}
inline void show(std::ostream& to, const schedule_request& request) {
  if (request.is_send_now()) to << "\n  send now";
  show(to, "/request date", request.date());
  show(to, "/request/spreadOverHours", request.spread_over_hours());
  if (request.is_by_time_zone()) to << "\n  by time zone";
  if (request.is_in_batches()) to << "\n  in batches";
  show(to, "/request unused date", request.unused_date());
}

/// RapidCheck finds it by its name.
template <class Action>
void showValue(const any_case<Action>& value, std::ostream& to) {
  to << value.by->id << ' ' << Action::name << ", now " << value.now.time_since_epoch().count() << " ms";
  const auto fact = [&to](std::string_view, const auto& of) {
    using known = std::decay_t<decltype(of)>;
    show(to, path_of<Action>(known::id), static_cast<const maybe<typename known::value_type>&>(of));
  };
  for_each_member(value.facts, fact);
  for_each_member(value.account, fact);
  show(to, value.request);
}

}  // namespace generators

namespace rc {
template <class Action>
struct Arbitrary<generators::any_case<Action>> {
  static Gen<generators::any_case<Action>> arbitrary() {
    return gen::exec([] { return generators::pick_case<Action>(); });
  }
};
}  // namespace rc
