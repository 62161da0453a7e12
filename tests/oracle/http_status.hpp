#pragma once

// The http status of an answer: on success the action's own, on refusal the first of 403, 402, 400, 404, 409, 422, 429
// that some violated rule has. Undecided has none.

#include "words.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle {

enum class action : std::uint8_t {
  resend,
  cancel_resend,
  schedule,
  unschedule,
  reschedule,
  send_now,
  update,
  remove,
  send_test,
  pause,
  resume,
  cancel
};

inline int http_of_success(profile who, action asked) {
  const bool at_sequenzy = who == profile::sequenzy;
  switch (asked) {
    case action::resend: return at_sequenzy ? 200 : 201;
    case action::cancel_resend: return 204;
    case action::schedule: return at_sequenzy ? 200 : 201;
    case action::unschedule: return at_sequenzy ? 200 : 204;
    case action::update: return 200;
    case action::remove: return at_sequenzy ? 200 : 204;
    case action::send_test: return who == profile::constant_contact_v2 ? 200 : 204;
    case action::reschedule:
    case action::send_now:
    case action::pause:
    case action::resume:
    case action::cancel: break;
  }
  return 200;
}

inline int http_of_violation(profile who, std::string_view code) {
  if (code == "access.privilege" || code == "access.scope") return 403;
  if (code == "schedule.account_standing") return 403;
  if (code == "cancel_resend.exists" || code == "cancel_resend.request_id") return 404;
  if (code == "cancel_resend.sent" || code == "resend.limit") return 409;
  if (code == "send_test.quota") return who == profile::constant_contact_v2 ? 400 : 429;
  return 400;
}

/// 0 when undecided.
template <std::size_t N>
int http_status(profile who, action asked, const judgement<N>& judged) {
  if (decide(judged) == decision::undecided) return 0;
  if (decide(judged) == decision::allowed) return http_of_success(who, asked);
  for (const int first : {403, 402, 400, 404, 409, 422, 429})
    for (const line& one : judged.lines)
      if (one.result == outcome::violated && http_of_violation(who, one.code) == first) return first;
  return 0;
}

}  // namespace oracle
