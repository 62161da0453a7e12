#pragma once

// The words of the providers: each spells its statuses in its own way, roles are spelt alike by all.

#include "complete.hpp"
#include "words.hpp"

#include <string_view>

namespace oracle {

inline std::string_view word_at_constant_contact(profile who, campaign_status status) {
  const bool is_later = is_v3(who);
  switch (status) {
    case campaign_status::draft: return "DRAFT";
    case campaign_status::scheduled: return "SCHEDULED";
    case campaign_status::sending: return is_later ? "EXECUTING" : "RUNNING";
    case campaign_status::sent: return is_later ? "DONE" : "SENT";
    case campaign_status::failed: return "ERROR";
    case campaign_status::removed: return is_later ? "REMOVED" : "DELETED";
    case campaign_status::in_review:
    case campaign_status::rejected:
    case campaign_status::paused:
    case campaign_status::cancelled:
    case campaign_status::stopped:
    case campaign_status::expired:
    case campaign_status::archived: break;
  }
  return {};
}

inline std::string_view word_at_sequenzy(campaign_status status) {
  switch (status) {
    case campaign_status::draft: return "draft";
    case campaign_status::scheduled: return "scheduled";
    case campaign_status::in_review: return "waiting_approval";
    case campaign_status::rejected: return "rejected";
    case campaign_status::sending: return "sending";
    case campaign_status::paused: return "paused";
    case campaign_status::sent: return "sent";
    case campaign_status::cancelled: return "cancelled";
    case campaign_status::failed:
    case campaign_status::removed:
    case campaign_status::stopped:
    case campaign_status::expired:
    case campaign_status::archived: break;
  }
  return {};
}

inline std::string_view word_of(profile who, campaign_status status) {
  return who == profile::sequenzy ? word_at_sequenzy(status) : word_at_constant_contact(who, status);
}

inline std::string_view word_of(activity_role role) {
  switch (role) {
    case activity_role::primary_email: return "primary_email";
    case activity_role::permalink: return "permalink";
    case activity_role::resend: break;
  }
  return "resend";
}

}  // namespace oracle
