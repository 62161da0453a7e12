// The library and the models of the further providers, asked the same of resends.

#include "model_compare.hpp"

#include <campaign_rules/resend/plan.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace oracle::models;
using oracle::models::question;

namespace {

using comparison = model_comparison<library::resend_action, resend_ask>;

answered answer(const question<resend_ask>& q) {
  if (q.of->id == "mailchimp") return {{}, mailchimp::warnings(q).codes, mailchimp::plan(q)};
  if (q.of->id == "omnisend") return {{}, omnisend::warnings(q).codes, omnisend::plan(q)};
  if (q.of->id == "mailpoet") return {mailpoet::ends_of(q), {}, mailpoet::plan(q)};
  if (q.of->id == "wix") return {wix::ends_of(q), {}, wix::plan(q)};
  return {gumroad::ends_of(q), gumroad::warnings(q).codes, gumroad::plan(q)};
}

std::string compare_plan(const library::resend_plan& found, const planned& expected) {
  return comparing::resend_plan(found, expected);
}

const std::vector<axes> together{
    {axis::subject, axis_of(fact::subject)},
    {axis::reaches, axis_of(fact::recipients), axis_of(fact::unique_openers)},
    {axis::reaches, axis_of(fact::first_sent_at), axis_of(fact::resends)},
    {axis::privileges, axis::scopes, axis_of(fact::status)},
    {axis_of(fact::status), axis::delay, axis::delay_unit, axis::settings, axis::strategy},
    {axis_of(fact::status), axis_of(fact::first_sent_at), axis::settings, axis::strategy, axis::date},
    {axis::now, axis_of(fact::first_sent_at), axis::date, axis::time_zone},
    {axis_of(fact::resends_delivered), axis_of(fact::last_resend_completed_at), axis_of(fact::resends_in_progress)},
    {axis_of(fact::last_resend_completed_at), axis_of(fact::resend_requested_at), axis_of(fact::resends_in_progress)}};

void compare_all(const provider& of, oracle::models::table<resend_ask> rules, int success, status in) {
  comparison compared{of, rules, success};
  ask_all(
      compared, together, random_questions(7), [&](auto& pick) { return resend_of(pick, of, in); },
      [&](const question<resend_ask>& q) { compared.compare(q, answer, compare_plan); });
  compared.report();
}

}  // namespace

TEST_CASE("resends by Mailchimp") { compare_all(mailchimp::self, mailchimp::resend, 200, status::sent); }
TEST_CASE("boosters of drafts by Omnisend") { compare_all(omnisend::self, omnisend::resend, 201, status::draft); }
TEST_CASE("boosters of sent campaigns by Omnisend") {
  compare_all(omnisend::self, omnisend::resend, 201, status::sent);
}
TEST_CASE("resends by MailPoet") { compare_all(mailpoet::self, mailpoet::resend, 200, status::sent); }
TEST_CASE("resends by Wix") { compare_all(wix::self, wix::resend, 200, status::sent); }
TEST_CASE("resends by Gumroad") { compare_all(gumroad::self, gumroad::resend, 200, status::sent); }
