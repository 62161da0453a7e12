// The resend rules that move with time: a delay that has run out, and the window in which opens register. Each boundary
// one millisecond before, at it, and one after.

#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>

using namespace questions;
using std::chrono::milliseconds;

namespace {

constexpr resend_question at(resend_question asked, instant now) {
  asked.now = now;
  return asked;
}
constexpr resend_question first_sent(resend_question asked, maybe<instant> when) {
  asked.facts.first_sent_at = {};
  if (when) asked.facts.first_sent_at = *when;
  return asked;
}
constexpr resend_question finished(resend_question asked, maybe<instant> when) {
  asked.facts.finished_sending_at = {};
  if (when) asked.facts.finished_sending_at = *when;
  return asked;
}
constexpr resend_question in_status(resend_question asked, maybe<campaign_status> status) {
  asked.facts.status = {};
  if (status) asked.facts.status = *status;
  return asked;
}
constexpr resend_question in_days(resend_question asked, std::int64_t days) {
  asked.request.delay_days = days;
  asked.request.delay_minutes = {};
  return asked;
}
constexpr resend_question in_minutes(resend_question asked, std::int64_t minutes) {
  asked.request.delay_days = {};
  asked.request.delay_minutes = minutes;
  return asked;
}

// First sent at 2026-11-22T09:00:00Z.
constexpr instant three_days_on = utc(2026, 11, 25, 9, 0);
constexpr instant one_day_on = utc(2026, 11, 23, 9, 0);
constexpr instant twelve_hours_on = utc(2026, 11, 22, 21, 0);
constexpr instant ten_days_on = utc(2026, 12, 2, 9, 0);
constexpr milliseconds one{1};

}  // namespace

namespace {

constexpr provider without_ranges = [] {
  provider made = constant_contact_v3;
  made.resend.delay_days = made.resend.delay_minutes = {};
  return made;
}();

}  // namespace

TEST_CASE("resend.delay.elapsed: without ranges any delay is waited for, and none is the longest") {
  using rule = resend::delay_elapsed;
  constexpr auto asked = allowed_constant_contact_resend(without_ranges);
  CHECK_BOTH(resend::effective_delay(in_days(asked, 1'000)) == maybe{resend_delay::of_days(1'000)});
  CHECK_BOTH(resend::effective_delay(in_minutes(asked, 1)) == maybe{resend_delay::of_minutes(1)});
  CHECK_BOTH(violates_only<rule>(at(in_minutes(asked, 60), ten_o_clock)));
  CHECK_BOTH(allows_and_holds<rule>(at(in_minutes(asked, 61), ten_o_clock)));
  CHECK_BOTH(availability(asked).kind() == availability_kind::open);
  CHECK_BOTH(!availability(asked).closes_at());
}

TEST_CASE("resend.delay.elapsed: the resend must be due strictly later than now") {
  using rule = resend::delay_elapsed;
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_v3, three_days_on - one)));
  CHECK_BOTH(violates_only<rule>(at(resend_by_v3, three_days_on)));
  CHECK_BOTH(violates_only<rule>(at(resend_by_v3, three_days_on + one)));

  CHECK_BOTH(allows_and_holds<rule>(at(in_days(resend_by_v3, 1), one_day_on - one)));
  CHECK_BOTH(violates_only<rule>(at(in_days(resend_by_v3, 1), one_day_on)));
  CHECK_BOTH(violates_only<rule>(at(in_days(resend_by_v3, 1), one_day_on + one)));

  CHECK_BOTH(allows_and_holds<rule>(at(in_minutes(resend_by_v3, 720), twelve_hours_on - one)));
  CHECK_BOTH(violates_only<rule>(at(in_minutes(resend_by_v3, 720), twelve_hours_on)));
  CHECK_BOTH(allows_and_holds<rule>(at(in_minutes(resend_by_v3, 14400), ten_days_on - one)));
  CHECK_BOTH(violates_only<rule>(at(in_minutes(resend_by_v3, 14400), ten_days_on)));
  CHECK_BOTH(allows_and_holds<rule>(at(in_days(resend_by_v3, 10), ten_days_on - one)));
  CHECK_BOTH(violates_only<rule>(at(in_days(resend_by_v3, 10), ten_days_on)));

  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_v3_2026, three_days_on - one)));
  CHECK_BOTH(violates_only<rule>(at(resend_by_v3_2026, three_days_on)));
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_v3, nine_o_clock)));
  CHECK_BOTH(
      allows_and_holds<rule>(at(resend_by_v3, nine_o_clock - one)));  // first sent later than now: not its business
}

TEST_CASE("resend.delay.elapsed: the delay that wins decides") {
  // Three days and 720 minutes: one millisecond before the days are over, the minutes are long over.
  constexpr auto both = changed(resend_by_v3_2026, [](auto& it) {
    it.request.delay_days = 3;
    it.request.delay_minutes = 720;
  });
  CHECK_BOTH(allows_and_holds<resend::delay_elapsed>(at(both, three_days_on - one)));
  CHECK_BOTH(violates_only<resend::delay_elapsed>(at(both, three_days_on)));
  CHECK_BOTH(found_by<resend::delay_elapsed>(at(both, three_days_on)).field == "/request/delay_days");
}

TEST_CASE("resend.delay.elapsed: no effective delay, no rule") {
  using rule = resend::delay_elapsed;
  constexpr instant much_later = utc(2030, 1, 1);
  CHECK_BOTH(does_not_apply_to<rule>(at(in_days(resend_by_v3, 0), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(in_days(resend_by_v3, 11), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(in_minutes(resend_by_v3, 719), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(in_minutes(resend_by_v3, 14401), much_later)));
  constexpr auto both = [](auto& it) { it.request.delay_days = 3; };
  CHECK_BOTH(does_not_apply_to<rule>(at(changed(resend_by_v3, both), much_later)));
  constexpr auto none = [](auto& it) { it.request.delay_minutes = {}; };
  CHECK_BOTH(does_not_apply_to<rule>(at(changed(resend_by_v3, none), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(changed(resend_by_v3_2026, none), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(resend_by_sequenzy, much_later)));
}

TEST_CASE("resend.delay.elapsed: only a campaign that was sent has a delay running") {
  using rule = resend::delay_elapsed;
  constexpr instant much_later = utc(2030, 1, 1);
  CHECK_BOTH(allows_without<rule>(at(in_status(resend_by_v3, campaign_status::draft), much_later)));
  CHECK_BOTH(allows_without<rule>(at(in_status(resend_by_v3, campaign_status::scheduled), much_later)));
  CHECK_BOTH(does_not_apply_to<rule>(at(in_status(resend_by_v3, campaign_status::sending), much_later)));
  CHECK_BOTH(allows_without<rule>(first_sent(in_status(resend_by_v3, campaign_status::draft), {})));
}

TEST_CASE("resend.delay.elapsed: what it hangs on") {
  using rule = resend::delay_elapsed;
  constexpr fact_set both{&campaign::first_sent_at, &campaign::status};
  CHECK_BOTH(hangs_only_on<rule>(first_sent(resend_by_v3, {}), {&campaign::first_sent_at}));
  CHECK_BOTH(hangs_only_on<rule>(first_sent(resend_by_v3_2026, {}), {&campaign::first_sent_at}));

  constexpr auto nothing_known = in_status(first_sent(resend_by_v3, {}), {});
  CHECK_BOTH(says<rule>(nothing_known) == outcome::unknown);
  CHECK_BOTH(missing(nothing_known, rule_id<resend_action>::of<rule>()) == both);

  // The delay is over: now everything hangs on whether the status is DONE. One millisecond earlier nothing does.
  constexpr auto run_out = at(in_status(resend_by_v3, {}), three_days_on);
  CHECK_BOTH(says<rule>(run_out) == outcome::unknown);
  CHECK_BOTH(missing(run_out, rule_id<resend_action>::of<rule>()) == fact_set{&campaign::status});
  constexpr auto running = at(in_status(resend_by_v3, {}), three_days_on - one);
  CHECK_BOTH(says<rule>(running) == outcome::holds);
  CHECK_BOTH(missing(running, rule_id<resend_action>::of<rule>()).empty());
}

TEST_CASE("resend.delay.elapsed: at the ends of time an absent instant decides nothing") {
  // Whatever first_sent_at is, three days after it are later than a now in the first three days of the year 0.
  CHECK_BOTH(allows_and_holds<resend::delay_elapsed>(first_sent(at(resend_by_v3, utc(0, 1, 1)), {})));
  CHECK_BOTH(allows_and_holds<resend::delay_elapsed>(first_sent(at(resend_by_v3, utc(0, 1, 4) - one), {})));
  CHECK_BOTH(
      hangs_only_on<resend::delay_elapsed>(first_sent(at(resend_by_v3, utc(0, 1, 4)), {}), {&campaign::first_sent_at}));
  CHECK_BOTH(allows_and_holds<resend::delay_elapsed>(first_sent(at(resend_by_v3, instant::min()), {})));
  CHECK_BOTH(hangs_only_on<resend::delay_elapsed>(first_sent(at(resend_by_v3, instant::max()), {}),
                                                  {&campaign::first_sent_at}));
  // A resend that falls past the year 9999 is later than any now.
  CHECK_BOTH(allows_and_holds<resend::delay_elapsed>(first_sent(at(resend_by_v3, instant::max()), instant::max())));
}

TEST_CASE("resend.delay.elapsed: what it finds") {
  constexpr finding by_minutes = found_by<resend::delay_elapsed>(at(resend_by_v3, three_days_on + one));
  CHECK_BOTH(by_minutes.rule == "resend.delay.elapsed");
  CHECK_BOTH(by_minutes.field == "/request/delay_minutes");
  CHECK_BOTH(by_minutes.fix == fix_kind::change_request);
  CHECK_BOTH(by_minutes.http_status == 400);
  CHECK_BOTH(by_minutes.due.time() == utc(2026, 11, 25, 9, 0));
  CHECK_BOTH(by_minutes.now.time() == utc(2026, 11, 25, 9, 0, 0, 1));
  CHECK_BOTH(by_minutes.source->basis == basis::inferred);
  CHECK_BOTH(found_by<resend::delay_elapsed>(at(in_days(resend_by_v3, 3), three_days_on)).field ==
             "/request/delay_days");
}

TEST_CASE("resend.delay.elapsed: a longer delay helps until the longest has run out") {
  using rule = resend::delay_elapsed;
  CHECK_BOTH(found_by<rule>(at(resend_by_v3, ten_days_on - one)).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<rule>(at(resend_by_v3, ten_days_on)).fix == fix_kind::never);
  CHECK_BOTH(found_by<rule>(at(resend_by_v3_2026, ten_days_on - one)).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<rule>(at(resend_by_v3_2026, ten_days_on + one)).fix == fix_kind::never);
}

TEST_CASE("resend.window: Sequenzy opens 6 hours after a campaign finished sending") {
  using rule = resend::window;
  constexpr auto asked = finished(resend_by_sequenzy, utc(2026, 11, 22, 9, 0));
  CHECK_BOTH(violates_only<rule>(at(asked, utc(2026, 11, 22, 9, 0))));
  CHECK_BOTH(violates_only<rule>(at(asked, utc(2026, 11, 22, 15, 0) - one)));
  CHECK_BOTH(allows_and_holds<rule>(at(asked, utc(2026, 11, 22, 15, 0))));
  CHECK_BOTH(allows_and_holds<rule>(at(asked, utc(2026, 11, 22, 15, 0) + one)));
  CHECK_BOTH(allows_and_holds<rule>(at(asked, instant::max())));
  CHECK_BOTH(violates_only<rule>(at(asked, utc(2026, 11, 1))));  // finished later than now: closed all the same

  CHECK_BOTH(allows_without<rule>(finished(resend_by_v3, utc(2026, 11, 22, 9, 0))));
  CHECK_BOTH(allows_without<rule>(finished(resend_by_v3_2026, utc(2026, 11, 22, 9, 0))));
}

TEST_CASE("resend.window: only an eligible status has a window") {
  using rule = resend::window;
  constexpr auto closed = finished(resend_by_sequenzy, utc(2026, 11, 22, 9, 0));
  CHECK_BOTH(violates_only<resend::status>(in_status(closed, campaign_status::draft)));
  CHECK_BOTH(does_not_apply_to<rule>(in_status(closed, campaign_status::draft)));
  CHECK_BOTH(does_not_apply_to<rule>(in_status(closed, campaign_status::sending)));
  CHECK_BOTH(does_not_apply_to<rule>(in_status(finished(closed, {}), campaign_status::cancelled)));
}

TEST_CASE("resend.window: where every status is eligible, every one has a window") {
  using rule = resend::window;
  static constexpr provider lenient = [] {
    provider made = sequenzy;
    made.resend.eligible_statuses = {};
    return made;
  }();
  constexpr auto closed = finished(allowed_sequenzy_resend(lenient), utc(2026, 11, 22, 9, 0));
  CHECK_BOTH(violates_only<rule>(in_status(closed, campaign_status::draft)));
  CHECK_BOTH(violates_only<rule>(in_status(closed, {})));
  CHECK_BOTH(availability(in_status(closed, {})).opens_at() == maybe{utc(2026, 11, 22, 15, 0)});
}

TEST_CASE("resend.window: what it hangs on") {
  using rule = resend::window;
  constexpr auto id = rule_id<resend_action>::of<rule>();
  CHECK_BOTH(hangs_only_on<rule>(finished(resend_by_sequenzy, {}), {&campaign::finished_sending_at}));

  constexpr auto closed = in_status(finished(resend_by_sequenzy, utc(2026, 11, 22, 9, 0)), {});
  CHECK_BOTH(says<rule>(closed) == outcome::unknown);
  CHECK_BOTH(missing(closed, id) == fact_set{&campaign::status});
  constexpr auto open = at(closed, utc(2026, 11, 22, 15, 0));
  CHECK_BOTH(says<rule>(open) == outcome::holds);
  CHECK_BOTH(missing(open, id).empty());

  constexpr auto nothing_known = in_status(finished(resend_by_sequenzy, {}), {});
  CHECK_BOTH(missing(nothing_known, id) == fact_set{&campaign::finished_sending_at, &campaign::status});
}

TEST_CASE("resend.window: at the ends of time an absent instant decides nothing") {
  constexpr auto asked = finished(resend_by_sequenzy, {});
  CHECK_BOTH(violates_only<resend::window>(at(asked, instant::min())));
  CHECK_BOTH(violates_only<resend::window>(at(asked, utc(0, 1, 1, 6, 0) - one)));
  CHECK_BOTH(hangs_only_on<resend::window>(at(asked, utc(0, 1, 1, 6, 0)), {&campaign::finished_sending_at}));
  CHECK_BOTH(hangs_only_on<resend::window>(at(asked, instant::max()), {&campaign::finished_sending_at}));
}

TEST_CASE("resend.window: what it finds") {
  constexpr finding found = found_by<resend::window>(finished(resend_by_sequenzy, utc(2026, 11, 22, 9, 0)));
  CHECK_BOTH(found.rule == "resend.window");
  CHECK_BOTH(found.field == "/campaign/finished_sending_at");
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.opens_at.time() == utc(2026, 11, 22, 15, 0));
  CHECK_BOTH(found.source->basis == basis::guide);
  constexpr auto opening = [](instant finished_at) {
    return found_by<resend::window>(at(finished(resend_by_sequenzy, finished_at), utc(2026, 11, 22))).opens_at;
  };
  CHECK_BOTH(opening(utc(9999, 12, 31, 17, 59, 59, 999)).time() == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(!opening(utc(9999, 12, 31, 18, 0)).has_value());  // nothing opens within the calendar
}
