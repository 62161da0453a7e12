// Properties of policies that are no provider's: each term taken out in turn, any numbers, any domains. Their numbers and why
// they must hold: README.md.

#include "support/own_policies.hpp"
#include "support/property.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <string>

using namespace own_policies;

namespace {

/// What the facts alone refuse, no request gets; the button and the decision agree.
template <class Action>
void is_refused_whatever_is_asked() {
  const provider house = any_house<Action>();
  any_case<Action> it = any_question<Action>(house, 3);
  const auto by_facts = decide_facts(it.asked());
  const auto when = availability(it.asked());
  if (when.kind() != availability_kind::unknown)
    RC_ASSERT(when.is_open_at(it.now) == (by_facts.result() == decision::allowed));
  if constexpr (acts_on_campaign<Action>) {
    const auto list = open_actions<action_list<Action>>(house, it.facts, it.account, it.now);
    RC_ASSERT(list.size() == 1U);
    RC_ASSERT(list[0].result == by_facts.result());
  }
  for (const auto& request : requests_by<Action>(house, it.now)) {
    it.request = request;
    const auto verdict = decide(it.asked());
    for (const rule_id<Action> rule : by_facts.violated()) {
      RC_LOG() << rule.code() << '\n';
      RC_ASSERT(verdict.result() == decision::refused);
    }
    if (verdict.is_allowed()) RC_ASSERT(by_facts.is_allowed());
  }
}

/// Unknown is exact: what is unknown can still become both, and what is settled can become nothing else.
template <class Action>
void is_unknown_exactly() {
  const provider house = any_house<Action>();
  const any_case<Action> it = any_question<Action>(house, 2);
  const auto asked = it.asked();
  any_case<Action> filled = it;
  for_each_open_fact(filled.facts, filled.account, [&](auto& fact) {
    const auto values = values_of<std::decay_t<decltype(fact)>>(house.dialect, it.now);
    if (!fact && !values.empty()) fact = values[pick(values.size())];
  });
  const auto before = trace(asked);
  const auto after = trace(filled.asked());
  for (std::size_t place = 0; place < before.size(); ++place) {
    const auto rule = detail::verdict_access::rule<Action>(place);
    RC_LOG() << rule.code() << '\n';
    const outcome now = before[place];
    const outcome then = after[place];
    if (now != outcome::unknown) {
      RC_ASSERT((now == outcome::violated) == (then == outcome::violated));
      continue;
    }
    RC_ASSERT(then != outcome::unknown);
    bool some_violate = false;
    bool some_do_not = false;
    for (const any_case<Action>& completed : every_completion(it, missing(asked, rule))) {
      const outcome result = judge(completed.asked(), rule);
      RC_ASSERT(result != outcome::unknown);
      (result == outcome::violated ? some_violate : some_do_not) = true;
    }
    RC_ASSERT(some_violate);
    RC_ASSERT(some_do_not);
  }
}

/// A plan's instants come from the request and from facts that are known.
void is_asked_for(const resend_question& asked, const resend_plan& plan) {
  if (!plan.resend_at) return;
  const resend_request& ask = asked.request;
  const resend_timing timing = asked.policy().timing;
  RC_ASSERT(timing != resend_timing::by_hand);
  if (timing == resend_timing::at_once) RC_ASSERT(*plan.resend_at == clamp(asked.now));
  if (timing == resend_timing::on_date) RC_ASSERT(maybe{*plan.resend_at} == ask.date);
  if (timing != resend_timing::after_delay) return;
  RC_ASSERT(ask.delay_days || ask.delay_minutes);
  const bool is_sent = asked.facts.status == campaign_status::sent;
  RC_ASSERT(is_sent || asked.facts.status == campaign_status::scheduled);
  const maybe<instant> start =
      is_sent ? maybe<instant>{asked.facts.first_sent_at} : maybe<instant>{asked.facts.scheduled_at};
  RC_ASSERT(start.has_value());
  const auto after = [&](resend_delay delay) { return clamp(saturating_add(*start, delay.length())); };
  RC_ASSERT((ask.delay_days && *plan.resend_at == after(resend_delay::of_days(*ask.delay_days))) ||
            (ask.delay_minutes && *plan.resend_at == after(resend_delay::of_minutes(*ask.delay_minutes))));
}
void is_asked_for(const schedule_question& asked, const schedule_plan& plan) {
  const instant base = asked.request.date() ? clamp(*asked.request.date()) : clamp(asked.now);
  if (asked.request.is_by_time_zone()) RC_ASSERT(!plan.send_at);
  if (plan.send_at) {
    RC_ASSERT(!asked.request.is_empty());
    RC_ASSERT(*plan.send_at >= base);
    RC_ASSERT(*plan.send_at <= saturating_add(base, asked.policy().send_window));
  }
  if (plan.reported_date) {
    RC_ASSERT(!asked.request.is_empty());
    RC_ASSERT(*plan.reported_date == base || *plan.reported_date == whole_second(base));
  }
  if (plan.added_since) RC_ASSERT(*plan.added_since == clamp(*asked.facts.last_run_date));
  RC_ASSERT(plan.send_now == asked.request.is_send_now());
}

template <class Action>
void plans_what_was_asked() {
  const provider house = any_house<Action>();
  any_case<Action> it = any_question<Action>(house, 4);
  for (const auto& request : requests_by<Action>(house, it.now)) {
    it.request = request;
    const auto asked = it.asked();
    if (decide(asked).is_allowed()) is_asked_for(asked, *plan(asked));
  }
}

}  // namespace

TEST_CASE("P30: what the facts refuse is refused whatever is asked, by any policy, and a button says so") {
  all_actions::for_each([](auto action) { check_property(is_refused_whatever_is_asked<decltype(action)>); });
}

TEST_CASE("P31: unknown is exact, by any policy and whatever values exist") {
  all_actions::for_each([](auto action) { check_property(is_unknown_exactly<decltype(action)>); });
}

TEST_CASE("P32: a plan never shows an instant that nobody asked for, by any policy") {
  check_property(plans_what_was_asked<resend_action>);
  check_property(plans_what_was_asked<schedule_action>);
}

TEST_CASE("policies of one's own allow something, refuse by facts alone, and leave something unknown") {
  int allowed = 0, refused = 0, unknown = 0, planned = 0;
  check_property([&] {
    const provider house = any_house<resend_action>();
    any_case<resend_action> it = any_question<resend_action>(house, 3);
    refused += decide_facts(it.asked()).result() == decision::refused ? 1 : 0;
    unknown += decide(it.asked()).unknown().empty() ? 0 : 1;
    for (const resend_request& request : requests_by<resend_action>(house, it.now)) {
      it.request = request;
      const auto made = plan(it.asked());
      allowed += made ? 1 : 0;
      planned += made && (*made).resend_at ? 1 : 0;
    }
  });
  CHECK(allowed > 100);
  CHECK(refused > 100);
  CHECK(unknown > 100);
  CHECK(planned > 10);
}
