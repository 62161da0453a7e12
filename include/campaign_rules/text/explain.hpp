#pragma once

// explain: what one rule says of a question, as one sentence for people: the policy's numbers, what was observed, what
// would have been allowed, and where the provider says so.
//
//   explain(question, rule_id<resend_action>::of<resend::delay_minutes_range>());
//   // resend.delay.minutes_range: delay_minutes is 700, expected 720 to 14400; the nearest allowed value is 720
//   //   (guide: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html)
//
// The wording may change from version to version. What must not change is data: the rule's code and the finding.

#include <campaign_rules/answer.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// A value as text: digits, an amount with two decimals, an ISO 8601 instant, or the text itself in backticks, cut at 64
/// bytes.
[[nodiscard]] std::string to_text(const detail_value& value);

/// A finding's sentence: one line, lower case, without a final period.
[[nodiscard]] std::string message(const finding& found);

/// One reason of an answer: why the rule is violated, or which facts are missing.
[[nodiscard]] std::string explain(const reason& why);

namespace detail {
std::string explain_violation(const finding& found);
std::string explain_unknown(std::string_view code, const fact_paths& missing);
std::string explain_settled(const rule_info& rule, outcome result);
}  // namespace detail

/// One line: why the rule is violated, what it lacks when it is unknown, or what it demands when it holds.
template <class Action>
[[nodiscard]] std::string explain(const question<Action>& asked, rule_id<Action> rule) {
  const outcome result = judge(asked, rule);
  if (result == outcome::violated) return detail::explain_violation(find(asked, rule));
  if (result == outcome::unknown) return detail::explain_unknown(rule.code(), paths_of<Action>(missing(asked, rule)));
  return detail::explain_settled(rule.info(), result);
}

CAMPAIGN_RULES_END_NAMESPACE
