#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/decide.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstdint>
#include <string_view>

using namespace questions;

static_assert(cancel_resend::rules::size == 5);

namespace {

/// A resend in a state of its life, known under an id, and the id that is asked for. Absent states and ids are unknown.
constexpr cancel_resend_question with_resend(cancel_resend_question asked, maybe<resend_progress> state,
                                             maybe<std::string_view> id, std::string_view given) {
  asked.facts.resend_state = {};
  if (state) asked.facts.resend_state = *state;
  asked.facts.resend_request_id = {};
  if (id) asked.facts.resend_request_id = *id;
  asked.request.resend_request_id = given;
  return asked;
}
constexpr cancel_resend_question with_resends(cancel_resend_question asked, maybe<std::int32_t> resends) {
  asked.facts.resends = {};
  if (resends) asked.facts.resends = *resends;
  return asked;
}

constexpr resend_progress draft = resend_progress::draft;
constexpr resend_progress scheduled = resend_progress::scheduled;
constexpr resend_progress sent = resend_progress::sent;
constexpr maybe<std::string_view> unknown_id{};
constexpr maybe<std::string_view> id_389093{std::string_view{"389093"}};

}  // namespace

TEST_CASE("cancel_resend: the two V3 profiles have it") {
  CHECK_BOTH(decide(cancel_resend_by_v3).is_allowed());
  CHECK_BOTH(decide(cancel_resend_by_v3_2026).is_allowed());
  CHECK_BOTH(is_not_offered<cancel_resend_action>(constant_contact_v2));
  CHECK_BOTH(is_not_offered<cancel_resend_action>(sequenzy));
  CHECK_BOTH(answered(cancel_resend_by_v3) == 204);
  CHECK_BOTH(answered(cancel_resend_by_v3_2026) == 204);
}

TEST_CASE("cancel_resend.exists: without a resend there is nothing to delete") {
  using rule = cancel_resend::exists;
  CHECK_BOTH(violates_only<rule>(with_resends(cancel_resend_by_v3, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_resends(cancel_resend_by_v3, 1)));
  CHECK_BOTH(allows_and_holds<rule>(with_resends(cancel_resend_by_v3, 2)));
  CHECK_BOTH(allows_and_holds<rule>(with_resends(cancel_resend_by_v3, 2'147'483'647)));
  CHECK_BOTH(hangs_only_on<rule>(with_resends(cancel_resend_by_v3, {}), {&campaign::resends}));
  CHECK_BOTH(violates_only<rule>(with_resends(cancel_resend_by_v3_2026, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_resends(cancel_resend_by_v3_2026, 1)));
  CHECK_BOTH(hangs_only_on<rule>(with_resends(cancel_resend_by_v3_2026, {}), {&campaign::resends}));

  CHECK_BOTH(does_not_apply_to<rule>(cancel_resend_question{sequenzy, {}, {}, ten_o_clock}));
  CHECK_BOTH(does_not_apply_to<rule>(cancel_resend_question{constant_contact_v2, {}, {}, ten_o_clock}));

  constexpr finding found = found_by<rule>(with_resends(cancel_resend_by_v3, 0));
  CHECK_BOTH(found.rule == "cancel_resend.exists");
  CHECK_BOTH(found.field == "/campaign/resends");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 404);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(answered(with_resends(cancel_resend_by_v3, 0)) == 404);
}

TEST_CASE("cancel_resend.request_id: a draft is DRAFT, in upper case") {
  using rule = cancel_resend::request_id;
  constexpr auto& asked = cancel_resend_by_v3;
  CHECK_BOTH(allows_and_holds<rule>(with_resend(asked, draft, unknown_id, "DRAFT")));
  CHECK_BOTH(allows_and_holds<rule>(with_resend(asked, draft, id_389093, "DRAFT")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, draft, unknown_id, "draft")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, draft, unknown_id, "DRAFT ")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, draft, unknown_id, "")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, draft, id_389093, "389093")));
  CHECK_BOTH(violates_only<rule>(with_resend(cancel_resend_by_v3_2026, draft, unknown_id, "Draft")));
  CHECK_BOTH(allows_and_holds<rule>(with_resend(cancel_resend_by_v3_2026, draft, unknown_id, "DRAFT")));
}

TEST_CASE("cancel_resend.request_id: what is scheduled bears the host's id") {
  using rule = cancel_resend::request_id;
  constexpr auto& asked = cancel_resend_by_v3;
  CHECK_BOTH(allows_and_holds<rule>(with_resend(asked, scheduled, id_389093, "389093")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, scheduled, id_389093, "389094")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, scheduled, id_389093, "DRAFT")));
  CHECK_BOTH(violates_only<rule>(with_resend(asked, scheduled, id_389093, "")));
  CHECK_BOTH(hangs_only_on<rule>(with_resend(asked, scheduled, unknown_id, "389093"), {&campaign::resend_request_id}));
  CHECK_BOTH(hangs_only_on<rule>(with_resend(asked, scheduled, unknown_id, "DRAFT"), {&campaign::resend_request_id}));
  CHECK_BOTH(holds<rule>(with_resend(asked, sent, id_389093, "389093")));
  CHECK_BOTH(says<rule>(with_resend(asked, sent, id_389093, "1")) == outcome::violated);
  CHECK_BOTH(violates_only<rule>(with_resend(cancel_resend_by_v3_2026, scheduled, id_389093, "1")));
  CHECK_BOTH(allows_and_holds<rule>(with_resend(cancel_resend_by_v3_2026, scheduled, id_389093, "389093")));
}

TEST_CASE("cancel_resend.request_id: what is unknown may or may not matter") {
  using rule = cancel_resend::request_id;
  constexpr auto missed = [](const cancel_resend_question& asked) {
    return missing(asked, rule_id<cancel_resend_action>::of<rule>());
  };
  constexpr auto& asked = cancel_resend_by_v3;
  // DRAFT is right for a draft; the host's id could still be DRAFT as well.
  CHECK_BOTH(missed(with_resend(asked, {}, unknown_id, "DRAFT")) ==
             fact_set{&campaign::resend_state, &campaign::resend_request_id});
  CHECK_BOTH(missed(with_resend(asked, {}, id_389093, "DRAFT")) == fact_set{&campaign::resend_state});
  CHECK_BOTH(missed(with_resend(asked, {}, id_389093, "389093")) == fact_set{&campaign::resend_state});
  CHECK_BOTH(missed(with_resend(asked, {}, unknown_id, "389093")) ==
             fact_set{&campaign::resend_state, &campaign::resend_request_id});
  // Wrong for a draft and for any other.
  CHECK_BOTH(says<rule>(with_resend(asked, {}, id_389093, "1")) == outcome::violated);
  // Right whether it is a draft or not.
  CHECK_BOTH(holds<rule>(with_resend(asked, {}, maybe<std::string_view>{std::string_view{"DRAFT"}}, "DRAFT")));

  constexpr auto may_exist = with_resends(asked, {});
  CHECK_BOTH(missed(with_resend(may_exist, draft, unknown_id, "1")) == fact_set{&campaign::resends});
  CHECK_BOTH(missed(with_resend(may_exist, {}, id_389093, "1")) == fact_set{&campaign::resends});
  CHECK_BOTH(missed(with_resend(may_exist, {}, unknown_id, "1")) ==
             fact_set{&campaign::resends, &campaign::resend_state, &campaign::resend_request_id});
  CHECK_BOTH(holds<rule>(with_resend(may_exist, draft, unknown_id, "DRAFT")));
  CHECK_BOTH(does_not_apply_to<rule>(with_resend(with_resends(asked, 0), draft, unknown_id, "1")));
  CHECK_BOTH(does_not_apply_to<rule>(with_resend(with_resends(asked, 0), {}, unknown_id, "1")));
}

TEST_CASE("cancel_resend.request_id: what it finds") {
  constexpr auto wrong = with_resend(cancel_resend_by_v3, scheduled, id_389093, "389094");
  constexpr finding found = found_by<cancel_resend::request_id>(wrong);
  CHECK_BOTH(found.rule == "cancel_resend.request_id");
  CHECK_BOTH(found.field == "/request/resend_request_id");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 404);
  CHECK_BOTH(found.observed == detail_value{std::string_view{"389094"}});
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(answered(wrong) == 404);
}

TEST_CASE("cancel_resend.sent: what was sent cannot be taken back") {
  using rule = cancel_resend::sent;
  constexpr auto scheduled_one = with_resend(cancel_resend_by_v3, scheduled, id_389093, "389093");
  constexpr auto sent_one = with_resend(cancel_resend_by_v3, sent, id_389093, "389093");
  CHECK_BOTH(allows_and_holds<rule>(cancel_resend_by_v3));
  CHECK_BOTH(allows_and_holds<rule>(scheduled_one));
  CHECK_BOTH(violates_only<rule>(sent_one));
  CHECK_BOTH(allows_and_holds<rule>(with_resend(cancel_resend_by_v3_2026, scheduled, id_389093, "389093")));
  CHECK_BOTH(violates_only<rule>(with_resend(cancel_resend_by_v3_2026, sent, id_389093, "389093")));

  constexpr auto unsaid =
      with_resend(cancel_resend_by_v3, {}, maybe<std::string_view>{std::string_view{"DRAFT"}}, "DRAFT");
  CHECK_BOTH(hangs_only_on<rule>(unsaid, {&campaign::resend_state}));
  CHECK_BOTH(missing(with_resends(unsaid, {}), rule_id<cancel_resend_action>::of<rule>()) ==
             fact_set{&campaign::resends, &campaign::resend_state});
  CHECK_BOTH(missing(with_resends(sent_one, {}), rule_id<cancel_resend_action>::of<rule>()) ==
             fact_set{&campaign::resends});
  CHECK_BOTH(holds<rule>(with_resends(scheduled_one, {})));
  CHECK_BOTH(does_not_apply_to<rule>(with_resends(sent_one, 0)));
  CHECK_BOTH(does_not_apply_to<rule>(with_resends(unsaid, 0)));

  constexpr finding found = found_by<rule>(sent_one);
  CHECK_BOTH(found.rule == "cancel_resend.sent");
  CHECK_BOTH(found.field == "/campaign/resend_state");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 409);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(with_resend(cancel_resend_by_v3_2026, sent, id_389093, "389093")).source->basis ==
             basis::inferred);
  CHECK_BOTH(answered(sent_one) == 409);
  CHECK_BOTH(answered(with_resend(cancel_resend_by_v3, sent, id_389093, "1")) == 404);
}

TEST_CASE("cancel_resend: no other fact of the campaign matters") {
  constexpr auto anything = changed(cancel_resend_by_v3, [](auto& it) {
    it.facts.status = campaign_status::removed;
    it.facts.role = activity_role::permalink;
    it.facts.format_type = 1;
  });
  CHECK_BOTH(decide(anything).is_allowed());
}

TEST_CASE("cancel_resend: access") {
  CHECK_BOTH(needs_privilege(cancel_resend_by_v3, "campaign:send"));
  CHECK_BOTH(needs_scope(cancel_resend_by_v3, "campaign_data"));
  CHECK_BOTH(needs_privilege(cancel_resend_by_v3_2026, "campaign:send"));
  CHECK_BOTH(needs_scope(cancel_resend_by_v3_2026, "campaign_data"));
  CHECK_BOTH(constant_contact_v3.cancel_resend.privilege.source()->basis == basis::reference);
  CHECK_BOTH(constant_contact_v3.cancel_resend.scope.source()->basis == basis::reference);
}

TEST_CASE("the cancel_resend rules in catalogue order") {
  constexpr std::string_view expected[] = {"cancel_resend.exists", "cancel_resend.request_id", "cancel_resend.sent",
                                           "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<cancel_resend::rules>(expected));
}

TEST_CASE("cancel_resend: a house policy without the rules refuses nothing, one with an empty id is not well formed") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  static constexpr provider lenient = [] {
    provider house;
    house.id = "house";
    house.cancel_resend.offered = handbook;
    return house;
  }();
  CHECK_BOTH(decide(cancel_resend_question{lenient, {}, {}, ten_o_clock}).is_allowed());
  CHECK_BOTH(answered(cancel_resend_question{lenient, {}, {}, ten_o_clock}) == 200);
  CHECK_BOTH(well_formed(lenient.cancel_resend));

  constexpr auto with_draft_id = [](std::string_view id) {
    cancel_resend_policy policy;
    policy.draft_request_id = {id, handbook};
    return policy;
  };
  CHECK_BOTH(well_formed(with_draft_id("D")));
  CHECK_BOTH(!well_formed(with_draft_id("")));
}
