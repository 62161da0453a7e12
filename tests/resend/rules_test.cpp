// The resend rules about the campaign and the account. Those about the request are in rules_request_test.cpp, those that
// move with time in rules_time_test.cpp.

#include <campaign_rules/resend/rules.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_empty_v<resend::rules>);
static_assert(resend::rules::size == 37);
static_assert(std::is_same_v<rules_of<resend_action>, resend::rules>);

namespace {

constexpr resend_question with_role(resend_question asked, maybe<activity_role> role) {
  asked.facts.role = {};
  if (role) asked.facts.role = *role;
  return asked;
}
constexpr resend_question with_status(resend_question asked, campaign_status status) {
  asked.facts.status = status;
  return asked;
}
constexpr resend_question with_format(resend_question asked, std::int32_t format_type) {
  asked.facts.format_type = format_type;
  return asked;
}
constexpr resend_question with_resends(resend_question asked, std::int32_t resends) {
  asked.facts.resends = resends;
  return asked;
}

constexpr std::string_view nothing[] = {""};
constexpr std::string_view read_alone[] = {"campaign:read"};
constexpr std::string_view send_alone[] = {"campaign:send"};
constexpr std::string_view send_scope[] = {"campaign_send"};
constexpr std::string_view data_scope[] = {"offline_access", "campaign_data"};

constexpr resend_question with_privileges(resend_question asked, array_view<std::string_view> privileges) {
  asked.account.privileges = privileges;
  return asked;
}
constexpr resend_question with_scopes(resend_question asked, array_view<std::string_view> scopes) {
  asked.account.scopes = scopes;
  return asked;
}

}  // namespace

TEST_CASE("resend.role: Constant Contact resends primary emails, Sequenzy knows no roles") {
  using rule = resend::role;
  CHECK_BOTH(allows_and_holds<rule>(with_role(resend_by_v3, activity_role::primary_email)));
  CHECK_BOTH(violates_only<rule>(with_role(resend_by_v3, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(resend_by_v3, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(resend_by_v3, {}), {&campaign::role}));

  CHECK_BOTH(allows_and_holds<rule>(with_role(resend_by_v3_2026, activity_role::primary_email)));
  CHECK_BOTH(violates_only<rule>(with_role(resend_by_v3_2026, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(resend_by_v3_2026, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(resend_by_v3_2026, {}), {&campaign::role}));

  CHECK_BOTH(allows_without<rule>(with_role(resend_by_sequenzy, activity_role::permalink)));
  CHECK_BOTH(allows_without<rule>(with_role(resend_by_sequenzy, {})));
}

TEST_CASE("resend.role: what it finds") {
  constexpr finding found = found_by<resend::role>(with_role(resend_by_v3, activity_role::permalink));
  CHECK_BOTH(found.rule == "resend.role");
  CHECK_BOTH(found.field == "/campaign/role");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed == detail_value{std::string_view{"permalink"}});
  std::size_t count = 0;
  found.eligible.for_each([&](const detail_value& word) { count += word.text() == "primary_email" ? 1U : 2U; });
  CHECK(count == 1);
}

TEST_CASE("resend.status: Constant Contact takes DRAFT, SCHEDULED and DONE") {
  using rule = resend::status;
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3, campaign_status::draft)));
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3, campaign_status::scheduled)));
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3, campaign_status::sent)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3, campaign_status::sending)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3, campaign_status::failed)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3, campaign_status::removed)));

  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3_2026, campaign_status::draft)));
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3_2026, campaign_status::scheduled)));
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_v3_2026, campaign_status::sent)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3_2026, campaign_status::sending)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3_2026, campaign_status::failed)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_v3_2026, campaign_status::removed)));
}

TEST_CASE("resend.status: Sequenzy takes sent alone") {
  using rule = resend::status;
  CHECK_BOTH(allows_and_holds<rule>(with_status(resend_by_sequenzy, campaign_status::sent)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::in_review)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::rejected)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::sending)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(with_status(resend_by_sequenzy, campaign_status::cancelled)));
}

TEST_CASE("resend.status: an unknown status leaves it open, and nothing else when no time is running out") {
  // The longest delay after 9 o'clock is far away, so whether the status is DONE does not matter to resend.delay.elapsed.
  constexpr auto by_v3 = changed(resend_by_v3, [](auto& it) { it.facts.status = {}; });
  CHECK_BOTH(hangs_only_on<resend::status>(by_v3, {&campaign::status}));
  CHECK_BOTH(says<resend::delay_elapsed>(by_v3) == outcome::holds);
  CHECK_BOTH(hangs_only_on<resend::status>(changed(resend_by_v3_2026, [](auto& it) { it.facts.status = {}; }),
                                           {&campaign::status}));
  constexpr auto by_sequenzy = changed(resend_by_sequenzy, [](auto& it) { it.facts.status = {}; });
  CHECK_BOTH(hangs_only_on<resend::status>(by_sequenzy, {&campaign::status}));
  CHECK_BOTH(says<resend::window>(by_sequenzy) == outcome::holds);
}

TEST_CASE("resend.status: what it finds, and who can cure it") {
  constexpr finding found = found_by<resend::status>(with_status(resend_by_v3, campaign_status::failed));
  CHECK_BOTH(found.rule == "resend.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed.text() == "ERROR");

  constexpr std::string_view expected[] = {"DRAFT", "SCHEDULED", "DONE"};
  std::size_t count = 0;
  found.eligible.for_each([&](const detail_value& word) { CHECK(word.text() == expected[count++]); });
  CHECK(count == 3);

  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_v3, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_v3, campaign_status::removed)).fix ==
             fix_kind::change_campaign);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::in_review)).fix ==
             fix_kind::wait);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::in_review)).observed.text() ==
             "waiting_approval");
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::cancelled)).fix ==
             fix_kind::never);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::paused)).fix ==
             fix_kind::change_campaign);
  CHECK_BOTH(found_by<resend::status>(with_status(resend_by_sequenzy, campaign_status::rejected)).fix ==
             fix_kind::change_campaign);
}

TEST_CASE("resend.format_type: 5 alone at Constant Contact, any at Sequenzy") {
  using rule = resend::format_type;
  CHECK_BOTH(violates_only<rule>(with_format(resend_by_v3, 1)));
  CHECK_BOTH(violates_only<rule>(with_format(resend_by_v3, 2)));
  CHECK_BOTH(violates_only<rule>(with_format(resend_by_v3, 3)));
  CHECK_BOTH(violates_only<rule>(with_format(resend_by_v3, 4)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(resend_by_v3, 5)));
  CHECK_BOTH(violates_only<rule>(with_format(resend_by_v3_2026, 4)));
  CHECK_BOTH(allows_and_holds<rule>(with_format(resend_by_v3_2026, 5)));
  CHECK_BOTH(allows_without<rule>(with_format(resend_by_sequenzy, 1)));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));

  constexpr auto without = [](auto& it) { it.facts.format_type = {}; };
  CHECK_BOTH(hangs_only_on<rule>(changed(resend_by_v3, without), {&campaign::format_type}));
  CHECK_BOTH(hangs_only_on<rule>(changed(resend_by_v3_2026, without), {&campaign::format_type}));
}

TEST_CASE("resend.format_type: what it finds") {
  constexpr finding found = found_by<resend::format_type>(with_format(resend_by_v3, 4));
  CHECK_BOTH(found.rule == "resend.format_type");
  CHECK_BOTH(found.field == "/campaign/format_type");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.observed.integer() == 4);
  int count = 0;
  found.eligible.for_each([&](const detail_value& one) {
    CHECK(one.integer() == 5);
    ++count;
  });
  CHECK(count == 1);
}

TEST_CASE("resend.imported: Sequenzy never resends what was imported as sent") {
  using rule = resend::imported;
  constexpr auto imported = [](auto& it) { it.facts.imported = true; };
  constexpr auto unsaid = [](auto& it) { it.facts.imported = {}; };
  CHECK_BOTH(allows_and_holds<rule>(resend_by_sequenzy));
  CHECK_BOTH(violates_only<rule>(changed(resend_by_sequenzy, imported)));
  CHECK_BOTH(hangs_only_on<rule>(changed(resend_by_sequenzy, unsaid), {&campaign::imported}));
  CHECK_BOTH(allows_without<rule>(changed(resend_by_v3, imported)));
  CHECK_BOTH(allows_without<rule>(changed(resend_by_v3_2026, imported)));
  CHECK_BOTH(allows_without<rule>(changed(resend_by_v3, unsaid)));

  constexpr finding found = found_by<rule>(changed(resend_by_sequenzy, imported));
  CHECK_BOTH(found.rule == "resend.imported");
  CHECK_BOTH(found.field == "/campaign/imported");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("resend.limit: one resend for one primary at Constant Contact, no limit at Sequenzy") {
  using rule = resend::limit;
  CHECK_BOTH(allows_and_holds<rule>(with_resends(resend_by_v3, 0)));
  CHECK_BOTH(violates_only<rule>(with_resends(resend_by_v3, 1)));
  CHECK_BOTH(violates_only<rule>(with_resends(resend_by_v3, 2)));
  CHECK_BOTH(violates_only<rule>(with_resends(resend_by_v3, 2'147'483'647)));
  CHECK_BOTH(allows_and_holds<rule>(with_resends(resend_by_v3_2026, 0)));
  CHECK_BOTH(violates_only<rule>(with_resends(resend_by_v3_2026, 1)));
  CHECK_BOTH(allows_without<rule>(with_resends(resend_by_sequenzy, 7)));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));

  constexpr auto without = [](auto& it) { it.facts.resends = {}; };
  CHECK_BOTH(hangs_only_on<rule>(changed(resend_by_v3, without), {&campaign::resends}));
  CHECK_BOTH(hangs_only_on<rule>(changed(resend_by_v3_2026, without), {&campaign::resends}));
}

TEST_CASE("resend.limit: a policy that allows none is violated whatever the count, one without a limit never") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  static constexpr provider none_at_all = [] {
    provider house = constant_contact_v3;
    house.resend.resends_per_primary = {0, handbook};
    return house;
  }();
  static constexpr provider no_limit = [] {
    provider house = constant_contact_v3;
    house.resend.resends_per_primary = {};
    return house;
  }();
  constexpr auto without = [](auto& it) { it.facts.resends = {}; };
  CHECK_BOTH(violates_only<resend::limit>(changed(allowed_constant_contact_resend(none_at_all), without)));
  CHECK_BOTH(allows_without<resend::limit>(changed(allowed_constant_contact_resend(no_limit), without)));
}

TEST_CASE("resend.limit: what it finds") {
  constexpr finding found = found_by<resend::limit>(with_resends(resend_by_v3, 2));
  CHECK_BOTH(found.rule == "resend.limit");
  CHECK_BOTH(found.field == "/campaign/resends");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 409);
  CHECK_BOTH(found.observed.integer() == 2);
  CHECK_BOTH(found.maximum.integer() == 1);
  CHECK_BOTH(info_of<resend::limit>.note ==
             "no page says this; it is inferred: a resend that is still a draft counts too");
}

TEST_CASE("resend.limit: what was sent cannot be taken back") {
  constexpr auto in_state = [](resend_question asked, resend_progress state) {
    asked.facts.resends = 1;
    asked.facts.resend_state = state;
    return asked;
  };
  constexpr auto cure = [](const resend_question& asked) { return found_by<resend::limit>(asked).fix; };
  CHECK_BOTH(cure(in_state(resend_by_v3, resend_progress::sent)) == fix_kind::never);
  CHECK_BOTH(cure(in_state(resend_by_v3_2026, resend_progress::sent)) == fix_kind::never);
  CHECK_BOTH(cure(in_state(resend_by_v3, resend_progress::scheduled)) == fix_kind::change_campaign);
  CHECK_BOTH(cure(in_state(resend_by_v3, resend_progress::draft)) == fix_kind::change_campaign);
  constexpr provider limited = [] {
    provider made = sequenzy;
    made.resend.resends_per_primary = {1, constant_contact_v3_pages::resend};
    return made;
  }();
  CHECK_BOTH(cure(in_state({limited, {}, {}, ten_o_clock}, resend_progress::sent)) == fix_kind::change_campaign);
}

TEST_CASE("access: what a resend needs, where the host says what the account has") {
  CHECK_BOTH(allows_without<access_privilege<resend_policy>>(resend_by_v3));
  CHECK_BOTH(allows_without<access_scope<resend_policy>>(resend_by_v3));
  CHECK_BOTH(allows_and_holds<access_privilege<resend_policy>>(with_privileges(resend_by_v3, read_alone)));
  CHECK_BOTH(violates_only<access_privilege<resend_policy>>(with_privileges(resend_by_v3, send_alone)));
  CHECK_BOTH(violates_only<access_privilege<resend_policy>>(with_privileges(resend_by_v3, nothing)));
  CHECK_BOTH(violates_only<access_privilege<resend_policy>>(with_privileges(resend_by_v3, {})));
  CHECK_BOTH(allows_and_holds<access_scope<resend_policy>>(with_scopes(resend_by_v3, send_scope)));
  CHECK_BOTH(violates_only<access_scope<resend_policy>>(with_scopes(resend_by_v3, data_scope)));
  CHECK_BOTH(violates_only<access_scope<resend_policy>>(with_scopes(resend_by_v3, {})));

  CHECK_BOTH(allows_and_holds<access_privilege<resend_policy>>(with_privileges(resend_by_v3_2026, send_alone)));
  CHECK_BOTH(violates_only<access_privilege<resend_policy>>(with_privileges(resend_by_v3_2026, read_alone)));
  CHECK_BOTH(allows_and_holds<access_scope<resend_policy>>(with_scopes(resend_by_v3_2026, data_scope)));
  CHECK_BOTH(violates_only<access_scope<resend_policy>>(with_scopes(resend_by_v3_2026, send_scope)));

  CHECK_BOTH(allows_without<access_privilege<resend_policy>>(with_privileges(resend_by_sequenzy, {})));
  CHECK_BOTH(allows_without<access_scope<resend_policy>>(with_scopes(resend_by_sequenzy, {})));
}

TEST_CASE("access: what the rules find") {
  constexpr finding privilege = found_by<access_privilege<resend_policy>>(with_privileges(resend_by_v3, {}));
  CHECK_BOTH(privilege.rule == "access.privilege");
  CHECK_BOTH(privilege.field == "/account/privileges");
  CHECK_BOTH(privilege.fix == fix_kind::change_account);
  CHECK_BOTH(privilege.http_status == 403);
  CHECK_BOTH(privilege.required.text() == "campaign:read");
  constexpr finding scope = found_by<access_scope<resend_policy>>(with_scopes(resend_by_v3_2026, {}));
  CHECK_BOTH(scope.rule == "access.scope");
  CHECK_BOTH(scope.field == "/account/scopes");
  CHECK_BOTH(scope.fix == fix_kind::change_account);
  CHECK_BOTH(scope.http_status == 403);
  CHECK_BOTH(scope.required.text() == "campaign_data");
}

TEST_CASE("the resend rules in catalogue order") {
  constexpr std::string_view expected[] = {"resend.role",
                                           "resend.status",
                                           "resend.format_type",
                                           "resend.imported",
                                           "resend.limit",
                                           "resend.delay.required",
                                           "resend.delay.exclusive",
                                           "resend.delay.days_range",
                                           "resend.delay.minutes_range",
                                           "resend.delay.not_accepted",
                                           "resend.delay.elapsed",
                                           "resend.subject.required",
                                           "resend.subject.not_accepted",
                                           "resend.window",
                                           "access.privilege",
                                           "access.scope"};
  CHECK_BOTH(come_in_order<resend::rules>(expected));
}
