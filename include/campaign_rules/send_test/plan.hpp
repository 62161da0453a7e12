#pragma once

// What comes out of an allowed test send: how many messages, and how many addresses still fit into each limit.

#include <campaign_rules/send_test/rules.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_plan {
  int messages_per_address = 1;  // two where HTML and text are both asked for
  std::int64_t counted = 0;      // addresses of this call that count towards the limits

  // How many still fit after it: into the day, into the shorter window, and for this campaign. Absent where there is no such
  // limit, and where the plan that it hangs on, or how many were used, is not known.
  maybe<std::int64_t> remaining{};
  maybe<std::int64_t> remaining_recently{};
  maybe<std::int64_t> remaining_for_campaign{};
};

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr send_test_plan make_plan(send_test_action, const Question& asked) noexcept {
  const send_test_policy& policy = asked.policy();
  send_test_plan plan;
  if (policy.format_required && asked.request.format == test_format::html_and_text) plan.messages_per_address = 2;
  plan.counted = send_test::counted_addresses(asked);
  plan.remaining = send_test::remaining_after<send_test::quota>(asked);
  plan.remaining_recently = send_test::remaining_after<send_test::quota_recent>(asked);
  plan.remaining_for_campaign = send_test::remaining_after<send_test::quota_campaign>(asked);
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
