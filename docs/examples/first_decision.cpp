// The program of docs/first-decision.md. What stands between the marks is what the page shows, and what it prints below
// `[name]` is what the page says it prints; tests/docs/snippets compares both.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <iostream>

namespace em = campaign_rules;

namespace {

em::campaign spring_campaign() {
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return spring;
}

void allowed() {
  // [allowed]
  em::campaign spring;                                     // facts that you do not know stay unknown
  spring.status = em::campaign_status::sent;               // "DONE" in Constant Contact's words
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);

  em::resend_request ask;
  ask.delay_minutes = 4320;
  ask.subject = "There is still time to save big!";

  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  if (const auto plan = em::plan(question)) {
    std::cout << "goes out at " << em::to_string(*plan->resend_at) << '\n';
    std::cout << "as resend number " << *plan->ordinal << '\n';
    std::cout << "to " << em::wire_name(plan->audience) << '\n';
    std::cout << "reported: " << *plan->delay->reported_days() << " days, " << *plan->delay->reported_minutes()
              << " minutes\n";
  }
  // [allowed end]
}

void refused() {
  em::campaign spring = spring_campaign();
  // [refused]
  spring.format_type = 3;
  spring.resends = 1;
  em::resend_request ask;
  ask.delay_minutes = 700;

  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const em::resend_verdict verdict = em::decide(question);
  std::cout << em::wire_name(verdict.result()) << ", http status " << *em::http_status(question) << '\n';
  for (const auto rule : verdict.violated()) std::cout << em::explain(question, rule) << '\n';
  // [refused end]
}

void found() {
  const em::campaign spring = spring_campaign();
  em::resend_request ask;
  ask.delay_minutes = 700;
  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  // [found]
  const em::resend_verdict verdict = em::decide(question);
  if (verdict.is_violated<em::resend::delay_minutes_range>()) {
    const em::finding found = em::find(question, em::rule_id<em::resend_action>::of<em::resend::delay_minutes_range>());
    std::cout << found.rule << " at " << found.field << '\n';
    std::cout << "asked for " << found.observed.integer() << ", nearest allowed " << found.nearest.integer() << '\n';
    std::cout << em::message(found) << '\n';
    std::cout << "fix: " << em::wire_name(found.fix) << '\n';
    std::cout << "says: " << found.source->document << " (" << em::wire_name(found.source->basis) << ")\n";
  }
  // [found end]
}

void undecided() {
  em::campaign spring = spring_campaign();
  em::resend_request ask;
  ask.delay_days = 3;
  ask.subject = "There is still time to save big!";
  // [undecided]
  spring.resends.reset();  // nobody has counted them
  spring.first_sent_at.reset();

  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  const em::resend_verdict verdict = em::decide(question);
  std::cout << em::wire_name(verdict.result()) << '\n';
  for (const auto rule : verdict.unknown())
    for (const std::string_view path : em::paths_of<em::resend_action>(em::missing(question, rule)))
      std::cout << rule.code() << " needs " << path << '\n';
  // [undecided end]
}

void retry() {
  // [retry]
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.imported = false;
  spring.finished_sending_at = em::utc(2026, 11, 22, 9, 0);

  const em::resend_question question{em::sequenzy, spring, {}, em::utc(2026, 11, 22, 10, 0)};
  const em::resend_verdict verdict = em::decide(question);
  for (const auto rule : verdict.violated()) std::cout << em::message(em::find(question, rule)) << '\n';
  if (const auto at = em::retry_at(question)) std::cout << "try again at " << em::to_string(*at) << '\n';
  // [retry end]
}

void available() {
  const em::campaign spring = spring_campaign();
  // [available]
  const em::resend_question question{em::constant_contact_v3, spring, {}, em::utc(2026, 11, 22, 10, 0)};
  const auto window = em::availability(question);
  std::cout << (window.is_open_at(question.now) ? "open" : "closed") << '\n';
  if (window.closes_at()) std::cout << "until " << em::to_string(*window.closes_at()) << '\n';
  for (const auto rule : window.binding()) std::cout << "because of " << rule.code() << '\n';
  // [available end]
}

void traced() {
  const em::campaign spring = spring_campaign();
  em::resend_request ask;
  ask.delay_days = 3;
  const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
  // [traced]
  std::size_t index = 0;
  const auto outcomes = em::trace(question);
  em::for_each_rule<em::resend_action>([&](const em::rule_info& rule) {
    const em::outcome said = outcomes[index++];
    if (said != em::outcome::not_applicable) std::cout << rule.code << ": " << em::wire_name(said) << '\n';
  });
  // [traced end]
}

void scheduled() {
  // [scheduled]
  em::campaign spring;
  spring.status = em::campaign_status::sent;
  spring.last_run_date = em::utc(2026, 11, 1, 9, 0);
  em::account ours;
  ours.in_good_standing = true;

  const auto ask = em::schedule_request::now();
  const em::schedule_question question{em::constant_contact_v2, spring, ask, em::utc(2026, 11, 22, 10, 2), ours};
  if (const auto plan = em::plan(question)) {
    std::cout << "goes out at " << em::to_string(*plan->send_at) << '\n';
    std::cout << "to " << em::wire_name(plan->audience) << ' ' << em::to_string(*plan->added_since) << '\n';
  }
  // [scheduled end]
}

// [constant]
constexpr em::campaign draft_campaign() {
  em::campaign draft;
  draft.status = em::campaign_status::draft;
  draft.imported = false;
  return draft;
}
constexpr em::resend_question too_early{em::sequenzy, draft_campaign(), {}, em::utc(2026, 11, 22)};
static_assert(em::decide(too_early).is_violated<em::resend::status>());
// [constant end]

}  // namespace

int main() {
  std::cout << "[allowed]\n";
  allowed();
  std::cout << "[refused]\n";
  refused();
  std::cout << "[found]\n";
  found();
  std::cout << "[undecided]\n";
  undecided();
  std::cout << "[retry]\n";
  retry();
  std::cout << "[available]\n";
  available();
  std::cout << "[traced]\n";
  traced();
  std::cout << "[scheduled]\n";
  scheduled();
}
