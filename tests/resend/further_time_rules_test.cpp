// When a resend is possible at the further providers: until it is too late, and some time after another resend. Each boundary
// one millisecond before, at it, and one after.

#include <campaign_rules/open_actions.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

#include <chrono>

using namespace questions;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds one{1};
constexpr instant finished = utc(2026, 11, 20, 10, 0);  // as resend_by_mailpoet says
constexpr instant closed = utc(2026, 11, 23, 11, 0);    // 73 hours later
constexpr instant an_hour_ago = utc(2026, 11, 22, 9, 0);
constexpr instant a_day_ago = utc(2026, 11, 21, 10, 0);

constexpr resend_question at(resend_question asked, instant now) {
  asked.now = now;
  return asked;
}
constexpr resend_question delivered(maybe<std::int32_t> times, maybe<instant> last) {
  return changed(resend_by_gumroad, [&](auto& it) {
    it.facts.resends_delivered = times;
    it.facts.last_resend_completed_at = last;
  });
}
constexpr resend_question in_progress(maybe<std::int32_t> count, maybe<instant> requested) {
  return changed(resend_by_gumroad, [&](auto& it) {
    it.facts.resends_in_progress = count;
    it.facts.resend_requested_at = requested;
  });
}
/// What a user interface is told of the resend, before anything is asked for.
constexpr open_action looked_at(const resend_question& asked) {
  for (const open_action& each : open_actions(asked.provider, asked.facts, asked.account, asked.now))
    if (each.action == "resend") return each;
  return {};
}
constexpr fact_set missing_of_throttle(const resend_question& asked) {
  return missing(asked, rule_id<resend_action>::of<resend::throttle>());
}

}  // namespace

TEST_CASE("resend.window: a day at MailPoet and at Wix, none at the others") {
  using rule = resend::window;
  CHECK_BOTH(violates_only<rule>(at(resend_by_mailpoet, finished + hours{24} - one)));
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_mailpoet, finished + hours{24})));
  CHECK_BOTH(violates_only<rule>(at(resend_by_wix, ten_o_clock - one)));
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_wix, ten_o_clock)));
  CHECK_BOTH(retry_at(at(resend_by_mailpoet, finished)) == maybe{utc(2026, 11, 21, 10, 0)});
  CHECK_BOTH(allows_without<rule>(resend_by_mailchimp));
  CHECK_BOTH(allows_without<rule>(booster_of_draft));
  CHECK_BOTH(allows_without<rule>(resend_by_gumroad));
}

TEST_CASE("resend.window.closed: 72 whole hours, so the last millisecond of the hour after is in time") {
  using rule = resend::window_closed;
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_mailpoet, finished + hours{72})));
  CHECK_BOTH(allows_and_holds<rule>(at(resend_by_mailpoet, closed - one)));
  CHECK_BOTH(violates_only<rule>(at(resend_by_mailpoet, closed)));
  CHECK_BOTH(violates_only<rule>(at(resend_by_mailpoet, closed + one)));
  CHECK_BOTH(found_by<rule>(at(resend_by_mailpoet, closed)).closes_at == detail_value{closed});
  CHECK_BOTH(found_by<rule>(at(resend_by_mailpoet, closed)).fix == fix_kind::never);
  CHECK_BOTH(!retry_at(at(resend_by_mailpoet, closed)));
  CHECK_BOTH(allows_without<rule>(at(resend_by_wix, utc(2030, 1, 1))));

  constexpr auto no_status = changed(resend_by_mailpoet, [](auto& it) { it.facts.status = {}; });
  CHECK_BOTH(says<rule>(no_status) == outcome::holds);
  CHECK_BOTH(says<rule>(at(no_status, closed)) == outcome::unknown);
  constexpr auto draft = changed(resend_by_mailpoet, [](auto& it) { it.facts.status = campaign_status::draft; });
  CHECK_BOTH(does_not_apply_to<rule>(at(draft, closed)));
  constexpr auto no_end = changed(resend_by_mailpoet, [](auto& it) { it.facts.finished_sending_at = {}; });
  CHECK_BOTH(says<rule>(no_end) == outcome::unknown);
  // Nothing that is in the calendar is 73 hours before this.
  CHECK_BOTH(says<rule>(at(no_end, first_instant + hours{73} - one)) == outcome::holds);
  CHECK_BOTH(says<rule>(at(no_end, first_instant + hours{73})) == outcome::unknown);
}

TEST_CASE("MailPoet: open from the second day to the end of the fourth day's first hour") {
  constexpr auto window = availability(resend_by_mailpoet);
  CHECK_BOTH(window.kind() == availability_kind::open);
  CHECK_BOTH(window.opens_at() == maybe{utc(2026, 11, 21, 10, 0)});
  CHECK_BOTH(window.closes_at() == maybe{closed});
  CHECK_BOTH(window.is_open_at(closed - one));
  CHECK_BOTH(!window.is_open_at(closed));
  CHECK_BOTH(window.binding().contains(rule_id<resend_action>::of<resend::window>()));
  CHECK_BOTH(window.binding().contains(rule_id<resend_action>::of<resend::window_closed>()));
  CHECK_BOTH(looked_at(resend_by_mailpoet).result == decision::allowed);
  CHECK_BOTH(looked_at(at(resend_by_mailpoet, closed)).result == decision::refused);
  CHECK_BOTH(looked_at(at(resend_by_mailpoet, closed)).closes_at == maybe{closed});
  CHECK_BOTH(looked_at(at(resend_by_mailpoet, closed)).opens_at == maybe{utc(2026, 11, 21, 10, 0)});
  constexpr auto no_end = changed(resend_by_mailpoet, [](auto& it) { it.facts.finished_sending_at = {}; });
  CHECK_BOTH(availability(no_end).kind() == availability_kind::unknown);
  CHECK_BOTH(!looked_at(no_end).opens_at && !looked_at(no_end).closes_at);
}

TEST_CASE("resend.throttle: more than a day after one that reached somebody") {
  using rule = resend::throttle;
  CHECK_BOTH(violates_only<rule>(delivered(1, a_day_ago + one)));
  CHECK_BOTH(violates_only<rule>(delivered(1, a_day_ago)));
  CHECK_BOTH(allows_and_holds<rule>(delivered(1, a_day_ago - one)));
  CHECK_BOTH(found_by<rule>(delivered(1, a_day_ago)).opens_at == detail_value{ten_o_clock + one});
  CHECK_BOTH(found_by<rule>(delivered(1, a_day_ago)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<rule>(delivered(1, a_day_ago)).http_status == 422);
  CHECK_BOTH(retry_at(delivered(1, a_day_ago)) == maybe{ten_o_clock + one});
  CHECK_BOTH(allows_without<rule>(delivered(0, utc(2026, 11, 22, 9, 59))));
  CHECK_BOTH(allows_without<rule>(delivered(0, {})));
  CHECK_BOTH(hangs_only_on<rule>(delivered(1, {}), {&campaign::last_resend_completed_at}));
  CHECK_BOTH(says<rule>(delivered({}, a_day_ago)) == outcome::unknown);
  CHECK_BOTH(missing_of_throttle(delivered({}, a_day_ago)) == fact_set{&campaign::resends_delivered});
  CHECK_BOTH(says<rule>(delivered({}, a_day_ago - one)) == outcome::holds);
  CHECK_BOTH(missing_of_throttle(delivered({}, {})) ==
             fact_set{&campaign::resends_delivered, &campaign::last_resend_completed_at});
  CHECK_BOTH(!retry_at(delivered(3, a_day_ago)));
  CHECK_BOTH(allows_without<rule>(resend_by_wix));
}

TEST_CASE("resend.in_progress: more than an hour after one was requested") {
  using rule = resend::in_progress;
  CHECK_BOTH(violates_only<rule>(in_progress(1, an_hour_ago + one)));
  CHECK_BOTH(violates_only<rule>(in_progress(1, an_hour_ago)));
  CHECK_BOTH(allows_and_holds<rule>(in_progress(1, an_hour_ago - one)));
  CHECK_BOTH(found_by<rule>(in_progress(2, an_hour_ago)).opens_at == detail_value{ten_o_clock + one});
  CHECK_BOTH(found_by<rule>(in_progress(1, an_hour_ago)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<rule>(in_progress(1, an_hour_ago)).http_status == 422);
  CHECK_BOTH(allows_without<rule>(in_progress(0, ten_o_clock)));
  CHECK_BOTH(hangs_only_on<rule>(in_progress(1, {}), {&campaign::resend_requested_at}));
  CHECK_BOTH(hangs_only_on<rule>(in_progress({}, an_hour_ago), {&campaign::resends_in_progress}));
}

TEST_CASE("the http statuses where a policy names none: 409 in progress, 429 too soon") {
  static constexpr auto plain = [] {
    provider made = gumroad;
    made.resend.time_in_progress = {hours{1}, *gumroad.resend.offered.source()};
    made.resend.time_between_resends = {hours{24}, *gumroad.resend.offered.source()};
    made.resend.delivered_resends_per_primary = {3, *gumroad.resend.offered.source()};
    return made;
  }();
  constexpr auto of = [](const resend_question& asked) {
    return resend_question{plain, asked.facts, asked.request, asked.now};
  };
  CHECK_BOTH(http_status(of(in_progress(1, an_hour_ago))) == maybe{409});
  CHECK_BOTH(http_status(of(delivered(1, a_day_ago))) == maybe{429});
  CHECK_BOTH(http_status(of(delivered(3, finished))) == maybe{409});
}

TEST_CASE("it opens at the latest of what has to pass") {
  constexpr auto both = changed(delivered(1, a_day_ago), [](auto& it) {
    it.facts.resends_in_progress = 1;
    it.facts.resend_requested_at = utc(2026, 11, 22, 9, 30);
  });
  CHECK_BOTH(looked_at(both).result == decision::refused);
  CHECK_BOTH(looked_at(both).opens_at == maybe{utc(2026, 11, 22, 10, 30, 0, 1)});
  CHECK_BOTH(retry_at(both) == maybe{utc(2026, 11, 22, 10, 30, 0, 1)});
  CHECK_BOTH(availability(both).opens_at() == maybe{utc(2026, 11, 22, 10, 30, 0, 1)});

  // A condition that is false or unknown gives no instant.
  CHECK_BOTH(!looked_at(resend_by_gumroad).opens_at);
  CHECK_BOTH(!looked_at(delivered(0, a_day_ago)).opens_at);
  CHECK_BOTH(!looked_at(delivered({}, a_day_ago)).opens_at);
  CHECK_BOTH(availability(delivered({}, a_day_ago)).kind() == availability_kind::unknown);

  // One that is true, and whose date is absent: nobody can say when.
  constexpr auto not_told = changed(both, [](auto& it) { it.facts.resend_requested_at = {}; });
  CHECK_BOTH(!looked_at(not_told).opens_at);
  CHECK_BOTH(looked_at(not_told).result == decision::refused);
  CHECK_BOTH(availability(not_told).kind() == availability_kind::unknown);
  CHECK_BOTH(!looked_at(delivered(1, {})).opens_at);
  CHECK_BOTH(availability(delivered(1, {})).kind() == availability_kind::unknown);

  // What forbids it for ever does not hide when it would open.
  CHECK_BOTH(looked_at(delivered(3, a_day_ago)).opens_at == maybe{ten_o_clock + one});
  CHECK_BOTH(availability(delivered(3, a_day_ago)).kind() == availability_kind::never);
}

TEST_CASE("after the year 9999 nothing opens and nothing closes") {
  constexpr auto late = at(delivered(1, last_instant), last_instant);
  CHECK_BOTH(says<resend::throttle>(late) == outcome::violated);
  CHECK_BOTH(!found_by<resend::throttle>(late).opens_at.has_value());
  CHECK_BOTH(found_by<resend::throttle>(late).sentence == "another resend is not possible until after the year 9999");
  CHECK_BOTH(!retry_at(late));
  CHECK_BOTH(!looked_at(late).opens_at);
  CHECK_BOTH(availability(late).kind() == availability_kind::never);
  constexpr auto just_late =
      at(changed(resend_by_mailpoet, [](auto& it) { it.facts.finished_sending_at = last_instant - hours{48}; }),
         last_instant);
  CHECK_BOTH(allows_and_holds<resend::window_closed>(just_late));
  CHECK_BOTH(!availability(just_late).closes_at());
  CHECK_BOTH(availability(just_late).kind() == availability_kind::open);
}
