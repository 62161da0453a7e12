// The schedule rules about the kind of campaign, batches, the account's limit and its plan.

#include <campaign_rules/schedule/account_rules.hpp>
#include <campaign_rules/schedule/part_rules.hpp>

#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <string_view>

using namespace questions;

namespace {

constexpr schedule_question of_kind(schedule_question asked, maybe<std::string_view> kind) {
  asked.facts.kind = {};
  if (kind) asked.facts.kind = *kind;
  return asked;
}
constexpr schedule_question on_plan(schedule_question asked, maybe<std::string_view> plan) {
  asked.account.plan = {};
  if (plan) asked.account.plan = *plan;
  return asked;
}
constexpr schedule_question over_limit(schedule_question asked, maybe<bool> is_over) {
  asked.account.subscriber_limit_reached = {};
  if (is_over) asked.account.subscriber_limit_reached = *is_over;
  return asked;
}
constexpr schedule_question in_status(schedule_question asked, campaign_status status) {
  asked.facts.status = status;
  return asked;
}
constexpr schedule_question asking(schedule_question asked, schedule_request request) {
  asked.request = request;
  return asked;
}

constexpr schedule_request date = on_the_first_of_december;
constexpr std::string_view other_scope[] = {"campaigns.read"};

/// The eligible texts, each followed by a space.
struct text_list {
  char text[80]{};
  std::size_t size = 0;
  constexpr std::string_view view() const { return {text, size}; }
};
constexpr text_list eligible(const finding& found) {
  text_list list;
  found.eligible.for_each([&](const detail_value& value) {
    for (const char c : value.text()) list.text[list.size++] = c;
    list.text[list.size++] = ' ';
  });
  return list;
}

}  // namespace

TEST_CASE("schedule.status: which statuses are eligible") {
  using rule = schedule::status;
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_mailchimp, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_mailchimp, campaign_status::scheduled)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_mailchimp, campaign_status::cancelled)));
  CHECK_BOTH(found_by<rule>(in_status(schedule_by_mailchimp, campaign_status::cancelled)).observed.text() ==
             "canceled");
  CHECK_BOTH(found_by<rule>(in_status(schedule_by_mailchimp, campaign_status::cancelled)).fix == fix_kind::never);
  CHECK_BOTH(found_by<rule>(in_status(schedule_by_mailchimp, campaign_status::archived)).fix ==
             fix_kind::change_campaign);
  CHECK_BOTH(found_by<rule>(schedule_by_mailchimp).source->basis == basis::inferred);
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_omnisend));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_omnisend, campaign_status::paused)));
  CHECK_BOTH(found_by<rule>(in_status(schedule_by_omnisend, campaign_status::expired)).fix == fix_kind::never);
  CHECK_BOTH(http_status(in_status(schedule_by_omnisend, campaign_status::sent)) == maybe{409});
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_mailpoet, campaign_status::sending)));
  CHECK_BOTH(found_by<rule>(in_status(schedule_by_mailpoet, campaign_status::sending)).fix == fix_kind::wait);
  CHECK_BOTH(http_status(in_status(schedule_by_mailpoet, campaign_status::sending)) == maybe{404});
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_mailpoet, campaign_status::failed)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_mailpoet, campaign_status::scheduled)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_wix, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_wix, campaign_status::scheduled)));
  CHECK_BOTH(allows_and_holds<rule>(in_status(schedule_by_listmonk, campaign_status::paused)));
  CHECK_BOTH(violates_only<rule>(in_status(schedule_by_listmonk, campaign_status::sending)));
}

TEST_CASE("schedule.kind: Mailchimp schedules four kinds, compared without regard to ASCII case") {
  using rule = schedule::kind;
  for (const std::string_view kind : {"regular", "plaintext", "absplit", "variate", "Regular", "VARIATE"})
    CHECK(allows_and_holds<rule>(of_kind(schedule_by_mailchimp, kind)));
  CHECK_BOTH(violates_only<rule>(of_kind(schedule_by_mailchimp, "rss")));
  CHECK_BOTH(violates_only<rule>(of_kind(schedule_by_mailchimp, "")));
  CHECK_BOTH(hangs_only_on<rule>(of_kind(schedule_by_mailchimp, {}), {&campaign::kind}));
  CHECK_BOTH(allows_without<rule>(of_kind(schedule_by_omnisend, "rss")));
  constexpr finding found = found_by<rule>(of_kind(schedule_by_mailchimp, "rss"));
  CHECK_BOTH(found.rule == "schedule.kind");
  CHECK_BOTH(found.field == "/campaign/kind");
  CHECK_BOTH(found.observed.text() == "rss");
  CHECK_BOTH(eligible(found).view() == "regular plaintext absplit variate ");
  CHECK_BOTH(found.fix == fix_kind::never);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("schedule.batch.incomplete: batches have a number and a delay") {
  using rule = schedule::batch_incomplete;
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, date.in_batches(2, {}))));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, date.in_batches({}, 60))));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, date.in_batches({}, {}))));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_mailchimp, date.in_batches(2, 60))));
  CHECK_BOTH(allows_without<rule>(schedule_by_mailchimp));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_omnisend, date.in_batches(2, {}))));
  constexpr finding found = found_by<rule>(asking(schedule_by_mailchimp, date.in_batches(2, {})));
  CHECK_BOTH(found.rule == "schedule.batch.incomplete");
  CHECK_BOTH(found.field == "/request/batch_delivery");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("schedule.batch.exclusive: batches, or each recipient's time zone") {
  using rule = schedule::batch_exclusive;
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, date.in_batches(2, 60).in_each_time_zone())));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_mailchimp, date.in_batches(2, 60).in_each_time_zone(false))));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_mailchimp, date.in_each_time_zone())));
  CHECK_BOTH(allows_without<rule>(schedule_by_mailchimp));
  constexpr finding found = found_by<rule>(asking(schedule_by_mailchimp, date.in_batches(2, 60).in_each_time_zone()));
  CHECK_BOTH(found.rule == "schedule.batch.exclusive");
  CHECK_BOTH(found.field == "/request/batch_delivery");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("schedule.subscriber_limit: Omnisend, MailPoet and Wix look at it") {
  using rule = schedule::subscriber_limit;
  constexpr fact_set limit{&account::subscriber_limit_reached};
  for (const auto& asked : {schedule_by_omnisend, schedule_by_mailpoet, schedule_by_wix}) {
    CHECK(violates_only<rule>(over_limit(asked, true)));
    CHECK(allows_and_holds<rule>(over_limit(asked, false)));
    CHECK(hangs_only_on<rule>(over_limit(asked, {}), limit));
  }
  CHECK_BOTH(violates_only<rule>(over_limit(schedule_by_omnisend, true)));
  CHECK_BOTH(allows_without<rule>(over_limit(schedule_by_mailchimp, true)));
  CHECK_BOTH(allows_without<rule>(over_limit(schedule_by_listmonk, {})));
  constexpr finding found = found_by<rule>(over_limit(schedule_by_omnisend, true));
  CHECK_BOTH(found.rule == "schedule.subscriber_limit");
  CHECK_BOTH(found.field == "/account/subscriber_limit_reached");
  CHECK_BOTH(found.fix == fix_kind::change_account);
  CHECK_BOTH(found.http_status == 402);
  CHECK_BOTH(found.source->address == "https://api-docs.omnisend.com/reference/post_campaigns-id-send");
  CHECK_BOTH(found_by<rule>(over_limit(schedule_by_mailpoet, true)).http_status == 403);
  CHECK_BOTH(found_by<rule>(over_limit(schedule_by_wix, true)).http_status == 403);
}

TEST_CASE("schedule.plan: Mailchimp asks for a paid plan, and for more where the mailing goes out in parts") {
  using rule = schedule::plan;
  constexpr auto by_zone = asking(schedule_by_mailchimp, date.in_each_time_zone());
  constexpr auto in_batches = asking(schedule_by_mailchimp, date.in_batches(2, 60));
  CHECK_BOTH(violates_only<rule>(on_plan(schedule_by_mailchimp, "free")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan(schedule_by_mailchimp, "essentials")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan(schedule_by_mailchimp, "standard")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan(schedule_by_mailchimp, "premium")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan(schedule_by_mailchimp, "pay_as_you_go")));
  CHECK_BOTH(hangs_only_on<rule>(on_plan(schedule_by_mailchimp, {}), {&account::plan}));
  for (const std::string_view plan : {"free", "essentials", "pay_as_you_go"}) {
    CHECK(violates_only<rule>(on_plan(by_zone, plan)));
    CHECK(violates_only<rule>(on_plan(in_batches, plan)));
  }
  for (const std::string_view plan : {"standard", "premium"}) {
    CHECK(allows_and_holds<rule>(on_plan(by_zone, plan)));
    CHECK(allows_and_holds<rule>(on_plan(in_batches, plan)));
  }
  CHECK_BOTH(hangs_only_on<rule>(on_plan(by_zone, {}), {&account::plan}));

  constexpr finding wide = found_by<rule>(on_plan(schedule_by_mailchimp, "free"));
  CHECK_BOTH(wide.rule == "schedule.plan");
  CHECK_BOTH(wide.field == "/account/plan");
  CHECK_BOTH(wide.observed.text() == "free");
  CHECK_BOTH(eligible(wide).view() == "essentials standard premium pay_as_you_go ");
  CHECK_BOTH(wide.fix == fix_kind::change_account);
  CHECK_BOTH(wide.http_status == 403);
  CHECK_BOTH(wide.source->basis == basis::guide);
  CHECK_BOTH(eligible(found_by<rule>(on_plan(by_zone, "essentials"))).view() == "standard premium ");
  CHECK_BOTH(eligible(found_by<rule>(on_plan(in_batches, "essentials"))).view() == "standard premium ");
}

TEST_CASE("schedule.plan: Wix asks for the premium plan where a date is given") {
  using rule = schedule::plan;
  constexpr auto send_now = asking(schedule_by_wix, schedule_request::now());
  CHECK_BOTH(violates_only<rule>(on_plan(schedule_by_wix, "free")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan(schedule_by_wix, "premium")));
  CHECK_BOTH(hangs_only_on<rule>(on_plan(schedule_by_wix, {}), {&account::plan}));
  CHECK_BOTH(allows_without<rule>(on_plan(send_now, "free")));
  CHECK_BOTH(allows_without<rule>(on_plan(send_now, {})));
  CHECK_BOTH(allows_without<rule>(on_plan(schedule_by_omnisend, "free")));
  CHECK_BOTH(eligible(found_by<rule>(on_plan(schedule_by_wix, "free"))).view() == "premium ");
}

TEST_CASE("schedule.plan: by the facts alone, as the plainest schedule asks for it") {
  constexpr auto says = [](const schedule_question& asked) { return decide_facts(asked); };
  CHECK_BOTH(says(on_plan(schedule_by_mailchimp, "free")).is_violated<schedule::plan>());
  CHECK_BOTH(says(on_plan(schedule_by_mailchimp, "essentials")).is_allowed());
  CHECK_BOTH(says(on_plan(schedule_by_mailchimp, {})).is_unknown<schedule::plan>());
  CHECK_BOTH(says(on_plan(schedule_by_wix, "free")).is_allowed());
  CHECK_BOTH(says(on_plan(schedule_by_wix, {})).is_allowed());
}

TEST_CASE("the most telling http status of several violations") {
  constexpr auto sent_with_past_date = changed(schedule_by_omnisend, [](auto& it) {
    it.facts.status = campaign_status::sent;
    it.request = schedule_request::at(utc(2026, 11, 22, 9, 0));
  });
  CHECK_BOTH(http_status(sent_with_past_date) == maybe{400});
  CHECK_BOTH(http_status(over_limit(sent_with_past_date, true)) == maybe{402});
  constexpr auto without_scope = [](schedule_question asked) {
    asked.account.scopes = array_view<std::string_view>{other_scope};
    return asked;
  };
  CHECK(http_status(without_scope(over_limit(sent_with_past_date, true))) == maybe{403});
}
