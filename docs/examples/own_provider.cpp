// The program of docs/own-provider.md; see first_decision.cpp for the marks.

#include "acme.hpp"

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/explain.hpp>

#include <array>
#include <iostream>

namespace em = campaign_rules;

namespace {

// [house]
inline constexpr em::citation handbook{"House rules for newsletters", "https://intranet.example/newsletters",
                                       em::basis::house};

constexpr em::provider make_house() {
  em::provider house = em::constant_contact_v3;     // copy one
  house.id = "house";
  house.name = "Our own rules on top of Constant Contact V3";
  house.resend.delay_days = {{2, 5}, handbook};     // change a number, and say where the new one comes from
  house.resend.delay_minutes = {};                  // no such limit: its rule does not apply
  house.resend.imported_refused = handbook;         // a demand without a number
  house.resend.resends_per_primary = {2, handbook, 429};  // with an http status of its own
  return house;
}

inline constexpr em::provider house = make_house();
static_assert(well_formed(house));
// [house end]

em::campaign spring_campaign() {
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 2;
  spring.imported = false;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return spring;
}

void decided() {
  const em::campaign spring = spring_campaign();
  // [decided]
  em::resend_request ask;
  ask.delay_days = 7;  // Constant Contact takes 1 to 10
  ask.subject = "There is still time to save big!";

  const em::resend_question question{house, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const em::resend_verdict verdict = em::decide(question);
  std::cout << em::wire_name(verdict.result()) << ", http status " << *em::http_status(question) << '\n';
  for (const auto rule : verdict.violated()) std::cout << em::explain(question, rule) << '\n';
  // [decided end]
}

void differs() {
  // [differs]
  em::for_each_term<em::resend_action>(house, [](const auto& stated) {
    if (stated.term.source() == &handbook) std::cout << stated.rule.code << ": " << stated.rule.demands << '\n';
  });
  // [differs end]
}

void found() {
  // [found]
  const std::array<const em::provider*, 2> ours{&house, &em::constant_contact_v3};
  if (const em::provider* by = em::find_provider("house", ours)) std::cout << by->name << '\n';
  // [found end]
}

void whole() {
  // [acme_decided]
  em::campaign newsletter;
  if (const auto status = acme.dialect.statuses.find("out")) newsletter.status = *status;  // "OUT", in any ASCII case
  newsletter.finished_sending_at = em::utc(2026, 11, 22, 9, 0);

  const em::resend_question question{acme, newsletter, {}, em::utc(2026, 11, 23, 8, 0)};
  const em::resend_verdict verdict = em::decide(question);
  for (const auto rule : verdict.violated()) std::cout << em::explain(question, rule) << '\n';
  // [acme_decided end]
}

void not_offered() {
  // [not_offered]
  const em::schedule_question question{acme, {}, em::schedule_request::now(), em::utc(2026, 11, 22)};
  std::cout << em::wire_name(em::decide(question).result()) << '\n';
  // [not_offered end]
}

}  // namespace

int main() {
  std::cout << "[decided]\n";
  decided();
  std::cout << "[differs]\n";
  differs();
  std::cout << "[found]\n";
  found();
  std::cout << "[acme_decided]\n";
  whole();
  std::cout << "[not_offered]\n";
  not_offered();
}
