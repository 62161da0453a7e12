// The model of MailPoet against cases worked out by hand.

#include "mailpoet.hpp"
#include "model_checks.hpp"
#include "model_texts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

namespace {

constexpr std::int64_t finished = at(2026, 11, 20, 8, 0);

/// A newsletter that finished sending so long ago.
question<resend_ask> resend_after(std::int64_t length) {
  question<resend_ask> asked{&mailpoet::self, {}, {}, finished + length};
  asked.known.set(fact::role, role::primary_email);
  asked.known.set(fact::status, status::sent);
  asked.known.set(fact::kind, "standard");
  asked.known.set(fact::subject, "Test Subject");
  asked.known.set(fact::resends, 0);
  asked.known.set(fact::finished_sending_at, finished);
  asked.known.set(fact::recipients, 10);
  asked.known.set(fact::unique_openers, 9);
  asked.known.set(fact::remaining_recipients, 1);
  asked.known.set(fact::tracks_opens, true);
  asked.known.set(fact::subscriber_limit_reached, false);
  asked.ask.subject = "Re: Test Subject";
  return asked;
}
question<resend_ask> resend_with(std::string_view subject) {
  auto asked = resend_after(hours(24));
  asked.ask.subject = subject;
  return asked;
}

question<schedule_ask> schedule_in(status is, bool has_date) {
  question<schedule_ask> asked{&mailpoet::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, is);
  asked.known.set(fact::has_scheduled_date, has_date);
  asked.known.set(fact::subscriber_limit_reached, false);
  return asked;
}

question<no_ask> send_now_in(status is) {
  question<no_ask> asked{&mailpoet::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, is);
  asked.known.set(fact::subscriber_limit_reached, false);
  return asked;
}

}  // namespace

TEST_CASE("MailPoet resends from one day to three whole days after the end") {
  const auto early = resend_after(hours(24) - 1);
  CHECK(violated(early, mailpoet::resend) == "resend.window");
  CHECK(*found(early, mailpoet::resend, "resend.window").opens_at == finished + hours(24));
  CHECK(*retry_at(early, mailpoet::resend, mailpoet::ends_of(early)) == finished + hours(24));
  CHECK(allows(resend_after(hours(24)), mailpoet::resend));
  CHECK(allows(resend_after(hours(72)), mailpoet::resend));
  CHECK(allows(resend_after(hours(73) - 1), mailpoet::resend));
  const auto late = resend_after(hours(73));
  CHECK(violated(late, mailpoet::resend) == "resend.window.closed");
  CHECK(*found(late, mailpoet::resend, "resend.window.closed").closes_at == finished + hours(73));
  CHECK(!retry_at(late, mailpoet::resend, mailpoet::ends_of(late)));
  CHECK(*mailpoet::plan(resend_after(hours(24))).resend_at == finished + hours(24));
}

TEST_CASE("MailPoet wants another subject") {
  CHECK(violated(resend_with("  TEST SUBJECT  "), mailpoet::resend) == "resend.subject.unchanged");
  CHECK(allows(resend_with("Re: Test Subject"), mailpoet::resend));
  CHECK(violated(resend_with("   "), mailpoet::resend) == "resend.subject.required");
  auto asked = resend_with("\xC3\x89");
  asked.known.set(fact::subject, "\xC3\xA9");
  CHECK(allows(asked, mailpoet::resend));
  asked.known.forget(fact::subject);
  CHECK(unknown(asked, mailpoet::resend) == "resend.subject.unchanged");
  asked.ask.subject = {};
  CHECK(unknown(asked, mailpoet::resend).empty());
  CHECK(judge(asked, mailpoet::resend).of("resend.subject.unchanged").result == outcome::not_applicable);
}

TEST_CASE("somebody must be left whom MailPoet may mail") {
  auto asked = resend_after(hours(24));
  for (const int openers : {10, 11}) {
    asked.known.set(fact::unique_openers, openers);
    CHECK(violated(asked, mailpoet::resend) == "resend.non_openers.none");
  }
  asked.known.forget(fact::unique_openers);
  CHECK(missing(asked, mailpoet::resend, "resend.non_openers.none") == fact_list{fact::unique_openers});
  asked.known.set(fact::recipients, 0);
  CHECK(violated(asked, mailpoet::resend) == "resend.non_openers.none");
  asked.known.forget(fact::recipients);
  CHECK(missing(asked, mailpoet::resend, "resend.non_openers.none") ==
        fact_list{fact::recipients, fact::unique_openers});
  asked.known.set(fact::unique_openers, 2'147'483'647);
  CHECK(violated(asked, mailpoet::resend) == "resend.non_openers.none");
  asked.known.set(fact::unique_openers, 2'147'483'646);
  CHECK(missing(asked, mailpoet::resend, "resend.non_openers.none") == fact_list{fact::recipients});
  asked = resend_after(hours(24));
  asked.known.set(fact::remaining_recipients, 0);
  CHECK(violated(asked, mailpoet::resend) == "resend.non_openers.remaining");
  CHECK(*found(asked, mailpoet::resend, "resend.non_openers.remaining").minimum == 1);
}

TEST_CASE("MailPoet's words for a refusal") {
  auto asked = resend_after(hours(73));
  asked.ask.subject = "test subject";
  const std::string too_late =
      R"({"errors":[{"error":"bad_request","message":"You can only resend this email within 3 days of sending it."}]})";
  CHECK(refusal(mailpoet::self, "resend", judge(asked, mailpoet::resend)) == too_late);
  asked.known.forget(fact::resends);
  CHECK(refusal(mailpoet::self, "resend", judge(asked, mailpoet::resend)) == too_late);
  asked.privileges = array_view<std::string_view>{};
  CHECK(status_of(asked, mailpoet::resend) == 403);
  CHECK(refusal(mailpoet::self, "resend", judge(asked, mailpoet::resend)) ==
        R"({"errors":[{"error":"forbidden","message":"You do not have the required permissions."}]})");
}

TEST_CASE("MailPoet schedules a newsletter that holds a date") {
  const auto undated = schedule_in(status::draft, false);
  CHECK(violated(undated, mailpoet::schedule) == "schedule.date.on_campaign");
  CHECK(status_of(undated, mailpoet::schedule) == 400);
  CHECK(refusal(mailpoet::self, "schedule", judge(undated, mailpoet::schedule)).empty());
  const auto sending = schedule_in(status::sending, true);
  CHECK(violated(sending, mailpoet::schedule) == "schedule.status");
  CHECK(status_of(sending, mailpoet::schedule) == 404);
  CHECK(refusal(mailpoet::self, "schedule", judge(sending, mailpoet::schedule)) ==
        R"({"errors":[{"error":"not_found","message":"This newsletter is already being sent."}]})");
  auto asked = schedule_in(status::sent, true);
  CHECK(allows(asked, mailpoet::schedule));
  CHECK(mailpoet::warnings(asked).codes == "schedule.mails_again ");
  CHECK(!mailpoet::plan(asked).send_at);
  asked.known.set(fact::scheduled_at, ten_o_clock);
  CHECK(mailpoet::warnings(asked).codes == "schedule.date.passed schedule.mails_again ");
  CHECK(*mailpoet::plan(asked).send_at == ten_o_clock);
  asked.known.set(fact::scheduled_at, ten_o_clock + 1);
  CHECK(*mailpoet::plan(asked).send_at == ten_o_clock + 1);
  asked.ask.now = true;
  CHECK(violated(asked, mailpoet::schedule) == "schedule.send_now.not_accepted");
}

TEST_CASE("MailPoet sends now to somebody, unless a date is held") {
  auto asked = send_now_in(status::draft);
  asked.known.set(fact::has_scheduled_date, true);
  asked.known.set(fact::recipients, 0);
  CHECK(allows(asked, mailpoet::send_now));
  CHECK(*sending_or_scheduled(asked) == status::scheduled);
  CHECK(mailpoet::send_now_warnings(asked).codes == "send_now.only_schedules ");
  asked.known.set(fact::has_scheduled_date, false);
  CHECK(status_of(asked, mailpoet::send_now) == 404);
  CHECK(refusal(mailpoet::self, "send_now", judge(asked, mailpoet::send_now)) ==
        R"({"errors":[{"error":"unknown","message":"There are no subscribers in that list!"}]})");
  asked.known.forget(fact::has_scheduled_date);
  CHECK(missing(asked, mailpoet::send_now, "send_now.recipients.none") == fact_list{fact::has_scheduled_date});
  asked.known.set(fact::recipients, 1);
  CHECK(allows(asked, mailpoet::send_now));
  CHECK(!sending_or_scheduled(asked));
}

TEST_CASE("nobody waits for MailPoet to fail") {
  question<no_ask> asked{&mailpoet::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, status::sending);
  CHECK(found(asked, mailpoet::resume, "resume.status").fix == fix_kind::change_campaign);
  asked.known.set(fact::status, status::scheduled);
  CHECK(found(asked, mailpoet::pause, "pause.status").fix == fix_kind::wait);
}
