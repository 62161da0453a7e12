#pragma once

// The action "cancel_resend": delete the resend of a primary campaign. After it, a new resend is allowed again.

#include <campaign_rules/cancel_resend/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct cancel_resend_action {
  static constexpr std::string_view name = "cancel_resend";
  using request = cancel_resend_request;
  using policy = cancel_resend_policy;
  static constexpr auto policy_in = &provider::cancel_resend;
};

using cancel_resend_question = question<cancel_resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
