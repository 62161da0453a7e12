#pragma once

// What a violated rule of a model tells, and when waiting alone ends a refusal.

#include "model_rule.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace oracle::models {

/// Where the next step of time leads, what the provider does by itself included.
inline statuses statuses_by_time(const provider& of, status from) {
  const statuses there = of.known_statuses();
  if (from == status::scheduled)
    return there.contains(status::sending) ? statuses{status::sending} : statuses{status::sent};
  if (from == status::sending) return there & statuses{status::sent, status::failed};
  if (from == status::in_review) return there & statuses{status::scheduled, status::rejected};
  if (from == status::paused && of.goes_on_when_paused) return {status::sending};
  return {};
}

/// Does time lead to an eligible status, over one step or more? Nobody waits for a failure.
inline bool waiting_leads_to(const provider& of, status from, statuses eligible) {
  statuses reached = statuses_by_time(of, from);
  for (int steps = 0; steps < 13; ++steps)  // as many as there are statuses
    for (const status one : reached) reached = reached | statuses_by_time(of, one);
  return !((reached & eligible) - statuses{status::failed}).empty();
}

template <class Ask>
void tell_status(const question<Ask>& asked, const row<Ask>& rule, told& found) {
  statuses eligible;
  facts complete;
  for (const status one : asked.of->known_statuses()) {
    complete.set(fact::status, one);
    if (rule.judge(asked, complete) == single::violated) continue;
    eligible = eligible | statuses{one};
    found.may_be(asked.of->word(one));
  }
  if (!asked.known.has(fact::status)) return;
  const status is = static_cast<status>(asked.known[fact::status]);
  found.observed_text = asked.of->word(is);
  found.fix = fix_kind::change_campaign;
  if (waiting_leads_to(*asked.of, is, eligible)) found.fix = fix_kind::wait;
  if (is == status::cancelled || is == status::expired) found.fix = fix_kind::never;
}

/// For a violated rule.
template <class Ask>
told find(const question<Ask>& asked, const row<Ask>& rule) {
  told found;
  found.field = rule.about.field;
  found.fix = rule.about.fix;
  if (ends_with(rule.code, ".status")) tell_status(asked, rule, found);
  if (rule.tell != nullptr) rule.tell(asked, found);
  for (maybe<std::int64_t>* const at : {&found.opens_at, &found.closes_at})
    if (*at && **at > last_millisecond) at->reset();  // nothing opens or closes then
  for (maybe<std::int64_t>* const at : {&found.earliest, &found.latest, &found.now, &found.observed_date})
    if (*at) *at = within_calendar(**at);
  return found;
}

/// Instants at which a refusal may end, in order; those without an end are `endless`.
struct ends {
  static constexpr std::int64_t endless = last_millisecond + 1;
  std::array<std::int64_t, 4> at{endless, endless, endless, endless};
  std::size_t count = 0;

  void add(std::int64_t end) { at[count++] = end; }
};

/// The earliest instant at which the same question is allowed, when it is refused now and nothing is unknown.
template <class Ask>
maybe<std::int64_t> retry_at(const question<Ask>& asked, typename question<Ask>::rules rules, ends when) {
  const saying now = judge(asked, rules);
  if (decide(now) != decision::refused || now.any(outcome::unknown)) return {};
  std::sort(when.at.begin(), when.at.end());
  for (const std::int64_t end : when.at) {
    if (end <= asked.now || end > last_millisecond) continue;
    question<Ask> later = asked;
    later.now = end;
    if (decide(judge(later, rules)) == decision::allowed) return end;
  }
  return {};
}

}  // namespace oracle::models
