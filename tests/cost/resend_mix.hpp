#pragma once

// A named mix of resend questions, for whatever measures what a decision costs: the instruction counters beside this file
// and the benchmarks of tests/bench.

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace resend_mix {

namespace em = campaign_rules;

struct named_question {
  std::string_view name;
  em::resend_question asked;
};

inline constexpr em::instant now = em::utc(2026, 11, 22, 10, 0);
inline constexpr std::array<std::string_view, 3> privileges{"campaign:create", "campaign:read", "campaign:send"};
inline constexpr std::array<std::string_view, 3> scopes{"account_read", "campaign_data", "campaign_send"};

constexpr em::campaign primary(em::campaign_status status) noexcept {
  em::campaign made;
  made.status = status;
  made.role = em::activity_role::primary_email;
  made.format_type = 5;
  made.resends = 0;
  if (status == em::campaign_status::sent) made.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return made;
}

constexpr em::campaign finished_at(em::instant finished_sending_at) noexcept {
  em::campaign made;
  made.status = em::campaign_status::sent;
  made.imported = false;
  made.finished_sending_at = finished_sending_at;
  return made;
}

constexpr em::campaign spoilt() noexcept {
  em::campaign made;
  made.status = em::campaign_status::sending;
  made.role = em::activity_role::permalink;
  made.format_type = 3;
  made.resends = 1;
  return made;
}

constexpr em::resend_request request(em::maybe<std::int64_t> days, em::maybe<std::int64_t> minutes,
                                     std::string_view subject = "There is still time to save big!") noexcept {
  em::resend_request made;
  made.delay_days = days;
  made.delay_minutes = minutes;
  made.subject = subject;
  return made;
}

constexpr em::account member(em::array_view<std::string_view> granted_privileges,
                             em::array_view<std::string_view> granted_scopes) noexcept {
  em::account made;
  made.privileges = granted_privileges;
  made.scopes = granted_scopes;
  return made;
}

/// What a service is asked in a day: mostly allowed, and each kind of refusal.
inline std::array<named_question, 13> questions() noexcept {
  using status = em::campaign_status;
  const em::provider& v3 = em::constant_contact_v3;
  const em::provider& v3_2026 = em::constant_contact_v3_2026;
  const em::provider& sequenzy = em::sequenzy;
  return {{
      {"draft_minutes", {v3, primary(status::draft), request({}, 4320), now, {}}},
      {"done_days", {v3, primary(status::sent), request(3, {}), now, {}}},
      {"done_minutes_access", {v3, primary(status::sent), request({}, 4300), now, member(privileges, scopes)}},
      {"scheduled_days_access",
       {v3_2026, primary(status::scheduled), request(10, {}), now, member(privileges, scopes)}},
      {"both_delays", {v3, primary(status::sent), request(3, 4320), now, {}}},
      {"both_delays_days_take_precedence", {v3_2026, primary(status::sent), request(3, 700), now, {}}},
      {"elapsed", {v3, primary(status::sent), request(1, {}), em::utc(2026, 11, 30), {}}},
      {"all_violated", {v3, spoilt(), request(11, 700, " "), now, member({}, {})}},
      {"nothing_known", {v3, {}, {}, now, {}}},
      {"open", {sequenzy, finished_at(em::utc(2026, 11, 22, 4, 0)), {}, now, {}}},
      {"closed", {sequenzy, finished_at(em::utc(2026, 11, 22, 9, 0)), {}, now, {}}},
      {"not_accepted", {sequenzy, finished_at(em::utc(2026, 11, 22, 4, 0)), request(3, {}), now, {}}},
      {"open_or_closed", {sequenzy, {}, {}, now, {}}},
  }};
}

}  // namespace resend_mix
