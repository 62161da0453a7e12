#pragma once

// The lives of campaigns, as tables: which actions a provider has, from which statuses each is open, and where it
// leads. Written apart from the rules of the actions, so that the two can be held against each other.

#include "complete.hpp"
#include "finding.hpp"
#include "http_status.hpp"
#include "passing.hpp"
#include "words.hpp"

#include <array>
#include <cstdint>

namespace oracle {

/// In the order in which they are documented.
inline constexpr std::array<action, 12> all_actions{
    action::resend, action::cancel_resend, action::schedule,  action::unschedule, action::reschedule, action::send_now,
    action::update, action::remove,        action::send_test, action::pause,      action::resume,     action::cancel};

inline bool has_action(profile who, action asked) {
  switch (asked) {
    case action::resend: return who != profile::constant_contact_v2;
    case action::cancel_resend: return is_v3(who);
    case action::schedule:
    case action::unschedule:
    case action::update: return true;
    case action::reschedule:
    case action::send_now: return false;  // of no provider here
    case action::remove: return who != profile::constant_contact_v2;
    case action::send_test: return who == profile::constant_contact_v3_2026 || who == profile::constant_contact_v2;
    case action::pause:
    case action::resume:
    case action::cancel: break;
  }
  return who == profile::sequenzy;
}

namespace lifecycle {

using is = campaign_status;

inline status_set v3(action asked) {
  if (asked == action::resend) return {is::draft, is::scheduled, is::sent};
  if (asked == action::cancel_resend) return statuses_of(profile::constant_contact_v3);  // no status is asked for
  if (asked == action::schedule) return {is::draft, is::sent, is::failed};
  if (asked == action::unschedule) return {is::scheduled};
  if (asked == action::update) return {is::draft, is::sent};
  if (asked == action::remove) return {is::draft, is::sending, is::sent, is::failed};
  if (asked == action::send_test) return statuses_of(profile::constant_contact_v3_2026);  // any
  return {};
}

inline status_set v2(action asked) {
  if (asked == action::schedule) return {is::draft, is::sent};
  if (asked == action::unschedule) return {is::scheduled};
  if (asked == action::update) return {is::draft};
  if (asked == action::send_test) return {is::draft, is::sent, is::scheduled};
  return {};
}

inline status_set sequenzy(action asked) {
  if (asked == action::resend) return {is::sent};
  if (asked == action::schedule) return {is::draft, is::scheduled};
  if (asked == action::unschedule) return {is::scheduled};
  if (asked == action::update) return {is::draft};
  if (asked == action::remove) return {is::draft, is::sent, is::cancelled, is::rejected};
  if (asked == action::pause) return {is::sending};
  if (asked == action::resume) return {is::paused};
  if (asked == action::cancel) return {is::sending, is::paused, is::scheduled, is::in_review, is::rejected};
  return {};
}

}  // namespace lifecycle

/// From which statuses the action is open; none when the provider has no such action.
inline status_set statuses_allowing(profile who, action asked) {
  if (!has_action(who, asked)) return {};
  if (is_v3(who)) return lifecycle::v3(asked);
  if (who == profile::constant_contact_v2) return lifecycle::v2(asked);
  return lifecycle::sequenzy(asked);
}

inline bool allows(profile who, action asked, campaign_status from) {
  return statuses_allowing(who, asked).contains(from);
}

/// Where an action leads. Absent: it is not open from there, it leaves the status as it is, or facts decide (unschedule
/// of Constant Contact, which goes back to the status before), or no page says (delete of Sequenzy).
inline maybe<campaign_status> status_after(profile who, action asked, campaign_status from, bool send_now = false) {
  if (!allows(who, asked, from)) return {};
  if (asked == action::schedule) {
    if (is_v3(who) && send_now) return campaign_status::sending;
    return campaign_status::scheduled;
  }
  if (asked == action::unschedule && who == profile::sequenzy) return campaign_status::draft;
  if (asked == action::remove && is_v3(who)) return campaign_status::removed;
  if (asked == action::pause) return campaign_status::paused;
  if (asked == action::resume) return campaign_status::sending;
  if (asked == action::cancel) return campaign_status::cancelled;
  return {};
}

}  // namespace oracle
