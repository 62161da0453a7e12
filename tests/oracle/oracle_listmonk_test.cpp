// The model of listmonk against cases worked out by hand.

#include "listmonk.hpp"
#include "model_checks.hpp"
#include "model_texts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace oracle;
using namespace oracle::models;

namespace {

question<schedule_ask> schedule_in(status is, bool has_date) {
  question<schedule_ask> asked{&listmonk::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, is);
  asked.known.set(fact::has_scheduled_date, has_date);
  return asked;
}

question<no_ask> in(status is) {
  question<no_ask> asked{&listmonk::self, {}, {}, ten_o_clock};
  asked.known.set(fact::status, is);
  return asked;
}

std::string answer_to(std::string_view action, const saying& all) { return refusal(listmonk::self, action, all); }

constexpr std::string_view to_manage_all[] = {"campaigns:manage_all"};

}  // namespace

TEST_CASE("listmonk schedules a draft that holds a date") {
  CHECK(answer_to("schedule", judge(schedule_in(status::sending, false), listmonk::schedule)) ==
        R"({"message":"Campaign needs a date to be scheduled."})");
  CHECK(answer_to("schedule", judge(schedule_in(status::sending, true), listmonk::schedule)) ==
        R"({"message":"Only draft or paused campaigns can be scheduled."})");
  CHECK(status_of(schedule_in(status::sending, true), listmonk::schedule) == 400);
  auto asked = schedule_in(status::paused, true);
  CHECK(allows(asked, listmonk::schedule));
  CHECK(!listmonk::plan(asked).send_at);
  asked.known.set(fact::scheduled_at, ten_o_clock - 1);
  CHECK(*listmonk::plan(asked).send_at == ten_o_clock);
  CHECK(listmonk::warnings(asked).codes == "schedule.date.passed ");
}

TEST_CASE("from which statuses listmonk's actions are open") {
  CHECK(violated(in(status::scheduled), listmonk::cancel) == "cancel.status");
  CHECK(allows(in(status::paused), listmonk::cancel));
  CHECK(violated(in(status::cancelled), listmonk::update) == "update.status");
  CHECK(found(in(status::cancelled), listmonk::update, "update.status").fix == fix_kind::never);
  CHECK(allows(in(status::scheduled), listmonk::unschedule));
  CHECK(violated(in(status::draft), listmonk::unschedule) == "unschedule.status");
  CHECK(allows(in(status::sending), listmonk::pause));
  CHECK(violated(in(status::draft), listmonk::resume) == "resume.status");
  CHECK(answer_to("resume", judge(in(status::draft), listmonk::resume)).empty());
  CHECK(allows(in(status::cancelled), listmonk::remove));
}

TEST_CASE("listmonk sends now, or at the campaign's date") {
  auto asked = in(status::draft);
  asked.known.set(fact::has_scheduled_date, false);
  CHECK(allows(asked, listmonk::send_now));
  CHECK(*sending_or_scheduled(asked) == status::sending);
  asked.known.set(fact::has_scheduled_date, true);
  CHECK(*sending_or_scheduled(asked) == status::scheduled);
  CHECK(listmonk::send_now_warnings(asked).codes == "send_now.only_schedules ");
}

TEST_CASE("listmonk wants one privilege to send, and either of two to manage") {
  auto asked = in(status::sending);
  asked.privileges = array_view<std::string_view>{};
  CHECK(status_of(asked, listmonk::pause) == 403);
  CHECK(answer_to("pause", judge(asked, listmonk::pause)) == R"({"message":"permission denied: campaigns:send"})");
  CHECK(eligible(found(asked, listmonk::pause, "access.privilege")).empty());
  asked.known.set(fact::status, status::draft);
  CHECK(violated(asked, listmonk::update) == "access.privilege");
  CHECK(answer_to("update", judge(asked, listmonk::update)).empty());
  CHECK(found(asked, listmonk::update, "access.privilege").required == "campaigns:manage");
  CHECK(eligible(found(asked, listmonk::update, "access.privilege")) == "campaigns:manage campaigns:manage_all");
  asked.privileges = array_view<std::string_view>{to_manage_all};
  CHECK(allows(asked, listmonk::update));
}
