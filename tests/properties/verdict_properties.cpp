// Properties of verdicts. Their numbers and why they must hold: README.md.

#include "support/generators.hpp"
#include "support/property.hpp"

#include <campaign_rules/plan.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <algorithm>
#include <vector>

using namespace generators;

namespace {

template <class Action>
void is_pure(const any_case<Action>& it) {
  const auto asked = it.asked();
  RC_ASSERT(decide(asked) == decide(asked));
  RC_ASSERT(trace(asked) == trace(it.asked()));
}

template <class Action>
void is_in_catalogue_order(const any_case<Action>& it) {
  const auto asked = it.asked();
  const verdict<Action> found = decide(asked);
  std::vector<std::size_t> violated;
  for (const rule_id<Action> rule : found.violated()) violated.push_back(rule.index());
  RC_ASSERT(std::is_sorted(violated.begin(), violated.end()));
  RC_ASSERT(std::adjacent_find(violated.begin(), violated.end()) == violated.end());
  if (found.result() == decision::not_offered) return;
  const auto outcomes = trace(asked);
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const rule_id<Action> rule = detail::verdict_access::rule<Action>(i);
    RC_ASSERT(found.violated().contains(rule) == (outcomes[i] == outcome::violated));
    RC_ASSERT(found.unknown().contains(rule) == (outcomes[i] == outcome::unknown));
    RC_ASSERT(judge(asked, rule) == outcomes[i]);
  }
}

template <class Action>
void decides_by_what_is_violated_and_unknown(const any_case<Action>& it) {
  const verdict<Action> found = decide(it.asked());
  if (found.result() == decision::not_offered) return;
  const decision expected = !found.violated().empty()  ? decision::refused
                            : !found.unknown().empty() ? decision::undecided
                                                       : decision::allowed;
  RC_ASSERT(found.result() == expected);
}

template <class Action>
void plans_exactly_when_allowed(const any_case<Action>& it) {
  const auto asked = it.asked();
  const auto planned = plan(asked);
  RC_ASSERT(planned.has_value() == decide(asked).is_allowed());
  if (!planned) RC_ASSERT(planned.error() == decide(asked));
}

template <class Action>
void answers_the_most_telling_status(const any_case<Action>& it) {
  const auto asked = it.asked();
  const verdict<Action> found = decide(asked);
  const maybe<int> answered = http_status(asked);
  RC_ASSERT(answered.has_value() == (found.is_allowed() || !found.violated().empty()));
  if (found.is_allowed()) RC_ASSERT(*answered == asked.policy().success_status);
  if (found.violated().empty()) return;
  constexpr int order[] = {403, 400, 404, 409, 429};
  std::ptrdiff_t best = std::end(order) - std::begin(order);
  for (const rule_id<Action> rule : found.violated()) {
    const int status = campaign_rules::find(asked, rule).http_status;
    best = std::min(best, std::find(std::begin(order), std::end(order), status) - std::begin(order));
  }
  RC_ASSERT(*answered == order[best]);
}

/// Moves every instant of a case.
template <class Action>
any_case<Action> moved(any_case<Action> it, std::chrono::milliseconds by) {
  it.now += by;
  const auto move = [by](std::string_view, auto& fact) {
    if constexpr (std::is_same_v<typename std::decay_t<decltype(fact)>::value_type, instant>)
      if (fact) fact = *fact + by;
  };
  for_each_member(it.facts, move);
  if constexpr (std::is_same_v<Action, schedule_action>)
    if (it.request.date())
      it.request = schedule_request::at(*it.request.date() + by).spread_over(it.request.spread_over_hours());
  return it;
}

/// Of cases whose instants all lie within some centuries of 2026, so that none leaves the calendar when it is moved.
template <class Action>
void does_not_depend_on_the_calendar() {
  const auto it = *rc::gen::exec([] { return pick_case<Action>(false); });
  if constexpr (std::is_same_v<Action, schedule_action>) {
    const auto date = it.request.date();
    RC_PRE(!date || (utc(2000, 1, 1) < *date && *date < utc(2100, 1, 1)));
  }
  const std::chrono::milliseconds by{*rc::gen::inRange<std::int64_t>(-31'000'000'000'000, 31'000'000'000'000)};
  const auto other = moved(it, by);
  RC_ASSERT(trace(it.asked()) == trace(other.asked()));
  RC_ASSERT(decide(it.asked()) == decide(other.asked()));
  for (const rule_id<Action> rule : decide(it.asked()).unknown())
    RC_ASSERT(missing(it.asked(), rule) == missing(other.asked(), rule));
  const maybe<instant> here = retry_at(it.asked());
  const maybe<instant> there = retry_at(other.asked());
  RC_ASSERT(here.has_value() == there.has_value());
  if (here) RC_ASSERT(*here + by == *there);
}

template <class Action>
void speaks_the_providers_words(const any_case<Action>& it) {
  const auto asked = it.asked();
  for (const rule_id<Action> rule : decide(asked).violated()) {
    const finding found = campaign_rules::find(asked, rule);
    if (found.field != "/campaign/status") continue;
    RC_ASSERT(it.by->dialect.statuses.find(found.observed.text()) == maybe<campaign_status>{it.facts.status});
    found.eligible.for_each([&](const detail_value& word) {
      const auto status = it.by->dialect.statuses.find(word.text());
      RC_ASSERT(status.has_value());
      RC_ASSERT(it.by->dialect.statuses.word(*status) == word.text());
      RC_ASSERT(*status != *it.facts.status);
    });
  }
}

template <class Action>
void tells_where_the_provider_says_so(const any_case<Action>& it) {
  const auto asked = it.asked();
  for (const rule_id<Action> rule : decide(asked).violated()) {
    const finding found = campaign_rules::find(asked, rule);
    RC_ASSERT(found.rule == rule.code());
    RC_ASSERT(found.source != nullptr);
    RC_ASSERT(!found.source->address.empty());
    const bool of_the_request = found.field.substr(0, 9) == "/request/";
    const bool is_too_late = found.rule == "resend.delay.elapsed" && found.fix == fix_kind::never;
    RC_ASSERT(is_too_late || (found.fix == fix_kind::change_request) == of_the_request);
    if (found.nearest.has_value()) {
      RC_ASSERT(found.minimum.integer() <= found.nearest.integer());
      RC_ASSERT(found.nearest.integer() <= found.maximum.integer());
      RC_ASSERT(found.nearest.integer() != found.observed.integer());
    }
  }
}

}  // namespace

TEST_CASE("P1: deciding is pure") {
  check_property(is_pure<resend_action>);
  check_property(is_pure<schedule_action>);
}

TEST_CASE("P2: one violation a rule, in catalogue order, as the trace says") {
  check_property(is_in_catalogue_order<resend_action>);
  check_property(is_in_catalogue_order<schedule_action>);
}

TEST_CASE("P3: a decision is refused, else undecided, else allowed") {
  check_property(decides_by_what_is_violated_and_unknown<resend_action>);
  check_property(decides_by_what_is_violated_and_unknown<schedule_action>);
}

TEST_CASE("P4: the plan exists exactly when the question is allowed") {
  check_property(plans_exactly_when_allowed<resend_action>);
  check_property(plans_exactly_when_allowed<schedule_action>);
}

TEST_CASE("P5: the http status is the most telling of those of the violations") {
  check_property(answers_the_most_telling_status<resend_action>);
  check_property(answers_the_most_telling_status<schedule_action>);
}

TEST_CASE("P6: moving all instants by the same amount changes no verdict") {
  check_property(does_not_depend_on_the_calendar<resend_action>);
  check_property(does_not_depend_on_the_calendar<schedule_action>);
}

TEST_CASE("P7: a provider's violations name its own statuses only, and never the observed one as eligible") {
  check_property(speaks_the_providers_words<resend_action>);
  check_property(speaks_the_providers_words<schedule_action>);
}

TEST_CASE("P8: a violation has its source, a cure that fits its field, and an allowed nearest value") {
  check_property(tells_where_the_provider_says_so<resend_action>);
  check_property(tells_where_the_provider_says_so<schedule_action>);
}
