// The numbers of the V2 pages.

#include <campaign_rules/providers/constant_contact_v2.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <string_view>

using namespace campaign_rules;

namespace {
constexpr const provider& it = constant_contact_v2;
constexpr const schedule_policy& schedule = it.schedule;

template <class T>
constexpr bool is_stated(const term<T>& stated, basis by) {
  return stated &&
         stated.source()->address ==
             "http://developer.constantcontact.com/docs/campaign-scheduling/"
             "campaign-schedule-collection.html?method=POST" &&
         stated.source()->basis == by;
}
}  // namespace

TEST_CASE("Constant Contact V2: identity and dialect") {
  CHECK_BOTH(it.id == "constant_contact_v2");
  CHECK_BOTH(it.name == "Constant Contact V2");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 5);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "DRAFT");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "SCHEDULED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "RUNNING");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "SENT");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::removed) == "DELETED");
  CHECK_BOTH(!it.dialect.statuses.find("DONE"));
  CHECK_BOTH(it.dialect.date_field == "/request/scheduled_date");
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  CHECK_BOTH(it.dialect.send_now_word.empty());
  CHECK_BOTH(it.dialect.empty_body_sends_now);
}

TEST_CASE("Constant Contact V2 has no resend") { CHECK_BOTH(!it.resend.offered); }

TEST_CASE("Constant Contact V2: the numbers of a schedule") {
  CHECK_BOTH(schedule.offered.has_value());
  CHECK_BOTH(!schedule.eligible_roles);
  CHECK_BOTH(*schedule.eligible_statuses == status_set{campaign_status::draft, campaign_status::sent});
  CHECK_BOTH(!schedule.recipients_required);
  CHECK_BOTH(!schedule.recipients_exclusive);
  CHECK_BOTH(!schedule.segment_format_types);
  CHECK_BOTH(!schedule.segments_at_most);
  CHECK_BOTH(schedule.date_required.has_value());
  CHECK_BOTH(!schedule.future_required);
  CHECK_BOTH(!schedule.send_now_refused);
  CHECK_BOTH(*schedule.lead_time == std::chrono::milliseconds{20 * 60 * 1000});
  CHECK_BOTH(schedule.good_standing_required.has_value());
  CHECK_BOTH(*schedule.privilege == "campaign:activate");
  CHECK_BOTH(!schedule.scope);
  CHECK_BOTH(schedule.audience_once_sent == audience::added_since);
  CHECK_BOTH(schedule.send_window == std::chrono::milliseconds{5 * 60 * 1000});
  CHECK_BOTH(schedule.success_status == 201);
  CHECK_BOTH(schedule.answer == schedule_answer::date);
}

TEST_CASE("Constant Contact V2: the sources of a schedule") {
  CHECK_BOTH(is_stated(schedule.offered, basis::guide));
  CHECK_BOTH(is_stated(schedule.eligible_statuses, basis::guide));
  CHECK_BOTH(is_stated(schedule.date_required, basis::guide));
  CHECK_BOTH(is_stated(schedule.lead_time, basis::guide));
  CHECK_BOTH(is_stated(schedule.good_standing_required, basis::guide));
  CHECK_BOTH(is_stated(schedule.privilege, basis::guide));
}
