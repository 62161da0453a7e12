// The model of Wix against cases worked out by hand.

#include "model_checks.hpp"
#include "wix.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

namespace {

question<schedule_ask> publish(const wix::publication& written, const char* plan) {
  question<schedule_ask> asked{&wix::self, {}, wix::read_options(written), ten_o_clock};
  asked.known.set(fact::status, status::draft);
  asked.known.set(fact::in_good_standing, true);
  asked.known.set(fact::subscriber_limit_reached, false);
  if (plan != nullptr) asked.known.set(fact::plan, plan);
  return asked;
}

question<resend_ask> resend_after(std::int64_t length) {
  question<resend_ask> asked{&wix::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::resends, 0);
  asked.known.set(fact::finished_sending_at, ten_o_clock - length);
  asked.known.set(fact::recipients, 10);
  asked.known.set(fact::unique_openers, 9);
  return asked;
}

}  // namespace

TEST_CASE("Wix wants half an hour and the paid plan for a date") {
  const auto early = publish({true, ten_o_clock + minutes(30) - 1}, "premium");
  CHECK(violated(early, wix::schedule) == "schedule.lead_time");
  CHECK(*found(early, wix::schedule, "schedule.lead_time").earliest == ten_o_clock + minutes(30));
  CHECK(allows(publish({true, ten_o_clock + minutes(30)}, "premium"), wix::schedule));
  const auto free = publish({true, ten_o_clock + minutes(30)}, "free");
  CHECK(violated(free, wix::schedule) == "schedule.plan");
  CHECK(status_of(free, wix::schedule) == 403);
  CHECK(unknown(publish({true, ten_o_clock + minutes(30)}, nullptr), wix::schedule) == "schedule.plan");
  CHECK(allows(publish({true, {}}, "free"), wix::schedule));
  CHECK(allows(publish({true, {}}, nullptr), wix::schedule));
  CHECK(*wix::plan(publish({true, {}}, "free")).send_at == ten_o_clock);
  CHECK(violated(publish({true, {}, true}, "free"), wix::schedule) == "schedule.date.required");
  CHECK(violated(publish({}, "premium"), wix::schedule) == "schedule.date.required");
}

TEST_CASE("Wix looks at the account") {
  auto asked = publish({true, {}}, "free");
  asked.known.set(fact::in_good_standing, false);
  asked.known.set(fact::subscriber_limit_reached, true);
  CHECK(violated(asked, wix::schedule) == "schedule.account_standing schedule.subscriber_limit");
  CHECK(status_of(asked, wix::schedule) == 403);
}

TEST_CASE("Wix reschedules what is scheduled") {
  question<reschedule_ask> asked{&wix::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::scheduled);
  CHECK(violated(asked, wix::reschedule) == "reschedule.date.required");
  asked.ask.date = ten_o_clock + minutes(30) - 1;
  CHECK(violated(asked, wix::reschedule) == "reschedule.lead_time");
  CHECK(*found(asked, wix::reschedule, "reschedule.lead_time").earliest == ten_o_clock + minutes(30));
  asked.ask.date = ten_o_clock + minutes(30);
  CHECK(allows(asked, wix::reschedule));
  CHECK(*wix::plan(asked).send_at == ten_o_clock + minutes(30));
  asked.known.set(fact::status, status::draft);
  CHECK(violated(asked, wix::reschedule) == "reschedule.status");
  CHECK(found(asked, wix::reschedule, "reschedule.status").fix == fix_kind::change_campaign);
  asked.known.set(fact::status, status::in_review);
  CHECK(found(asked, wix::reschedule, "reschedule.status").fix == fix_kind::wait);
}

TEST_CASE("Wix resends once, a day after the end") {
  CHECK(allows(resend_after(hours(24)), wix::resend));
  const auto early = resend_after(hours(24) - 1);
  CHECK(violated(early, wix::resend) == "resend.window");
  CHECK(*retry_at(early, wix::resend, wix::ends_of(early)) == ten_o_clock + 1);
  auto asked = resend_after(hours(24));
  asked.known.set(fact::resends, 1);
  CHECK(violated(asked, wix::resend) == "resend.limit");
  CHECK(found(asked, wix::resend, "resend.limit").fix == fix_kind::never);
  asked = resend_after(hours(24));
  const std::string subject(1001, 'x');
  asked.ask.subject = std::string_view{subject}.substr(0, 1000);
  CHECK(allows(asked, wix::resend));
  asked.ask.subject = subject;
  CHECK(violated(asked, wix::resend) == "resend.subject.length");
  CHECK(*found(asked, wix::resend, "resend.subject.length").maximum == 1000);
}

TEST_CASE("Wix answers the first of its words") {
  auto asked = resend_after(hours(24));
  asked.known.set(fact::status, status::sending);
  const told refused = found(asked, wix::resend, "resend.status");
  CHECK(*refused.observed_text == "SENDING");
  CHECK(eligible(refused) == "DISTRIBUTED");
  CHECK(refused.fix == fix_kind::wait);
}
