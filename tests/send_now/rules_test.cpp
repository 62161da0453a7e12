#include <campaign_rules/send_now.hpp>

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<send_now_policy>);
static_assert(std::is_same_v<rules_of<send_now_action>, send_now::rules>);
static_assert(noexcept(decide(send_now_by_mailpoet)));

namespace {

constexpr send_now_question in_status(send_now_question asked, maybe<campaign_status> status) {
  asked.facts.status = {};
  if (status) asked.facts.status = *status;
  return asked;
}
constexpr send_now_question with(send_now_question asked, maybe<bool> has_date, maybe<std::int32_t> recipients) {
  asked.facts.has_scheduled_date = {};
  asked.facts.recipients = {};
  if (has_date) asked.facts.has_scheduled_date = *has_date;
  if (recipients) asked.facts.recipients = *recipients;
  return asked;
}
constexpr send_now_question over_limit(send_now_question asked, maybe<bool> is_over) {
  asked.account.subscriber_limit_reached = {};
  if (is_over) asked.account.subscriber_limit_reached = *is_over;
  return asked;
}
constexpr maybe<campaign_status> planned(const send_now_question& asked) { return detail::plan_allowed(asked).status; }

constexpr int warnings(const send_now_question& asked, std::string_view code) {
  int count = 0;
  for_each_warning(asked, [&](const warning_info& warning) { count += warning.code == code ? 1 : 0; });
  return count;
}

}  // namespace

TEST_CASE("the rules of send_now in catalogue order") {
  constexpr std::string_view codes[] = {"send_now.status", "send_now.recipients.none", "send_now.subscriber_limit",
                                        "access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<send_now::rules>(codes));
  CHECK_BOTH(send_now::rules::size == 5);
}

TEST_CASE("send_now.status: which statuses are eligible") {
  using rule = send_now::status;
  CHECK_BOTH(allows_and_holds<rule>(send_now_by_mailchimp));
  CHECK_BOTH(allows_and_holds<rule>(in_status(send_now_by_mailchimp, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(send_now_by_mailchimp, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(send_now_by_mailchimp, campaign_status::sent)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(send_now_by_mailpoet, campaign_status::scheduled)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(send_now_by_mailpoet, campaign_status::sent)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(send_now_by_mailpoet, campaign_status::failed)));
  CHECK_BOTH(violates_only<rule>(in_status(send_now_by_mailpoet, campaign_status::sending)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(send_now_by_listmonk, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(send_now_by_listmonk, campaign_status::scheduled)));
  CHECK_BOTH(hangs_only_on<rule>(in_status(send_now_by_listmonk, {}), {&campaign::status}));
  CHECK_BOTH(found_by<rule>(in_status(send_now_by_mailchimp, campaign_status::sent)).http_status == 400);
  CHECK_BOTH(found_by<rule>(in_status(send_now_by_mailchimp, campaign_status::sent)).source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(in_status(send_now_by_mailpoet, campaign_status::sending)).http_status == 404);
  CHECK_BOTH(found_by<rule>(in_status(send_now_by_mailpoet, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<rule>(in_status(send_now_by_listmonk, campaign_status::sent)).http_status == 400);
}

TEST_CASE("send_now.recipients.none: MailPoet sends to somebody, but a campaign that holds a date is only scheduled") {
  using rule = send_now::recipients_none;
  constexpr fact_set both{&campaign::recipients, &campaign::has_scheduled_date};
  CHECK_BOTH(violates_only<rule>(with(send_now_by_mailpoet, false, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with(send_now_by_mailpoet, false, 1)));
  CHECK_BOTH(allows_without<rule>(with(send_now_by_mailpoet, true, 0)));
  CHECK_BOTH(hangs_only_on<rule>(with(send_now_by_mailpoet, {}, 0), {&campaign::has_scheduled_date}));
  CHECK_BOTH(hangs_only_on<rule>(with(send_now_by_mailpoet, false, {}), {&campaign::recipients}));
  CHECK_BOTH(hangs_only_on<rule>(with(send_now_by_mailpoet, {}, {}), both));
  CHECK_BOTH(allows_and_holds<rule>(with(send_now_by_mailpoet, {}, 1)));
  CHECK_BOTH(allows_without<rule>(with(send_now_by_mailpoet, true, {})));
  CHECK_BOTH(allows_without<rule>(with(send_now_by_mailchimp, false, 0)));
  CHECK_BOTH(allows_without<rule>(with(send_now_by_listmonk, false, 0)));
  constexpr finding found = found_by<rule>(with(send_now_by_mailpoet, false, 0));
  CHECK_BOTH(found.field == "/campaign/recipients");
  CHECK_BOTH(found.observed.integer() == 0);
  CHECK_BOTH(found.minimum.integer() == 1);
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 404);
}

TEST_CASE("send_now.subscriber_limit: MailPoet looks at it") {
  using rule = send_now::subscriber_limit;
  CHECK_BOTH(violates_only<rule>(over_limit(send_now_by_mailpoet, true)));
  CHECK_BOTH(allows_and_holds<rule>(send_now_by_mailpoet));
  CHECK_BOTH(hangs_only_on<rule>(over_limit(send_now_by_mailpoet, {}), {&account::subscriber_limit_reached}));
  CHECK_BOTH(allows_without<rule>(over_limit(send_now_by_mailchimp, true)));
  CHECK_BOTH(allows_without<rule>(over_limit(send_now_by_listmonk, true)));
  CHECK_BOTH(found_by<rule>(over_limit(send_now_by_mailpoet, true)).http_status == 403);
  CHECK_BOTH(found_by<rule>(over_limit(send_now_by_mailpoet, true)).fix == fix_kind::change_account);
}

TEST_CASE("the status that follows hangs on whether the campaign holds a date") {
  CHECK_BOTH(planned(send_now_by_mailchimp) == maybe{campaign_status::sending});
  CHECK_BOTH(planned(with(send_now_by_mailchimp, true, 1)) == maybe{campaign_status::sending});
  for (const auto& by : {send_now_by_mailpoet, send_now_by_listmonk}) {
    CHECK(planned(with(by, false, 1)) == maybe{campaign_status::sending});
    CHECK(planned(with(by, true, 0)) == maybe{campaign_status::scheduled});
    CHECK(!planned(with(by, {}, 1)));
  }
  CHECK_BOTH(planned(with(send_now_by_listmonk, true, 0)) == maybe{campaign_status::scheduled});
  CHECK_BOTH(http_status(send_now_by_mailchimp) == maybe{204});
  CHECK_BOTH(http_status(send_now_by_mailpoet) == maybe{200});
  CHECK_BOTH(http_status(send_now_by_listmonk) == maybe{200});
}

TEST_CASE("MailPoet mails everybody again from some statuses") {
  constexpr auto from = [](const send_now_question& asked, maybe<campaign_status> status) {
    return warnings(in_status(asked, status), "send_now.mails_again");
  };
  CHECK_BOTH(from(send_now_by_mailpoet, campaign_status::paused) == 1);
  CHECK_BOTH(from(send_now_by_mailpoet, campaign_status::sent) == 1);
  CHECK_BOTH(from(send_now_by_mailpoet, campaign_status::failed) == 1);
  CHECK_BOTH(from(send_now_by_mailpoet, campaign_status::draft) == 0);
  CHECK_BOTH(from(send_now_by_mailpoet, campaign_status::scheduled) == 0);
  CHECK_BOTH(from(send_now_by_mailpoet, {}) == 0);
  CHECK_BOTH(from(send_now_by_mailchimp, campaign_status::paused) == 0);
  CHECK_BOTH(from(send_now_by_listmonk, campaign_status::paused) == 0);
}

TEST_CASE("a call that only schedules says so") {
  constexpr std::string_view code = "send_now.only_schedules";
  CHECK_BOTH(warnings(with(send_now_by_mailpoet, true, 1), code) == 1);
  CHECK_BOTH(warnings(with(send_now_by_mailpoet, false, 1), code) == 0);
  CHECK_BOTH(warnings(with(send_now_by_mailpoet, {}, 1), code) == 0);
  CHECK_BOTH(warnings(with(send_now_by_listmonk, true, 1), code) == 1);
  CHECK_BOTH(warnings(with(send_now_by_mailchimp, true, 1), code) == 0);
}

TEST_CASE("a policy lists its members") {
  int own_members = 0;
  for_each_member(mailpoet.send_now, [&](std::string_view name, const auto&) {
    for (const std::string_view own :
         {"recipients_required", "subscriber_limit", "warns_of_mailing_again", "warns_of_scheduling_only"})
      own_members += name == own ? 1 : 0;
  });
  CHECK(own_members == 4);
}
