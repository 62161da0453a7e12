#pragma once

// What comes out of an allowed test send: how many messages, and how many addresses still fit into the day.

#include <campaign_rules/send_test/rules.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_plan {
  int messages_per_address = 1;     // two where HTML and text are both asked for
  std::int64_t counted = 0;         // addresses of this call that count towards the day's
  maybe<std::int64_t> remaining{};  // how many still fit after it; absent when it is not known how many were used
};

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr send_test_plan make_plan(send_test_action, const Question& asked) noexcept {
  const send_test_policy& policy = asked.policy();
  send_test_plan plan;
  if (policy.format_required && asked.request.format == test_format::html_and_text) plan.messages_per_address = 2;
  plan.counted = send_test::counted_addresses(asked);
  if (policy.addresses_per_day && asked.account.test_addresses_used)
    plan.remaining =
        send_test::remaining_of(*policy.addresses_per_day, *asked.account.test_addresses_used + plan.counted);
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
