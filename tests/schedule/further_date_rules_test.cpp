// The schedule rules about dates on a grid, up to a horizon, on the campaign itself, and given where none is used. Each
// boundary one millisecond before, at it, and one after.

#include <campaign_rules/schedule/date_rules.hpp>

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
constexpr schedule_question with_date_on_campaign(schedule_question asked, maybe<bool> has_date) {
  asked.facts.has_scheduled_date = {};
  if (has_date) asked.facts.has_scheduled_date = *has_date;
  return asked;
}

// It is 2026-11-22T10:00:00Z.
constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr milliseconds one{1};

constexpr auto nearest_to(instant date) {
  return found_by<schedule::date_granularity>(asking_for(schedule_by_mailchimp, date)).nearest.time();
}

}  // namespace

TEST_CASE("schedule.date.granularity: Mailchimp's dates stand on quarter hours") {
  using rule = schedule::date_granularity;
  constexpr instant quarter = utc(2026, 11, 23, 12, 15);
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_mailchimp, quarter - one)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_mailchimp, quarter)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_mailchimp, quarter + one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_mailchimp, utc(2026, 11, 23, 12, 7))));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_mailchimp, utc(2026, 11, 23, 12, 0))));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_mailchimp, utc(2026, 11, 23, 12, 45))));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_mailchimp, instant::max())));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_mailchimp, {})));
  CHECK_BOTH(does_not_apply_to<rule>(asking_for(schedule_by_omnisend, quarter + one)));
  CHECK_BOTH(does_not_apply_to<rule>(asking_for(schedule_by_wix, quarter + one)));

  // Before 1970 too: counted from 00:00 UTC.
  constexpr instant old_now = utc(1969, 1, 1);
  constexpr instant old = utc(1969, 12, 31, 23, 45);
  CHECK_BOTH(allows_and_holds<rule>(at(asking_for(schedule_by_mailchimp, old), old_now)));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_mailchimp, old - one), old_now)));
  CHECK_BOTH(violates_only<rule>(at(asking_for(schedule_by_mailchimp, old + one), old_now)));
}

TEST_CASE("schedule.date.granularity: the nearest date, the later of two") {
  CHECK_BOTH(nearest_to(utc(2026, 11, 23, 12, 7)) == utc(2026, 11, 23, 12, 0));
  CHECK_BOTH(nearest_to(utc(2026, 11, 23, 12, 7, 29, 999)) == utc(2026, 11, 23, 12, 0));
  CHECK_BOTH(nearest_to(utc(2026, 11, 23, 12, 7, 30)) == utc(2026, 11, 23, 12, 15));
  CHECK_BOTH(nearest_to(utc(2026, 11, 23, 12, 15, 0, 1)) == utc(2026, 11, 23, 12, 15));
  CHECK_BOTH(nearest_to(utc(9999, 12, 31, 23, 59)) == utc(9999, 12, 31, 23, 45));
  CHECK_BOTH(nearest_to(utc(2020, 1, 1, 0, 1)) == utc(2020, 1, 1));  // in the past

  constexpr finding found =
      found_by<schedule::date_granularity>(asking_for(schedule_by_mailchimp, utc(2026, 11, 23, 12, 7)));
  CHECK_BOTH(found.rule == "schedule.date.granularity");
  CHECK_BOTH(found.field == "/request/schedule_time");
  CHECK_BOTH(found.observed.time() == utc(2026, 11, 23, 12, 7));
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
  CHECK_BOTH(found.source->address == "https://mailchimp.com/developer/marketing/api/campaigns/");
  CHECK_BOTH(found.note == "no page says this; it is inferred: seconds count as well");
}

TEST_CASE("schedule.date.horizon: Omnisend takes dates up to 365 days ahead, exactly that included") {
  using rule = schedule::date_horizon;
  constexpr instant last = utc(2027, 11, 22, 10, 0);
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_omnisend, last - one)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_omnisend, last)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_omnisend, last + one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_omnisend, instant::max())));
  CHECK_BOTH(does_not_apply_to<rule>(asking(schedule_by_omnisend, {})));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_omnisend, schedule_request::now())));
  CHECK_BOTH(allows_without<rule>(asking_for(schedule_by_mailchimp, utc(2030, 1, 1))));
  CHECK_BOTH(allows_without<rule>(asking_for(schedule_by_wix, utc(2030, 1, 1))));

  // In the last year of the calendar every date is near enough.
  CHECK_BOTH(
      allows_and_holds<rule>(at(asking_for(schedule_by_omnisend, instant::max()), utc(9998, 12, 31, 23, 59, 59, 999))));
  CHECK_BOTH(
      violates_only<rule>(at(asking_for(schedule_by_omnisend, instant::max()), utc(9998, 12, 31, 23, 59, 59, 998))));
}

TEST_CASE("schedule.date.horizon: what it finds, and that waiting helps as well") {
  constexpr auto asked = asking_for(schedule_by_omnisend, utc(2027, 11, 22, 10, 0, 0, 1));
  constexpr finding found = found_by<schedule::date_horizon>(asked);
  CHECK_BOTH(found.rule == "schedule.date.horizon");
  CHECK_BOTH(found.field == "/request/sendingSettings/scheduledAt");
  CHECK_BOTH(found.observed.time() == utc(2027, 11, 22, 10, 0, 0, 1));
  CHECK_BOTH(found.latest.time() == utc(2027, 11, 22, 10, 0));
  CHECK_BOTH(!found.opens_at.has_value());
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found.source->address == "https://api-docs.omnisend.com/reference/post_campaigns");

  CHECK_BOTH(retry_at(asked) == maybe{utc(2026, 11, 22, 10, 0, 0, 1)});
  CHECK_BOTH(!decide(at(asked, utc(2026, 11, 22, 10, 0))).is_allowed());
  CHECK_BOTH(decide(at(asked, utc(2026, 11, 22, 10, 0, 0, 1))).is_allowed());
  CHECK_BOTH(!retry_at(changed(asked, [](auto& it) { it.facts.status = campaign_status::sent; })));
  CHECK_BOTH(!retry_at(changed(asked, [](auto& it) { it.facts.status = {}; })));
  CHECK_BOTH(!retry_at(asking_for(schedule_by_omnisend, now)));  // a date in the past only gets worse
  CHECK_BOTH(retry_at(asking_for(schedule_by_omnisend, instant::max())) == maybe{utc(9998, 12, 31, 23, 59, 59, 999)});
}

TEST_CASE("schedule.date.in_past: Mailchimp and Omnisend want a date that is strictly later than now") {
  using rule = schedule::date_in_past;
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_mailchimp, now)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_mailchimp, now + std::chrono::minutes{15})));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_omnisend, now - one)));
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_omnisend, now)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_omnisend, now + one)));
  CHECK_BOTH(does_not_apply_to<rule>(asking_for(schedule_by_wix, now)));
  constexpr finding found = found_by<rule>(asking_for(schedule_by_mailchimp, now));
  CHECK_BOTH(found.field == "/request/schedule_time");
  CHECK_BOTH(found.observed.time() == now);
  CHECK_BOTH(found.now.time() == now);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(asking_for(schedule_by_omnisend, now)).source->basis == basis::reference);
}

TEST_CASE("schedule.lead_time: Wix wants 30 minutes, which exactly 30 minutes are; \"send now\" is exempt") {
  using rule = schedule::lead_time;
  constexpr instant in_half_an_hour = utc(2026, 11, 22, 10, 30);
  CHECK_BOTH(violates_only<rule>(asking_for(schedule_by_wix, in_half_an_hour - one)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_wix, in_half_an_hour)));
  CHECK_BOTH(allows_and_holds<rule>(asking_for(schedule_by_wix, in_half_an_hour + one)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_wix, schedule_request::now())));
  constexpr finding found = found_by<rule>(asking_for(schedule_by_wix, in_half_an_hour - one));
  CHECK_BOTH(found.field == "/request/emailDistributionOptions/sendAt");
  CHECK_BOTH(found.observed.time() == in_half_an_hour - one);
  CHECK_BOTH(found.earliest.time() == in_half_an_hour);
  CHECK_BOTH(found.source->basis == basis::guide);
  CHECK_BOTH(found.note == "no page says this; it is inferred: the refusal has this http status");
}

TEST_CASE("schedule.date.required: Mailchimp, Omnisend and Wix want to know when") {
  using rule = schedule::date_required;
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, {})));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_omnisend, {})));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_wix, {})));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_mailchimp));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_omnisend, schedule_request::now())));
  CHECK_BOTH(allows_and_holds<rule>(asking(schedule_by_wix, schedule_request::now())));
  CHECK_BOTH(allows_without<rule>(schedule_by_mailpoet));
  CHECK_BOTH(allows_without<rule>(schedule_by_listmonk));
  CHECK_BOTH(found_by<rule>(asking(schedule_by_omnisend, {})).field == "/request/sendingSettings/scheduledAt");
  CHECK_BOTH(found_by<rule>(asking(schedule_by_mailchimp, {})).source->basis == basis::reference);
  CHECK_BOTH(found_by<rule>(asking(schedule_by_omnisend, {})).source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(asking(schedule_by_wix, {})).source->basis == basis::inferred);
}

TEST_CASE("schedule.date.not_accepted: a date that Omnisend would not use, and nothing else about it") {
  using rule = schedule::date_not_accepted;
  constexpr auto now_and = [](instant date) {
    return asking(schedule_by_omnisend, schedule_request::now().despite(date));
  };
  CHECK_BOTH(violates_only<rule>(now_and(utc(2026, 12, 1))));
  CHECK_BOTH(violates_only<rule>(now_and(utc(2020, 1, 1))));
  CHECK_BOTH(violates_only<rule>(now_and(utc(2040, 1, 1))));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_omnisend, schedule_request::now())));
  CHECK_BOTH(allows_without<rule>(schedule_by_omnisend));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_wix, schedule_request::now().despite(now))));
  constexpr finding found = found_by<rule>(now_and(utc(2026, 12, 1)));
  CHECK_BOTH(found.rule == "schedule.date.not_accepted");
  CHECK_BOTH(found.field == "/request/sendingSettings/scheduledAt");
  CHECK_BOTH(found.observed.time() == utc(2026, 12, 1));
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::reference);
}

TEST_CASE("schedule.date.on_campaign: MailPoet and listmonk schedule a campaign that holds a date") {
  using rule = schedule::date_on_campaign;
  constexpr fact_set has_date{&campaign::has_scheduled_date};
  CHECK_BOTH(violates_only<rule>(with_date_on_campaign(schedule_by_mailpoet, false)));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_mailpoet));
  CHECK_BOTH(hangs_only_on<rule>(with_date_on_campaign(schedule_by_mailpoet, {}), has_date));
  CHECK_BOTH(violates_only<rule>(with_date_on_campaign(schedule_by_listmonk, false)));
  CHECK_BOTH(allows_and_holds<rule>(schedule_by_listmonk));
  CHECK_BOTH(hangs_only_on<rule>(with_date_on_campaign(schedule_by_listmonk, {}), has_date));
  CHECK_BOTH(allows_without<rule>(with_date_on_campaign(schedule_by_mailchimp, false)));
  CHECK_BOTH(allows_without<rule>(with_date_on_campaign(schedule_by_wix, {})));
  constexpr finding found = found_by<rule>(with_date_on_campaign(schedule_by_mailpoet, false));
  CHECK_BOTH(found.rule == "schedule.date.on_campaign");
  CHECK_BOTH(found.field == "/campaign/has_scheduled_date");
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(with_date_on_campaign(schedule_by_listmonk, false)).source->basis == basis::reference);
}

TEST_CASE("schedule.send_now.not_accepted: where \"send now\" is a call of its own") {
  using rule = schedule::send_now_not_accepted;
  constexpr auto send_now = schedule_request::now();
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailchimp, send_now)));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_mailpoet, send_now)));
  CHECK_BOTH(violates_only<rule>(asking(schedule_by_listmonk, send_now)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_omnisend, send_now)));
  CHECK_BOTH(allows_without<rule>(asking(schedule_by_wix, send_now)));
  CHECK_BOTH(allows_without<rule>(schedule_by_mailpoet));
  CHECK_BOTH(found_by<rule>(asking(schedule_by_mailchimp, send_now)).source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(asking(schedule_by_mailpoet, send_now)).source->basis == basis::inferred);
  CHECK_BOTH(found_by<rule>(asking(schedule_by_listmonk, send_now)).source->basis == basis::inferred);
}
