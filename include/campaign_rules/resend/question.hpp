#pragma once

// The action "resend": send a campaign once more, to those who did not open it.
//
//   const resend_question question{constant_contact_v3, spring, ask, utc(2026, 11, 22, 10, 0)};

#include <campaign_rules/question.hpp>
#include <campaign_rules/resend/request.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct resend_action {
  static constexpr std::string_view name = "resend";
  using request = resend_request;
  using policy = resend_policy;
  static constexpr auto policy_in = &provider::resend;
};

using resend_question = question<resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
