// The library and the oracle, asked the same questions about a campaign's life: deleting resends, unscheduling,
// updating, deleting, testing, pausing, resuming and cancelling. Every small combination of facts, also absent ones.

#include "compare_actions.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string_view>

using namespace compare_actions;
using oracle::action;
using oracle::profile;

namespace {

constexpr std::string_view draft_id = "DRAFT";
constexpr std::string_view host_id = "389093";
constexpr std::string_view other_id = "draft";

/// Every status of the profile, and none.
template <class Visit>
void for_each_status(profile who, const Visit& visit) {
  visit(maybe<campaign_status>{});
  for (const campaign_status status : oracle::statuses_of(who)) visit(maybe<campaign_status>{status});
}

template <class Visit>
void for_each_role(const Visit& visit) {
  visit(maybe<activity_role>{});
  for (const activity_role role : all_of<activity_role>) visit(maybe<activity_role>{role});
}

}  // namespace

TEST_CASE("oracle: cancel_resend") {
  comparison compared{"cancel_resend"};
  for (const profile who : oracle::all_profiles)
    for_each_access([&](const account& by) {
      for (const maybe<std::int32_t> resends : {maybe<std::int32_t>{}, maybe<std::int32_t>{0}, maybe<std::int32_t>{1},
                                                maybe<std::int32_t>{2}, maybe<std::int32_t>{2'147'483'647}})
        for (const int state : {-1, 0, 1, 2})
          for (const std::string_view id : {std::string_view{}, draft_id, host_id, other_id})
            for (const std::string_view given : {draft_id, host_id, other_id}) {
              campaign about;
              if (resends) about.resends = *resends;
              if (state >= 0) about.resend_state = static_cast<resend_progress>(state);
              if (!id.empty()) about.resend_request_id = id;
              const oracle::cancel_resend_question q{who, about, by, given};
              const cancel_resend_question asked{provider_of(who), about, {given}, instant{}, by};
              const auto judged = oracle::judge_cancel_resend(q);
              compared.compare(asked, who, action::cancel_resend, judged,
                               [&](std::string_view code) { return oracle::find_cancel_resend(q, code); });
            }
    });
  compared.report();
}

TEST_CASE("oracle: unschedule") {
  comparison compared{"unschedule"};
  for (const profile who : oracle::all_profiles)
    for_each_access([&](const account& by) {
      for_each_status(who, [&](maybe<campaign_status> status) {
        for_each_status(who, [&](maybe<campaign_status> before) {
          for (const bool has_run : {false, true}) {
            campaign about;
            if (status) about.status = *status;
            if (before) about.status_before_schedule = *before;
            if (has_run) about.last_run_date = utc(2026, 11, 1);
            const oracle::unschedule_question q{who, about, by};
            const unschedule_question asked{provider_of(who), about, {}, instant{}, by};
            compared.compare(asked, who, action::unschedule, oracle::judge_unschedule(q),
                             [&](std::string_view code) { return oracle::find_unschedule(q, code); });
            const auto made = plan(asked);
            if (made) compared.expect((*made).status == oracle::plan_unschedule(q), asked, "plan");
          }
        });
      });
    });
  compared.report();
}

TEST_CASE("oracle: update") {
  comparison compared{"update"};
  for (const profile who : oracle::all_profiles)
    for_each_access([&](const account& by) {
      for_each_status(who, [&](maybe<campaign_status> status) {
        for_each_role([&](maybe<activity_role> role) {
          for (const std::int32_t format : {0, 1, 2, 3, 4, 5}) {
            campaign about;
            if (status) about.status = *status;
            if (role) about.role = *role;
            if (format != 0) about.format_type = format;
            const oracle::update_question q{who, about, by};
            compared.compare(update_question{provider_of(who), about, {}, instant{}, by}, who, action::update,
                             oracle::judge_update(q),
                             [&](std::string_view code) { return oracle::find_update(q, code); });
          }
        });
      });
    });
  compared.report();
}

namespace {

constexpr std::string_view seven_addresses[] = {"a@example.com", "b@example.com", "c@example.com", "d@example.com",
                                                "e@example.com", "f@example.com", "g@example.com"};
constexpr std::string_view verified_addresses[] = {"A@example.com", "B@EXAMPLE.COM", "c@example.com", "d@Example.Com",
                                                   "E@example.com", "f@example.com", "G@example.com"};

/// A test to the first so many of the seven addresses, of which the first so many are verified.
struct test_send {
  std::size_t count;
  std::size_t verified;
  int format;  // -1: none
};

void compare_send_test(comparison& compared, profile who, const campaign& about, account by, test_send sent) {
  by.verified_addresses = array_view<std::string_view>{verified_addresses, sent.verified};
  oracle::send_test_question q{
      who, about, by, static_cast<std::int64_t>(sent.count), static_cast<std::int64_t>(sent.verified), {}};
  send_test_question asked{provider_of(who), about, {}, instant{}, by};
  asked.request.email_addresses = array_view<std::string_view>{seven_addresses, sent.count};
  if (sent.format >= 0) {
    q.format = static_cast<oracle::test_format>(sent.format);
    asked.request.format = static_cast<test_format>(sent.format);
  }
  compared.compare(asked, who, action::send_test, oracle::judge_send_test(q),
                   [&](std::string_view code) { return oracle::find_send_test(q, code); });
  const auto made = plan(asked);
  if (!made) return;
  const oracle::send_test_plan expected = oracle::plan_send_test(q);
  compared.expect((*made).messages_per_address == expected.messages_per_address &&
                      (*made).counted == expected.counted && (*made).remaining == expected.remaining,
                  asked, "plan");
}

template <class Visit>
void for_each_test_send(const Visit& visit) {
  for (std::size_t count = 0; count <= 7; ++count)
    for (std::size_t verified = 0; verified <= count; ++verified)
      for (const int format : {-1, 0, 1, 2}) visit(test_send{count, verified, format});
}

}  // namespace

TEST_CASE("oracle: send_test") {
  comparison compared{"send_test"};
  for (const profile who : oracle::all_profiles)
    for_each_short_access([&](account by) {
      for_each_status(who, [&](maybe<campaign_status> status) {
        for_each_role([&](maybe<activity_role> role) {
          for (const int content : {-1, 0, 1})
            for (const std::int32_t used : {-1, 0, 43, 44, 45, 46, 48, 49, 50, 51, 2'147'483'647}) {
              campaign about;
              if (status) about.status = *status;
              if (role) about.role = *role;
              if (content >= 0) about.email_content_format = static_cast<content_format>(content);
              by.test_addresses_used = {};
              if (used >= 0) by.test_addresses_used = used;
              for_each_test_send([&](test_send sent) { compare_send_test(compared, who, about, by, sent); });
            }
        });
      });
    });
  compared.report();
}

TEST_CASE("oracle: delete, pause, resume and cancel") {
  using limits = std::numeric_limits<std::int64_t>;
  comparison deleted{"delete"};
  comparison paused{"pause"};
  comparison resumed{"resume"};
  comparison cancelled{"cancel"};
  for (const profile who : oracle::all_profiles)
    for_each_access([&](const account& by) {
      for_each_status(who, [&](maybe<campaign_status> status) {
        campaign about;
        if (status) about.status = *status;
        oracle::transition_question q{who, about, by, false, {}};
        const auto find = [&](std::string_view code) { return oracle::find_transition(q, code); };
        compare_transition(paused, pause_question{provider_of(who), about, {}, instant{}, by}, q, action::pause,
                           oracle::judge_pause(q), find);
        compare_transition(cancelled, cancel_question{provider_of(who), about, {}, instant{}, by}, q, action::cancel,
                           oracle::judge_cancel(q), find);
        compare_transition(resumed, resume_question{provider_of(who), about, {}, instant{}, by}, q, action::resume,
                           oracle::judge_resume(q), find);
        for (const std::int64_t hours :
             {(limits::min)(), std::int64_t{-1}, std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, std::int64_t{71},
              std::int64_t{72}, std::int64_t{73}, (limits::max)()}) {
          q.spread_over_hours = hours;
          compare_transition(resumed, resume_question{provider_of(who), about, {hours}, instant{}, by}, q,
                             action::resume, oracle::judge_resume(q), find);
        }
        q.deletes = true;
        compare_transition(deleted, delete_question{provider_of(who), about, {}, instant{}, by}, q, action::remove,
                           oracle::judge_delete(q), find);
      });
    });
  deleted.report();
  paused.report();
  resumed.report();
  cancelled.report();
}

TEST_CASE("oracle: a comparison notices a difference") {
  comparison compared{"made up"};
  campaign about;
  about.status = campaign_status::draft;
  const oracle::unschedule_question q{profile::sequenzy, about, {}};
  about.status = campaign_status::scheduled;
  const unschedule_question asked{sequenzy, about, {}, instant{}, {}};
  compared.compare(asked, profile::sequenzy, action::unschedule, oracle::judge_unschedule(q),
                   [&](std::string_view code) { return oracle::find_unschedule(q, code); });
  CHECK(compared.differences() > 0);
  CHECK(!compared.first_difference().empty());
}

TEST_CASE("oracle: a comparison of findings notices a difference") {
  finding seen;
  seen.rule = "made.up";
  seen.field = "/campaign/status";
  oracle::finding expected;
  expected.field = "/campaign/status";
  const auto difference = [&] { return oracle::compare_finding(seen, expected, profile::sequenzy, 400); };
  CHECK(difference() == "");
  seen.observed = std::string_view{"sent"};
  seen.eligible = small_set<int>{3};
  seen.remaining = 0;
  seen.fix = fix_kind::wait;
  CHECK(difference() == " made.up fix made.up remaining made.up observed made.up eligible");
  expected.observed_word = "sent";
  expected.eligible_formats = {3};
  expected.remaining = 0;
  expected.fix = oracle::fix_kind::wait;
  CHECK(difference() == "");
}
