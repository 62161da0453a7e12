// The numbers of the V2 pages.

#include <campaign_rules/providers/constant_contact_v2.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <string_view>

using namespace campaign_rules;

namespace {
constexpr const provider& it = constant_contact_v2;
constexpr const schedule_policy& schedule_terms = it.schedule;

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
  CHECK_BOTH(schedule_terms.offered.has_value());
  CHECK_BOTH(!schedule_terms.eligible_roles);
  CHECK_BOTH(*schedule_terms.eligible_statuses == status_set{campaign_status::draft, campaign_status::sent});
  CHECK_BOTH(!schedule_terms.recipients_required);
  CHECK_BOTH(!schedule_terms.recipients_exclusive);
  CHECK_BOTH(!schedule_terms.segment_format_types);
  CHECK_BOTH(!schedule_terms.segments_at_most);
  CHECK_BOTH(schedule_terms.date_required.has_value());
  CHECK_BOTH(!schedule_terms.future_required);
  CHECK_BOTH(!schedule_terms.send_now_refused);
  CHECK_BOTH(*schedule_terms.lead_time == std::chrono::milliseconds{20 * 60 * 1000});
  CHECK_BOTH(schedule_terms.good_standing_required.has_value());
  CHECK_BOTH(*schedule_terms.privilege == "campaign:activate");
  CHECK_BOTH(!schedule_terms.scope);
  CHECK_BOTH(schedule_terms.audience_once_sent == audience::added_since);
  CHECK_BOTH(schedule_terms.send_window == std::chrono::milliseconds{5 * 60 * 1000});
  CHECK_BOTH(schedule_terms.success_status == 201);
  CHECK_BOTH(schedule_terms.answer == schedule_answer::date);
}

TEST_CASE("Constant Contact V2: the sources of a schedule") {
  CHECK_BOTH(is_stated(schedule_terms.offered, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.eligible_statuses, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.date_required, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.lead_time, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.good_standing_required, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.privilege, basis::guide));
}
