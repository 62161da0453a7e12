// The model of Omnisend against cases worked out by hand.

#include "model_checks.hpp"
#include "omnisend.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

namespace {

constexpr std::int64_t a_year_on = at(2027, 11, 22, 10, 0);

question<test_ask> test_to(std::int64_t addresses, const char* plan, std::int64_t used, std::int64_t recently) {
  question<test_ask> asked{&omnisend::self, {}, {addresses, {}}, ten_o_clock};
  if (plan != nullptr) asked.known.set(fact::plan, plan);
  asked.known.set(fact::test_addresses_used, used);
  asked.known.set(fact::test_addresses_used_recently, recently);
  return asked;
}

question<schedule_ask> schedule_as(const omnisend::settings& written) {
  question<schedule_ask> asked{&omnisend::self, {}, omnisend::read_settings(written), ten_o_clock};
  asked.known.set(fact::status, status::draft);
  asked.known.set(fact::subscriber_limit_reached, false);
  return asked;
}
question<schedule_ask> schedule_at(std::int64_t date) { return schedule_as({strategy::scheduled, date}); }

question<resend_ask> boost_draft(std::int64_t amount, delay_unit unit) {
  question<resend_ask> asked{&omnisend::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::draft);
  asked.known.set(fact::kind, "regular");
  asked.known.set(fact::resends, 0);
  asked.ask.reaches = audience::recipients_without_open;
  asked.ask.has_delay = true;
  asked.ask.delay_amount = amount;
  asked.ask.unit = unit;
  return asked;
}

question<resend_ask> boost_sent(std::int64_t date) {
  question<resend_ask> asked{&omnisend::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::kind, "regular");
  asked.known.set(fact::resends, 0);
  asked.known.set(fact::first_sent_at, at(2026, 11, 20, 10, 0));
  asked.ask.reaches = audience::recipients_without_click;
  asked.ask.has_settings = true;
  asked.ask.by = strategy::scheduled;
  asked.ask.date = date;
  return asked;
}

}  // namespace

TEST_CASE("Omnisend's tests are limited on the free plan alone") {
  CHECK(allows(test_to(5, "standard", 0, 0), omnisend::send_test));
  CHECK(violated(test_to(6, "standard", 0, 0), omnisend::send_test) == "send_test.addresses.limit");
  CHECK(allows(test_to(1, "free", 99, 0), omnisend::send_test));
  CHECK(violated(test_to(1, "free", 100, 0), omnisend::send_test) == "send_test.quota");
  CHECK(allows(test_to(1, "free", 0, 49), omnisend::send_test));
  CHECK(violated(test_to(1, "free", 0, 50), omnisend::send_test) == "send_test.quota.recent");
  CHECK(allows(test_to(1, "standard", 2'147'483'647, 2'147'483'647), omnisend::send_test));
  CHECK(judge(test_to(1, "pro", 0, 0), omnisend::send_test).of("send_test.quota").result == outcome::not_applicable);
}

TEST_CASE("without a plan Omnisend's quota hangs on it, once it is reached") {
  auto asked = test_to(5, nullptr, 95, 0);
  CHECK(judge(asked, omnisend::send_test).of("send_test.quota").result == outcome::holds);
  asked.known.set(fact::test_addresses_used, 96);
  CHECK(unknown(asked, omnisend::send_test) == "send_test.quota");
  CHECK(missing(asked, omnisend::send_test, "send_test.quota") == fact_list{fact::plan});
  asked.known.forget(fact::test_addresses_used);
  CHECK(missing(asked, omnisend::send_test, "send_test.quota") == fact_list{fact::plan, fact::test_addresses_used});
}

TEST_CASE("Omnisend schedules within one year") {
  CHECK(allows(schedule_at(a_year_on), omnisend::schedule));
  CHECK(violated(schedule_at(a_year_on + 1), omnisend::schedule) == "schedule.date.horizon");
  const auto asked = schedule_at(a_year_on + 1);
  CHECK(*found(asked, omnisend::schedule, "schedule.date.horizon").latest == a_year_on);
  CHECK(*retry_at(asked, omnisend::schedule, omnisend::ends_of(asked)) == ten_o_clock + 1);
  CHECK(violated(schedule_at(ten_o_clock), omnisend::schedule) == "schedule.date.in_past");
  CHECK(allows(schedule_at(ten_o_clock + 1), omnisend::schedule));
}

TEST_CASE("how Omnisend's settings are read") {
  CHECK(allows(schedule_as({}), omnisend::schedule));
  CHECK(omnisend::read_settings({}).now);
  CHECK(*omnisend::plan(schedule_as({})).send_at == ten_o_clock);
  CHECK(violated(schedule_as({{}, {}, false, true}), omnisend::schedule) == "schedule.date.required");
  CHECK(violated(schedule_as({strategy::scheduled, {}}), omnisend::schedule) == "schedule.date.required");
  CHECK(allows(schedule_as({strategy::immediate, {}, false, true}), omnisend::schedule));
  for (const std::int64_t date : {ten_o_clock - 1, ten_o_clock + 1, a_year_on + 1}) {
    CHECK(violated(schedule_as({strategy::immediate, date}), omnisend::schedule) == "schedule.date.not_accepted");
    CHECK(violated(schedule_as({{}, date}), omnisend::schedule) == "schedule.date.not_accepted");
  }
  const auto optimised = schedule_as({strategy::scheduled, a_year_on, true});
  CHECK(allows(optimised, omnisend::schedule));
  CHECK(!omnisend::plan(optimised).send_at);
}

TEST_CASE("the http status of a refused schedule at Omnisend") {
  auto asked = schedule_at(ten_o_clock);
  asked.known.set(fact::status, status::sent);
  CHECK(status_of(asked, omnisend::schedule) == 400);
  asked.known.set(fact::subscriber_limit_reached, true);
  CHECK(status_of(asked, omnisend::schedule) == 402);
  asked.scopes = array_view<std::string_view>{};
  CHECK(status_of(asked, omnisend::schedule) == 403);
  CHECK(found(asked, omnisend::schedule, "access.scope").required == "campaigns.write");
}

TEST_CASE("Omnisend boosts a draft after a delay") {
  for (const std::int64_t hours : {1, 240}) CHECK(allows(boost_draft(hours, delay_unit::hours), omnisend::resend));
  for (const std::int64_t days : {1, 10}) CHECK(allows(boost_draft(days, delay_unit::days), omnisend::resend));
  struct {
    std::int64_t amount;
    delay_unit unit;
    std::int64_t nearest;
  } const refused[] = {
      {0, delay_unit::hours, 1}, {241, delay_unit::hours, 240}, {11, delay_unit::days, 10}, {0, delay_unit::days, 1}};
  for (const auto& each : refused) {
    const auto asked = boost_draft(each.amount, each.unit);
    CHECK(violated(asked, omnisend::resend) == "resend.delay.range");
    CHECK(*found(asked, omnisend::resend, "resend.delay.range").nearest == each.nearest);
  }
  auto asked = boost_draft(48, delay_unit::hours);
  CHECK(!omnisend::plan(asked).resend_at);
  asked.ask.unit = {};
  CHECK(violated(asked, omnisend::resend) == "resend.delay.required");
  asked = boost_draft(48, delay_unit::hours);
  asked.ask.has_settings = true;
  CHECK(violated(asked, omnisend::resend) == "resend.date.not_accepted");
  CHECK(status_of(asked, omnisend::resend) == 409);
}

TEST_CASE("what Omnisend does not boost") {
  auto asked = boost_draft(1, delay_unit::days);
  asked.known.set(fact::kind, "booster");
  CHECK(violated(asked, omnisend::resend) == "resend.kind");
  CHECK(status_of(asked, omnisend::resend) == 409);
  asked = boost_draft(1, delay_unit::days);
  asked.known.set(fact::resends, 1);
  CHECK(violated(asked, omnisend::resend) == "resend.limit");
  CHECK(found(asked, omnisend::resend, "resend.limit").fix == fix_kind::change_campaign);
  asked = boost_draft(1, delay_unit::days);
  asked.known.set(fact::status, status::scheduled);
  CHECK(violated(asked, omnisend::resend) == "resend.status");
  CHECK(found(asked, omnisend::resend, "resend.status").fix == fix_kind::wait);
  asked.known.set(fact::status, status::paused);
  CHECK(found(asked, omnisend::resend, "resend.status").fix == fix_kind::wait);  // its check ends by itself
  asked.known.set(fact::status, status::expired);
  CHECK(found(asked, omnisend::resend, "resend.status").fix == fix_kind::never);
  asked.known.set(fact::status, status::stopped);
  CHECK(found(asked, omnisend::resend, "resend.status").fix == fix_kind::change_campaign);
  asked = boost_draft(1, delay_unit::days);
  asked.ask.reaches = {};
  CHECK(violated(asked, omnisend::resend) == "resend.audience.required");
  asked = boost_draft(1, delay_unit::days);
  std::string subject(250, 'x');
  asked.ask.subject = subject;
  CHECK(allows(asked, omnisend::resend));
  subject += "\xC3\xA9";
  asked.ask.subject = subject;
  CHECK(violated(asked, omnisend::resend) == "resend.subject.length");
  CHECK(*found(asked, omnisend::resend, "resend.subject.length").observed == 251);
}

TEST_CASE("Omnisend boosts a sent campaign at a date") {
  CHECK(allows(boost_sent(at(2026, 11, 30, 10, 0)), omnisend::resend));
  const auto late = boost_sent(at(2026, 11, 30, 10, 0, 0, 1));
  CHECK(violated(late, omnisend::resend) == "resend.date.horizon");
  CHECK(*found(late, omnisend::resend, "resend.date.horizon").latest == at(2026, 11, 30, 10, 0));
  CHECK(violated(boost_sent(ten_o_clock), omnisend::resend) == "resend.date.in_past");
  CHECK(allows(boost_sent(ten_o_clock + 1), omnisend::resend));
  auto asked = boost_sent(at(2026, 11, 25));
  CHECK(*omnisend::plan(asked).resend_at == at(2026, 11, 25));
  asked.ask.optimizes_time_zone = true;
  CHECK(!omnisend::plan(asked).resend_at);
  asked.ask.has_delay = true;
  CHECK(violated(asked, omnisend::resend) == "resend.delay.not_accepted");
  asked = boost_sent(at(2026, 11, 25));
  asked.ask.date = {};
  CHECK(violated(asked, omnisend::resend) == "resend.date.required");
  asked = boost_sent(at(2026, 11, 25));
  asked.ask.by = {};
  CHECK(violated(asked, omnisend::resend) == "resend.date.required resend.date.strategy");
  CHECK(!found(asked, omnisend::resend, "resend.date.strategy").observed_text);
  asked.ask.by = strategy::immediate;
  CHECK(*found(asked, omnisend::resend, "resend.date.strategy").observed_text == "immediate");
}

TEST_CASE("without a status Omnisend's delay and date are unknown where one would violate them") {
  auto asked = boost_draft(1, delay_unit::days);
  asked.known.forget(fact::status);
  CHECK(unknown(asked, omnisend::resend) == "resend.status resend.delay.not_accepted resend.date.required");
  asked = boost_sent(at(2026, 11, 25));
  asked.known.forget(fact::status);
  CHECK(unknown(asked, omnisend::resend) == "resend.status resend.delay.required resend.date.not_accepted");
}
