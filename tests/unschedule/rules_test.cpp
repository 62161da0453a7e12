#include <campaign_rules/decide.hpp>
#include <campaign_rules/unschedule.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>

using namespace questions;

static_assert(unschedule::rules::size == 3);

TEST_CASE("unschedule.status: SCHEDULED alone, at every provider") {
  using rule = unschedule::status;
  CHECK_BOTH(opens_exactly_to<rule>(unschedule_by_v3, {campaign_status::scheduled}));
  CHECK_BOTH(opens_exactly_to<rule>(unschedule_by_v3_2026, {campaign_status::scheduled}));
  CHECK_BOTH(opens_exactly_to<rule>(unschedule_by_v2, {campaign_status::scheduled}));
  CHECK_BOTH(opens_exactly_to<rule>(unschedule_by_sequenzy, {campaign_status::scheduled}));
  CHECK_BOTH(!opens_exactly_to<rule>(unschedule_by_v3, {}));
  CHECK_BOTH(!opens_exactly_to<rule>(unschedule_by_v3, {campaign_status::scheduled, campaign_status::draft}));

  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(unschedule_by_v3), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(unschedule_by_v3_2026), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(unschedule_by_v2), {&campaign::status}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(unschedule_by_sequenzy), {&campaign::status}));
}

TEST_CASE("unschedule.status: what it finds") {
  constexpr finding found = found_by<unschedule::status>(in(unschedule_by_v3, campaign_status::sent));
  constexpr std::string_view eligible[] = {"SCHEDULED"};
  CHECK_BOTH(found.rule == "unschedule.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "DONE");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address ==
             "https://developer.constantcontact.com/api_guide/email_campaign_activity_delete_schedule.html");
  CHECK_BOTH(found_by<unschedule::status>(in(unschedule_by_v2, campaign_status::sending)).observed.text() == "RUNNING");
  CHECK_BOTH(found_by<unschedule::status>(in(unschedule_by_v2, campaign_status::sent)).source->basis ==
             basis::reference);
  CHECK_BOTH(found_by<unschedule::status>(in(unschedule_by_sequenzy, campaign_status::sent)).source->basis ==
             basis::reference);
  CHECK_BOTH(found_by<unschedule::status>(in(unschedule_by_v3_2026, campaign_status::sent)).source->basis ==
             basis::reference);
}

TEST_CASE("unschedule.status: what cures it") {
  using rule = unschedule::status;
  CHECK_BOTH(cure_in<rule>(unschedule_by_v3, campaign_status::draft) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v3, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v3, campaign_status::sent) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v3, campaign_status::failed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v3, campaign_status::removed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v2, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_v2, campaign_status::removed) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_sequenzy, campaign_status::in_review) == fix_kind::wait);
  CHECK_BOTH(cure_in<rule>(unschedule_by_sequenzy, campaign_status::rejected) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_sequenzy, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_sequenzy, campaign_status::paused) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(unschedule_by_sequenzy, campaign_status::cancelled) == fix_kind::never);
}

TEST_CASE("unschedule: waiting for a status to pass is no matter of the clock alone") {
  constexpr auto sending = in(unschedule_by_v3, campaign_status::sending);
  CHECK_BOTH(!retry_at(sending).has_value());
}

TEST_CASE("unschedule: http statuses") {
  CHECK_BOTH(answered(unschedule_by_v3) == 204);
  CHECK_BOTH(answered(unschedule_by_v3_2026) == 204);
  CHECK_BOTH(answered(unschedule_by_v2) == 204);
  CHECK_BOTH(answered(unschedule_by_sequenzy) == 200);
  CHECK_BOTH(answered(in(unschedule_by_v3, campaign_status::draft)) == 400);
  CHECK_BOTH(!answered(in_unknown_status(unschedule_by_v3)).has_value());
}

TEST_CASE("unschedule: access") {
  CHECK_BOTH(needs_privilege(unschedule_by_v3, "campaign:send"));
  CHECK_BOTH(needs_scope(unschedule_by_v3, "campaign_data"));
  CHECK_BOTH(needs_privilege(unschedule_by_v3_2026, "campaign:send"));
  CHECK_BOTH(needs_scope(unschedule_by_v3_2026, "campaign_data"));
  CHECK_BOTH(needs_no_access(unschedule_by_v2));
  CHECK_BOTH(needs_no_access(unschedule_by_sequenzy));
}

TEST_CASE("the unschedule rules in catalogue order") {
  constexpr std::string_view expected[] = {"unschedule.status", "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<unschedule::rules>(expected));
}

TEST_CASE("unschedule: what is scheduled, at Mailchimp, MailPoet and listmonk") {
  for (const provider* by : {&mailchimp, &mailpoet, &listmonk}) {
    const auto asked = from_status<unschedule_action>(*by, campaign_status::scheduled);
    CHECK(opens_exactly_to<unschedule::status>(asked, {campaign_status::scheduled}));
    CHECK(answered(in(asked, campaign_status::draft)) == 400);
  }
  CHECK_BOTH(answered(from_status<unschedule_action>(mailchimp, campaign_status::scheduled)) == 204);
  CHECK_BOTH(answered(from_status<unschedule_action>(mailpoet, campaign_status::scheduled)) == 200);
  CHECK_BOTH(answered(from_status<unschedule_action>(listmonk, campaign_status::scheduled)) == 200);
  CHECK_BOTH(needs_no_access(from_status<unschedule_action>(mailchimp, campaign_status::scheduled)));
  CHECK_BOTH(
      needs_privilege(from_status<unschedule_action>(mailpoet, campaign_status::scheduled), "mailpoet_manage_emails"));
  CHECK_BOTH(needs_privilege(from_status<unschedule_action>(listmonk, campaign_status::scheduled), "campaigns:send"));
  for (const provider* other : {&omnisend, &wix, &gumroad}) CHECK(is_not_offered<unschedule_action>(*other));
  constexpr finding found =
      found_by<unschedule::status>(from_status<unschedule_action>(mailpoet, campaign_status::draft));
  CHECK_BOTH(found.note == "the http status is inferred");
}
