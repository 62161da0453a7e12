#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

TEST_CASE("resume: the campaign is sending afterwards, spread or not") {
  constexpr auto spread = changed(resume_by_sequenzy, [](auto& it) { it.request.spread_over_hours = 24; });
  CHECK_BOTH((*plan(resume_by_sequenzy)).status == campaign_status::sending);
  CHECK_BOTH((*plan(spread)).status == campaign_status::sending);
}

TEST_CASE("resume: what is not allowed has no plan") {
  constexpr auto spread_too_far = changed(resume_by_sequenzy, [](auto& it) { it.request.spread_over_hours = 73; });
  CHECK_BOTH(plan(spread_too_far).error() == decide(spread_too_far));
  CHECK_BOTH(plan(in_unknown_status(resume_by_sequenzy)).error().result() == decision::undecided);
}

TEST_CASE("resume: listmonk's campaign goes on, or waits for its date; MailPoet's may be done already") {
  constexpr auto by_listmonk = [](maybe<bool> has_date) {
    resume_question asked = from_status<resume_action>(listmonk, campaign_status::paused);
    asked.facts.has_scheduled_date = has_date;
    return (*plan(asked)).status;
  };
  CHECK_BOTH(by_listmonk(false) == campaign_status::sending);
  CHECK_BOTH(by_listmonk(true) == campaign_status::scheduled);
  CHECK_BOTH(!by_listmonk({}).has_value());
  constexpr auto by_mailpoet = changed(from_status<resume_action>(mailpoet, campaign_status::paused), [](auto& it) {
    it.facts.has_scheduled_date = false;
    it.account.subscriber_limit_reached = false;
  });
  CHECK_BOTH(!(*plan(by_mailpoet)).status.has_value());
}
