// A provider that the library has never heard of gets decisions, plans, sentences, a life cycle and a catalogue like
// any other: all of it comes from its one file, support/posthorn.hpp.

#include "support/posthorn.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/explain.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"
#include "support/life_tables.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace questions;

namespace {

/// Delivered in the evening before, to be resent after three days.
constexpr resend_question allowed_resend() {
  resend_question asked{posthorn, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.resends = 0;
  asked.facts.first_sent_at = utc(2026, 11, 21, 20, 0);
  asked.facts.finished_sending_at = utc(2026, 11, 21, 22, 0);
  asked.request.delay_days = 3;
  asked.request.subject = "The post is here";
  return asked;
}
constexpr resend_question resend_by_posthorn = allowed_resend();

constexpr schedule_question scheduled_at(instant at) {
  schedule_question asked{posthorn, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::draft;
  asked.facts.contact_lists = 1;
  asked.request = schedule_request::at(at);
  return asked;
}

constexpr resend_question with_days(std::int64_t days) {
  resend_question asked = resend_by_posthorn;
  asked.request.delay_days = days;
  return asked;
}
constexpr resend_question at(instant now) {
  resend_question asked = resend_by_posthorn;
  asked.now = now;
  return asked;
}

constexpr std::chrono::milliseconds one_millisecond{1};

constexpr std::string_view life_cycle = R"(
            resend cancel_resend schedule unschedule reschedule send_now update delete send_test pause   resume cancel
  SKETCHED  .      -             SADDLED  .          -          -        =      BURNT  =         .       .      -
  SADDLED   .      -             .        SKETCHED   -          -        .      .      =         .       .      -
  RIDING    .      -             .        .          -          -        .      .      =         RESTING .      -
  RESTING   .      -             .        .          -          -        .      .      =         .       RIDING -
  DELIVERED =      -             .        .          -          -        .      BURNT  =         .       .      -
  UNHORSED  .      -             SADDLED  .          -          -        =      .      =         .       .      -
  BURNT     .      -             .        .          -          -        .      .      =         .       .      -
)";
constexpr std::string_view by_time = R"(
  SKETCHED .   SADDLED RIDING   RIDING DELIVERED,UNHORSED   RESTING .   DELIVERED .   UNHORSED .   BURNT .
)";

}  // namespace

TEST_CASE("fifth provider: it can stand in a list with the others") {
  static constexpr std::array<const provider*, 2> providers{&sequenzy, &posthorn};
  CHECK_BOTH(find_provider("posthorn", providers) == &posthorn);
  CHECK_BOTH(find_provider("sequenzy", providers) == &sequenzy);
  CHECK_BOTH(find_provider("posthorn") == nullptr);
  CHECK_BOTH(posthorn.dialect.statuses.find("delivered") == campaign_status::sent);
  CHECK_BOTH(!posthorn.dialect.statuses.find("DONE").has_value());
}

TEST_CASE("fifth provider: resends") {
  CHECK_BOTH(decide(resend_by_posthorn).is_allowed());
  CHECK_BOTH(answered(resend_by_posthorn) == 202);
  CHECK_BOTH(violates_only<resend::delay_days_range>(with_days(1)));
  CHECK_BOTH(allows_and_holds<resend::delay_days_range>(with_days(2)));
  CHECK_BOTH(allows_and_holds<resend::delay_days_range>(with_days(4)));
  CHECK_BOTH(violates_only<resend::delay_days_range>(with_days(5)));
  CHECK_BOTH(allows_and_holds<resend::limit>(changed(resend_by_posthorn, [](auto& it) { it.facts.resends = 1; })));
  CHECK_BOTH(violates_only<resend::limit>(changed(resend_by_posthorn, [](auto& it) { it.facts.resends = 2; })));
  constexpr auto in_minutes = changed(resend_by_posthorn, [](auto& it) {
    it.request.delay_days = {};
    it.request.delay_minutes = 4321;
  });
  CHECK_BOTH(violates_only<resend::delay_minutes_range>(in_minutes));
  CHECK_BOTH(found_by<resend::delay_minutes_range>(in_minutes).nearest.integer() == 4320);
  CHECK_BOTH(opens_exactly_to<resend::status>(resend_by_posthorn, {campaign_status::sent}));
  CHECK_BOTH(allows_without<resend::role>(resend_by_posthorn));
  CHECK_BOTH((*plan(resend_by_posthorn)).resend_at == utc(2026, 11, 24, 20, 0));
  CHECK_BOTH((*plan(resend_by_posthorn)).ordinal == 1);
}

TEST_CASE("fifth provider: a resend opens after twelve hours and closes after four days") {
  constexpr instant opening = utc(2026, 11, 22, 10, 0);
  constexpr instant closing = utc(2026, 11, 25, 20, 0);
  constexpr auto early = at(opening - one_millisecond);
  CHECK_BOTH(violates_only<resend::window>(early));
  CHECK_BOTH(retry_at(early) == opening);
  CHECK_BOTH(allows_and_holds<resend::window>(at(opening)));

  constexpr auto window = availability(resend_by_posthorn);
  CHECK_BOTH(window.kind() == availability_kind::open);
  CHECK_BOTH(window.opens_at() == opening);
  CHECK_BOTH(window.closes_at() == closing);
  CHECK_BOTH(!window.is_open_at(opening - one_millisecond));
  CHECK_BOTH(window.is_open_at(opening));
  CHECK_BOTH(window.is_open_at(closing - one_millisecond));
  CHECK_BOTH(!window.is_open_at(closing));
  CHECK_BOTH(availability(cancel_resend_question{posthorn, {}, {}, ten_o_clock}).kind() ==
             availability_kind::not_offered);
  CHECK_BOTH(availability(in(resend_by_posthorn, campaign_status::removed)).kind() == availability_kind::never);
}

TEST_CASE("fifth provider: schedules") {
  CHECK_BOTH(violates_only<schedule::lead_time>(scheduled_at(utc(2026, 11, 22, 10, 59, 59, 999))));
  CHECK_BOTH(allows_and_holds<schedule::lead_time>(scheduled_at(utc(2026, 11, 22, 11, 0))));
  CHECK_BOTH(found_by<schedule::lead_time>(scheduled_at(ten_o_clock)).field == "/request/rideOutAt");
  CHECK_BOTH(found_by<schedule::lead_time>(scheduled_at(ten_o_clock)).earliest.time() == utc(2026, 11, 22, 11, 0));
  CHECK_BOTH(answered(scheduled_at(utc(2026, 11, 22, 11, 0))) == 202);
  constexpr auto now = changed(scheduled_at(ten_o_clock), [](auto& it) { it.request = schedule_request::now(); });
  CHECK_BOTH((*plan(now)).send_at == utc(2026, 11, 22, 10, 15));
}

TEST_CASE("fifth provider: tests, pauses and the rest") {
  constexpr auto test = changed(allowed_send_test(posthorn), [](auto& it) { it.account.test_addresses_used = 6; });
  constexpr auto one_more = changed(test, [](auto& it) { it.account.test_addresses_used = 7; });
  CHECK_BOTH(allows_and_holds<send_test::quota>(test));
  CHECK_BOTH(violates_only<send_test::quota>(one_more));
  CHECK_BOTH(answered(one_more) == 451);  // a status that is none of the usual ones
  CHECK_BOTH(needs_privilege(test, "ride:trial"));
  CHECK_BOTH(needs_no_scope(test));

  constexpr auto resting = from_status<resume_action>(posthorn, campaign_status::paused);
  constexpr auto spread = [](std::int64_t hours) {
    resume_question asked = from_status<resume_action>(posthorn, campaign_status::paused);
    asked.request.spread_over_hours = hours;
    return asked;
  };
  CHECK_BOTH(decide(resting).is_allowed());
  CHECK_BOTH(violates_only<resume::spread_over_hours>(spread(2)));
  CHECK_BOTH(allows_and_holds<resume::spread_over_hours>(spread(3)));
  CHECK_BOTH(allows_and_holds<resume::spread_over_hours>(spread(9)));
  CHECK_BOTH(violates_only<resume::spread_over_hours>(spread(10)));
  CHECK_BOTH((*plan(from_status<delete_action>(posthorn, campaign_status::sent))).status == campaign_status::removed);
  CHECK_BOTH(is_not_offered<cancel_resend_action>(posthorn));
  CHECK_BOTH(is_not_offered<cancel_action>(posthorn));
}

TEST_CASE("fifth provider: its life cycle") {
  CHECK_BOTH(life_tables::decides_every_pair(posthorn, life_cycle));
  CHECK_BOTH(life_tables::agree_on_what_is_open(posthorn, life_cycle));
  CHECK_BOTH(life_tables::agree_with_decisions(posthorn, life_cycle));
  CHECK_BOTH(life_tables::agree_on_where_it_leads(posthorn, life_cycle));
  CHECK_BOTH(life_tables::agree_on_time(posthorn, by_time));
}

TEST_CASE("fifth provider: what is open now") {
  constexpr open_action_list list =
      open_actions(posthorn, resend_by_posthorn.facts, account{}, utc(2026, 11, 22, 9, 59, 59, 999));
  constexpr std::string_view expected[] = {"resend", "schedule",  "unschedule", "update",
                                           "delete", "send_test", "pause",      "resume"};
  CHECK_BOTH(list.size() == 8);
  for (std::size_t i = 0; i < 8; ++i) CHECK(list[i].action == expected[i]);
  CHECK_BOTH(list[0].result == decision::refused);
  CHECK_BOTH(list[0].opens_at == utc(2026, 11, 22, 10, 0));
  CHECK_BOTH(list[0].closes_at == utc(2026, 11, 25, 20, 0));
  CHECK_BOTH(list[4].result == decision::allowed);
  CHECK_BOTH(list[6].result == decision::refused);
}

TEST_CASE("fifth provider: it is explained in its own words, with its own pages") {
  constexpr auto sketched = in(resend_by_posthorn, campaign_status::draft);
  const std::string why = explain(sketched, rule_id<resend_action>::of<resend::status>());
  for (const std::string_view part :
       {"resend.status", "SKETCHED", "DELIVERED", "house", "https://posthorn.example/handbook/second-rides"})
    CHECK(why.find(part) != std::string::npos);

  const std::string too_soon = explain(with_days(5), rule_id<resend_action>::of<resend::delay_days_range>());
  for (const std::string_view part : {"delay_days", "5", "2", "4"}) CHECK(too_soon.find(part) != std::string::npos);
}

TEST_CASE("fifth provider: its catalogue") {
  CHECK_BOTH(offers<resend_action>(posthorn));
  CHECK_BOTH(!offers<cancel_resend_action>(posthorn));

  // Every rule that it has cites one of its own pages.
  std::size_t stated = 0;
  std::size_t silent = 0;
  all_actions::for_each([&](auto action) {
    using asked = decltype(action);
    if (!offers<asked>(posthorn)) return;
    for_each_term<asked>(posthorn, [&](const auto& rule) {
      if (!rule.term) {
        ++silent;
        return;
      }
      ++stated;
      CHECK(rule.term.source()->basis == basis::house);
      CHECK(rule.term.source()->address.substr(0, 34) == "https://posthorn.example/handbook/");
    });
  });
  // resend 8, schedule 4, unschedule, update, delete and pause 1 each, send_test 4, resume 2
  CHECK(stated == 23);
  CHECK(silent > 0);

  int quota_status = 0;
  std::string_view date_field;
  for_each_term<send_test_action>(posthorn, [&](const auto& rule) {
    if (rule.rule.code == "send_test.quota") quota_status = rule.http_status;
  });
  for_each_term<schedule_action>(posthorn, [&](const auto& rule) {
    if (rule.rule.code == "schedule.lead_time") date_field = rule.field;
  });
  CHECK(quota_status == 451);
  CHECK(date_field == "/request/rideOutAt");
}
