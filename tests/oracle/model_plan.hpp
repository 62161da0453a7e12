#pragma once

// What comes out of an allowed action of a model, and which warnings there are. Members that an action does not plan are
// absent; instants are milliseconds.

#include "model_parts.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace oracle::models {

struct planned {
  maybe<audience> reaches{};
  maybe<std::int64_t> resend_at{};
  maybe<std::int64_t> ordinal{};
  maybe<std::int64_t> added_since{};
  maybe<std::int64_t> send_at{};
  maybe<bool> send_now{};
  maybe<status> leaves{};  // the status after it
  maybe<std::int64_t> counted{};
  maybe<std::int64_t> remaining{};
  maybe<std::int64_t> remaining_recently{};
  maybe<std::int64_t> remaining_for_campaign{};
};

/// resends + 1, which with the primary's id is the key that lets only one of two racing requests win.
template <class Ask>
maybe<std::int64_t> next_ordinal(const question<Ask>& asked) {
  if (!asked.known.has(fact::resends)) return {};
  return asked.known[fact::resends] + 1;
}

/// Of a call that sends now, but only schedules where the campaign holds a date.
template <class Ask>
maybe<status> sending_or_scheduled(const question<Ask>& asked) {
  if (!asked.known.has(fact::has_scheduled_date)) return {};
  return asked.known[fact::has_scheduled_date] == 1 ? status::scheduled : status::sending;
}

// -------------------------------------------------------------------------------- warnings, whatever the decision

/// Everybody has opened it, so nobody is left.
template <class Ask>
bool nobody_is_left(const question<Ask>& asked) {
  return asked.known.has(fact::recipients) && asked.known.has(fact::unique_openers) &&
         asked.known[fact::unique_openers] >= asked.known[fact::recipients];
}

/// The campaign's own date has passed.
template <class Ask>
bool date_has_passed(const question<Ask>& asked) {
  return asked.known.has(fact::scheduled_at) && asked.known[fact::scheduled_at] <= asked.now;
}

template <class Ask>
bool holds_a_date(const question<Ask>& asked) {
  return asked.known.has(fact::has_scheduled_date) && asked.known[fact::has_scheduled_date] == 1;
}

template <class Ask>
bool is_known_to_be(const question<Ask>& asked, statuses some) {
  return asked.known.has(fact::status) && asked.known.is_in(some);
}

/// Codes, each followed by a space, in alphabetical order.
struct warned {
  std::string codes{};
  void when(bool it_is, std::string_view code) {
    if (it_is) codes.append(code) += ' ';
  }
};

}  // namespace oracle::models
