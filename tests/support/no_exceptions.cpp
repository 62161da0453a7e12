// Compiled without exceptions and run-time type information, together with the sources of tier 2: a program that has
// neither can use the library. The static_assert makes the compiler go through a whole decision.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

namespace {

namespace em = campaign_rules;

constexpr bool draft_may_be_resent() {
  em::campaign spring;
  spring.status = em::campaign_status::draft;
  return em::plan(em::resend_question{em::constant_contact_v3, spring, em::resend_request{}, em::utc(2026, 11, 22)})
      .has_value();
}
static_assert(!draft_may_be_resent(), "a draft has nobody who did not open it");

}  // namespace

bool read_and_explain(const em::resend_question& question, std::string_view date);
bool read_and_explain(const em::resend_question& question, std::string_view date) {
  const auto plan = em::plan(question);
  if (plan) return em::parse_instant(date, {em::date_form::zulu}).has_value();
  for (const auto rule : plan.error().violated())
    if (em::explain(question, rule).empty()) return false;
  return true;
}
