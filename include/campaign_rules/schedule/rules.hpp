#pragma once

// The rules of scheduling, in catalogue order. Numbers are the policies'; see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/schedule/account_rules.hpp>
#include <campaign_rules/schedule/campaign_rules.hpp>
#include <campaign_rules/schedule/date_rules.hpp>
#include <campaign_rules/schedule/part_rules.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/schedule/warnings.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace schedule {

using rules =
    rule_list<role, status, kind, recipients_required, recipients_exclusive, segments_format_type, segments_limit,
              date_required, date_on_campaign, date_not_accepted, date_in_past, date_granularity, date_horizon,
              send_now_not_accepted, lead_time, batch_incomplete, batch_exclusive, account_standing, subscriber_limit,
              plan, spread_over_hours, access_privilege<schedule_policy>, access_scope<schedule_policy>>;

}  // namespace schedule

schedule::rules list_rules(schedule_action);
schedule::warnings list_warnings(schedule_action);
using schedule_verdict = verdict<schedule_action>;

/// The earliest instant that may be asked for: now and the lead time. Absent where the provider has no lead time.
template <class Question>
[[nodiscard]] constexpr maybe<instant> earliest_date(const Question& asked) noexcept {
  const auto& length = asked.policy().lead_time;
  return length ? maybe{clamp(saturating_add(asked.now, *length))} : maybe<instant>{};
}

CAMPAIGN_RULES_END_NAMESPACE
