// Findings at the edge of what a rule can know.

#include <campaign_rules/resend/rules.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

using namespace campaign_rules;

namespace {

constexpr resend_question without_delay(const provider& by) {
  resend_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
  asked.facts.status = campaign_status::sent;
  asked.facts.first_sent_at = utc(2026, 11, 22, 9, 0);
  return asked;
}

constexpr finding elapsed(const resend_question& asked) {
  return find(asked, rule_id<resend_action>::of<resend::delay_elapsed>());
}

}  // namespace

TEST_CASE("resend.delay.elapsed: nothing is due without a delay that counts, or without a first send") {
  constexpr resend_question none = without_delay(constant_contact_v3);
  CHECK_BOTH(!elapsed(none).due.has_value());
  CHECK_BOTH(elapsed(none).now.time() == utc(2026, 11, 22, 10, 0));

  constexpr resend_question never_sent = [] {
    resend_question asked = without_delay(constant_contact_v3);
    asked.facts.first_sent_at = {};
    asked.request.delay_days = 1;
    return asked;
  }();
  CHECK_BOTH(!elapsed(never_sent).due.has_value());

  constexpr resend_question out_of_range = [] {
    resend_question asked = without_delay(constant_contact_v3);
    asked.request.delay_days = 11;
    return asked;
  }();
  CHECK_BOTH(!elapsed(out_of_range).due.has_value());
}
