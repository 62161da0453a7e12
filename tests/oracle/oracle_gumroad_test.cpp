// The model of Gumroad against cases worked out by hand.

#include "gumroad.hpp"
#include "model_checks.hpp"
#include "model_texts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

namespace {

question<resend_ask> resend_of(std::int64_t delivered, std::int64_t completed) {
  question<resend_ask> asked{&gumroad::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::kind, "seller");
  asked.known.set(fact::sends_email, true);
  asked.known.set(fact::resends_delivered, delivered);
  asked.known.set(fact::last_resend_completed_at, completed);
  asked.known.set(fact::resends_in_progress, 0);
  return asked;
}

std::string said_of(const question<resend_ask>& asked) {
  return refusal(gumroad::self, "resend", judge(asked, gumroad::resend));
}

}  // namespace

TEST_CASE("Gumroad wants more than a day between resends") {
  const auto refused = resend_of(1, ten_o_clock - hours(24));
  CHECK(violated(refused, gumroad::resend) == "resend.throttle");
  CHECK(status_of(refused, gumroad::resend) == 422);
  CHECK(*found(refused, gumroad::resend, "resend.throttle").opens_at == ten_o_clock + 1);
  CHECK(*retry_at(refused, gumroad::resend, gumroad::ends_of(refused)) == ten_o_clock + 1);
  CHECK(said_of(refused) == R"({"success":false,"error":"You can only resend to non-openers once every 24 hours."})");
  CHECK(allows(resend_of(1, ten_o_clock - hours(24) - 1), gumroad::resend));
  CHECK(allows(resend_of(0, ten_o_clock - minutes(1)), gumroad::resend));
}

TEST_CASE("the throttle without the number of resends is unknown only while it could refuse") {
  auto asked = resend_of(0, ten_o_clock - hours(24));
  asked.known.forget(fact::resends_delivered);
  CHECK(missing(asked, gumroad::resend, "resend.throttle") == fact_list{fact::resends_delivered});
  asked.known.set(fact::last_resend_completed_at, ten_o_clock - hours(24) - 1);
  CHECK(judge(asked, gumroad::resend).of("resend.throttle").result == outcome::holds);
  asked.known.set(fact::resends_delivered, 0);
  asked.known.forget(fact::last_resend_completed_at);
  CHECK(judge(asked, gumroad::resend).of("resend.throttle").result == outcome::not_applicable);
}

TEST_CASE("Gumroad waits for the resend that is under way") {
  auto asked = resend_of(0, 0);
  asked.known.set(fact::resends_in_progress, 1);
  asked.known.set(fact::resend_requested_at, ten_o_clock - hours(1));
  CHECK(violated(asked, gumroad::resend) == "resend.in_progress");
  CHECK(*found(asked, gumroad::resend, "resend.in_progress").opens_at == ten_o_clock + 1);
  asked.known.set(fact::resend_requested_at, ten_o_clock - hours(1) - 1);
  CHECK(allows(asked, gumroad::resend));
}

TEST_CASE("both waits end before Gumroad resends") {
  auto asked = resend_of(1, ten_o_clock - hours(23));
  asked.known.set(fact::resends_in_progress, 1);
  asked.known.set(fact::resend_requested_at, ten_o_clock - minutes(10));
  CHECK(violated(asked, gumroad::resend) == "resend.in_progress resend.throttle");
  CHECK(*retry_at(asked, gumroad::resend, gumroad::ends_of(asked)) == ten_o_clock + hours(1) + 1);
}

TEST_CASE("Gumroad resends three times") {
  const std::int64_t long_ago = ten_o_clock - hours(48);
  CHECK(allows(resend_of(2, long_ago), gumroad::resend));
  const auto refused = resend_of(3, long_ago);
  CHECK(violated(refused, gumroad::resend) == "resend.limit.delivered");
  CHECK(found(refused, gumroad::resend, "resend.limit.delivered").fix == fix_kind::never);
  const std::string limit = R"({"success":false,"error":"You can resend to non-openers up to 3 times per email."})";
  CHECK(said_of(refused) == limit);
  CHECK(said_of(resend_of(3, ten_o_clock)) == limit);
  CHECK(!retry_at(resend_of(3, ten_o_clock), gumroad::resend, gumroad::ends_of(resend_of(3, ten_o_clock))));
}

TEST_CASE("Gumroad does not find what it does not resend") {
  auto asked = resend_of(1, ten_o_clock);
  asked.known.set(fact::status, status::draft);
  const std::string not_found = R"({"success":false,"error":"Not found"})";
  CHECK(status_of(asked, gumroad::resend) == 404);
  CHECK(said_of(asked) == not_found);
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::kind, "follower");
  CHECK(violated(asked, gumroad::resend) == "resend.kind resend.throttle");
  CHECK(said_of(asked) == not_found);
  asked.known.set(fact::kind, "Variant");
  asked.known.set(fact::sends_email, false);
  CHECK(violated(asked, gumroad::resend) == "resend.sends_email resend.throttle");
  asked.known.set(fact::status, status::scheduled);  // published by time
  CHECK(found(asked, gumroad::resend, "resend.status").fix == fix_kind::wait);
}
