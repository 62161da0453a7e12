// The program of README.md. What stands between the marks is what the page shows; tests/docs/snippets compares them.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>

#include <iostream>

int main() {
  std::cout << "[ten_lines]\n";
  // [ten_lines]
  namespace em = campaign_rules;
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.finished_sending_at = em::utc(2026, 11, 22, 9, 0);
  em::resend_request ask;
  ask.delay_days = 3;

  const em::resend_question question{em::sequenzy, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const em::resend_verdict verdict = em::decide(question);
  for (auto rule : verdict.violated()) std::cout << "violated  " << em::explain(question, rule) << '\n';
  for (auto rule : verdict.unknown()) std::cout << "unknown   " << em::explain(question, rule) << '\n';
  // [ten_lines end]
}
