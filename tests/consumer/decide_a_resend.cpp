// The program of all outside projects: decides one resend, and exits with 0 when it is allowed as it should be.

#include <campaign_rules/campaign_rules.hpp>

#include <iostream>

namespace em = campaign_rules;

int main() {
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);

  em::resend_request ask;
  ask.delay_minutes = 4320;
  ask.subject = "There is still time to save big!";

  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const auto plan = em::plan(question);
  if (!plan || plan->resend_at != em::utc(2026, 11, 25, 9, 0)) return 1;
  std::cout << "decided with campaign_rules " << CAMPAIGN_RULES_VERSION_MAJOR << '.' << CAMPAIGN_RULES_VERSION_MINOR
            << '.' << CAMPAIGN_RULES_VERSION_PATCH << '\n';
}
