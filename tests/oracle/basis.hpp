#pragma once

// On what a rule stands: a page of the guide, another page of the vendor, or an inference of ours. It belongs to a
// provider's number, so it is told for the profile that the documentation tells it of; absent elsewhere.

#include "words.hpp"

#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace oracle {

enum class basis : std::uint8_t { guide, reference, inferred };

inline bool is_one_of(std::string_view code, std::initializer_list<std::string_view> codes) {
  for (const std::string_view one : codes)
    if (one == code) return true;
  return false;
}

inline campaign_rules::maybe<basis> basis_by_v3(std::string_view code) {
  if (is_one_of(code, {"resend.delay.elapsed", "cancel_resend.sent", "schedule.date.in_past"})) return basis::inferred;
  if (is_one_of(code, {"cancel_resend.exists", "cancel_resend.request_id", "update.role"})) return basis::reference;
  if (is_one_of(code,
                {"resend.role", "resend.status", "resend.format_type", "resend.limit", "resend.delay.required",
                 "resend.delay.exclusive", "resend.delay.days_range", "resend.delay.minutes_range",
                 "resend.subject.required", "schedule.role", "schedule.status", "schedule.recipients.required",
                 "schedule.segments.format_type", "schedule.date.required", "update.status", "update.format_type"}))
    return basis::guide;
  return {};
}

/// The reference is what this profile is made of.
inline basis basis_by_v3_2026(std::string_view code) {
  if (code == "resend.format_type") return basis::guide;
  if (is_one_of(code, {"resend.delay.required", "resend.delay.elapsed", "cancel_resend.sent", "schedule.date.in_past"}))
    return basis::inferred;
  return basis::reference;
}

inline campaign_rules::maybe<basis> basis_by_v2(std::string_view code) {
  if (is_one_of(code, {"schedule.lead_time", "schedule.account_standing"})) return basis::guide;
  return {};
}

inline campaign_rules::maybe<basis> basis_by_sequenzy(std::string_view code) {
  if (is_one_of(code, {"resend.window", "schedule.date.in_past"})) return basis::guide;
  if (is_one_of(code, {"resend.imported", "schedule.spread_over_hours"})) return basis::reference;
  if (is_one_of(code, {"resend.delay.not_accepted", "resend.subject.not_accepted", "schedule.send_now.not_accepted"}))
    return basis::inferred;
  return {};
}

inline campaign_rules::maybe<basis> basis_of(profile who, std::string_view code) {
  switch (who) {
    case profile::constant_contact_v3: return basis_by_v3(code);
    case profile::constant_contact_v3_2026: return basis_by_v3_2026(code);
    case profile::constant_contact_v2: return basis_by_v2(code);
    case profile::sequenzy: break;
  }
  return basis_by_sequenzy(code);
}

}  // namespace oracle
