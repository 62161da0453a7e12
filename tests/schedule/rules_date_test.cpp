// The schedule rules about the date. Each boundary one millisecond before, at it, and one after.

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>

using namespace questions;
using std::chrono::milliseconds;

namespace {

constexpr schedule_question asking(schedule_question asked, schedule_request request) {
  asked.request = request;
  return asked;
}
constexpr schedule_question asking_for(schedule_question asked, instant date) {
  return asking(asked, schedule_request::at(date));
}
constexpr schedule_question at(schedule_question asked, instant now) {
  asked.now = now;
  return asked;
}

// It is 2026-11-22T10:00:00Z.
constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr instant in_twenty_minutes = utc(2026, 11, 22, 10, 20);
constexpr milliseconds one{1};

}  // namespace

TEST_CASE("schedule.date.required: every provider wants to know when") {
  using rule = schedule::date_required;
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_v3, {})));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_v3_2026, {})));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_v2, {})));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_sequenzy, {})));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_v3));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_v3_2026));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_v2));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_sequenzy));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_v3, schedule_request::now())));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_v3_2026, schedule_request::now())));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_v2, schedule_request::now())));
  CHECK_BOTH(holds<rule>(asking(schedule_by_sequenzy, schedule_request::now())));

  CHECK_BOTH(found_by<rule>(asking(schedule_by_v3, {})).rule == "schedule.date.required");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_v3, {})).field == "/request/scheduled_date");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_v3_2026, {})).field == "/request/scheduled_date");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_v2, {})).field == "/request/scheduled_date");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_sequenzy, {})).field == "/request/scheduledAt");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_v3, {})).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<rule>(asking(schedule_by_v3, {})).http_status == 400);
}

TEST_CASE("schedule.date.in_past: the date is strictly later than now") {
  using rule = schedule::date_in_past;
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v3, now - one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v3, now)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_v3, now + one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v3_2026, now - one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v3_2026, now)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_v3_2026, now + one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_sequenzy, now - one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_sequenzy, now)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_sequenzy, now + one)));

  CHECK_BOTH(allows_without<rule>(schedule_by_v2));  // covered by the lead time
  CHECK_BOTH(does_not_apply_to<rule>(asking_for(schedule_by_v2, now - one)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_v3, schedule_request::now())));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_v3, {})));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_sequenzy, {})));
}

TEST_CASE("schedule.date.in_past: instants outside the years 0000 to 9999 are read as the nearer end") {
  using rule = schedule::date_in_past;
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_v3, instant::max())));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v3, instant::min())));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_v3, instant::max()), instant::max())));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_v3, instant::max()), utc(9999, 12, 31, 23, 59, 59, 999))));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_v3, utc(0, 1, 1)), instant::min())));
  CHECK_BOTH(allows_and_holds<rule>(at(asking_for(schedule_by_v3, utc(0, 1, 1) + one), instant::min())));
}

TEST_CASE("schedule.date.in_past: what it finds") {
  constexpr finding found = found_by<schedule::date_in_past>(asking_for(schedule_by_v3, now));
  CHECK_BOTH(found.rule == "schedule.date.in_past");
  CHECK_BOTH(found.field == "/request/scheduled_date");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found_by<schedule::date_in_past>(asking_for(schedule_by_sequenzy, now)).field == "/request/scheduledAt");
  CHECK_BOTH(found_by<schedule::date_in_past>(asking_for(schedule_by_sequenzy, now)).source->basis == basis::guide);
}

TEST_CASE("schedule.send_now.not_accepted: Sequenzy has no \"send now\"") {
  using rule = schedule::send_now_not_accepted;
  constexpr auto send_now = schedule_request::now();
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_sequenzy, send_now)));
  CHECK_BOTH(allows_without<rule>(schedule_by_sequenzy));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_v3, send_now)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_v3_2026, send_now)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_v2, send_now)));

  constexpr finding found = found_by<rule>(asking(schedule_by_sequenzy, send_now));
  CHECK_BOTH(found.rule == "schedule.send_now.not_accepted");
  CHECK_BOTH(found.field == "/request/scheduledAt");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
}

TEST_CASE("schedule.lead_time: V2 wants 20 minutes, which exactly 20 minutes are") {
  using rule = schedule::lead_time;
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v2, now - one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v2, now)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_v2, in_twenty_minutes - one)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_v2, in_twenty_minutes)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_v2, in_twenty_minutes + one)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_v2, schedule_request::now())));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_v2, {})));
  CHECK_BOTH(allows_without<rule>(asking_for(schedule_by_v3, now + one)));
  CHECK_BOTH(allows_without<rule>(asking_for(schedule_by_v3_2026, now + one)));
  CHECK_BOTH(allows_without<rule>(asking_for(schedule_by_sequenzy, now + one)));

  // In the last 20 minutes of the year 9999 no date is late enough.
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_v2, instant::max()), utc(9999, 12, 31, 23, 50))));
  CHECK_BOTH(
      allows_and_holds<rule>(at(asking_for(schedule_by_v2, instant::max()), utc(9999, 12, 31, 23, 39, 59, 999))));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_v2, instant::max()), utc(9999, 12, 31, 23, 40))));
}

TEST_CASE("schedule.lead_time: what it finds") {
  constexpr finding found = found_by<schedule::lead_time>(asking_for(schedule_by_v2, now));
  CHECK_BOTH(found.rule == "schedule.lead_time");
  CHECK_BOTH(found.field == "/request/scheduled_date");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.earliest.time() == utc(2026, 11, 22, 10, 20));
  CHECK_BOTH(found.source->basis == basis::guide);
  CHECK_BOTH(found_by<schedule::lead_time>(at(schedule_by_v2, instant::max())).earliest.time() ==
             utc(9999, 12, 31, 23, 59, 59, 999));
}

TEST_CASE("the earliest date that may be asked for") {
  CHECK_BOTH(earliest_date(schedule_by_v2) == maybe{utc(2026, 11, 22, 10, 20)});
  CHECK_BOTH(earliest_date(at(schedule_by_v2, instant::max())) == maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
  CHECK_BOTH(!earliest_date(schedule_by_v3));
  CHECK_BOTH(!earliest_date(schedule_by_v3_2026));
  CHECK_BOTH(!earliest_date(schedule_by_sequenzy));
  static_assert(noexcept(earliest_date(schedule_by_v2)));
}
