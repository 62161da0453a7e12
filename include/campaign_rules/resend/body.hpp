#pragma once

// Which members the body of a provider's request has: a provider reads its own and ignores the others. What the rules and
// JSON want to know of a body is told here.
//
//   subject_field(resend_body::email_subject);   // "/request/emailSubject"

#include <campaign_rules/version.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class resend_body : std::uint8_t {
  delays,         // delay_days, delay_minutes, resend_subject, subject
  shortcut,       // shortcut_type: whom it reaches
  booster,        // boosterSettings with sendTo and a delay, sendingSettings with a date, content with a subject
  subject,        // subject
  email_subject,  // emailSubject
  nothing,
};

template <>
struct wire_names<resend_body> {
  static constexpr std::array<std::string_view, 6> words{"delays",  "shortcut",      "booster",
                                                         "subject", "email_subject", "nothing"};
};

/// Where the subject stands.
[[nodiscard]] constexpr std::string_view subject_field(resend_body body) noexcept {
  switch (body) {
    case resend_body::booster: return "/request/content/email/subject";
    case resend_body::subject: return "/request/subject";
    case resend_body::email_subject: return "/request/emailSubject";
    case resend_body::delays:
    case resend_body::shortcut:
    case resend_body::nothing: break;
  }
  return "/request/resend_subject";
}

/// Where the delay stands: of two members, the first.
[[nodiscard]] constexpr std::string_view delay_field(resend_body body) noexcept {
  return body == resend_body::booster ? "/request/boosterSettings/delay" : "/request/delay_days";
}

CAMPAIGN_RULES_END_NAMESPACE
