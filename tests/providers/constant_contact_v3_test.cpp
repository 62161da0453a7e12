// The numbers of the guide pages, spelt as the pages spell them.

#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <string_view>
#include <type_traits>

using namespace campaign_rules;

namespace {
constexpr const provider& it = constant_contact_v3;
constexpr std::string_view resend_page =
    "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html";
constexpr std::string_view schedule_page =
    "https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html";

constexpr std::string_view older_schedule_page =
    "https://v3.developer.constantcontact.com/api_guide/email_campaign_create_schedule.html";

template <class T>
constexpr bool is_stated(const term<T>& stated, std::string_view page, basis by) {
  return stated && stated.source()->address == page && stated.source()->basis == by;
}
}  // namespace

static_assert(std::is_trivially_copyable_v<provider>);

TEST_CASE("Constant Contact V3: identity and dialect") {
  CHECK_BOTH(it.id == "constant_contact_v3");
  CHECK_BOTH(it.name == "Constant Contact V3");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 6);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "DRAFT");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "SCHEDULED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "EXECUTING");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "DONE");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::failed) == "ERROR");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::removed) == "REMOVED");
  CHECK_BOTH(!it.dialect.statuses.find("SENT"));
  CHECK_BOTH(it.dialect.statuses.find("done") == maybe{campaign_status::sent});
  CHECK_BOTH(it.dialect.date_field == "/request/scheduled_date");
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu});
  CHECK_BOTH(it.dialect.send_now_word == "0");
  CHECK_BOTH(!it.dialect.empty_body_sends_now);
}

TEST_CASE("Constant Contact V3: the numbers of a resend") {
  constexpr const resend_policy& resend = it.resend;
  CHECK_BOTH(resend.offered.has_value());
  CHECK_BOTH(*resend.eligible_roles == role_set{activity_role::primary_email});
  CHECK_BOTH(*resend.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::scheduled, campaign_status::sent});
  CHECK_BOTH(*resend.eligible_format_types == format_type_set{5});
  CHECK_BOTH(!resend.imported_refused);
  CHECK_BOTH(*resend.resends_per_primary == 1);
  CHECK_BOTH(*resend.delay_days == closed_range{1, 10});
  CHECK_BOTH(*resend.delay_minutes == closed_range{720, 14400});
  CHECK_BOTH(resend.delay_required.has_value());
  CHECK_BOTH(resend.delays_exclusive.has_value());
  CHECK_BOTH(!resend.days_take_precedence);
  CHECK_BOTH(!resend.delay_refused);
  CHECK_BOTH(resend.elapsed_delay_refused.has_value());
  CHECK_BOTH(resend.subject_required.has_value());
  CHECK_BOTH(!resend.subject_refused);
  CHECK_BOTH(!resend.open_registration_window);
  CHECK_BOTH(*resend.privilege == "campaign:read");
  CHECK_BOTH(*resend.scope == "campaign_send");
  CHECK_BOTH(resend.audience == audience::non_openers_or_unsent);
  CHECK_BOTH(resend.success_status == 201);
  CHECK_BOTH(resend.answer == resend_answer::delay_in_array);
}

TEST_CASE("Constant Contact V3: the sources of a resend") {
  constexpr const resend_policy& resend = it.resend;
  CHECK_BOTH(is_stated(resend.offered, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.eligible_roles, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.eligible_statuses, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.eligible_format_types, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.resends_per_primary, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.delay_required, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.delays_exclusive, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.delay_days, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.delay_minutes, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.elapsed_delay_refused, resend_page, basis::inferred));
  CHECK_BOTH(is_stated(resend.subject_required, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.privilege, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend.scope, resend_page, basis::guide));
}

TEST_CASE("Constant Contact V3: the numbers of a schedule") {
  constexpr const schedule_policy& schedule = it.schedule;
  CHECK_BOTH(schedule.offered.has_value());
  CHECK_BOTH(*schedule.eligible_roles == role_set{activity_role::primary_email});
  CHECK_BOTH(*schedule.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::sent, campaign_status::failed});
  CHECK_BOTH(schedule.recipients_required.has_value());
  CHECK_BOTH(!schedule.recipients_exclusive);
  CHECK_BOTH(*schedule.segment_format_types == format_type_set{3});
  CHECK_BOTH(!schedule.segments_at_most);
  CHECK_BOTH(schedule.date_required.has_value());
  CHECK_BOTH(schedule.future_required.has_value());
  CHECK_BOTH(!schedule.send_now_refused);
  CHECK_BOTH(!schedule.lead_time);
  CHECK_BOTH(!schedule.good_standing_required);
  CHECK_BOTH(*schedule.privilege == "campaign:send");
  CHECK_BOTH(*schedule.scope == "campaign_data");
  CHECK_BOTH(schedule.audience_once_sent == audience::not_yet_received);
  CHECK_BOTH(schedule.send_window.count() == 0);
  CHECK_BOTH(schedule.success_status == 201);
  CHECK_BOTH(schedule.answer == schedule_answer::dates_in_array);
}

TEST_CASE("Constant Contact V3: the sources of a schedule") {
  constexpr const schedule_policy& schedule = it.schedule;
  CHECK_BOTH(is_stated(schedule.offered, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.eligible_roles, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.eligible_statuses, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.recipients_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.segment_format_types, older_schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.date_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.future_required, schedule_page, basis::inferred));
  CHECK_BOTH(is_stated(schedule.privilege, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule.scope, schedule_page, basis::guide));
}

TEST_CASE("Constant Contact V3: deleting, by its own page") {
  constexpr std::string_view page = "https://developer.constantcontact.com/api_guide/email_campaigns_delete.html";
  CHECK_BOTH(is_stated(it.deletion.eligible_statuses, page, basis::reference));
  CHECK_BOTH(is_stated(it.deletion.unmentioned_statuses, page, basis::inferred));
  CHECK_BOTH(*it.deletion.unmentioned_statuses == status_set{campaign_status::removed});
  CHECK_BOTH(*it.deletion.privilege == "campaign:write");
  CHECK_BOTH(*it.deletion.scope == "campaign_data");
}

TEST_CASE("Constant Contact V3: deleting a resend, by its own page") {
  constexpr std::string_view page =
      "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_delete.html";
  for (const provider* by : {&constant_contact_v3, &constant_contact_v3_2026}) {
    CHECK(is_stated(by->cancel_resend.existing_required, page, basis::reference));
    CHECK(is_stated(by->cancel_resend.draft_request_id, page, basis::reference));
    CHECK(is_stated(by->cancel_resend.sent_refused, page, basis::inferred));
  }
}
