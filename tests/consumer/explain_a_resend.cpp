// The same with the linked library: refuses a resend and says why.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>

#include <iostream>

namespace em = campaign_rules;

int main() {
  em::campaign spring;
  spring.status = em::campaign_status::draft;

  const em::resend_question question{em::constant_contact_v3, spring, em::resend_request{},
                                     em::utc(2026, 11, 22, 10, 0)};
  const auto plan = em::plan(question);
  if (plan) return 1;
  int said = 0;
  for (const auto rule : plan.error().violated()) {
    std::cout << em::explain(question, rule) << '\n';
    ++said;
  }
  return said > 0 ? 0 : 1;
}
