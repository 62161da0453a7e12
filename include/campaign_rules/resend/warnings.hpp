#pragma once

// What a sender of a resend is told besides the decision.

#include <campaign_rules/resend/question.hpp>
#include <campaign_rules/warning.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

struct minutes_ignored {
  static constexpr std::string_view code = "resend.delay.minutes_ignored";
  static constexpr std::string_view sentence = "delay_days and delay_minutes are both given, delay_minutes is ignored";
  static constexpr auto term = &resend_policy::days_win;

  static constexpr bool applies(const resend_question& asked) noexcept {
    return asked.request.delay_days && asked.request.delay_minutes;
  }
};

}  // namespace resend

warning_list<resend::minutes_ignored> list_warnings(resend_action);

CAMPAIGN_RULES_END_NAMESPACE
