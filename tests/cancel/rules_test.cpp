#include <campaign_rules/cancel.hpp>
#include <campaign_rules/decide.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>

using namespace questions;

static_assert(cancel::rules::size == 3);

TEST_CASE("cancel.status: what is not a draft, sent or cancelled already") {
  CHECK_BOTH(opens_exactly_to<cancel::status>(
      cancel_by_sequenzy, {campaign_status::sending, campaign_status::paused, campaign_status::scheduled,
                           campaign_status::in_review, campaign_status::rejected}));
  CHECK_BOTH(hangs_only_on<cancel::status>(in_unknown_status(cancel_by_sequenzy), {&campaign::status}));
}

TEST_CASE("cancel.status: what it finds, and what cures it") {
  using rule = cancel::status;
  constexpr std::string_view eligible[] = {"scheduled", "waiting_approval", "rejected", "sending", "paused"};
  constexpr finding found = found_by<rule>(in(cancel_by_sequenzy, campaign_status::cancelled));
  CHECK_BOTH(found.rule == "cancel.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "cancelled");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address == "https://docs.sequenzy.com/api-reference/campaigns/cancel");
  CHECK_BOTH(cure_in<rule>(cancel_by_sequenzy, campaign_status::draft) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(cancel_by_sequenzy, campaign_status::sent) == fix_kind::change_campaign);
}

TEST_CASE("cancel: Sequenzy alone has it, and asks for no access") {
  CHECK_BOTH(answered(cancel_by_sequenzy) == 200);
  CHECK_BOTH(answered(in(cancel_by_sequenzy, campaign_status::sent)) == 400);
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v3));
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v3_2026));
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v2));
  CHECK_BOTH(needs_no_access(cancel_by_sequenzy));
}

TEST_CASE("the cancel rules in catalogue order") {
  constexpr std::string_view expected[] = {"cancel.status", "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<cancel::rules>(expected));
}
