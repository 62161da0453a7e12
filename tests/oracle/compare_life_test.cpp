// The library and the oracle, asked the same questions about life cycles, about what is open now, and about audiences.

#include "compare_actions.hpp"

#include <campaign_rules/action.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/open_actions.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

using namespace compare_actions;
using oracle::profile;

namespace {

std::string_view name_of(oracle::action what) {
  switch (what) {
    case oracle::action::resend: return "resend";
    case oracle::action::cancel_resend: return "cancel_resend";
    case oracle::action::schedule: return "schedule";
    case oracle::action::unschedule: return "unschedule";
    case oracle::action::reschedule: return "reschedule";
    case oracle::action::send_now: return "send_now";
    case oracle::action::update: return "update";
    case oracle::action::remove: return "delete";
    case oracle::action::send_test: return "send_test";
    case oracle::action::pause: return "pause";
    case oracle::action::resume: return "resume";
    case oracle::action::cancel: break;
  }
  return "cancel";
}

constexpr std::chrono::milliseconds one_millisecond{1};
constexpr instant nine_o_clock = utc(2026, 11, 22, 9, 0);

}  // namespace

TEST_CASE("oracle: the actions that there are") {
  std::size_t count = 0;
  all_actions::for_each([&](auto tag) {
    if (!acts_on_campaign<decltype(tag)>) return;
    REQUIRE(count < oracle::all_actions.size());
    CHECK(tag.name == name_of(oracle::all_actions[count++]));
  });
  CHECK(count == oracle::all_actions.size());
  for (const profile who : oracle::all_profiles)
    CHECK(oracle::statuses_of(who) == provider_of(who).dialect.statuses.known());
}

TEST_CASE("oracle: which statuses allow which actions") {
  for (const profile who : oracle::all_profiles)
    for (const oracle::action what : oracle::all_actions) {
      const status_set found = statuses_allowing(provider_of(who), name_of(what));
      CHECK(found == oracle::statuses_allowing(who, what));
      for (const campaign_status from : oracle::statuses_of(who))
        CHECK(allowed_actions(provider_of(who), from).contains(name_of(what)) == oracle::allows(who, what, from));
    }
}

namespace {

/// Where the oracle says that an action leads; it is silent where a status stays, and where facts or staff decide.
status_set expected_after(profile who, oracle::action what, campaign_status from) {
  if (!oracle::allows(who, what, from)) return {};
  if (what == oracle::action::unschedule && oracle::is_v3(who))
    return {campaign_status::draft, campaign_status::sent, campaign_status::failed};
  if (what == oracle::action::unschedule && who == profile::constant_contact_v2)
    return {campaign_status::draft, campaign_status::sent};
  if (what == oracle::action::remove) return {campaign_status::removed};
  status_set next;
  for (const bool send_now : {false, true})
    if (const auto one = oracle::status_after(who, what, from, send_now)) next = next | status_set{*one};
  if (what == oracle::action::schedule && who == profile::sequenzy)
    next = next | status_set{campaign_status::in_review};
  return next.empty() ? status_set{from} : next;
}

}  // namespace

TEST_CASE("oracle: where actions and time lead") {
  for (const profile who : oracle::all_profiles)
    for (const campaign_status from : oracle::statuses_of(who)) {
      for (const oracle::action what : oracle::all_actions)
        CHECK(status_after(provider_of(who), name_of(what), from) == expected_after(who, what, from));
      CHECK(status_by_time(provider_of(who), from) == oracle::statuses_by_time(who, from));
    }
}

namespace {

std::string text_of(const rule_codes& codes) {
  std::string text;
  codes.for_each([&](std::string_view code) { text += std::string{code} + ' '; });
  return text;
}
std::string text_of(const oracle::codes& codes) {
  std::string text;
  for (std::size_t i = 0; i < codes.count; ++i) text += std::string{codes.items[i]} + ' ';
  return text;
}

bool are_equal(const open_action& found, const oracle::open_action& expected) {
  const decision result =
      !expected.is_open ? decision::undecided : (*expected.is_open ? decision::allowed : decision::refused);
  return found.action == name_of(expected.what) && found.result == result && found.opens_at == expected.opens_at &&
         found.closes_at == expected.closes_at && text_of(found.violated) == text_of(expected.violated) &&
         text_of(found.unknown) == text_of(expected.unknown);
}

/// Asks both what is open, and keeps what it saw.
struct open_comparison {
  std::uint64_t states = 0;
  std::uint64_t differences = 0;
  std::string first_difference{};
  std::set<std::string> distinct{};

  void compare(const oracle::open_question& q) {
    ++states;
    const open_action_list found = open_actions(provider_of(q.who), q.about, q.by, q.now);
    const oracle::open_actions expected = oracle::actions_open(q);
    if (found.size() != expected.count) return differ(q, "count");
    for (std::size_t i = 0; i < expected.count; ++i) {
      if (!are_equal(found[i], expected.items[i])) differ(q, found[i].action);
      distinct.insert(std::string{found[i].action} + ": " + text_of(found[i].violated) + "/ " +
                      text_of(found[i].unknown));
    }
  }

  void differ(const oracle::open_question& q, std::string_view what) {
    if (differences++ == 0) first_difference = std::string{provider_of(q.who).id} + ": " + std::string{what};
  }

  void report(const char* about) const {
    CHECK(first_difference == "");
    CHECK(differences == 0);
    std::printf("figure: oracle, %s: %llu states, %zu verdicts of actions\n", about,
                static_cast<unsigned long long>(states), distinct.size());
  }
};

template <class Visit>
void for_each_status_and_role(profile who, const Visit& visit) {
  for (int status = -1; status < 10; ++status) {
    if (status >= 0 && !oracle::statuses_of(who).contains(static_cast<campaign_status>(status))) continue;
    for (int role = -1; role < 3; ++role) {
      campaign about;
      if (status >= 0) about.status = static_cast<campaign_status>(status);
      if (role >= 0) about.role = static_cast<activity_role>(role);
      visit(about);
    }
  }
}

/// Resends, and what is attached, of Constant Contact's campaigns.
template <class Visit>
void for_each_attachment(campaign about, const Visit& visit) {
  for (const std::int32_t format : {0, 3, 4, 5})
    for (const std::int32_t resends : {-1, 0, 1})
      for (const std::int32_t lists : {-1, 0, 1})
        for (const std::int32_t segments : {-1, 0, 1, 2}) {
          about.format_type = {};
          about.resends = {};
          about.contact_lists = {};
          about.segments = {};
          if (format > 0) about.format_type = format;
          if (resends >= 0) about.resends = resends;
          if (lists >= 0) about.contact_lists = lists;
          if (segments >= 0) about.segments = segments;
          visit(about);
        }
}

}  // namespace

TEST_CASE("oracle: what is open at Constant Contact V3") {
  // The longest delay, 14,400 minutes from nine o'clock, ends on the second of December at nine.
  constexpr instant closing = utc(2026, 12, 2, 9, 0);
  open_comparison compared;
  for (const profile who : {profile::constant_contact_v3, profile::constant_contact_v3_2026})
    for_each_status_and_role(who, [&](const campaign& start) {
      for_each_attachment(start, [&](campaign about) {
        for (const int state : {-1, 0, 1, 2}) {
          about.resend_state = {};
          if (state >= 0) about.resend_state = static_cast<resend_progress>(state);
          about.first_sent_at = {};
          compared.compare({who, about, {}, closing});
          about.first_sent_at = nine_o_clock;
          for (const instant now : {closing - one_millisecond, closing, closing + one_millisecond})
            compared.compare({who, about, {}, now});
        }
      });
    });
  compared.report("open actions of V3");
}

TEST_CASE("oracle: what is open at Sequenzy") {
  constexpr instant opening = utc(2026, 11, 22, 15, 0);
  open_comparison compared;
  for_each_status_and_role(profile::sequenzy, [&](campaign about) {
    for (const int imported : {-1, 0, 1})
      for (const bool has_finished : {false, true})
        for (const instant now : {first_instant, opening - one_millisecond, opening, last_instant})
          for_each_access([&](const account& by) {
            about.imported = {};
            about.finished_sending_at = {};
            if (imported >= 0) about.imported = imported == 1;
            if (has_finished) about.finished_sending_at = nine_o_clock;
            compared.compare({profile::sequenzy, about, by, now});
          });
  });
  compared.report("open actions of Sequenzy");
}

TEST_CASE("oracle: what is open at Constant Contact V2") {
  open_comparison compared;
  for_each_status_and_role(profile::constant_contact_v2, [&](campaign about) {
    for (const int content : {-1, 0, 1})
      for (const int in_good_standing : {-1, 0, 1})
        for (const std::int32_t used : {-1, 0, 50, 51})
          for_each_access([&](account by) {
            about.email_content_format = {};
            if (content >= 0) about.email_content_format = static_cast<content_format>(content);
            if (in_good_standing >= 0) by.in_good_standing = in_good_standing == 1;
            if (used >= 0) by.test_addresses_used = used;
            compared.compare({profile::constant_contact_v2, about, by, nine_o_clock});
          });
  });
  compared.report("open actions of V2");
}

TEST_CASE("oracle: what is open at V3, by access") {
  open_comparison compared;
  for (const profile who : {profile::constant_contact_v3, profile::constant_contact_v3_2026})
    for_each_status_and_role(who, [&](const campaign& about) {
      for_each_access([&](const account& by) { compared.compare({who, about, by, nine_o_clock}); });
    });
  compared.report("open actions of V3 by access");
}

TEST_CASE("oracle: a comparison of what is open notices a difference") {
  oracle::open_action expected;
  expected.what = oracle::action::pause;
  expected.is_open = true;
  open_action found;
  found.action = "pause";
  found.result = decision::allowed;
  CHECK(are_equal(found, expected));
  found.result = decision::undecided;
  CHECK(!are_equal(found, expected));
  found.result = decision::allowed;
  found.opens_at = nine_o_clock;
  CHECK(!are_equal(found, expected));
  found.opens_at = {};
  expected.unknown.add("pause.status");
  CHECK(!are_equal(found, expected));

  open_comparison compared;
  compared.differ({}, "pause");
  CHECK(compared.differences == 1);
  CHECK(!compared.first_difference.empty());
}

namespace {

audience audience_of(oracle::audience of) {
  switch (of) {
    case oracle::audience::everyone: return audience::everyone;
    case oracle::audience::non_openers_or_unsent: return audience::non_openers_or_unsent;
    case oracle::audience::non_openers: return audience::non_openers;
    case oracle::audience::not_yet_received: return audience::not_yet_received;
    case oracle::audience::added_since: return audience::added_since;
    case oracle::audience::recipients_without_open: return audience::recipients_without_open;
    case oracle::audience::recipients_without_click: return audience::recipients_without_click;
    case oracle::audience::new_subscribers: return audience::new_subscribers;
    case oracle::audience::recipients_without_purchase: break;
  }
  return audience::recipients_without_purchase;
}

reach reach_of(oracle::reach found) {
  switch (found) {
    case oracle::reach::included: return reach::included;
    case oracle::reach::not_a_member: return reach::not_a_member;
    case oracle::reach::unsubscribed: return reach::unsubscribed;
    case oracle::reach::opened: return reach::opened;
    case oracle::reach::already_received: return reach::already_received;
    case oracle::reach::added_before: return reach::added_before;
    case oracle::reach::not_sent: return reach::not_sent;
    case oracle::reach::clicked: return reach::clicked;
    case oracle::reach::purchased: break;
  }
  return reach::purchased;
}

}  // namespace

TEST_CASE("oracle: audiences") {
  constexpr instant instants[] = {first_instant, nine_o_clock - one_millisecond, nine_o_clock,
                                  nine_o_clock + one_millisecond, last_instant};
  for (const auto of :
       {oracle::audience::everyone, oracle::audience::non_openers_or_unsent, oracle::audience::non_openers,
        oracle::audience::not_yet_received, oracle::audience::added_since, oracle::audience::recipients_without_open,
        oracle::audience::recipients_without_click, oracle::audience::new_subscribers,
        oracle::audience::recipients_without_purchase})
    for (unsigned flags = 0; flags < 64; ++flags)
      for (const instant added_at : instants)
        for (const instant since : instants) {
          oracle::contact expected;
          contact asked;
          asked.is_member = expected.member = (flags & 1) != 0;
          asked.was_sent = expected.was_sent = (flags & 2) != 0;
          asked.has_opened = expected.has_opened = (flags & 4) != 0;
          asked.is_unsubscribed = expected.is_unsubscribed = (flags & 8) != 0;
          asked.has_clicked = expected.has_clicked = (flags & 16) != 0;
          asked.has_purchased = expected.has_purchased = (flags & 32) != 0;
          asked.added_at = expected.added_at = added_at;
          CHECK(classify(audience_of(of), asked, since) == reach_of(oracle::classify(of, since, expected)));
        }
}
