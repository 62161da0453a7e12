// The library and the models of the further providers, asked the same of schedules and of other dates.

#include "model_compare.hpp"

#include <campaign_rules/reschedule.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace oracle::models;
using oracle::models::question;

namespace {

using comparison = model_comparison<library::schedule_action, schedule_ask>;

answered answer(const question<schedule_ask>& q) {
  answered all;
  if (q.of->id == "mailchimp") all = {{}, mailchimp::warnings(q).codes, {}};
  if (q.of->id == "omnisend") all = {omnisend::ends_of(q), {}, {}};
  if (q.of->id == "mailpoet") all = {{}, mailpoet::warnings(q).codes, mailpoet::plan(q)};
  if (q.of->id == "listmonk") all = {{}, listmonk::warnings(q).codes, listmonk::plan(q)};
  if (!q.ask.now && !q.ask.date) return all;  // what says nothing of when has no plan where a date is asked for
  if (q.of->id == "mailchimp") all.plan = mailchimp::plan(q);
  if (q.of->id == "omnisend") all.plan = omnisend::plan(q);
  if (q.of->id == "wix") all.plan = wix::plan(q);
  return all;
}

std::string compare_plan(const library::schedule_plan& found, const planned& expected) {
  std::string difference;
  if (found.send_at != at_instant(expected.send_at)) difference += " plan's send_at";
  if (found.send_now != *expected.send_now) difference += " plan's send_now";
  if (found.audience != library_audience(*expected.reaches)) difference += " plan's audience";
  return difference;
}

const std::vector<axes> together{
    {axis::now, axis::date, axis::send_now, axis::timewarp, axis::time_zone},
    {axis_of(fact::status), axis_of(fact::kind), axis_of(fact::plan)},
    {axis_of(fact::plan), axis_of(fact::kind), axis::timewarp, axis::batch, axis::send_now},
    {axis::send_now, axis::settings, axis::unused_date, axis::date},
    {axis::send_now, axis::date, axis_of(fact::plan), axis_of(fact::in_good_standing),
     axis_of(fact::subscriber_limit_reached)},
    {axis::now, axis_of(fact::scheduled_at), axis_of(fact::has_scheduled_date), axis_of(fact::status)},
    {axis::privileges, axis::scopes, axis_of(fact::status)}};

void compare_all(const provider& of, oracle::models::table<schedule_ask> rules, int success) {
  comparison compared{of, rules, success};
  ask_all(
      compared, together, random_questions(7), [&](auto& pick) { return schedule_of(pick, of); },
      [&](const question<schedule_ask>& q) { compared.compare(q, answer, compare_plan); });
  compared.report();
}

}  // namespace

TEST_CASE("schedules by Mailchimp") { compare_all(mailchimp::self, mailchimp::schedule, 204); }
TEST_CASE("schedules by Omnisend") { compare_all(omnisend::self, omnisend::schedule, 204); }
TEST_CASE("schedules by MailPoet") { compare_all(mailpoet::self, mailpoet::schedule, 200); }
TEST_CASE("schedules by Wix") { compare_all(wix::self, wix::schedule, 200); }
TEST_CASE("schedules by listmonk") { compare_all(listmonk::self, listmonk::schedule, 200); }

TEST_CASE("other dates by Wix") {
  model_comparison<library::reschedule_action, reschedule_ask> compared{wix::self, wix::reschedule, 200};
  ask_all(
      compared, {{axis::now, axis::date}, {axis::date, axis_of(fact::status)}}, random_questions(14),
      [](auto& pick) { return reschedule_of(pick, wix::self); },
      [&](const question<reschedule_ask>& q) {
        compared.compare(
            q, [](const auto& asked) { return answered{{}, {}, wix::plan(asked)}; },
            [](const library::reschedule_plan& found, const planned& expected) {
              return std::string{found.send_at == at_instant(expected.send_at) ? "" : " plan's send_at"};
            });
      });
  compared.report();
}

TEST_CASE("a comparison with a model sees what differs") {
  model_comparison<library::reschedule_action, reschedule_ask> compared{wix::self, wix::reschedule, 201};
  every_combination usual{axes{}};
  const auto asked = reschedule_of(usual, wix::self);
  const auto no_plan = [](const auto&, const planned&) { return std::string{}; };
  compared.compare(asked, [](const auto&) { return answered{}; }, no_plan);
  CHECK(compared.differences() == 1);  // the http status

  model_comparison<library::reschedule_action, reschedule_ask> other{wix::self, wix::reschedule, 200};
  other.compare(asked, [](const auto&) { return answered{}; }, no_plan);
  CHECK(other.differences() == 0);
  other.compare(asked, [](const auto&) { return answered{{}, "made.up ", {}}; }, no_plan);
  CHECK(other.differences() == 1);
  other.compare(
      asked, [](const auto&) { return answered{}; }, [](const auto&, const planned&) { return std::string{" plan"}; });
  CHECK(other.differences() == 2);
}
