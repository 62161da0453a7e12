#include <campaign_rules/decide.hpp>
#include <campaign_rules/delete.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>

using namespace questions;

static_assert(deletion::rules::size == 3);

TEST_CASE("delete.status: V3 deletes all but what is scheduled, or removed already") {
  constexpr status_set open{campaign_status::draft, campaign_status::sending, campaign_status::sent,
                            campaign_status::failed};
  CHECK_BOTH(opens_exactly_to<deletion::status>(delete_by_v3, open));
  CHECK_BOTH(opens_exactly_to<deletion::status>(delete_by_v3_2026, open));
}

TEST_CASE("delete.status: Sequenzy deletes drafts, and what is sent, cancelled or rejected") {
  constexpr status_set open{campaign_status::draft, campaign_status::sent, campaign_status::cancelled,
                            campaign_status::rejected};
  CHECK_BOTH(opens_exactly_to<deletion::status>(delete_by_sequenzy, open));
  CHECK_BOTH(violates_only<deletion::status>(in(delete_by_sequenzy, campaign_status::in_review)));
}

TEST_CASE("delete.status: without the status it is open") {
  CHECK_BOTH(hangs_only_on<deletion::status>(in_unknown_status(delete_by_v3), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<deletion::status>(in_unknown_status(delete_by_v3_2026), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<deletion::status>(in_unknown_status(delete_by_sequenzy), {&campaign::status}));
}

TEST_CASE("delete.status: what it finds, and what cures it") {
  using rule = deletion::status;
  constexpr std::string_view by_v3[] = {"DRAFT", "EXECUTING", "DONE", "ERROR"};
  constexpr std::string_view by_sequenzy[] = {"draft", "rejected", "sent", "cancelled"};
  constexpr finding scheduled = found_by<rule>(in(delete_by_v3, campaign_status::scheduled));
  CHECK_BOTH(scheduled.rule == "delete.status");
  CHECK_BOTH(scheduled.field == "/campaign/status");
  CHECK_BOTH(scheduled.observed.text() == "SCHEDULED");
  CHECK_BOTH(scheduled.fix == fix_kind::wait);
  CHECK_BOTH(scheduled.http_status == 400);
  CHECK_BOTH(scheduled.source->basis == basis::reference);
  CHECK_BOTH(finds_eligible(scheduled, by_v3));
  CHECK_BOTH(cure_in<rule>(delete_by_v3, campaign_status::removed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(delete_by_v3_2026, campaign_status::removed) == fix_kind::change_campaign);

  constexpr finding waiting = found_by<rule>(in(delete_by_sequenzy, campaign_status::in_review));
  CHECK_BOTH(waiting.observed.text() == "waiting_approval");
  CHECK_BOTH(waiting.fix == fix_kind::wait);
  CHECK_BOTH(waiting.source->basis == basis::inferred);  // no page speaks of it
  constexpr finding paused = found_by<rule>(in(delete_by_sequenzy, campaign_status::paused));
  CHECK_BOTH(paused.source->basis == basis::reference);
  CHECK_BOTH(finds_eligible(waiting, by_sequenzy));
  CHECK_BOTH(cure_in<rule>(delete_by_sequenzy, campaign_status::sending) == fix_kind::wait);
  CHECK_BOTH(cure_in<rule>(delete_by_sequenzy, campaign_status::scheduled) == fix_kind::wait);
  CHECK_BOTH(cure_in<rule>(delete_by_sequenzy, campaign_status::paused) == fix_kind::change_campaign);
}

TEST_CASE("delete: who has it, and what it answers") {
  CHECK_BOTH(answered(delete_by_v3) == 204);
  CHECK_BOTH(answered(delete_by_v3_2026) == 204);
  CHECK_BOTH(answered(delete_by_sequenzy) == 200);
  CHECK_BOTH(answered(in(delete_by_v3, campaign_status::scheduled)) == 400);
  CHECK_BOTH(answered(in(delete_by_sequenzy, campaign_status::scheduled)) == 400);
  CHECK_BOTH(is_not_offered<delete_action>(constant_contact_v2));
  CHECK_BOTH(!http_status(question<delete_action>{constant_contact_v2, {}, {}, ten_o_clock}).has_value());
}

TEST_CASE("delete: access") {
  CHECK_BOTH(needs_privilege(delete_by_v3, "campaign:write"));
  CHECK_BOTH(needs_scope(delete_by_v3, "campaign_data"));
  CHECK_BOTH(needs_privilege(delete_by_v3_2026, "campaign:delete"));
  CHECK_BOTH(needs_scope(delete_by_v3_2026, "campaign_data"));
  CHECK_BOTH(needs_no_access(delete_by_sequenzy));
}

TEST_CASE("the delete rules in catalogue order") {
  constexpr std::string_view expected[] = {"delete.status", "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<deletion::rules>(expected));
}

TEST_CASE("delete: listmonk deletes from every status, with either of two privileges") {
  constexpr auto by_listmonk = from_status<delete_action>(listmonk, campaign_status::draft);
  static constexpr std::string_view manages_all[] = {"campaigns:manage_all"};
  for (const campaign_status status : listmonk.dialect.statuses.known())
    CHECK(allows_without<deletion::status>(in(by_listmonk, status)));
  CHECK_BOTH(allows_without<deletion::status>(in_unknown_status(by_listmonk)));
  CHECK_BOTH(needs_privilege(by_listmonk, "campaigns:manage"));
  CHECK_BOTH(decide(changed(by_listmonk, [](auto& it) { it.account.privileges = manages_all; })).is_allowed());
  CHECK_BOTH(answered(by_listmonk) == 200);
  for (const provider* other : {&mailchimp, &omnisend, &mailpoet, &wix, &gumroad})
    CHECK(is_not_offered<delete_action>(*other));
}
