#include <campaign_rules/plan.hpp>
#include <campaign_rules/send_now.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

namespace {

constexpr send_now_question started(const provider& by, maybe<bool> has_date) {
  send_now_question asked = from_status<send_now_action>(by, campaign_status::draft);
  asked.facts.has_scheduled_date = has_date;
  asked.facts.recipients = 1;
  asked.account.subscriber_limit_reached = false;
  return asked;
}

}  // namespace

TEST_CASE("send_now: a campaign that holds a date is only scheduled, where the provider does that") {
  for (const provider* by : {&mailpoet, &listmonk}) {
    CHECK((*plan(started(*by, false))).status == campaign_status::sending);
    CHECK((*plan(started(*by, true))).status == campaign_status::scheduled);
    CHECK(!(*plan(started(*by, {}))).status.has_value());
  }
  CHECK_BOTH((*plan(started(listmonk, false))).status == campaign_status::sending);
  CHECK_BOTH((*plan(started(listmonk, true))).status == campaign_status::scheduled);
  CHECK_BOTH(!(*plan(started(listmonk, {}))).status.has_value());
}

TEST_CASE("send_now: Mailchimp's campaign is sending afterwards") {
  CHECK_BOTH((*plan(started(mailchimp, false))).status == campaign_status::sending);
  CHECK_BOTH((*plan(started(mailchimp, true))).status == campaign_status::sending);
  CHECK_BOTH((*plan(started(mailchimp, {}))).status == campaign_status::sending);
}

TEST_CASE("send_now: what is not allowed has no plan") {
  constexpr auto sent = in(started(listmonk, false), campaign_status::sent);
  CHECK_BOTH(plan(sent).error() == decide(sent));
  CHECK_BOTH(plan(in_unknown_status(started(listmonk, false))).error().result() == decision::undecided);
}
