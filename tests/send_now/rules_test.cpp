#include <campaign_rules/decide.hpp>
#include <campaign_rules/send_now.hpp>
#include <campaign_rules/warning.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstdint>
#include <string_view>

using namespace questions;

static_assert(send_now::rules::size == 5);

namespace {

/// A draft that holds no date and has recipients, of an account within its plan.
constexpr send_now_question allowed_send_now(const provider& by) {
  send_now_question asked = from_status<send_now_action>(by, campaign_status::draft);
  asked.facts.has_scheduled_date = false;
  asked.facts.recipients = 1;
  asked.account.subscriber_limit_reached = false;
  return asked;
}
constexpr send_now_question by_mailpoet = allowed_send_now(mailpoet);
constexpr send_now_question by_mailchimp = allowed_send_now(mailchimp);
constexpr send_now_question by_listmonk = allowed_send_now(listmonk);

constexpr send_now_question holding(maybe<bool> has_date, maybe<std::int32_t> recipients) {
  send_now_question asked = by_mailpoet;
  asked.facts.has_scheduled_date = has_date;
  asked.facts.recipients = recipients;
  return asked;
}
constexpr maybe<bool> unsaid{};
constexpr maybe<std::int32_t> uncounted{};

template <class Warning>
constexpr bool warns(const send_now_question& asked) {
  bool found = false;
  for_each_warning(asked, [&](const warning_info& each) { found = found || each.code == Warning::code; });
  return found;
}

}  // namespace

TEST_CASE("send_now.status: from where each provider starts a campaign") {
  using rule = send_now::status;
  CHECK_BOTH(opens_exactly_to<rule>(by_mailchimp, {campaign_status::draft, campaign_status::paused}));
  CHECK_BOTH(opens_exactly_to<rule>(by_listmonk, {campaign_status::draft, campaign_status::paused}));
  CHECK_BOTH(
      opens_exactly_to<rule>(by_mailpoet, {campaign_status::draft, campaign_status::scheduled, campaign_status::paused,
                                           campaign_status::sent, campaign_status::failed}));
  CHECK_BOTH(hangs_only_on<rule>(in_unknown_status(by_mailchimp), {&campaign::status}));
}

TEST_CASE("send_now.status: what it finds, and what cures it") {
  using rule = send_now::status;
  constexpr std::string_view eligible[] = {"save", "paused"};
  constexpr finding found = found_by<rule>(in(by_mailchimp, campaign_status::cancelled));
  CHECK_BOTH(found.rule == "send_now.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "canceled");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found.source->address == "https://mailchimp.com/developer/marketing/api/campaigns/");
  CHECK_BOTH(cure_in<rule>(by_mailchimp, campaign_status::archived) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(by_listmonk, campaign_status::sent) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(by_mailpoet, campaign_status::sending) == fix_kind::wait);
  CHECK_BOTH(answered(in(by_mailpoet, campaign_status::sending)) == 404);
  CHECK_BOTH(answered(in(by_listmonk, campaign_status::sent)) == 400);
  CHECK_BOTH(found_by<rule>(in(by_listmonk, campaign_status::sent)).source->basis == basis::reference);
}

TEST_CASE("send_now.recipients.none: MailPoet's campaign without a date has somebody to be sent to") {
  using rule = send_now::recipients_none;
  CHECK_BOTH(violates_only<rule>(holding(false, 0)));
  CHECK_BOTH(allows_and_holds<rule>(holding(false, 1)));
  CHECK_BOTH(allows_without<rule>(holding(true, 0)));
  CHECK_BOTH(allows_without<rule>(holding(true, uncounted)));
  CHECK_BOTH(hangs_only_on<rule>(holding(unsaid, 0), {&campaign::has_scheduled_date}));
  CHECK_BOTH(hangs_only_on<rule>(holding(false, uncounted), {&campaign::recipients}));
  CHECK_BOTH(hangs_only_on<rule>(holding(unsaid, uncounted), {&campaign::has_scheduled_date, &campaign::recipients}));
  CHECK_BOTH(decide(holding(unsaid, 1)).is_allowed());
  for (const provider* other : {&mailchimp, &listmonk}) {
    send_now_question asked = allowed_send_now(*other);
    asked.facts.recipients = 0;
    CHECK(allows_without<rule>(asked));
  }

  constexpr finding found = found_by<rule>(holding(false, 0));
  CHECK_BOTH(found.rule == "send_now.recipients.none");
  CHECK_BOTH(found.field == "/campaign/recipients");
  CHECK_BOTH(found.observed.integer() == 0);
  CHECK_BOTH(found.minimum.integer() == 1);
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 404);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("send_now.subscriber_limit: MailPoet stops an account that is over its plan") {
  using rule = send_now::subscriber_limit;
  constexpr auto with = [](maybe<bool> reached) {
    send_now_question asked = by_mailpoet;
    asked.account.subscriber_limit_reached = reached;
    return asked;
  };
  CHECK_BOTH(allows_and_holds<rule>(with(false)));
  CHECK_BOTH(violates_only<rule>(with(true)));
  CHECK_BOTH(hangs_only_on<rule>(with({}), {&account::subscriber_limit_reached}));
  CHECK_BOTH(answered(with(true)) == 403);
  CHECK_BOTH(answered(in(with(true), campaign_status::sending)) == 403);

  constexpr finding found = found_by<rule>(with(true));
  CHECK_BOTH(found.rule == "send_now.subscriber_limit");
  CHECK_BOTH(found.field == "/account/subscriber_limit_reached");
  CHECK_BOTH(found.fix == fix_kind::change_account);
  CHECK_BOTH(!found.observed.has_value());
}

TEST_CASE("send_now: access, and who has it at all") {
  CHECK_BOTH(needs_privilege(by_mailpoet, "mailpoet_manage_emails"));
  CHECK_BOTH(needs_privilege(by_listmonk, "campaigns:send"));
  CHECK_BOTH(needs_no_access(by_mailchimp));
  CHECK_BOTH(needs_no_scope(by_mailpoet));
  CHECK_BOTH(needs_no_scope(by_listmonk));
  CHECK_BOTH(answered(by_mailchimp) == 204);
  CHECK_BOTH(answered(by_mailpoet) == 200);
  CHECK_BOTH(answered(by_listmonk) == 200);
  for (const provider* other :
       {&constant_contact_v3, &constant_contact_v3_2026, &constant_contact_v2, &sequenzy, &omnisend, &wix, &gumroad})
    CHECK(is_not_offered<send_now_action>(*other));
}

TEST_CASE("send_now: warnings that it mails everybody again") {
  using warning = send_now::mails_again;
  for (const campaign_status status : mailpoet.dialect.statuses.known()) {
    const status_set again{campaign_status::paused, campaign_status::sent, campaign_status::failed};
    CHECK(warns<warning>(in(by_mailpoet, status)) == again.contains(status));
    CHECK(!warns<warning>(in(by_listmonk, status)));
    CHECK(!warns<warning>(in(by_mailchimp, status)));
  }
  CHECK_BOTH(!warns<warning>(in_unknown_status(by_mailpoet)));
  CHECK_BOTH(warning::code == "send_now.mails_again");
}

TEST_CASE("send_now: warnings that it only schedules a campaign that holds a date") {
  using warning = send_now::only_schedules;
  constexpr auto dated = [](send_now_question asked, maybe<bool> has_date) {
    asked.facts.has_scheduled_date = has_date;
    return asked;
  };
  CHECK_BOTH(warns<warning>(dated(by_mailpoet, true)));
  CHECK_BOTH(warns<warning>(dated(by_listmonk, true)));
  CHECK_BOTH(!warns<warning>(dated(by_mailchimp, true)));
  CHECK_BOTH(!warns<warning>(dated(by_mailpoet, false)));
  CHECK_BOTH(!warns<warning>(dated(by_listmonk, {})));
  CHECK_BOTH(warning::code == "send_now.only_schedules");
}

TEST_CASE("the send_now rules in catalogue order") {
  constexpr std::string_view expected[] = {"send_now.status", "send_now.recipients.none", "send_now.subscriber_limit",
                                           "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<send_now::rules>(expected));
}
