#include <campaign_rules/decide.hpp>
#include <campaign_rules/resume.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstdint>
#include <limits>
#include <string_view>

using namespace questions;

static_assert(resume::rules::size == 5);

namespace {

constexpr resume_question spread_over(std::int64_t hours) {
  resume_question asked = resume_by_sequenzy;
  asked.request.spread_over_hours = hours;
  return asked;
}

}  // namespace

TEST_CASE("resume.status: only what is paused can be resumed") {
  CHECK_BOTH(opens_exactly_to<resume::status>(resume_by_sequenzy, {campaign_status::paused}));
  CHECK_BOTH(hangs_only_on<resume::status>(in_unknown_status(resume_by_sequenzy), {&campaign::status}));
}

TEST_CASE("resume.status: what it finds, and what cures it") {
  using rule = resume::status;
  constexpr std::string_view eligible[] = {"paused"};
  constexpr finding found = found_by<rule>(in(resume_by_sequenzy, campaign_status::sent));
  CHECK_BOTH(found.rule == "resume.status");
  CHECK_BOTH(found.field == "/campaign/status");
  CHECK_BOTH(found.observed.text() == "sent");
  CHECK_BOTH(finds_eligible(found, eligible));
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address == "https://docs.sequenzy.com/api-reference/campaigns/resume");
  CHECK_BOTH(cure_in<rule>(resume_by_sequenzy, campaign_status::sending) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(resume_by_sequenzy, campaign_status::in_review) == fix_kind::change_campaign);
  CHECK_BOTH(cure_in<rule>(resume_by_sequenzy, campaign_status::cancelled) == fix_kind::never);
}

TEST_CASE("resume.spread_over_hours: 1 to 72, or not given") {
  using rule = resume::spread_over_hours;
  CHECK_BOTH(allows_without<rule>(resume_by_sequenzy));
  CHECK_BOTH(violates_only<rule>(spread_over((std::numeric_limits<std::int64_t>::min)())));
  CHECK_BOTH(violates_only<rule>(spread_over(-1)));
  CHECK_BOTH(violates_only<rule>(spread_over(0)));
  CHECK_BOTH(allows_and_holds<rule>(spread_over(1)));
  CHECK_BOTH(allows_and_holds<rule>(spread_over(2)));
  CHECK_BOTH(allows_and_holds<rule>(spread_over(71)));
  CHECK_BOTH(allows_and_holds<rule>(spread_over(72)));
  CHECK_BOTH(violates_only<rule>(spread_over(73)));
  CHECK_BOTH(violates_only<rule>(spread_over((std::numeric_limits<std::int64_t>::max)())));
  CHECK_BOTH(holds<rule>(in_unknown_status(spread_over(72))));
}

TEST_CASE("resume.spread_over_hours: what it finds") {
  constexpr finding above = found_by<resume::spread_over_hours>(spread_over(73));
  CHECK_BOTH(above.rule == "resume.spread_over_hours");
  CHECK_BOTH(above.field == "/request/spreadOverHours");
  CHECK_BOTH(above.fix == fix_kind::change_request);
  CHECK_BOTH(above.http_status == 400);
  CHECK_BOTH(above.observed.integer() == 73);
  CHECK_BOTH(above.minimum.integer() == 1);
  CHECK_BOTH(above.maximum.integer() == 72);
  CHECK_BOTH(above.nearest.integer() == 72);
  CHECK_BOTH(above.source->basis == basis::reference);
  CHECK_BOTH(found_by<resume::spread_over_hours>(spread_over(0)).nearest.integer() == 1);
}

TEST_CASE("resume: both rules at once") {
  constexpr auto both = in(spread_over(0), campaign_status::sent);
  CHECK_BOTH(decide(both).violated().size() == 2);
  CHECK_BOTH(decide(both).is_violated<resume::status>());
  CHECK_BOTH(decide(both).is_violated<resume::spread_over_hours>());
}

TEST_CASE("resume: Sequenzy has it, Constant Contact does not, and it asks for no access") {
  CHECK_BOTH(answered(resume_by_sequenzy) == 200);
  CHECK_BOTH(answered(spread_over(73)) == 400);
  CHECK_BOTH(is_not_offered<resume_action>(constant_contact_v3));
  CHECK_BOTH(is_not_offered<resume_action>(constant_contact_v3_2026));
  CHECK_BOTH(is_not_offered<resume_action>(constant_contact_v2));
  CHECK_BOTH(needs_no_access(resume_by_sequenzy));
}

TEST_CASE("the resume rules in catalogue order") {
  constexpr std::string_view expected[] = {"resume.status", "resume.spread_over_hours", "resume.subscriber_limit",
                                           "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<resume::rules>(expected));
}

TEST_CASE("resume: a policy whose range is upside down, or whose set is empty, is not well formed") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  constexpr auto with_range = [](std::int64_t minimum, std::int64_t maximum) {
    resume_policy policy;
    policy.spread_over_hours = {{minimum, maximum}, handbook};
    return well_formed(policy);
  };
  constexpr auto with_statuses = [](status_set statuses) {
    resume_policy policy;
    policy.eligible_statuses = {statuses, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(well_formed(resume_policy{}));
  CHECK_BOTH(with_range(1, 2));
  CHECK_BOTH(with_range(1, 1));
  CHECK_BOTH(!with_range(2, 1));
  CHECK_BOTH(with_statuses({campaign_status::paused}));
  CHECK_BOTH(!with_statuses({}));
}

TEST_CASE("resume: from where MailPoet and listmonk resume") {
  constexpr auto by_mailpoet = changed(from_status<resume_action>(mailpoet, campaign_status::paused),
                                       [](auto& it) { it.account.subscriber_limit_reached = false; });
  constexpr auto by_listmonk = from_status<resume_action>(listmonk, campaign_status::paused);
  CHECK_BOTH(opens_exactly_to<resume::status>(by_mailpoet, {campaign_status::paused, campaign_status::failed}));
  CHECK_BOTH(opens_exactly_to<resume::status>(by_listmonk, {campaign_status::paused}));
  CHECK_BOTH(answered(in(by_mailpoet, campaign_status::draft)) == 404);
  CHECK_BOTH(answered(in(by_listmonk, campaign_status::draft)) == 400);
  CHECK_BOTH(answered(by_mailpoet) == 200);
  CHECK_BOTH(answered(by_listmonk) == 200);
  CHECK_BOTH(needs_privilege(by_mailpoet, "mailpoet_manage_emails"));
  CHECK_BOTH(needs_privilege(by_listmonk, "campaigns:send"));
  // Hours to spread over are Sequenzy's.
  constexpr auto spread = [](resume_question asked) {
    asked.request.spread_over_hours = 0;
    return asked;
  };
  CHECK_BOTH(allows_without<resume::spread_over_hours>(spread(by_mailpoet)));
  CHECK_BOTH(allows_without<resume::spread_over_hours>(spread(by_listmonk)));
}

TEST_CASE("resume.subscriber_limit: MailPoet stops an account that is over its plan") {
  using rule = resume::subscriber_limit;
  constexpr auto with = [](maybe<bool> reached) {
    resume_question asked = from_status<resume_action>(mailpoet, campaign_status::paused);
    asked.account.subscriber_limit_reached = reached;
    return asked;
  };
  CHECK_BOTH(allows_and_holds<rule>(with(false)));
  CHECK_BOTH(violates_only<rule>(with(true)));
  CHECK_BOTH(hangs_only_on<rule>(with({}), {&account::subscriber_limit_reached}));
  CHECK_BOTH(allows_without<rule>(resume_by_sequenzy));
  CHECK_BOTH(answered(with(true)) == 403);
  constexpr finding found = found_by<rule>(with(true));
  CHECK_BOTH(found.rule == "resume.subscriber_limit");
  CHECK_BOTH(found.field == "/account/subscriber_limit_reached");
  CHECK_BOTH(found.fix == fix_kind::change_account);
  CHECK_BOTH(found.source->basis == basis::reference);
}
