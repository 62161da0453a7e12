// The model of Mailchimp against cases worked out by hand.

#include "mailchimp.hpp"
#include "model_checks.hpp"

#include <doctest/doctest.h>

using namespace oracle;
using namespace oracle::models;

namespace {

question<schedule_ask> schedule_at(std::int64_t date) {
  question<schedule_ask> asked{&mailchimp::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::draft);
  asked.known.set(fact::kind, "regular");
  asked.known.set(fact::plan, "standard");
  asked.ask.date = date;
  return asked;
}

std::int64_t nearest_to(std::int64_t date) {
  return *found(schedule_at(date), mailchimp::schedule, "schedule.date.granularity").nearest_date;
}

question<test_ask> test_to(std::int64_t addresses, const char* plan = nullptr) {
  question<test_ask> asked{&mailchimp::self, {}, {addresses, test_format::html}, ten_o_clock};
  if (plan != nullptr) asked.known.set(fact::plan, plan);
  asked.known.set(fact::test_addresses_used, 0);
  asked.known.set(fact::campaign_test_addresses_used, 0);
  return asked;
}

}  // namespace

TEST_CASE("Mailchimp schedules at quarters of an hour") {
  CHECK(violated(schedule_at(at(2026, 11, 23, 12, 7)), mailchimp::schedule) == "schedule.date.granularity");
  CHECK(nearest_to(at(2026, 11, 23, 12, 7)) == at(2026, 11, 23, 12, 0));
  CHECK(nearest_to(at(2026, 11, 23, 12, 7, 29, 999)) == at(2026, 11, 23, 12, 0));
  CHECK(nearest_to(at(2026, 11, 23, 12, 7, 30)) == at(2026, 11, 23, 12, 15));
  CHECK(allows(schedule_at(at(2026, 11, 23, 12, 15)), mailchimp::schedule));
  CHECK(nearest_to(at(2026, 11, 23, 12, 15, 0, 1)) == at(2026, 11, 23, 12, 15));
  CHECK(allows(schedule_at(at(2026, 11, 23, 6, 30)), mailchimp::schedule));  // 12:15 at an offset of 05:45
  CHECK(nearest_to(at(9999, 12, 31, 23, 59)) == at(9999, 12, 31, 23, 45));
  CHECK(violated(schedule_at(ten_o_clock), mailchimp::schedule) == "schedule.date.in_past");
  CHECK(nearest_to(at(2026, 11, 22, 9, 53)) == at(2026, 11, 22, 10, 0));
  CHECK(nearest_to(at(0, 1, 1, 0, 0, 0, 1)) == at(0, 1, 1));
  CHECK(nearest_to(at(1969, 12, 31, 23, 52, 29, 999)) == at(1969, 12, 31, 23, 45));
}

TEST_CASE("Mailchimp schedules some kinds in some statuses") {
  auto asked = schedule_at(at(2026, 11, 23, 12, 15));
  asked.known.set(fact::kind, "REGULAR");
  CHECK(allows(asked, mailchimp::schedule));
  asked.known.set(fact::kind, "rss");
  CHECK(violated(asked, mailchimp::schedule) == "schedule.kind");
  CHECK(eligible(found(asked, mailchimp::schedule, "schedule.kind")) == "regular plaintext absplit variate");
  asked.known.forget(fact::kind);
  CHECK(unknown(asked, mailchimp::schedule) == "schedule.kind");
  CHECK(missing(asked, mailchimp::schedule, "schedule.kind") == fact_list{fact::kind});

  asked = schedule_at(at(2026, 11, 23, 12, 15));
  asked.known.set(fact::status, status::cancelled);
  const told refused = found(asked, mailchimp::schedule, "schedule.status");
  CHECK(*refused.observed_text == "canceled");
  CHECK(refused.fix == fix_kind::never);
  CHECK(eligible(refused) == "save paused");
}

TEST_CASE("Mailchimp's timewarp and batches take the higher plans") {
  auto asked = schedule_at(at(2026, 11, 23, 10, 0));
  asked.ask.timewarp = true;
  CHECK(mailchimp::warnings(asked).codes.empty());
  CHECK(!mailchimp::plan(asked).send_at);
  asked.ask.date = at(2026, 11, 23, 9, 45);
  CHECK(mailchimp::warnings(asked).codes == "schedule.timewarp.lead_time ");
  asked.ask.has_batch = true;
  asked.ask.batch_count = 2;
  asked.ask.batch_delay = 60;
  CHECK(violated(asked, mailchimp::schedule) == "schedule.batch.exclusive");
  asked.ask.timewarp = false;
  CHECK(allows(asked, mailchimp::schedule));
  CHECK(*mailchimp::plan(asked).send_at == at(2026, 11, 23, 9, 45));
  asked.ask.batch_delay = {};
  CHECK(violated(asked, mailchimp::schedule) == "schedule.batch.incomplete");

  asked = schedule_at(at(2026, 11, 23, 10, 0));
  asked.known.set(fact::plan, "free");
  CHECK(status_of(asked, mailchimp::schedule) == 403);
  asked.known.set(fact::plan, "essentials");
  CHECK(allows(asked, mailchimp::schedule));
  asked.ask.timewarp = true;
  CHECK(eligible(found(asked, mailchimp::schedule, "schedule.plan")) == "standard premium");
  asked.known.forget(fact::plan);
  CHECK(unknown(asked, mailchimp::schedule) == "schedule.plan");
}

TEST_CASE("Mailchimp's tests are limited by plan") {
  CHECK(allows(test_to(6, "free"), mailchimp::send_test));
  CHECK(violated(test_to(7, "free"), mailchimp::send_test) == "send_test.addresses.limit");
  CHECK(*found(test_to(7, "free"), mailchimp::send_test, "send_test.addresses.limit").maximum == 6);
  CHECK(allows(test_to(20, "premium"), mailchimp::send_test));
  CHECK(violated(test_to(21, "premium"), mailchimp::send_test) == "send_test.addresses.limit");
  CHECK(allows(test_to(6), mailchimp::send_test));
  CHECK(unknown(test_to(7), mailchimp::send_test) == "send_test.addresses.limit");
  CHECK(violated(test_to(21), mailchimp::send_test) == "send_test.addresses.limit");
  CHECK(*found(test_to(21), mailchimp::send_test, "send_test.addresses.limit").maximum == 20);
  CHECK(violated(test_to(0, "free"), mailchimp::send_test) == "send_test.addresses.required");
  auto asked = test_to(1, "free");
  asked.ask.format = {};
  CHECK(violated(asked, mailchimp::send_test) == "send_test.format.required");
}

TEST_CASE("Mailchimp counts the addresses of tests by day and by campaign") {
  struct {
    const char* plan;
    fact counted;
    std::int64_t used;
    const char* refused_by;
  } const cases[] = {
      {"free", fact::campaign_test_addresses_used, 11, ""},
      {"free", fact::campaign_test_addresses_used, 12, "send_test.quota.campaign"},
      {"free", fact::test_addresses_used, 23, ""},
      {"free", fact::test_addresses_used, 24, "send_test.quota"},
      {"premium", fact::campaign_test_addresses_used, 69, ""},
      {"premium", fact::campaign_test_addresses_used, 70, "send_test.quota.campaign"},
      {"premium", fact::test_addresses_used, 199, ""},
      {"premium", fact::test_addresses_used, 200, "send_test.quota"},
  };
  for (const auto& each : cases) {
    auto asked = test_to(1, each.plan);
    asked.known.set(each.counted, each.used);
    CHECK(violated(asked, mailchimp::send_test) == each.refused_by);
  }
  auto asked = test_to(1, "free");
  asked.known.set(fact::test_addresses_used, 20);
  CHECK(*mailchimp::plan(asked).remaining == 3);
  CHECK(*mailchimp::plan(asked).remaining_for_campaign == 11);
  asked.known.forget(fact::plan);
  CHECK(!mailchimp::plan(asked).remaining);
}

TEST_CASE("without plan and count Mailchimp's quota hangs on both") {
  auto asked = test_to(1);
  asked.known.forget(fact::test_addresses_used);
  CHECK(missing(asked, mailchimp::send_test, "send_test.quota") == fact_list{fact::plan, fact::test_addresses_used});
  asked.known.set(fact::test_addresses_used, 24);
  CHECK(missing(asked, mailchimp::send_test, "send_test.quota") == fact_list{fact::plan});
}

TEST_CASE("Mailchimp makes a draft for whom a shortcut names") {
  question<resend_ask> asked{&mailchimp::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::resendable, true);
  asked.known.set(fact::plan, "pay_as_you_go");
  CHECK(allows(asked, mailchimp::resend));
  CHECK(*mailchimp::plan(asked).reaches == audience::recipients_without_open);
  CHECK(!mailchimp::plan(asked).resend_at);
  asked.ask.reaches = audience::new_subscribers;
  asked.known.set(fact::first_sent_at, at(2026, 11, 1));
  CHECK(*mailchimp::plan(asked).added_since == at(2026, 11, 1));
  asked.known.set(fact::resendable, false);
  CHECK(violated(asked, mailchimp::resend) == "resend.resendable");
  asked.known.set(fact::plan, "free");
  CHECK(status_of(asked, mailchimp::resend) == 403);
}

TEST_CASE("Mailchimp cancels while it is sending") {
  question<no_ask> asked{&mailchimp::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::scheduled);
  asked.known.set(fact::kind, "absplit");
  asked.known.set(fact::plan, "free");
  CHECK(violated(asked, mailchimp::cancel) == "cancel.status cancel.kind cancel.plan");
  CHECK(found(asked, mailchimp::cancel, "cancel.status").fix == fix_kind::wait);
  asked.known.set(fact::status, status::archived);
  CHECK(found(asked, mailchimp::cancel, "cancel.status").fix == fix_kind::change_campaign);
}
