#include <campaign_rules/decide.hpp>
#include <campaign_rules/update.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstdint>
#include <string_view>

using namespace questions;

static_assert(update::rules::size == 5);

namespace {

constexpr update_question with_role(update_question asked, maybe<activity_role> role) {
  asked.facts.role = {};
  if (role) asked.facts.role = *role;
  return asked;
}
/// A campaign that was sent, of a format.
constexpr update_question sent_in(update_question asked, maybe<std::int32_t> format_type) {
  asked.facts.status = campaign_status::sent;
  asked.facts.format_type = {};
  if (format_type) asked.facts.format_type = *format_type;
  return asked;
}

}  // namespace

TEST_CASE("update.role: V3 updates primary emails, V2 and Sequenzy know no roles") {
  using rule = update::role;
  CHECK_BOTH(allows_and_holds<rule>(update_by_v3));
  CHECK_BOTH(violates_only<rule>(with_role(update_by_v3, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(update_by_v3, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(update_by_v3, {}), {&campaign::role}));
  CHECK_BOTH(allows_and_holds<rule>(update_by_v3_2026));
  CHECK_BOTH(violates_only<rule>(with_role(update_by_v3_2026, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(update_by_v3_2026, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(update_by_v3_2026, {}), {&campaign::role}));
  CHECK_BOTH(allows_without<rule>(with_role(update_by_v2, activity_role::permalink)));
  CHECK_BOTH(allows_without<rule>(with_role(update_by_v2, {})));
  CHECK_BOTH(allows_without<rule>(with_role(update_by_sequenzy, activity_role::resend)));
  CHECK_BOTH(allows_without<rule>(with_role(update_by_sequenzy, {})));
}

TEST_CASE("update.role: what it finds") {
  constexpr finding found = found_by<update::role>(with_role(update_by_v3, activity_role::permalink));
  CHECK_BOTH(found.rule == "update.role");
  CHECK_BOTH(found.field == "/campaign/role");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed == detail_value{std::string_view{"permalink"}});
  constexpr std::string_view primary[] = {"primary_email"};
  CHECK_BOTH(finds_eligible(found, primary));
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("update.status: DRAFT, and at V3 DONE as well") {
  using rule = update::status;
  constexpr auto of_format_3 = changed(update_by_v3, [](auto& it) { it.facts.format_type = 3; });
  CHECK_BOTH(opens_exactly_to<rule>(of_format_3, {campaign_status::draft, campaign_status::sent}));
  CHECK_BOTH(opens_exactly_to<rule>(update_by_v3_2026, {campaign_status::draft, campaign_status::sent}));
  CHECK_BOTH(opens_exactly_to<rule>(update_by_v2, {campaign_status::draft}));
  CHECK_BOTH(opens_exactly_to<rule>(update_by_sequenzy, {campaign_status::draft}));

  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(of_format_3), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(update_by_v3_2026), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(update_by_v2), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(update_by_sequenzy), {&campaign::status}));
}

TEST_CASE("update.status: what it finds") {
  constexpr std::string_view draft_or_done[] = {"DRAFT", "DONE"};
  constexpr finding found = found_by<update::status>(in(update_by_v3, campaign_status::scheduled));
  CHECK_BOTH(found.rule == "update.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "SCHEDULED");
  CHECK_BOTH(finds_eligible(found, draft_or_done));
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
  CHECK_BOTH(found_by<update::status>(in(update_by_v3_2026, campaign_status::scheduled)).source->basis ==
             basis::reference);
  CHECK_BOTH(found_by<update::status>(in(update_by_v2, campaign_status::scheduled)).source->basis == basis::reference);
  CHECK_BOTH(found_by<update::status>(in(update_by_sequenzy, campaign_status::sent)).source->basis == basis::reference);

  CHECK_BOTH(cure_in<update::status>(update_by_v3, campaign_status::sending) == fix_kind::wait);
  CHECK_BOTH(cure_in<update::status>(update_by_v3, campaign_status::failed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_v3, campaign_status::removed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_v2, campaign_status::sent) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_v2, campaign_status::removed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_v2, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_sequenzy, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_sequenzy, campaign_status::in_review) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<update::status>(update_by_sequenzy, campaign_status::cancelled) == fix_kind::never);
}

TEST_CASE("update.format_type: from DONE the guide updates format 3 alone, the reference any") {
  using rule = update::format_type;
  CHECK_BOTH(violates_only<rule>(sent_in(update_by_v3, 1)));
  CHECK_BOTH(violates_only<rule>(sent_in(update_by_v3, 2)));
  CHECK_BOTH(allows_and_holds<rule>(sent_in(update_by_v3, 3)));
  CHECK_BOTH(violates_only<rule>(sent_in(update_by_v3, 4)));
  CHECK_BOTH(violates_only<rule>(sent_in(update_by_v3, 5)));
  CHECK_BOTH(hangs_only_on<rule>(sent_in(update_by_v3, {}), {&campaign::format_type}));

  CHECK_BOTH(allows_without<rule>(sent_in(update_by_v3_2026, 5)));
  CHECK_BOTH(allows_without<rule>(sent_in(update_by_v3_2026, {})));
  CHECK_BOTH(allows_without<rule>(update_by_v2));
  CHECK_BOTH(allows_without<rule>(update_by_sequenzy));
}

TEST_CASE("update.format_type: it applies to what was sent") {
  using rule = update::format_type;
  constexpr auto of_format_5 = changed(update_by_v3, [](auto& it) { it.facts.format_type = 5; });
  CHECK_BOTH(allows_without<rule>(update_by_v3));
  CHECK_BOTH(allows_without<rule>(of_format_5));
  CHECK_BOTH(does_not_apply_to<rule>(in(of_format_5, campaign_status::failed)));

  constexpr auto missed = [](const update_question& asked) {
    return missing(asked, rule_id<update_action>::of<rule>());
  };
  CHECK_BOTH(missed(in_unknown_status(of_format_5)) == fact_set{&campaign::status});
  CHECK_BOTH(missed(in_unknown_status(update_by_v3)) == fact_set{&campaign::format_type, &campaign::status});
  CHECK_BOTH(holds<rule>(in_unknown_status(sent_in(update_by_v3, 3))));
}

TEST_CASE("update.format_type: what it finds") {
  constexpr int three[] = {3};
  constexpr finding found = found_by<update::format_type>(sent_in(update_by_v3, 5));
  CHECK_BOTH(found.rule == "update.format_type");
  CHECK_BOTH(found.field == "/campaign/format_type");
  CHECK_BOTH(found.observed.integer() == 5);
  CHECK_BOTH(finds_eligible(found, three));
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
}

TEST_CASE("update: http statuses") {
  CHECK_BOTH(answered(update_by_v3) == 200);
  CHECK_BOTH(answered(update_by_v3_2026) == 200);
  CHECK_BOTH(answered(update_by_v2) == 200);
  CHECK_BOTH(answered(update_by_sequenzy) == 200);
  CHECK_BOTH(answered(sent_in(update_by_v3, 5)) == 400);
}

TEST_CASE("update: access") {
  CHECK_BOTH(needs_privilege(update_by_v3, "campaign:write"));
  CHECK_BOTH(needs_scope(update_by_v3, "campaign_data"));
  CHECK_BOTH(needs_privilege(update_by_v3_2026, "campaign:write"));
  CHECK_BOTH(needs_scope(update_by_v3_2026, "campaign_data"));
  CHECK_BOTH(needs_privilege(update_by_v2, "campaign:create"));
  CHECK_BOTH(needs_no_scope(update_by_v2));
  CHECK_BOTH(needs_no_access(update_by_sequenzy));
}

TEST_CASE("the update rules in catalogue order") {
  constexpr std::string_view expected[] = {"update.role", "update.status", "update.format_type", "access.privilege",
                                           "access.scope"};
  CHECK_BOTH(come_in_order<update::rules>(expected));
}

TEST_CASE("update: a policy whose sets are empty is not well formed") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  constexpr auto made = [](int which, bool empty) {
    update_policy policy;
    if (which == 0) policy.eligible_roles = {empty ? role_set{} : role_set{activity_role::resend}, handbook};
    if (which == 1) policy.eligible_statuses = {empty ? status_set{} : status_set{campaign_status::sent}, handbook};
    if (which == 2) policy.format_types_once_sent = {empty ? format_type_set{} : format_type_set{1}, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(made(0, false));
  CHECK_BOTH(made(1, false));
  CHECK_BOTH(made(2, false));
  CHECK_BOTH(!made(0, true));
  CHECK_BOTH(!made(1, true));
  CHECK_BOTH(!made(2, true));
  CHECK_BOTH(well_formed(update_policy{}));
}

TEST_CASE("update: Omnisend's drafts, and what listmonk has not begun to send") {
  constexpr auto by_omnisend = from_status<update_action>(omnisend, campaign_status::draft);
  constexpr auto by_listmonk = from_status<update_action>(listmonk, campaign_status::draft);
  CHECK_BOTH(opens_exactly_to<update::status>(by_omnisend, {campaign_status::draft}));
  CHECK_BOTH(opens_exactly_to<update::status>(
      by_listmonk, {campaign_status::draft, campaign_status::scheduled, campaign_status::paused}));
  CHECK_BOTH(answered(by_omnisend) == 200);
  CHECK_BOTH(answered(in(by_omnisend, campaign_status::sent)) == 409);
  CHECK_BOTH(answered(by_listmonk) == 200);
  CHECK_BOTH(answered(in(by_listmonk, campaign_status::cancelled)) == 400);
  CHECK_BOTH(needs_scope(by_omnisend, "campaigns.write"));
  CHECK_BOTH(needs_no_scope(by_listmonk));
  for (const provider* other : {&mailchimp, &mailpoet, &wix, &gumroad}) CHECK(is_not_offered<update_action>(*other));
}

/// A violation lists both, in the order of the provider's source.
constexpr bool names_both_privileges() {
  auto asked = from_status<update_action>(listmonk, campaign_status::draft);
  asked.account.privileges = array_view<std::string_view>{};
  constexpr std::string_view both[] = {"campaigns:manage", "campaigns:manage_all"};
  std::size_t place = 0;
  bool are_they = true;
  found_by<access_privilege<update_policy>>(asked).eligible.for_each(
      [&](const detail_value& value) { are_they = are_they && place < 2 && value.text() == both[place++]; });
  return are_they && place == 2;
}

TEST_CASE("update: listmonk takes either of two privileges, and names the first") {
  constexpr auto by_listmonk = from_status<update_action>(listmonk, campaign_status::draft);
  using rule = access_privilege<update_policy>;
  static constexpr std::string_view all[] = {"campaigns:get", "campaigns:manage_all"};
  constexpr auto with = [](array_view<std::string_view> held) {
    return changed(from_status<update_action>(listmonk, campaign_status::draft),
                   [&](auto& it) { it.account.privileges = held; });
  };
  CHECK_BOTH(needs_privilege(by_listmonk, "campaigns:manage"));
  CHECK_BOTH(names_both_privileges());
  CHECK_BOTH(allows_and_holds<rule>(with(all)));
  CHECK_BOTH(violates_only<rule>(with({all, 1})));
  CHECK_BOTH(found_by<rule>(with({})).required == detail_value{std::string_view{"campaigns:manage"}});
}
