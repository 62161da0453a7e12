#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/allocations.hpp"
#include "support/check_both.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

using namespace campaign_rules;

namespace {

constexpr instant nine_o_clock = utc(2026, 11, 22, 9, 0);
constexpr instant ten_o_clock = utc(2026, 11, 22, 10, 0);
constexpr std::chrono::milliseconds one_millisecond{1};

/// A primary email of Constant Contact that was sent at 9, to one list, and was not resent.
constexpr campaign sent_at_nine() {
  campaign spring;
  spring.status = campaign_status::sent;
  spring.role = activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = nine_o_clock;
  spring.contact_lists = 1;
  spring.segments = 0;
  return spring;
}

/// A campaign of Sequenzy that finished sending at 9.
constexpr campaign finished_at_nine() {
  campaign april;
  april.status = campaign_status::sent;
  april.imported = false;
  april.finished_sending_at = nine_o_clock;
  return april;
}

template <class Change>
constexpr campaign changed(campaign of, Change change) {
  change(of);
  return of;
}

constexpr open_action look(const provider& by, const campaign& of, std::string_view action, instant now = ten_o_clock,
                           const account& asking = {}) {
  const open_action_list list = open_actions(by, of, asking, now);
  for (const open_action& each : list)
    if (each.action == action) return each;
  return {};
}

/// Are these the codes, in this order?
template <std::size_t N>
constexpr bool are(const rule_codes& codes, const std::string_view (&expected)[N]) {
  std::size_t count = 0;
  bool equal = true;
  codes.for_each([&](std::string_view code) {
    equal = equal && count < N && code == expected[count < N ? count : 0];
    ++count;
  });
  return equal && count == N && !codes.empty();
}
constexpr bool is(const rule_codes& codes, std::string_view only) {
  const std::string_view expected[] = {only};
  return are(codes, expected);
}

constexpr bool is_open(const open_action& one) {
  return one.result == decision::allowed && one.violated.empty() && one.unknown.empty();
}
/// Closed by one rule alone.
constexpr bool is_closed_by(const open_action& one, std::string_view code) {
  return one.result == decision::refused && is(one.violated, code);
}
/// Undecided for want of what one rule reads.
constexpr bool is_undecided_by(const open_action& one, std::string_view code) {
  return one.result == decision::undecided && one.violated.empty() && is(one.unknown, code);
}
constexpr bool has_no_ends(const open_action& one) { return !one.opens_at.has_value() && !one.closes_at.has_value(); }

/// Does the list name these actions in this order?
template <std::size_t N>
constexpr bool lists(const provider& by, const std::string_view (&expected)[N]) {
  const open_action_list list = open_actions(by, campaign{}, account{}, ten_o_clock);
  if (list.size() != N) return false;
  for (std::size_t i = 0; i < N; ++i)
    if (list[i].action != expected[i]) return false;
  return true;
}

constexpr std::string_view actions_of_v3[] = {"resend", "cancel_resend", "schedule", "unschedule", "update", "delete"};
constexpr std::string_view actions_of_v3_2026[] = {"resend", "cancel_resend", "schedule", "unschedule",
                                                   "update", "delete",        "send_test"};
constexpr std::string_view actions_of_v2[] = {"schedule", "unschedule", "update", "send_test"};
constexpr std::string_view actions_of_sequenzy[] = {"resend", "schedule", "unschedule", "update",
                                                    "delete", "pause",    "resume",     "cancel"};

}  // namespace

TEST_CASE("open_actions: the actions that the provider has, in their order, and no others") {
  CHECK_BOTH(lists(constant_contact_v3, actions_of_v3));
  CHECK_BOTH(lists(constant_contact_v3_2026, actions_of_v3_2026));
  CHECK_BOTH(lists(constant_contact_v2, actions_of_v2));
  CHECK_BOTH(lists(sequenzy, actions_of_sequenzy));
  CHECK_BOTH(!lists(sequenzy, actions_of_v2));
  CHECK_BOTH(open_actions(provider{}, campaign{}, account{}, ten_o_clock).size() == 0);
  CHECK_BOTH(look(sequenzy, campaign{}, "send_test").result == decision::not_offered);
  CHECK_BOTH(look(sequenzy, campaign{}, "send_test").violated.empty());
}

TEST_CASE("open_actions: each action of a sent campaign of V3") {
  constexpr campaign spring = sent_at_nine();
  CHECK_BOTH(is_open(look(constant_contact_v3, spring, "resend")));
  CHECK_BOTH(is_closed_by(look(constant_contact_v3, spring, "cancel_resend"), "cancel_resend.exists"));
  CHECK_BOTH(is_open(look(constant_contact_v3, spring, "schedule")));
  CHECK_BOTH(is_closed_by(look(constant_contact_v3, spring, "unschedule"), "unschedule.status"));
  CHECK_BOTH(is_closed_by(look(constant_contact_v3, spring, "update"), "update.format_type"));
  CHECK_BOTH(is_open(look(constant_contact_v3, spring, "delete")));
  CHECK_BOTH(is_open(look(constant_contact_v3_2026, spring, "update")));
  CHECK_BOTH(is_open(look(constant_contact_v3_2026, spring, "send_test")));
}

TEST_CASE("open_actions: a Constant Contact resend closes when the longest delay has run out") {
  constexpr campaign spring = sent_at_nine();
  constexpr instant closing = utc(2026, 12, 2, 9, 0);
  CHECK_BOTH(look(constant_contact_v3, spring, "resend").closes_at == closing);
  CHECK_BOTH(!look(constant_contact_v3, spring, "resend").opens_at.has_value());
  CHECK_BOTH(is_open(look(constant_contact_v3, spring, "resend", closing - one_millisecond)));
  CHECK_BOTH(is_closed_by(look(constant_contact_v3, spring, "resend", closing), "resend.delay.elapsed"));
  CHECK_BOTH(
      is_closed_by(look(constant_contact_v3, spring, "resend", closing + one_millisecond), "resend.delay.elapsed"));
  CHECK_BOTH(look(constant_contact_v3, spring, "resend", closing).closes_at == closing);
  CHECK_BOTH(is_open(look(constant_contact_v3_2026, spring, "resend", closing - one_millisecond)));
  CHECK_BOTH(is_closed_by(look(constant_contact_v3_2026, spring, "resend", closing), "resend.delay.elapsed"));

  // A draft's resend waits for its first send, however long.
  constexpr campaign draft = changed(spring, [](campaign& it) { it.status = campaign_status::draft; });
  CHECK_BOTH(is_open(look(constant_contact_v3, draft, "resend", closing)));
  CHECK_BOTH(has_no_ends(look(constant_contact_v3, draft, "resend")));
}

TEST_CASE("open_actions: without the instant of the first send a resend is undecided") {
  constexpr campaign spring = changed(sent_at_nine(), [](campaign& it) { it.first_sent_at = {}; });
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3, spring, "resend"), "resend.delay.elapsed"));
  CHECK_BOTH(has_no_ends(look(constant_contact_v3, spring, "resend")));

  constexpr campaign in_any_status = changed(sent_at_nine(), [](campaign& it) { it.status = {}; });
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3, in_any_status, "resend"), "resend.status"));
  CHECK_BOTH(has_no_ends(look(constant_contact_v3, in_any_status, "resend")));
  constexpr std::string_view both[] = {"resend.status", "resend.delay.elapsed"};
  CHECK_BOTH(are(look(constant_contact_v3, in_any_status, "resend", utc(2026, 12, 2, 9, 0)).unknown, both));
}

TEST_CASE("open_actions: what opens or closes beyond the calendar is left out") {
  constexpr campaign spring = changed(sent_at_nine(), [](campaign& it) { it.first_sent_at = utc(9999, 12, 31); });
  CHECK_BOTH(has_no_ends(look(constant_contact_v3, spring, "resend")));
  constexpr campaign april =
      changed(finished_at_nine(), [](campaign& it) { it.finished_sending_at = utc(9999, 12, 31, 23, 0); });
  CHECK_BOTH(has_no_ends(look(sequenzy, april, "resend")));
}

TEST_CASE("open_actions: a Sequenzy resend counts down and opens") {
  constexpr campaign april = finished_at_nine();
  constexpr instant opening = utc(2026, 11, 22, 15, 0);
  CHECK_BOTH(look(sequenzy, april, "resend").opens_at == opening);
  CHECK_BOTH(!look(sequenzy, april, "resend").closes_at.has_value());
  CHECK_BOTH(is_closed_by(look(sequenzy, april, "resend"), "resend.window"));
  CHECK_BOTH(is_closed_by(look(sequenzy, april, "resend", opening - one_millisecond), "resend.window"));
  CHECK_BOTH(is_open(look(sequenzy, april, "resend", opening)));
  CHECK_BOTH(is_open(look(sequenzy, april, "resend", utc(2036, 1, 1))));
  CHECK_BOTH(look(sequenzy, april, "resend", utc(2036, 1, 1)).opens_at == opening);

  constexpr campaign unfinished = changed(april, [](campaign& it) { it.finished_sending_at = {}; });
  CHECK_BOTH(is_undecided_by(look(sequenzy, unfinished, "resend"), "resend.window"));
  CHECK_BOTH(has_no_ends(look(sequenzy, unfinished, "resend")));
  constexpr campaign sending = changed(april, [](campaign& it) { it.status = campaign_status::sending; });
  CHECK_BOTH(is_closed_by(look(sequenzy, sending, "resend"), "resend.status"));
  CHECK_BOTH(has_no_ends(look(sequenzy, sending, "resend")));

  // What is closed for good as well keeps the instant that the facts determine.
  constexpr campaign imported = changed(april, [](campaign& it) { it.imported = true; });
  constexpr std::string_view both[] = {"resend.imported", "resend.window"};
  CHECK_BOTH(are(look(sequenzy, imported, "resend").violated, both));
  CHECK_BOTH(look(sequenzy, imported, "resend").opens_at == opening);
}

TEST_CASE("open_actions: each action of Sequenzy, by status") {
  constexpr auto in = [](campaign_status status, std::string_view action) {
    campaign april;
    april.status = status;
    return look(sequenzy, april, action);
  };
  CHECK_BOTH(is_open(in(campaign_status::sending, "pause")));
  CHECK_BOTH(is_closed_by(in(campaign_status::paused, "pause"), "pause.status"));
  CHECK_BOTH(is_open(in(campaign_status::paused, "resume")));
  CHECK_BOTH(is_closed_by(in(campaign_status::sent, "resume"), "resume.status"));
  CHECK_BOTH(is_open(in(campaign_status::rejected, "cancel")));
  CHECK_BOTH(is_closed_by(in(campaign_status::draft, "cancel"), "cancel.status"));
  CHECK_BOTH(is_open(in(campaign_status::draft, "update")));
  CHECK_BOTH(is_open(in(campaign_status::draft, "schedule")));
  CHECK_BOTH(is_open(in(campaign_status::scheduled, "unschedule")));
  CHECK_BOTH(is_closed_by(in(campaign_status::in_review, "delete"), "delete.status"));
  CHECK_BOTH(has_no_ends(in(campaign_status::paused, "resume")));
}

TEST_CASE("open_actions: V2") {
  constexpr auto in = [](maybe<campaign_status> status, std::string_view action, maybe<bool> in_good_standing) {
    campaign march;
    if (status) march.status = *status;
    march.email_content_format = content_format::html;
    account club;
    if (in_good_standing) club.in_good_standing = *in_good_standing;
    return look(constant_contact_v2, march, action, ten_o_clock, club);
  };
  CHECK_BOTH(is_open(in(campaign_status::draft, "schedule", true)));
  CHECK_BOTH(is_closed_by(in(campaign_status::draft, "schedule", false), "schedule.account_standing"));
  CHECK_BOTH(is_undecided_by(in(campaign_status::draft, "schedule", {}), "schedule.account_standing"));
  CHECK_BOTH(is_closed_by(in(campaign_status::sending, "schedule", true), "schedule.status"));
  CHECK_BOTH(is_open(in(campaign_status::draft, "send_test", {})));  // the quota depends on what is asked for
  CHECK_BOTH(is_closed_by(in(campaign_status::removed, "send_test", {}), "send_test.status"));
  CHECK_BOTH(is_undecided_by(in({}, "send_test", {}), "send_test.status"));
}

TEST_CASE("open_actions: when something is violated, what is unknown is told beside it") {
  constexpr campaign spring = changed(sent_at_nine(), [](campaign& it) {
    it.resends = 1;
    it.format_type = {};
  });
  constexpr open_action resend = look(constant_contact_v3, spring, "resend");
  CHECK_BOTH(resend.result == decision::refused);
  CHECK_BOTH(is(resend.violated, "resend.limit"));
  CHECK_BOTH(is(resend.unknown, "resend.format_type"));
}

TEST_CASE("open_actions: what is asked for is not looked at, the account's access is") {
  static constexpr std::string_view reading[] = {"campaign:read"};
  constexpr account reader = [] {
    account club;
    club.privileges = reading;
    return club;
  }();
  constexpr campaign spring = changed(sent_at_nine(), [](campaign& it) { it.resends = 1; });
  constexpr campaign without_resend = sent_at_nine();
  // Neither the delay nor the subject of a resend, nor the id of one that is to be deleted.
  CHECK_BOTH(is_open(look(constant_contact_v3, without_resend, "resend", ten_o_clock, reader)));
  CHECK_BOTH(
      is_closed_by(look(constant_contact_v3_2026, without_resend, "resend", ten_o_clock, reader), "access.privilege"));
  CHECK_BOTH(
      is_closed_by(look(constant_contact_v3, without_resend, "delete", ten_o_clock, reader), "access.privilege"));
  constexpr campaign with_draft = changed(spring, [](campaign& it) { it.resend_state = resend_progress::draft; });
  CHECK_BOTH(is_open(look(constant_contact_v3, with_draft, "cancel_resend")));
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3, spring, "cancel_resend"), "cancel_resend.sent"));
}

TEST_CASE("open_actions: of a campaign of which nothing is known") {
  constexpr std::string_view v3_resend[] = {"resend.role", "resend.status", "resend.format_type", "resend.limit",
                                            "resend.delay.elapsed"};
  constexpr std::string_view v3_cancel_resend[] = {"cancel_resend.exists", "cancel_resend.sent"};
  constexpr std::string_view v3_schedule[] = {"schedule.role", "schedule.status", "schedule.recipients.required",
                                              "schedule.segments.format_type"};
  constexpr std::string_view v3_update[] = {"update.role", "update.status", "update.format_type"};
  CHECK_BOTH(are(look(constant_contact_v3, campaign{}, "resend").unknown, v3_resend));
  CHECK_BOTH(are(look(constant_contact_v3, campaign{}, "cancel_resend").unknown, v3_cancel_resend));
  CHECK_BOTH(are(look(constant_contact_v3, campaign{}, "schedule").unknown, v3_schedule));
  CHECK_BOTH(are(look(constant_contact_v3, campaign{}, "update").unknown, v3_update));
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3, campaign{}, "unschedule"), "unschedule.status"));
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3, campaign{}, "delete"), "delete.status"));
  CHECK_BOTH(is_undecided_by(look(constant_contact_v3_2026, campaign{}, "send_test"), "send_test.role"));
  CHECK_BOTH(is_undecided_by(look(sequenzy, campaign{}, "pause"), "pause.status"));
}

TEST_CASE("open_actions: looking allocates nothing") {
  const campaign spring = sent_at_nine();
  const allocation_count allocations;
  const open_action_list list = open_actions(constant_contact_v3, spring, account{}, ten_o_clock);
  CHECK(allocations.so_far() == 0);
  CHECK(list.size() == 6);
  CHECK(list.end() - list.begin() == 6);
}

TEST_CASE("the sentences about open actions can be false") {
  constexpr std::string_view two[] = {"resend.window", "resend.limit"};
  constexpr open_action closed = look(sequenzy, finished_at_nine(), "resend");
  CHECK_BOTH(!is_open(closed));
  CHECK_BOTH(!is_closed_by(closed, "resend.status"));
  CHECK_BOTH(!is_undecided_by(closed, "resend.window"));
  CHECK_BOTH(!has_no_ends(closed));
  CHECK_BOTH(!are(closed.violated, two));
  CHECK_BOTH(!is(closed.unknown, "resend.window"));
}
