// The rules of a test send, save the quota, which is in quota_test.cpp.

#include <campaign_rules/send_test/rules.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstddef>
#include <string_view>

using namespace questions;

static_assert(send_test::rules::size == 11);

namespace {

constexpr std::string_view six_addresses[] = {"a@example.com", "b@example.com", "c@example.com",
                                              "d@example.com", "e@example.com", "f@example.com"};

/// To the first so many of the six.
constexpr send_test_question to(send_test_question asked, std::size_t count) {
  asked.request.email_addresses = array_view<std::string_view>{six_addresses, count};
  return asked;
}
constexpr send_test_question with_role(send_test_question asked, maybe<activity_role> role) {
  asked.facts.role = {};
  if (role) asked.facts.role = *role;
  return asked;
}
constexpr send_test_question in_format(send_test_question asked, maybe<test_format> format) {
  asked.request.format = format;
  return asked;
}
constexpr send_test_question with_content(send_test_question asked, maybe<content_format> format) {
  asked.facts.email_content_format = {};
  if (format) asked.facts.email_content_format = *format;
  return asked;
}

}  // namespace

TEST_CASE("send_test: V2 and the later V3 have it") {
  CHECK_BOTH(decide(send_test_by_v2).is_allowed());
  CHECK_BOTH(decide(send_test_by_v3_2026).is_allowed());
  CHECK_BOTH(is_not_offered<send_test_action>(constant_contact_v3));
  CHECK_BOTH(is_not_offered<send_test_action>(sequenzy));
  CHECK_BOTH(answered(send_test_by_v2) == 200);
  CHECK_BOTH(answered(send_test_by_v3_2026) == 204);
}

TEST_CASE("send_test.status: V2 takes DRAFT, SENT and SCHEDULED, V3 any") {
  using rule = send_test::status;
  CHECK_BOTH(opens_exactly_to<rule>(send_test_by_v2,
                                    {campaign_status::draft, campaign_status::sent, campaign_status::scheduled}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(send_test_by_v2), {&campaign::status}));
  for (const campaign_status status : constant_contact_v3_2026.dialect.statuses.known())
    CHECK(allows_without<rule>(in(send_test_by_v3_2026, status)));
  CHECK_BOTH(allows_without<rule>(in(send_test_by_v3_2026, campaign_status::removed)));
  CHECK_BOTH(allows_without<rule>(in_unknown_status(send_test_by_v3_2026)));

  constexpr std::string_view eligible[] = {"DRAFT", "SCHEDULED", "SENT"};
  constexpr finding found = found_by<rule>(in(send_test_by_v2, campaign_status::sending));
  CHECK_BOTH(found.rule == "send_test.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "RUNNING");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
  CHECK_BOTH(cure_in<rule>(send_test_by_v2, campaign_status::removed) == fix_kind::change_campaign);
}

TEST_CASE("send_test.role: V3 tests primary emails, V2 knows no roles") {
  using rule = send_test::role;
  CHECK_BOTH(allows_and_holds<rule>(send_test_by_v3_2026));
  CHECK_BOTH(violates_only<rule>(with_role(send_test_by_v3_2026, activity_role::permalink)));
  CHECK_BOTH(violates_only<rule>(with_role(send_test_by_v3_2026, activity_role::resend)));
  CHECK_BOTH(hangs_only_on<rule>(with_role(send_test_by_v3_2026, {}), {&campaign::role}));
  CHECK_BOTH(allows_without<rule>(with_role(send_test_by_v2, activity_role::permalink)));
  CHECK_BOTH(allows_without<rule>(with_role(send_test_by_v2, {})));

  constexpr finding found = found_by<rule>(with_role(send_test_by_v3_2026, activity_role::resend));
  CHECK_BOTH(found.rule == "send_test.role");
  CHECK_BOTH(found.field == "/campaign/role");
  CHECK_BOTH(found.observed == detail_value{std::string_view{"resend"}});
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("send_test.addresses.required: at least one") {
  using rule = send_test::addresses_required;
  CHECK_BOTH(violates_only<rule>(to(send_test_by_v2, 0)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v2, 1)));
  CHECK_BOTH(violates_only<rule>(to(send_test_by_v3_2026, 0)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v3_2026, 1)));
  CHECK_BOTH(violates_only<rule>(changed(send_test_by_v2, [](auto& it) { it.request.email_addresses = {}; })));

  constexpr finding found = found_by<rule>(to(send_test_by_v2, 0));
  CHECK_BOTH(found.rule == "send_test.addresses.required");
  CHECK_BOTH(found.field == "/request/email_addresses");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("send_test.addresses.limit: at most five in one call, as they stand") {
  using rule = send_test::addresses_limit;
  CHECK_BOTH(does_not_apply_to<rule>(to(send_test_by_v2, 0)));
  CHECK_BOTH(does_not_apply_to<rule>(to(send_test_by_v3_2026, 0)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v2, 1)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v2, 4)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v2, 5)));
  CHECK_BOTH(violates_only<rule>(to(send_test_by_v2, 6)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v3_2026, 4)));
  CHECK_BOTH(allows_and_holds<rule>(to(send_test_by_v3_2026, 5)));
  CHECK_BOTH(violates_only<rule>(to(send_test_by_v3_2026, 6)));

  static constexpr std::string_view six_times_the_same[] = {"", "", "", "", "", ""};
  constexpr auto repeated = changed(send_test_by_v2, [](auto& it) { it.request.email_addresses = six_times_the_same; });
  CHECK_BOTH(violates_only<rule>(repeated));

  constexpr finding found = found_by<rule>(to(send_test_by_v2, 6));
  CHECK_BOTH(found.rule == "send_test.addresses.limit");
  CHECK_BOTH(found.field == "/request/email_addresses");
  CHECK_BOTH(found.observed.integer() == 6);
  CHECK_BOTH(found.maximum.integer() == 5);
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
  CHECK_BOTH(found_by<rule>(to(send_test_by_v3_2026, 6)).source->basis == basis::reference);
}

TEST_CASE("send_test.format.required: V2 wants to know which versions, V3 does not ask") {
  using rule = send_test::format_required;
  CHECK_BOTH(violates_only<rule>(in_format(send_test_by_v2, {})));
  CHECK_BOTH(allows_and_holds<rule>(in_format(send_test_by_v2, test_format::html)));
  CHECK_BOTH(allows_and_holds<rule>(in_format(send_test_by_v2, test_format::text)));
  CHECK_BOTH(allows_and_holds<rule>(in_format(send_test_by_v2, test_format::html_and_text)));
  CHECK_BOTH(allows_without<rule>(in_format(send_test_by_v3_2026, {})));
  CHECK_BOTH(allows_without<rule>(in_format(send_test_by_v3_2026, test_format::text)));

  constexpr finding found = found_by<rule>(in_format(send_test_by_v2, {}));
  CHECK_BOTH(found.rule == "send_test.format.required");
  CHECK_BOTH(found.field == "/request/format");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
}

TEST_CASE("the words of a test's format") {
  CHECK_BOTH(all_of<test_format>.size() == 3);
  CHECK_BOTH(from_wire_name<test_format>("HTML") == test_format::html);
  CHECK_BOTH(from_wire_name<test_format>("TEXT") == test_format::text);
  CHECK_BOTH(from_wire_name<test_format>("HTML_AND_TEXT") == test_format::html_and_text);
  CHECK_BOTH(!from_wire_name<test_format>("html").has_value());
}

TEST_CASE("send_test.content_format: V2 cannot preview XHTML, V3 takes any") {
  using rule = send_test::content_format;
  CHECK_BOTH(allows_and_holds<rule>(with_content(send_test_by_v2, content_format::html)));
  CHECK_BOTH(violates_only<rule>(with_content(send_test_by_v2, content_format::xhtml)));
  CHECK_BOTH(hangs_only_on<rule>(with_content(send_test_by_v2, {}), {&campaign::email_content_format}));
  CHECK_BOTH(allows_without<rule>(with_content(send_test_by_v3_2026, content_format::xhtml)));
  CHECK_BOTH(allows_without<rule>(with_content(send_test_by_v3_2026, {})));

  constexpr finding found = found_by<rule>(with_content(send_test_by_v2, content_format::xhtml));
  CHECK_BOTH(found.rule == "send_test.content_format");
  CHECK_BOTH(found.field == "/campaign/email_content_format");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);
}

TEST_CASE("send_test: access") {
  CHECK_BOTH(needs_privilege(send_test_by_v2, "campaign:send"));
  CHECK_BOTH(needs_no_scope(send_test_by_v2));
  CHECK_BOTH(needs_privilege(send_test_by_v3_2026, "campaign:send"));
  CHECK_BOTH(needs_scope(send_test_by_v3_2026, "campaign_data"));
}

TEST_CASE("the send_test rules in catalogue order") {
  constexpr std::string_view expected[] = {"send_test.status",
                                           "send_test.role",
                                           "send_test.addresses.required",
                                           "send_test.addresses.limit",
                                           "send_test.quota",
                                           "send_test.quota.recent",
                                           "send_test.quota.campaign",
                                           "send_test.format.required",
                                           "send_test.content_format",
                                           "access.privilege",
                                           "access.scope"};
  CHECK_BOTH(come_in_order<send_test::rules>(expected));
}
