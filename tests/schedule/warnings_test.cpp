#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/schedule/rules.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

namespace {

/// How many warnings there are, or -1 when one of them has another code.
constexpr int warnings(const schedule_question& asked, std::string_view code) {
  int count = 0;
  for_each_warning(asked,
                   [&](const warning_info& warning) { count = warning.code == code && count >= 0 ? count + 1 : -1; });
  return count;
}
constexpr int of_targets(const provider& by, maybe<std::int32_t> lists, maybe<std::int32_t> segments) {
  schedule_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
  if (lists) asked.facts.contact_lists = *lists;
  if (segments) asked.facts.segments = *segments;
  return warnings(asked, "schedule.recipients.everyone");
}
constexpr int of_date(const provider& by, const schedule_request& ask) {
  return warnings({by, {}, ask, utc(2026, 11, 22, 10, 0)}, "schedule.date.midnight");
}

}  // namespace

TEST_CASE("Sequenzy sends to everybody where nobody is chosen, and says so") {
  CHECK_BOTH(of_targets(sequenzy, 0, 0) == 1);
  CHECK_BOTH(of_targets(sequenzy, 1, 0) == 0);
  CHECK_BOTH(of_targets(sequenzy, 0, 1) == 0);
  CHECK_BOTH(of_targets(sequenzy, 0, {}) == 0);
  CHECK_BOTH(of_targets(sequenzy, {}, 0) == 0);
  CHECK_BOTH(of_targets(constant_contact_v3, 0, 0) == 0);
  CHECK_BOTH(of_targets(constant_contact_v3_2026, 0, 0) == 0);
  CHECK_BOTH(of_targets(constant_contact_v2, 0, 0) == 0);
}

TEST_CASE("a date without a time is midnight in UTC, and that is said") {
  CHECK_BOTH(of_date(constant_contact_v3_2026, schedule_request::on(utc(2026, 12, 1))) == 1);
  CHECK_BOTH(of_date(constant_contact_v3_2026, schedule_request::at(utc(2026, 12, 1))) == 0);
  CHECK_BOTH(of_date(constant_contact_v3_2026, schedule_request::now()) == 0);
  CHECK_BOTH(of_date(constant_contact_v3_2026, {}) == 0);
  CHECK_BOTH(of_date(constant_contact_v3, schedule_request::on(utc(2026, 12, 1))) == 0);
}

TEST_CASE("a time of day in each zone that comes in less than 24 hours has passed somewhere") {
  constexpr auto of = [](const provider& by, const schedule_request& ask) {
    return warnings({by, {}, ask, utc(2026, 11, 22, 10, 0)}, "schedule.timewarp.lead_time");
  };
  constexpr instant next_day = utc(2026, 11, 23, 10, 0);
  constexpr auto by_zone = [](instant date) { return schedule_request::at(date).in_each_time_zone(); };
  CHECK_BOTH(of(mailchimp, by_zone(next_day)) == 0);
  CHECK_BOTH(of(mailchimp, by_zone(next_day - std::chrono::milliseconds{1})) == 1);
  CHECK_BOTH(of(mailchimp, by_zone(utc(2026, 11, 23, 9, 45))) == 1);
  CHECK_BOTH(of(mailchimp, by_zone(next_day + std::chrono::milliseconds{1})) == 0);
  CHECK_BOTH(of(mailchimp, by_zone(utc(2020, 1, 1))) == 1);
  CHECK_BOTH(of(mailchimp, schedule_request::at(utc(2026, 11, 23, 9, 45))) == 0);
  CHECK_BOTH(of(mailchimp, schedule_request{}.in_each_time_zone()) == 0);
  CHECK_BOTH(of(omnisend, by_zone(utc(2026, 11, 23, 9, 45))) == 0);
}

TEST_CASE("MailPoet mails everybody again from some statuses") {
  constexpr auto from = [](const provider& by, maybe<campaign_status> status) {
    schedule_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
    if (status) asked.facts.status = *status;
    return warnings(asked, "schedule.mails_again");
  };
  CHECK_BOTH(from(mailpoet, campaign_status::paused) == 1);
  CHECK_BOTH(from(mailpoet, campaign_status::sent) == 1);
  CHECK_BOTH(from(mailpoet, campaign_status::failed) == 1);
  CHECK_BOTH(from(mailpoet, campaign_status::draft) == 0);
  CHECK_BOTH(from(mailpoet, campaign_status::scheduled) == 0);
  CHECK_BOTH(from(mailpoet, campaign_status::sending) == 0);
  CHECK_BOTH(from(mailpoet, {}) == 0);
  CHECK_BOTH(from(listmonk, campaign_status::paused) == 0);
}

TEST_CASE("a date of the campaign's that has passed is no date for later") {
  constexpr auto at = [](const provider& by, maybe<instant> date) {
    schedule_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
    if (date) asked.facts.scheduled_at = *date;
    return warnings(asked, "schedule.date.passed");
  };
  CHECK_BOTH(at(mailpoet, utc(2026, 11, 22, 9, 59, 59, 999)) == 1);
  CHECK_BOTH(at(mailpoet, utc(2026, 11, 22, 10, 0)) == 1);
  CHECK_BOTH(at(mailpoet, utc(2026, 11, 22, 10, 0, 0, 1)) == 0);
  CHECK_BOTH(at(listmonk, utc(2026, 11, 22, 10, 0)) == 1);
  CHECK_BOTH(at(listmonk, utc(2026, 11, 22, 10, 0, 0, 1)) == 0);
  CHECK_BOTH(at(listmonk, {}) == 0);
  CHECK_BOTH(at(mailchimp, utc(2026, 11, 22, 10, 0)) == 0);
}
