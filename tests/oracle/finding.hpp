#pragma once

// What a violation tells besides its code: the field, the facts that its rule knows, and the cure. Members that the
// rule does not tell are absent or empty. Instants are those that are reported: they saturate at the end of the year
// 9999.

#include "complete.hpp"
#include "words.hpp"

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/small_set.hpp>

#include <cstdint>
#include <string_view>

namespace oracle {

using campaign_rules::instant;
using campaign_rules::maybe;

/// Who or what can cure a violation.
enum class fix : std::uint8_t { wait, change_request, change_campaign, change_account, never };

struct finding {
  std::string_view field{};
  fix cure = fix::change_campaign;
  maybe<std::int64_t> observed{};  // a number, or the number of an enumerator
  status_set eligible_statuses{};
  campaign_rules::small_set<int> eligible_formats{};
  maybe<std::int64_t> minimum{};
  maybe<std::int64_t> maximum{};
  maybe<std::int64_t> nearest{};
  maybe<std::int64_t> remaining{};
  std::string_view required{};
  maybe<instant> earliest{};
  maybe<instant> opens_at{};
  maybe<instant> due{};
  maybe<instant> now{};
};

/// A status that passes by itself cures itself, a terminal one never; any other has to be changed.
inline fix cure_of_status(const campaign_rules::campaign& about) {
  if (!about.status) return fix::change_campaign;
  const campaign_status status = *about.status;
  if (status == campaign_status::sending) return fix::wait;    // EXECUTING, RUNNING, sending
  if (status == campaign_status::in_review) return fix::wait;  // waiting_approval
  if (status == campaign_status::removed) return fix::never;   // REMOVED, DELETED
  if (status == campaign_status::cancelled) return fix::never;
  return fix::change_campaign;
}

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

inline fix cure_of(std::string_view code, std::string_view field, const campaign_rules::campaign& about) {
  if (code == "resend.window" || code == "send_test.quota") return fix::wait;
  if (ends_with(code, ".status")) return cure_of_status(about);
  if (ends_with(code, ".role")) return fix::never;
  if (code == "resend.format_type" || code == "update.format_type") return fix::never;
  if (code == "resend.imported") return fix::never;
  if (code == "cancel_resend.exists" || code == "cancel_resend.sent") return fix::never;
  if (starts_with(code, "access.") || code == "schedule.account_standing") return fix::change_account;
  if (starts_with(field, "/request/")) return fix::change_request;
  return fix::change_campaign;
}

/// The two access rules tell what is required, for every action alike.
template <class Access>
void tell_access(finding& found, std::string_view code, const Access& needed) {
  if (code == "access.privilege") found.field = "/account/privileges", found.required = needed.privilege;
  if (code == "access.scope") found.field = "/account/scopes", found.required = needed.scope;
}

/// The end of the range that is nearer to a number outside it.
constexpr std::int64_t nearest_end(std::int64_t observed, std::int64_t minimum, std::int64_t maximum) {
  return observed < minimum ? minimum : maximum;
}

}  // namespace oracle
