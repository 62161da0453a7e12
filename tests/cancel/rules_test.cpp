#include <campaign_rules/cancel.hpp>
#include <campaign_rules/decide.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>

using namespace questions;

static_assert(cancel::rules::size == 5);

namespace {

/// A regular campaign that is being sent, of a paid account.
constexpr cancel_question cancel_by_mailchimp = [] {
  cancel_question asked = from_status<cancel_action>(mailchimp, campaign_status::sending);
  asked.facts.kind = "regular";
  asked.account.plan = "standard";
  return asked;
}();

}  // namespace

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

TEST_CASE("cancel: Sequenzy has it, Constant Contact does not, and it asks for no access") {
  CHECK_BOTH(answered(cancel_by_sequenzy) == 200);
  CHECK_BOTH(answered(in(cancel_by_sequenzy, campaign_status::sent)) == 400);
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v3));
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v3_2026));
  CHECK_BOTH(is_not_offered<cancel_action>(constant_contact_v2));
  CHECK_BOTH(needs_no_access(cancel_by_sequenzy));
}

TEST_CASE("the cancel rules in catalogue order") {
  constexpr std::string_view expected[] = {"cancel.status", "cancel.kind", "cancel.plan", "access.privilege",
                                           "access.scope"};
  CHECK_BOTH(come_in_order<cancel::rules>(expected));
}

TEST_CASE("cancel.kind: Mailchimp cancels regular and plain-text campaigns, in any case of the word") {
  using rule = cancel::kind;
  constexpr auto of_kind = [](maybe<std::string_view> kind) {
    cancel_question asked = cancel_by_mailchimp;
    asked.facts.kind = kind;
    return asked;
  };
  constexpr std::string_view eligible[] = {"regular", "plaintext"};
  CHECK_BOTH(allows_and_holds<rule>(of_kind("regular")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind("PLAINTEXT")));
  CHECK_BOTH(violates_only<rule>(of_kind("rss")));
  CHECK_BOTH(violates_only<rule>(of_kind("absplit")));
  CHECK_BOTH(hangs_only_on<rule>(of_kind({}), {&campaign::kind}));
  CHECK_BOTH(allows_without<rule>(cancel_by_sequenzy));

  constexpr finding found = found_by<rule>(of_kind("variate"));
  CHECK_BOTH(found.rule == "cancel.kind");
  CHECK_BOTH(found.field == "/campaign/kind");
  CHECK_BOTH(found.observed.text() == "variate");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("cancel.plan: Mailchimp cancels for paid plans") {
  using rule = cancel::plan;
  constexpr auto with_plan = [](maybe<std::string_view> plan) {
    cancel_question asked = cancel_by_mailchimp;
    asked.account.plan = plan;
    return asked;
  };
  constexpr std::string_view eligible[] = {"essentials", "standard", "premium", "pay_as_you_go"};
  for (const std::string_view paid : eligible) CHECK(allows_and_holds<rule>(with_plan(paid)));
  CHECK_BOTH(violates_only<rule>(with_plan("free")));
  CHECK_BOTH(hangs_only_on<rule>(with_plan({}), {&account::plan}));
  CHECK_BOTH(allows_without<rule>(cancel_by_sequenzy));
  CHECK_BOTH(answered(with_plan("free")) == 403);

  constexpr finding found = found_by<rule>(with_plan("free"));
  CHECK_BOTH(found.rule == "cancel.plan");
  CHECK_BOTH(found.field == "/account/plan");
  CHECK_BOTH(found.observed.text() == "free");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::change_account);
  CHECK_BOTH(found.source->basis == basis::inferred);
}

TEST_CASE("cancel.status: from where the other providers cancel") {
  using rule = cancel::status;
  CHECK_BOTH(opens_exactly_to<rule>(cancel_by_mailchimp, {campaign_status::sending}));
  CHECK_BOTH(opens_exactly_to<rule>(from_status<cancel_action>(omnisend, campaign_status::sending),
                                    {campaign_status::scheduled, campaign_status::paused, campaign_status::sending}));
  CHECK_BOTH(opens_exactly_to<rule>(from_status<cancel_action>(listmonk, campaign_status::sending),
                                    {campaign_status::sending, campaign_status::paused}));
  CHECK_BOTH(answered(cancel_by_mailchimp) == 204);
  CHECK_BOTH(answered(from_status<cancel_action>(omnisend, campaign_status::sending)) == 204);
  CHECK_BOTH(answered(from_status<cancel_action>(omnisend, campaign_status::draft)) == 409);
  CHECK_BOTH(answered(from_status<cancel_action>(listmonk, campaign_status::sending)) == 200);
  CHECK_BOTH(answered(from_status<cancel_action>(listmonk, campaign_status::scheduled)) == 400);
  // Omnisend's expired campaign is over for good; a stopped one is not for us to say.
  CHECK_BOTH(cure_in<rule>(from_status<cancel_action>(omnisend, campaign_status::sending), campaign_status::expired) ==
             fix_kind::never);
  CHECK_BOTH(cure_in<rule>(from_status<cancel_action>(omnisend, campaign_status::sending), campaign_status::stopped) ==
             fix_kind::change_campaign);
  // What waits for its date will be sending.
  CHECK_BOTH(cure_in<rule>(cancel_by_mailchimp, campaign_status::scheduled) == fix_kind::wait);
}

TEST_CASE("cancel: access at the other providers") {
  CHECK_BOTH(needs_no_access(cancel_by_mailchimp));
  CHECK_BOTH(needs_scope(from_status<cancel_action>(omnisend, campaign_status::sending), "campaigns.write"));
  CHECK_BOTH(needs_privilege(from_status<cancel_action>(listmonk, campaign_status::sending), "campaigns:send"));
  for (const provider* other : {&mailpoet, &wix, &gumroad}) CHECK(is_not_offered<cancel_action>(*other));
}
