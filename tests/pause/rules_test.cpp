#include <campaign_rules/decide.hpp>
#include <campaign_rules/pause.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>

using namespace questions;

static_assert(pause::rules::size == 3);

TEST_CASE("pause.status: only what is being sent can be paused") {
  CHECK_BOTH(opens_exactly_to<pause::status>(pause_by_sequenzy, {campaign_status::sending}));
  CHECK_BOTH(hangs_only_on<pause::status>(in_unknown_status(pause_by_sequenzy), {&campaign::status}));
}

TEST_CASE("pause.status: what it finds, and what cures it") {
  using rule = pause::status;
  constexpr std::string_view eligible[] = {"sending"};
  constexpr finding found = found_by<rule>(in(pause_by_sequenzy, campaign_status::draft));
  CHECK_BOTH(found.rule == "pause.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "draft");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address == "https://docs.sequenzy.com/api-reference/campaigns/pause");
  CHECK_BOTH(cure_in<rule>(pause_by_sequenzy, campaign_status::in_review) == fix_kind::wait);
  CHECK_BOTH(cure_in<rule>(pause_by_sequenzy, campaign_status::cancelled) == fix_kind::never);
  CHECK_BOTH(cure_in<rule>(pause_by_sequenzy, campaign_status::paused) == fix_kind::change_campaign);
}

TEST_CASE("pause: Sequenzy alone has it, and asks for no access") {
  CHECK_BOTH(answered(pause_by_sequenzy) == 200);
  CHECK_BOTH(answered(in(pause_by_sequenzy, campaign_status::draft)) == 400);
  CHECK_BOTH(is_not_offered<pause_action>(constant_contact_v3));
  CHECK_BOTH(is_not_offered<pause_action>(constant_contact_v3_2026));
  CHECK_BOTH(is_not_offered<pause_action>(constant_contact_v2));
  CHECK_BOTH(needs_no_access(pause_by_sequenzy));
}

TEST_CASE("the pause rules in catalogue order") {
  constexpr std::string_view expected[] = {"pause.status", "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<pause::rules>(expected));
}

TEST_CASE("pause: from where the other providers pause") {
  constexpr auto by_mailpoet = from_status<pause_action>(mailpoet, campaign_status::sending);
  constexpr auto by_wix = from_status<pause_action>(wix, campaign_status::scheduled);
  constexpr auto by_listmonk = from_status<pause_action>(listmonk, campaign_status::sending);
  CHECK_BOTH(opens_exactly_to<pause::status>(by_mailpoet, {campaign_status::sending}));
  CHECK_BOTH(opens_exactly_to<pause::status>(by_wix, {campaign_status::scheduled}));
  CHECK_BOTH(opens_exactly_to<pause::status>(by_listmonk, {campaign_status::sending}));
  CHECK_BOTH(answered(in(by_mailpoet, campaign_status::draft)) == 404);
  CHECK_BOTH(answered(in(by_wix, campaign_status::draft)) == 400);
  CHECK_BOTH(answered(in(by_listmonk, campaign_status::draft)) == 400);
  CHECK_BOTH(answered(by_mailpoet) == 200);
  CHECK_BOTH(answered(by_wix) == 200);
  CHECK_BOTH(answered(by_listmonk) == 200);
  CHECK_BOTH(needs_privilege(by_mailpoet, "mailpoet_manage_emails"));
  CHECK_BOTH(needs_no_access(by_wix));
  CHECK_BOTH(needs_privilege(by_listmonk, "campaigns:send"));
  CHECK_BOTH(found_by<pause::status>(in(by_wix, campaign_status::draft)).note == "the http status is inferred");
  CHECK_BOTH(found_by<pause::status>(in(by_mailpoet, campaign_status::draft)).source->basis == basis::inferred);
  for (const provider* other : {&mailchimp, &omnisend, &gumroad}) CHECK(is_not_offered<pause_action>(*other));
}
