// Properties of time: delays, retry_at, availability. Their numbers and why they must hold: README.md.

#include "support/generators.hpp"
#include "support/property.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/resend_delay.hpp>

using namespace generators;
using std::chrono::milliseconds;

namespace {

/// Instants worth trying: around each boundary that a fact sets, and far from all.
template <class Action>
std::vector<instant> worth_trying(const any_case<Action>& it) {
  std::vector<instant> found{it.now, saturating_add(it.now, milliseconds{1}), first_instant, last_instant};
  const auto add = [&found](std::string_view, const auto& fact) {
    if constexpr (std::is_same_v<typename std::decay_t<decltype(fact)>::value_type, instant>) {
      if (!fact) return;
      for (const std::int64_t minutes : {0, 20, 360, 720, 1440, 4320, 14400})
        for (const std::int64_t step : {-1, 0, 1})
          found.push_back(clamp(saturating_add(*fact, milliseconds{minutes * 60 * 1000 + step})));
    }
  };
  for_each_member(it.facts, add);
  return found;
}

/// A Sequenzy resend, most often while the window is closed.
resend_case pick_waiting_case() {
  auto made = pick_case<resend_action>();
  if (once_in(3)) return made;
  made = allowed_case<resend_action>(sequenzy);
  made.facts.finished_sending_at = pick_instant(made.now);
  if (once_in(6)) change_request(made);
  if (once_in(6)) take_away(made, &campaign::imported);
  if (once_in(6)) give(made, &campaign::status);
  return made;
}

void is_the_least_allowed_instant() {
  const resend_case it = *rc::gen::exec(pick_waiting_case);
  const resend_verdict now = decide(it.asked());
  const maybe<instant> retry = retry_at(it.asked());
  if (retry) {
    RC_ASSERT(now.result() == decision::refused);
    RC_ASSERT(now.unknown().empty());
    RC_ASSERT(*retry > it.now);
    RC_ASSERT(decide(it.asked_at(*retry)).is_allowed());
    RC_ASSERT(!decide(it.asked_at(*retry - milliseconds{1})).is_allowed());
  }
  // No later instant is allowed before it, or at all where there is none.
  if (now.result() != decision::refused || !now.unknown().empty()) return;
  for (const instant later : worth_trying(it))
    if (later > clamp(it.now) && (!retry || later < *retry)) RC_ASSERT(!decide(it.asked_at(later)).is_allowed());
}

/// Asks for what can be granted if anything can.
resend_case ideal(resend_case it) {
  it.request = {};
  if (it.by->resend.delay_required) it.request.delay_minutes = 14400;
  if (it.by->resend.subject_required) it.request.subject = "x";
  return it;
}
schedule_case ideal(schedule_case it) {
  it.request = schedule_request::at(last_instant);
  return it;
}

template <class Action>
void agrees_with_decide(const any_case<Action>& drawn) {
  const any_case<Action> it = ideal(drawn);
  const availability_of<Action> when = availability(it.asked());
  const auto is_allowed_at = [&](instant at) { return decide(it.asked_at(at)).is_allowed(); };
  // A date to be scheduled must itself lie after now and the lead time.
  const instant last = std::is_same_v<Action, schedule_action> ? utc(9999, 1, 1) : last_instant;
  // In the first days of the year 0 a window is closed, or a delay running, whatever the absent instant is.
  const instant first = when.kind() == availability_kind::unknown ? utc(0, 2, 1) : first_instant;
  for (const instant at : worth_trying(it))
    if (first <= at && at <= last) RC_ASSERT(is_allowed_at(at) == when.is_open_at(at));
  if (when.opens_at() && *when.opens_at() <= last && when.is_open_at(*when.opens_at())) {
    RC_ASSERT(is_allowed_at(*when.opens_at()));
    RC_ASSERT(!is_allowed_at(*when.opens_at() - milliseconds{1}));
  }
  if (when.closes_at() && *when.closes_at() <= last) {
    RC_ASSERT(!is_allowed_at(*when.closes_at()));
    RC_ASSERT(is_allowed_at(*when.closes_at() - milliseconds{1}) ==
              when.is_open_at(*when.closes_at() - milliseconds{1}));
  }
  RC_ASSERT((when.kind() == availability_kind::not_offered) == (decide(it.asked()).result() == decision::not_offered));
}

template <class Action>
void does_not_look_at_the_request(const any_case<Action>& it) {
  auto other = it;
  change_request(other);
  const auto here = availability(it.asked());
  const auto there = availability(other.asked());
  RC_ASSERT(here.kind() == there.kind());
  RC_ASSERT(here.opens_at() == there.opens_at());
  RC_ASSERT(here.closes_at() == there.closes_at());
  RC_ASSERT(here.binding() == there.binding());
}

}  // namespace

TEST_CASE("P15: a delay is reported so that what is reported makes the same delay again") {
  for (std::int64_t count = -1; count <= 14401; ++count) {
    const resend_delay by_minutes = resend_delay::of_minutes(count);
    REQUIRE(resend_delay::of_minutes(*by_minutes.reported_minutes()) == by_minutes);
    if (const auto days = by_minutes.reported_days())
      REQUIRE(resend_delay::of_days(*days).length() == by_minutes.length());
    const resend_delay by_days = resend_delay::of_days(count);
    REQUIRE(resend_delay::of_days(*by_days.reported_days()) == by_days);
    REQUIRE(!by_days.reported_minutes());
    REQUIRE(resend_delay::of_minutes(count * 1440).length() == by_days.length());
  }
}

TEST_CASE("P16: retry_at is the least later instant at which the question is allowed") {
  check_property(is_the_least_allowed_instant);
}

TEST_CASE("P17: availability agrees with decide before, at and after its ends") {
  check_property(agrees_with_decide<resend_action>);
  check_property(agrees_with_decide<schedule_action>);
}

TEST_CASE("P18: availability does not look at the request") {
  check_property(does_not_look_at_the_request<resend_action>);
  check_property(does_not_look_at_the_request<schedule_action>);
}
