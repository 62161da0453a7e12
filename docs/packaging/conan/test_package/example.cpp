#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>

#include <iostream>

int main() {
  using namespace campaign_rules;
  campaign spring;
  spring.status = campaign_status::draft;
  const resend_question question{constant_contact_v3, spring, resend_request{}, utc(2026, 11, 22, 10, 0)};
  const auto violated = decide(question).violated();
  for (auto rule : violated) std::cout << explain(question, rule) << '\n';
  return violated.empty() ? 1 : 0;
}
