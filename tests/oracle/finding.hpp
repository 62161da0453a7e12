#pragma once

// What a violation tells besides its code: the field, the facts that its rule knows, and the fix. Members that the
// rule does not tell are absent or empty. Instants are those that are reported: they saturate at the end of the year
// 9999, but nothing opens, closes or may be retried then.

#include "complete.hpp"
#include "lift.hpp"
#include "passing.hpp"
#include "spelling.hpp"
#include "words.hpp"

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/small_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle {

using campaign_rules::instant;
using campaign_rules::maybe;

/// Who or what can help.
enum class fix_kind : std::uint8_t { wait, change_request, change_campaign, change_account, never };

struct word_list {
  std::array<std::string_view, 10> items{};
  std::size_t count = 0;

  void add(std::string_view word) { items[count++] = word; }
};

struct finding {
  std::string_view field{};
  fix_kind fix = fix_kind::change_campaign;
  maybe<std::int64_t> observed{};
  std::string_view observed_word{};
  maybe<instant> observed_date{};
  word_list eligible_words{};  // statuses as the provider spells them, roles
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

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Who or what can help, of a rule that is about no status. Three rules ask for more than their code, and say so
/// themselves: resend.limit, resend.delay.elapsed and send_test.quota.
inline fix_kind fix_of(std::string_view code, std::string_view field) {
  if (code == "resend.window") return fix_kind::wait;
  if (ends_with(code, ".role")) return fix_kind::never;
  if (code == "resend.format_type" || code == "update.format_type") return fix_kind::never;
  if (code == "resend.imported") return fix_kind::never;
  if (code == "cancel_resend.exists" || code == "cancel_resend.sent") return fix_kind::never;
  if (starts_with(code, "access.") || code == "schedule.account_standing") return fix_kind::change_account;
  if (starts_with(field, "/request/")) return fix_kind::change_request;
  return fix_kind::change_campaign;
}

/// What a rule about the status tells. Cancelled is terminal; removed is not, since the vendor restores by hand.
template <class Question>
void tell_status(finding& found, const Question& q, single (*judge)(const Question&, const complete&)) {
  found.field = "/campaign/status";
  status_set eligible;
  complete facts;
  for (const campaign_status one : statuses_of(q.who)) {
    facts.status = one;
    if (judge(q, facts) == single::violated) continue;
    eligible = eligible | status_set{one};
    found.eligible_words.add(word_of(q.who, one));
  }
  if (!q.about.status) return;
  const campaign_status status = *q.about.status;
  found.observed_word = word_of(q.who, status);
  found.fix = fix_kind::change_campaign;
  if (waiting_leads_to(q.who, status, eligible)) found.fix = fix_kind::wait;
  if (status == campaign_status::cancelled) found.fix = fix_kind::never;
}

/// What a rule about the role tells: wherever one counts, only the primary email does.
inline void tell_role(finding& found, const campaign_rules::campaign& about) {
  found.field = "/campaign/role";
  if (about.role) found.observed_word = word_of(*about.role);
  found.eligible_words.add("primary_email");
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

/// What a rule about the range of a number tells.
inline void tell_range(finding& found, std::int64_t observed, std::int64_t minimum, std::int64_t maximum) {
  found.observed = observed;
  found.minimum = minimum;
  found.maximum = maximum;
  found.nearest = nearest_end(observed, minimum, maximum);
}

}  // namespace oracle
