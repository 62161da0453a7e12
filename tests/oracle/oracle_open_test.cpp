// Which actions the models say are open, against cases worked out by hand.

#include "model_checks.hpp"
#include "model_open.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

TEST_CASE("when Omnisend's resend of a sent campaign closes") {
  open_question asked{&omnisend::self, {}, at(2026, 11, 30, 10, 0)};
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::kind, "regular");
  asked.known.set(fact::resends, 0);
  asked.known.set(fact::first_sent_at, at(2026, 11, 20, 10, 0));
  CHECK(actions_open(asked)[0].violated == "resend.date.horizon ");
  CHECK(*actions_open(asked)[0].closes_at == at(2026, 11, 30, 10, 0));
  --asked.now;
  CHECK(*actions_open(asked)[0].is_open);
}

TEST_CASE("when Gumroad's resend opens") {
  open_question asked{&gumroad::self, {}, ten_o_clock};
  asked.known.set(fact::last_resend_completed_at, ten_o_clock - hours(2));
  CHECK(!actions_open(asked)[0].opens_at);
  asked.known.set(fact::resends_delivered, 1);
  CHECK(*actions_open(asked)[0].opens_at == ten_o_clock + hours(22) + 1);
  asked.known.set(fact::resends_in_progress, 1);
  CHECK(!actions_open(asked)[0].opens_at);
  asked.known.set(fact::resend_requested_at, ten_o_clock);
  CHECK(*actions_open(asked)[0].opens_at == ten_o_clock + hours(22) + 1);
  asked.known.set(fact::resends_in_progress, 0);
  asked.known.forget(fact::resend_requested_at);
  CHECK(*actions_open(asked)[0].opens_at == ten_o_clock + hours(22) + 1);
  asked.known.set(fact::last_resend_completed_at, last_millisecond - hours(24));
  CHECK(!actions_open(asked)[0].opens_at);  // beyond the calendar
}

TEST_CASE("when MailPoet's resend opens and closes") {
  open_question asked{&mailpoet::self, {}, ten_o_clock};
  asked.known.set(fact::finished_sending_at, ten_o_clock);
  CHECK(!actions_open(asked)[0].opens_at);
  asked.known.set(fact::status, status::sent);
  CHECK(*actions_open(asked)[0].opens_at == ten_o_clock + hours(24));
  CHECK(*actions_open(asked)[0].closes_at == ten_o_clock + hours(73));
}

TEST_CASE("rules about what is asked, and quotas, close no action") {
  open_question asked{&mailchimp::self, {}, ten_o_clock};
  asked.known.set(fact::status, status::draft);
  asked.known.set(fact::kind, "plaintext");
  asked.known.set(fact::plan, "essentials");
  asked.known.set(fact::test_addresses_used, 2'147'483'647);
  std::string open;
  for (const open_entry& one : actions_open(asked))
    if (one.is_open && *one.is_open) open += std::string{one.action} + ' ';
  CHECK(open == "schedule send_now send_test ");
}
