// What one version says: its number, a rule of a header, and a function of the linked library.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>

#include <string>

namespace em = campaign_rules;

std::string ANSWER() {
  em::resend_request ask;
  ask.delay_minutes = 800;
  const em::resend_question question{em::constant_contact_v3, em::campaign{}, ask, em::utc(2026, 11, 22, 10, 0)};
  const auto range = em::rule_id<em::resend_action>::of<em::resend::delay_minutes_range>();
  const bool violated = em::decide(question).violated().contains(range);
  return std::to_string(CAMPAIGN_RULES_VERSION_MAJOR) + '.' + std::to_string(CAMPAIGN_RULES_VERSION_MINOR) +
         (violated ? ": 800 minutes are too short, " : ": 800 minutes will do, ") + em::to_text(em::detail_value{});
}
