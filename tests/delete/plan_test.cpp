#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

TEST_CASE("delete: at V3 the campaign is REMOVED afterwards") {
  CHECK_BOTH((*plan(delete_by_v3)).status == campaign_status::removed);
  CHECK_BOTH((*plan(in(delete_by_v3, campaign_status::sending))).status == campaign_status::removed);
  CHECK_BOTH((*plan(in(delete_by_v3_2026, campaign_status::failed))).status == campaign_status::removed);
}

TEST_CASE("delete: Sequenzy has no word for what is gone") {
  CHECK_BOTH(plan(delete_by_sequenzy).has_value());
  CHECK_BOTH(!(*plan(delete_by_sequenzy)).status.has_value());
}

TEST_CASE("delete: what is not allowed has no plan") {
  constexpr auto scheduled = in(delete_by_v3, campaign_status::scheduled);
  CHECK_BOTH(plan(scheduled).error() == decide(scheduled));
  CHECK_BOTH(plan(in_unknown_status(delete_by_sequenzy)).error().result() == decision::undecided);
}

TEST_CASE("delete: listmonk has no word for a campaign that is gone") {
  CHECK_BOTH(!(*plan(from_status<delete_action>(listmonk, campaign_status::draft))).status.has_value());
}
