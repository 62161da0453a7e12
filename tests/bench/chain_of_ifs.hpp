#pragma once

// A peer: the resend decision as it is written by hand. A function for each provider, its numbers in place, one `if`
// after the other, and an end at the first that does not hold. It tells no second reason, no page, and of a fact that is
// not known only that it is not known; and it takes instants as they are, without the ends of a four-digit year.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/resend/request.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>

namespace chain_of_ifs {

namespace em = campaign_rules;

enum class reason : std::uint8_t {
  none,  // it is allowed
  not_known,
  role,
  status,
  format_type,
  imported,
  limit,
  delay_required,
  delay_exclusive,
  delay_range,
  delay_not_accepted,
  delay_elapsed,
  subject_required,
  subject_not_accepted,
  window,
  privilege,
  scope,
};

inline bool is_blank(std::string_view text) noexcept {
  for (const char c : text)
    if (c != ' ' && (c < '\t' || c > '\r')) return false;
  return true;
}

inline bool lacks(const em::maybe<em::array_view<std::string_view>>& given, std::string_view wanted) noexcept {
  return given && !given->contains(wanted);
}

/// Constant Contact V3: by its guide, or with `is_2026` by its reference of July 2026, where the days win over the minutes
/// and other access is demanded.
inline reason constant_contact(const em::campaign& primary, const em::resend_request& request, em::instant now,
                               const em::account& account, bool is_2026) noexcept {
  using status = em::campaign_status;
  if (!primary.role) return reason::not_known;
  if (*primary.role != em::activity_role::primary_email) return reason::role;
  if (!primary.status) return reason::not_known;
  const status status_now = *primary.status;
  if (status_now != status::draft && status_now != status::scheduled && status_now != status::sent)
    return reason::status;
  if (!primary.format_type) return reason::not_known;
  if (*primary.format_type != 5) return reason::format_type;
  if (!primary.resends) return reason::not_known;
  if (*primary.resends >= 1) return reason::limit;

  std::int64_t minutes = 0;
  if (request.delay_days) {
    if (request.delay_minutes && !is_2026) return reason::delay_exclusive;
    if (*request.delay_days < 1 || *request.delay_days > 10) return reason::delay_range;
    minutes = *request.delay_days * 1440;
  } else if (request.delay_minutes) {
    minutes = *request.delay_minutes;
    if (minutes < 720 || minutes > 14'400) return reason::delay_range;
  } else {
    return reason::delay_required;
  }
  if (status_now == status::sent) {
    if (!primary.first_sent_at) return reason::not_known;
    if (*primary.first_sent_at + std::chrono::minutes{minutes} <= now) return reason::delay_elapsed;
  }

  if (!request.subject || is_blank(*request.subject)) return reason::subject_required;
  if (lacks(account.privileges, is_2026 ? "campaign:send" : "campaign:read")) return reason::privilege;
  if (lacks(account.scopes, is_2026 ? "campaign_data" : "campaign_send")) return reason::scope;
  return reason::none;
}

inline reason sequenzy(const em::campaign& original, const em::resend_request& request, em::instant now) noexcept {
  if (!original.status) return reason::not_known;
  if (*original.status != em::campaign_status::sent) return reason::status;
  if (!original.imported) return reason::not_known;
  if (*original.imported) return reason::imported;
  if (request.delay_days || request.delay_minutes) return reason::delay_not_accepted;
  if (request.subject || request.original_subject) return reason::subject_not_accepted;
  if (!original.finished_sending_at) return reason::not_known;
  if (*original.finished_sending_at + std::chrono::hours{6} > now) return reason::window;
  return reason::none;
}

enum class service : std::uint8_t { constant_contact_v3, constant_contact_v3_2026, sequenzy };

inline reason first_reason(service by, const em::campaign& campaign, const em::resend_request& request, em::instant now,
                           const em::account& account) noexcept {
  switch (by) {
    case service::constant_contact_v3: return constant_contact(campaign, request, now, account, false);
    case service::constant_contact_v3_2026: return constant_contact(campaign, request, now, account, true);
    case service::sequenzy: return sequenzy(campaign, request, now);
  }
  return reason::not_known;
}

}  // namespace chain_of_ifs
