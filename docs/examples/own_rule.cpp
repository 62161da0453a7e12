// The program of docs/own-rule.md; see first_decision.cpp for the marks.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <iostream>
#include <string_view>

#include "house.hpp"

static_assert(em::codes_are_well_formed(em::rules_of<house::resend_action>{}));
static_assert(em::info_of<house::approval>.is_about_facts);

namespace {

void decided() {
  // [decided]
  house::campaign_facts spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.recipients = 99;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);

  em::resend_request ask;
  ask.delay_days = 11;  // Constant Contact takes 1 to 10
  ask.subject = "There is still time to save big!";

  const house::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const auto answer = em::answer(question);
  std::cout << em::wire_name(answer.result()) << '\n';
  for (const em::reason& each : answer.reasons()) std::cout << em::explain(each) << '\n';
  // [decided end]
}

house::campaign_facts spring_campaign() {
  house::campaign_facts spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.recipients = 100;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return spring;
}

void each_value() {
  house::campaign_facts spring = spring_campaign();
  em::resend_request ask;
  ask.delay_days = 3;
  ask.subject = "There is still time to save big!";
  // [verdicts]
  for (const em::maybe<bool> approved : {em::maybe<bool>{}, em::maybe{false}, em::maybe{true}}) {
    spring.approved = approved;
    const house::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
    const auto answer = em::answer(question);
    std::cout << em::wire_name(answer.result());
    if (answer) std::cout << ", goes out at " << em::to_string(*answer.plan().resend_at);
    std::cout << '\n';
  }
  // [verdicts end]
}

void open() {
  house::campaign_facts spring = spring_campaign();
  // [open]
  spring.approved = false;
  const em::instant now = em::utc(2026, 11, 22, 10, 0);
  using our_actions = em::action_list<house::resend_action, em::schedule_action>;
  for (const em::open_action& each : em::open_actions<our_actions>(em::constant_contact_v3, spring, {}, now)) {
    std::cout << each.action << ": " << em::wire_name(each.result) << '\n';
    each.violated.for_each([](std::string_view code) { std::cout << "  violated: " << code << '\n'; });
  }
  // [open end]
}

void found() {
  // [found]
  for (const auto rule : em::find_rule<house::resend_action>("house.approval"))
    std::cout << rule.info().demands << '\n';
  // [found end]
}

// [constant]
constexpr house::campaign_facts refused_text() {
  house::campaign_facts made;
  made.approved = false;
  return made;
}
constexpr house::resend_question not_approved{em::sequenzy, refused_text(), {}, em::utc(2026, 11, 22)};
static_assert(em::decide(not_approved).is_violated<house::approval>());
// [constant end]

}  // namespace

int main() {
  std::cout << "[decided]\n";
  decided();
  std::cout << "[verdicts]\n";
  each_value();
  std::cout << "[open]\n";
  open();
  std::cout << "[found]\n";
  found();
}
