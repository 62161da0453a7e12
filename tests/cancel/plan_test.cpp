#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

TEST_CASE("cancel: the campaign is cancelled afterwards, wherever it was") {
  CHECK_BOTH((*plan(cancel_by_sequenzy)).status == campaign_status::cancelled);
  CHECK_BOTH((*plan(in(cancel_by_sequenzy, campaign_status::rejected))).status == campaign_status::cancelled);
  CHECK_BOTH((*plan(in(cancel_by_sequenzy, campaign_status::scheduled))).status == campaign_status::cancelled);
}

TEST_CASE("cancel: what is not allowed has no plan") {
  constexpr auto sent = in(cancel_by_sequenzy, campaign_status::sent);
  CHECK_BOTH(plan(sent).error() == decide(sent));
  CHECK_BOTH(plan(in_unknown_status(cancel_by_sequenzy)).error().result() == decision::undecided);
}

TEST_CASE("cancel: cancelled at the other providers too") {
  constexpr auto by = [](const provider& other) {
    cancel_question asked = from_status<cancel_action>(other, campaign_status::sending);
    asked.facts.kind = "regular";
    asked.account.plan = "standard";
    return (*plan(asked)).status;
  };
  CHECK_BOTH(by(mailchimp) == campaign_status::cancelled);
  CHECK_BOTH(by(omnisend) == campaign_status::cancelled);
  CHECK_BOTH(by(listmonk) == campaign_status::cancelled);
}
