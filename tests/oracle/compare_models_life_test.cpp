// The library and the models of the further providers, asked the same of tests and of what only moves a status.

#include "model_compare.hpp"

#include <campaign_rules/cancel.hpp>
#include <campaign_rules/delete.hpp>
#include <campaign_rules/pause.hpp>
#include <campaign_rules/resume.hpp>
#include <campaign_rules/send_now.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/unschedule.hpp>
#include <campaign_rules/update.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace oracle::models;
using oracle::models::question;

namespace {

void compare_tests(const provider& of, oracle::models::table<test_ask> rules, int success) {
  model_comparison<library::send_test_action, test_ask> compared{of, rules, success};
  const auto answer = [](const question<test_ask>& q) {
    if (q.of->id == "mailchimp") return answered{{}, {}, mailchimp::plan(q)};
    if (q.of->id == "omnisend") return answered{{}, {}, omnisend::plan(q)};
    answered one;
    one.plan.counted = q.ask.addresses;
    return one;
  };
  const auto compare_plan = [](const library::send_test_plan& found, const planned& expected) {
    std::string difference;
    if (found.messages_per_address != 1) difference += " plan's messages_per_address";
    if (found.counted != *expected.counted) difference += " plan's counted";
    if (found.remaining != expected.remaining) difference += " plan's remaining";
    if (found.remaining_recently != expected.remaining_recently) difference += " plan's remaining_recently";
    if (found.remaining_for_campaign != expected.remaining_for_campaign) difference += " plan's remaining_for_campaign";
    return difference;
  };
  ask_all(
      compared,
      {{axis::addresses, axis::format, axis_of(fact::plan)},
       {axis::addresses, axis_of(fact::plan), axis_of(fact::test_addresses_used)},
       {axis::addresses, axis_of(fact::plan), axis_of(fact::test_addresses_used_recently)},
       {axis::addresses, axis_of(fact::plan), axis_of(fact::campaign_test_addresses_used)},
       {axis::privileges, axis::scopes, axis::addresses}},
      random_questions(8), [&](auto& pick) { return test_of(pick, of); },
      [&](const question<test_ask>& q) { compared.compare(q, answer, compare_plan); });
  compared.report();
}

/// Of an action that asks for nothing; `in` is a status that is allowed, `warn` and `leaves` are the model's.
template <class Action, class Warn, class Leaves>
void compare_moves(const provider& of, oracle::models::table<no_ask> rules, int success, status in, const Warn& warn,
                   const Leaves& leaves) {
  model_comparison<Action, no_ask> compared{of, rules, success};
  ask_all(
      compared,
      {{axis::privileges, axis::scopes, axis_of(fact::status)},
       {axis_of(fact::status), axis_of(fact::kind), axis_of(fact::plan)},
       {axis_of(fact::status), axis_of(fact::has_scheduled_date), axis_of(fact::recipients),
        axis_of(fact::subscriber_limit_reached)}},
      random_questions(40), [&](auto& pick) { return move_of(pick, of, in); },
      [&](const question<no_ask>& q) {
        compared.compare(
            q,
            [&](const auto& asked) {
              answered all{{}, warn(asked), {}};
              all.plan.leaves = leaves(asked);
              return all;
            },
            [](const auto& found, const planned& expected) {
              const auto status_wanted = expected.leaves
                                             ? maybe<library::campaign_status>{library_status(*expected.leaves)}
                                             : maybe<library::campaign_status>{};
              return std::string{found.status == status_wanted ? "" : " plan's status"};
            });
      });
  compared.report();
}

constexpr auto silent = [](const auto&) { return std::string{}; };
constexpr auto says_no_status = [](const auto&) { return maybe<status>{}; };
template <status After>
constexpr auto always = [](const auto&) { return maybe<status>{After}; };
constexpr auto by_date = [](const auto& q) { return sending_or_scheduled(q); };

}  // namespace

TEST_CASE("tests by further providers") {
  compare_tests(mailchimp::self, mailchimp::send_test, 204);
  compare_tests(omnisend::self, omnisend::send_test, 204);
  compare_tests(mailpoet::self, mailpoet::send_test, 200);
  compare_tests(wix::self, wix::send_test, 200);
}

TEST_CASE("what moves a campaign at Mailchimp and at Omnisend") {
  using namespace library;
  compare_moves<unschedule_action>(mailchimp::self, mailchimp::unschedule, 204, status::scheduled, silent,
                                   says_no_status);
  compare_moves<send_now_action>(mailchimp::self, mailchimp::send_now, 204, status::draft, silent,
                                 always<status::sending>);
  compare_moves<cancel_action>(mailchimp::self, mailchimp::cancel, 204, status::sending, silent,
                               always<status::cancelled>);
  compare_moves<cancel_action>(omnisend::self, omnisend::cancel, 204, status::sending, silent,
                               always<status::cancelled>);
}

TEST_CASE("what moves a campaign at MailPoet and at Wix") {
  using namespace library;
  const auto warn = [](const auto& q) { return mailpoet::send_now_warnings(q).codes; };
  compare_moves<unschedule_action>(mailpoet::self, mailpoet::unschedule, 200, status::scheduled, silent,
                                   always<status::draft>);
  compare_moves<send_now_action>(mailpoet::self, mailpoet::send_now, 200, status::draft, warn, by_date);
  compare_moves<pause_action>(mailpoet::self, mailpoet::pause, 200, status::sending, silent, always<status::paused>);
  compare_moves<resume_action>(mailpoet::self, mailpoet::resume, 200, status::paused, silent, says_no_status);
  compare_moves<pause_action>(wix::self, wix::pause, 200, status::scheduled, silent, always<status::paused>);
}

TEST_CASE("what moves a campaign at listmonk") {
  using namespace library;
  const auto warn = [](const auto& q) { return listmonk::send_now_warnings(q).codes; };
  compare_moves<unschedule_action>(listmonk::self, listmonk::unschedule, 200, status::scheduled, silent,
                                   always<status::draft>);
  compare_moves<send_now_action>(listmonk::self, listmonk::send_now, 200, status::draft, warn, by_date);
  compare_moves<pause_action>(listmonk::self, listmonk::pause, 200, status::sending, silent, always<status::paused>);
  compare_moves<resume_action>(listmonk::self, listmonk::resume, 200, status::paused, silent, by_date);
  compare_moves<cancel_action>(listmonk::self, listmonk::cancel, 200, status::paused, silent,
                               always<status::cancelled>);
  compare_moves<delete_action>(listmonk::self, listmonk::remove, 200, status::sent, silent, says_no_status);
}

TEST_CASE("what Omnisend and listmonk update") {
  const auto compare_updates = [](const provider& of, oracle::models::table<no_ask> rules) {
    model_comparison<library::update_action, no_ask> compared{of, rules, 200};
    ask_all(
        compared, {{axis::privileges, axis::scopes, axis_of(fact::status)}}, random_questions(40),
        [&](auto& pick) { return move_of(pick, of, status::draft); },
        [&](const question<no_ask>& q) { compared.compare(q, [](const auto&) { return answered{}; }, no_plan{}); });
    compared.report();
  };
  compare_updates(omnisend::self, omnisend::update);
  compare_updates(listmonk::self, listmonk::update);
}
