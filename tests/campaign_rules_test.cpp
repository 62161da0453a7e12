// The umbrella header has all that needs no linking, and the example at its top does what it says.

#include <campaign_rules/campaign_rules.hpp>

#include <campaign_rules/text/explain.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <sstream>

namespace em = campaign_rules;

namespace {

constexpr em::citation handbook{"House rules", "https://intranet.example/mail", em::basis::house};

em::campaign sent_at_nine() {
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return spring;
}

/// What a service would print.
std::string answer(const em::resend_question& question) {
  std::ostringstream out;
  if (const auto plan = em::plan(question)) {
    out << "goes out at " << em::to_text(*plan->resend_at) << ", number " << *plan->ordinal;
    if (const auto days = plan->delay->reported_days()) out << ", " << *days << " days";
    if (const auto minutes = plan->delay->reported_minutes()) out << ", " << *minutes << " minutes";
    out << '\n';
  } else {
    for (const auto rule : plan.error().violated()) out << em::explain(question, rule) << '\n';
  }
  return out.str();
}

}  // namespace

TEST_CASE("the example of the umbrella header") {
  em::resend_request ask;
  ask.delay_minutes = 4320;
  ask.subject = "There is still time to save big!";
  const em::resend_question question{em::constant_contact_v3, sent_at_nine(), ask, em::utc(2026, 11, 22, 10, 0)};
  CHECK(answer(question) == "goes out at 2026-11-25T09:00:00.000Z, number 1, 3 days, 4320 minutes\n");
}

TEST_CASE("the same example, refused") {
  em::campaign spring = sent_at_nine();
  spring.resends = 1;
  em::resend_request ask;
  ask.delay_minutes = 700;
  ask.subject = "There is still time to save big!";
  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  CHECK(answer(question) ==
        "resend.limit: this campaign already has 1 resend; only 1 is allowed "
        "(guide: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html; "
        "no page says this; it is inferred: a resend that is still a draft counts too)\n"
        "resend.delay.minutes_range: delay_minutes is 700, expected 720 to 14400; the nearest allowed value is 720 "
        "(guide: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html)\n");
}

TEST_CASE("the same example by the rules of a house") {
  em::provider house = em::constant_contact_v3;
  house.resend.delay_days = {{2, 5}, handbook};
  em::resend_request ask;
  ask.delay_days = 6;
  ask.subject = "There is still time to save big!";
  const em::resend_question question{house, sent_at_nine(), ask, em::utc(2026, 11, 22, 10, 0)};
  CHECK(answer(question) ==
        "resend.delay.days_range: delay_days is 6, expected 2 to 5; the nearest allowed value is 5 "
        "(house: https://intranet.example/mail)\n");
  CHECK(em::availability(question).closes_at() == em::maybe<em::instant>{em::utc(2026, 12, 2, 9, 0)});
}
