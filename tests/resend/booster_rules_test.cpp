// The rules of a booster: its delay when it follows a draft, its date when it follows a campaign that is sent.

#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

#include <chrono>
#include <cstdint>

using namespace questions;
using std::chrono::milliseconds;

namespace {

constexpr resend_question with_delay(std::int64_t amount, delay_unit unit) {
  return changed(booster_of_draft, [&](auto& it) {
    it.request.delay_amount = amount;
    it.request.delay_unit = unit;
  });
}
constexpr resend_question on(instant date) {
  return changed(booster_of_sent, [&](auto& it) { it.request.date = date; });
}
constexpr resend_question without_status(resend_question asked) {
  asked.facts.status = {};
  return asked;
}

constexpr milliseconds one{1};
constexpr instant last_date = utc(2026, 11, 30, 10, 0);  // ten days after the first send

}  // namespace

TEST_CASE("resend.delay.required: of a draft, complete") {
  using rule = resend::delay_required;
  CHECK_BOTH(allows_and_holds<rule>(booster_of_draft));
  CHECK_BOTH(allows_without<rule>(booster_of_sent));
  constexpr auto without_unit = changed(booster_of_draft, [](auto& it) { it.request.delay_unit = {}; });
  constexpr auto without_amount = changed(booster_of_draft, [](auto& it) { it.request.delay_amount = {}; });
  CHECK_BOTH(violates_only<rule>(without_unit));
  CHECK_BOTH(violates_only<rule>(without_amount));
  CHECK_BOTH(found_by<rule>(without_unit).field == "/request/boosterSettings/delay");
  // What other providers read is not read here.
  CHECK_BOTH(violates_only<rule>(changed(without_unit, [](auto& it) { it.request.delay_days = 3; })));
  CHECK_BOTH(says<rule>(without_status(booster_of_draft)) == outcome::holds);
  CHECK_BOTH(says<rule>(without_status(without_unit)) == outcome::unknown);
  CHECK_BOTH(missing(without_status(without_unit), rule_id<resend_action>::of<rule>()) == fact_set{&campaign::status});
}

TEST_CASE("resend.delay.range: 1 to 240 hours, 1 to 10 days") {
  using rule = resend::delay_range;
  CHECK_BOTH(violates_only<rule>(with_delay(0, delay_unit::hours)));
  CHECK_BOTH(allows_and_holds<rule>(with_delay(1, delay_unit::hours)));
  CHECK_BOTH(allows_and_holds<rule>(with_delay(240, delay_unit::hours)));
  CHECK_BOTH(violates_only<rule>(with_delay(241, delay_unit::hours)));
  CHECK_BOTH(violates_only<rule>(with_delay(0, delay_unit::days)));
  CHECK_BOTH(allows_and_holds<rule>(with_delay(1, delay_unit::days)));
  CHECK_BOTH(allows_and_holds<rule>(with_delay(10, delay_unit::days)));
  CHECK_BOTH(violates_only<rule>(with_delay(11, delay_unit::days)));
  CHECK_BOTH(found_by<rule>(with_delay(0, delay_unit::hours)).nearest == detail_value{1});
  CHECK_BOTH(found_by<rule>(with_delay(241, delay_unit::hours)).nearest == detail_value{240});
  CHECK_BOTH(found_by<rule>(with_delay(11, delay_unit::days)).nearest == detail_value{10});
  CHECK_BOTH(found_by<rule>(with_delay(11, delay_unit::days)).maximum == detail_value{10});
  CHECK_BOTH(does_not_apply_to<rule>(changed(booster_of_draft, [](auto& it) { it.request.delay_unit = {}; })));
  CHECK_BOTH(allows_without<rule>(booster_of_sent));
}

TEST_CASE("resend.delay.range: a house that allows other hours") {
  using rule = resend::delay_range;
  static constexpr citation handbook{"Handbook", "https://example.com/handbook"};
  static constexpr auto house = [] {
    provider made = omnisend;
    made.resend.delay_hours = {{25, 71}, handbook};
    return made;
  }();
  static constexpr auto short_house = [] {
    provider made = omnisend;
    made.resend.delay_hours = {{1, 23}, handbook};
    return made;
  }();
  constexpr auto asked = [](const provider& by, std::int64_t days) {
    resend_question question{by, booster_of_draft.facts, booster_of_draft.request, ten_o_clock};
    question.request.delay_amount = days;
    question.request.delay_unit = delay_unit::days;
    return question;
  };
  CHECK_BOTH(violates_only<rule>(asked(house, 1)));
  CHECK_BOTH(allows_and_holds<rule>(asked(house, 2)));
  CHECK_BOTH(violates_only<rule>(asked(house, 3)));
  CHECK_BOTH(found_by<rule>(asked(house, 3)).nearest == detail_value{2});
  // No whole day fits, so there is none to show.
  CHECK_BOTH(violates_only<rule>(asked(short_house, 1)));
  CHECK_BOTH(!found_by<rule>(asked(short_house, 1)).nearest.has_value());
  CHECK_BOTH(!found_by<rule>(asked(short_house, 1)).maximum.has_value());
  CHECK_BOTH(found_by<rule>(asked(short_house, 1)).observed == detail_value{1});
}

TEST_CASE("resend.delay.not_accepted: of a sent campaign") {
  using rule = resend::delay_not_accepted;
  constexpr auto both = changed(booster_of_sent, [](auto& it) { it.request.has_delay = true; });
  CHECK_BOTH(violates_only<rule>(both));
  CHECK_BOTH(found_by<rule>(both).field == "/request/boosterSettings/delay");
  CHECK_BOTH(allows_without<rule>(booster_of_sent));
  CHECK_BOTH(allows_without<rule>(booster_of_draft));
  CHECK_BOTH(says<rule>(without_status(both)) == outcome::unknown);
  CHECK_BOTH(says<rule>(without_status(booster_of_sent)) == outcome::not_applicable);
}

TEST_CASE("resend.date.required and resend.date.not_accepted: of a sent campaign, of a draft") {
  CHECK_BOTH(allows_and_holds<resend::date_required>(booster_of_sent));
  CHECK_BOTH(allows_without<resend::date_required>(booster_of_draft));
  constexpr auto no_date = changed(booster_of_sent, [](auto& it) { it.request.date = {}; });
  CHECK_BOTH(violates_only<resend::date_required>(no_date));
  CHECK_BOTH(says<resend::date_required>(without_status(no_date)) == outcome::unknown);
  CHECK_BOTH(found_by<resend::date_required>(no_date).field == "/request/sendingSettings/scheduledAt");

  constexpr auto empty = changed(booster_of_draft, [](auto& it) { it.request.has_settings = true; });
  CHECK_BOTH(violates_only<resend::date_not_accepted>(empty));
  CHECK_BOTH(found_by<resend::date_not_accepted>(empty).http_status == 409);
  CHECK_BOTH(http_status(empty) == maybe{409});
  CHECK_BOTH(allows_without<resend::date_not_accepted>(booster_of_sent));
  CHECK_BOTH(says<resend::date_not_accepted>(without_status(empty)) == outcome::unknown);
}

TEST_CASE("resend.date.strategy: a date counts only when it is scheduled") {
  using rule = resend::date_strategy;
  CHECK_BOTH(allows_and_holds<rule>(booster_of_sent));
  CHECK_BOTH(allows_without<rule>(booster_of_draft));
  constexpr auto at_once = [](maybe<sending_strategy> strategy) {
    return changed(booster_of_sent, [&](auto& it) { it.request.strategy = strategy; });
  };
  constexpr auto wrong = decide(at_once(sending_strategy::immediate));
  CHECK_BOTH(wrong.violated().size() == 2);
  CHECK_BOTH(wrong.is_violated<resend::date_strategy>() && wrong.is_violated<resend::date_required>());
  CHECK_BOTH(found_by<rule>(at_once(sending_strategy::immediate)).observed == detail_value{"immediate"});
  CHECK_BOTH(decide(at_once({})).violated().size() == 2);
  CHECK_BOTH(!found_by<rule>(at_once({})).observed.has_value());
  CHECK_BOTH(!resend::date_in_effect(at_once({}).request));
  CHECK_BOTH(resend::date_in_effect(booster_of_sent.request) == maybe{utc(2026, 11, 25, 10, 0)});
}

TEST_CASE("resend.date.in_past: strictly later than now") {
  using rule = resend::date_in_past;
  CHECK_BOTH(violates_only<rule>(on(ten_o_clock - one)));
  CHECK_BOTH(violates_only<rule>(on(ten_o_clock)));
  CHECK_BOTH(allows_and_holds<rule>(on(ten_o_clock + one)));
  CHECK_BOTH(allows_without<rule>(booster_of_draft));
  CHECK_BOTH(found_by<rule>(on(ten_o_clock)).observed == detail_value{ten_o_clock});
  CHECK_BOTH(found_by<rule>(on(ten_o_clock)).now == detail_value{ten_o_clock});
}

TEST_CASE("resend.date.horizon: 240 hours after the first send, both ends included") {
  using rule = resend::date_horizon;
  CHECK_BOTH(allows_and_holds<rule>(on(last_date - one)));
  CHECK_BOTH(allows_and_holds<rule>(on(last_date)));
  CHECK_BOTH(violates_only<rule>(on(last_date + one)));
  CHECK_BOTH(found_by<rule>(on(last_date + one)).latest == detail_value{last_date});
  CHECK_BOTH(found_by<rule>(on(last_date + one)).fix == fix_kind::change_request);
  constexpr auto not_told = changed(booster_of_sent, [](auto& it) { it.facts.first_sent_at = {}; });
  CHECK_BOTH(hangs_only_on<rule>(not_told, {&campaign::first_sent_at}));
  CHECK_BOTH(says<rule>(without_status(on(last_date))) == outcome::holds);
  CHECK_BOTH(says<rule>(without_status(on(last_date + one))) == outcome::unknown);
  CHECK_BOTH(missing(without_status(not_told), rule_id<resend_action>::of<rule>()) ==
             fact_set{&campaign::first_sent_at, &campaign::status});
  // A date in the first ten days of the calendar is early enough, whenever the first send was.
  CHECK_BOTH(says<rule>(changed(on(utc(0, 1, 11)), [](auto& it) { it.facts.first_sent_at = {}; })) == outcome::holds);
  CHECK_BOTH(says<rule>(changed(on(utc(0, 1, 11) + one), [](auto& it) { it.facts.first_sent_at = {}; })) ==
             outcome::unknown);
}

TEST_CASE("resend.date.horizon: the facts close it once no date is left") {
  constexpr auto at = [](instant now) { return changed(booster_of_sent, [&](auto& it) { it.now = now; }); };
  CHECK_BOTH(decide_facts(at(last_date - one)).is_allowed());
  CHECK_BOTH(decide_facts(at(last_date)).is_violated<resend::date_horizon>());
  CHECK_BOTH(availability(booster_of_sent).kind() == availability_kind::open);
  CHECK_BOTH(availability(booster_of_sent).closes_at() == maybe{last_date});
  CHECK_BOTH(!availability(booster_of_sent).opens_at());
  CHECK_BOTH(!availability(booster_of_draft).closes_at());
  CHECK_BOTH(
      decide_facts(changed(booster_of_draft, [](auto& it) { it.facts.first_sent_at = utc(2020, 1, 1); })).is_allowed());
  CHECK_BOTH(availability(changed(booster_of_sent, [](auto& it) { it.facts.first_sent_at = {}; })).kind() ==
             availability_kind::unknown);
  CHECK_BOTH(availability(without_status(booster_of_sent)).kind() == availability_kind::unknown);
}

TEST_CASE("resend.date.horizon: the facts close nothing where a request without such a date is allowed") {
  static constexpr auto without_future = [] {
    provider made = omnisend;
    made.resend.future_required = {};
    return made;
  }();
  static constexpr auto without_date = [] {
    provider made = omnisend;
    made.resend.date_required = {};
    return made;
  }();
  static constexpr auto date_of_drafts = [] {
    provider made = omnisend;
    made.resend.date_required = {status_set{campaign_status::draft}, *omnisend.resend.offered.source()};
    made.resend.date_refused = {};
    return made;
  }();
  constexpr auto long_after = [](const provider& by) {
    return resend_question{by, booster_of_sent.facts, booster_of_sent.request, utc(2030, 1, 1)};
  };
  CHECK_BOTH(decide_facts(long_after(omnisend)).is_violated<resend::date_horizon>());
  CHECK_BOTH(decide_facts(long_after(without_future)).is_allowed());
  CHECK_BOTH(decide_facts(long_after(without_date)).is_allowed());
  CHECK_BOTH(decide_facts(long_after(date_of_drafts)).is_allowed());
  CHECK_BOTH(!availability(long_after(without_future)).closes_at());
  CHECK_BOTH(!availability(long_after(without_date)).closes_at());
  CHECK_BOTH(!availability(long_after(date_of_drafts)).closes_at());
}

TEST_CASE("resend.audience.required: one of those that the provider reaches") {
  using rule = resend::audience_required;
  constexpr auto to = [](resend_question asked, maybe<audience> whom) {
    asked.request.audience = whom;
    return asked;
  };
  CHECK_BOTH(violates_only<rule>(to(booster_of_draft, {})));
  CHECK_BOTH(violates_only<rule>(to(booster_of_draft, audience::everyone)));
  CHECK_BOTH(allows_and_holds<rule>(to(booster_of_draft, audience::recipients_without_click)));
  CHECK_BOTH(allows_without<rule>(to(resend_by_mailchimp, {})));
  CHECK_BOTH(found_by<rule>(to(booster_of_draft, {})).field == "/request/boosterSettings/sendTo");
  CHECK_BOTH(resend::effective_audience(mailchimp.resend, to(resend_by_mailchimp, {}).request) ==
             audience::recipients_without_open);
  CHECK_BOTH(resend::effective_audience(mailchimp.resend, to(resend_by_mailchimp, audience::everyone).request) ==
             audience::recipients_without_open);
  CHECK_BOTH(resend::effective_audience(gumroad.resend, to(resend_by_gumroad, audience::everyone).request) ==
             audience::recipients_without_open);
}
