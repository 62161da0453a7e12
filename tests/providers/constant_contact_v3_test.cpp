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
  constexpr const resend_policy& resend_terms = it.resend;
  CHECK_BOTH(resend_terms.offered.has_value());
  CHECK_BOTH(*resend_terms.eligible_roles == role_set{activity_role::primary_email});
  CHECK_BOTH(*resend_terms.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::scheduled, campaign_status::sent});
  CHECK_BOTH(*resend_terms.eligible_format_types == format_type_set{5});
  CHECK_BOTH(!resend_terms.imported_refused);
  CHECK_BOTH(*resend_terms.resends_per_primary == 1);
  CHECK_BOTH(*resend_terms.delay_days == closed_range{1, 10});
  CHECK_BOTH(*resend_terms.delay_minutes == closed_range{720, 14400});
  CHECK_BOTH(resend_terms.delay_required.has_value());
  CHECK_BOTH(resend_terms.delays_exclusive.has_value());
  CHECK_BOTH(!resend_terms.days_take_precedence);
  CHECK_BOTH(!resend_terms.delay_refused);
  CHECK_BOTH(resend_terms.elapsed_delay_refused.has_value());
  CHECK_BOTH(resend_terms.subject_required.has_value());
  CHECK_BOTH(!resend_terms.subject_refused);
  CHECK_BOTH(!resend_terms.open_registration_window);
  CHECK_BOTH(*resend_terms.privilege == "campaign:read");
  CHECK_BOTH(*resend_terms.scope == "campaign_send");
  CHECK_BOTH(resend_terms.audience == audience::non_openers_or_unsent);
  CHECK_BOTH(resend_terms.success_status == 201);
  CHECK_BOTH(resend_terms.answer == resend_answer::delay_in_array);
}

TEST_CASE("Constant Contact V3: the sources of a resend") {
  constexpr const resend_policy& resend_terms = it.resend;
  CHECK_BOTH(is_stated(resend_terms.offered, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.eligible_roles, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.eligible_statuses, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.eligible_format_types, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.resends_per_primary, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.delay_required, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.delays_exclusive, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.delay_days, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.delay_minutes, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.elapsed_delay_refused, resend_page, basis::inferred));
  CHECK_BOTH(is_stated(resend_terms.subject_required, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.privilege, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.scope, resend_page, basis::guide));
}

TEST_CASE("Constant Contact V3: the numbers of a schedule") {
  constexpr const schedule_policy& schedule_terms = it.schedule;
  CHECK_BOTH(schedule_terms.offered.has_value());
  CHECK_BOTH(*schedule_terms.eligible_roles == role_set{activity_role::primary_email});
  CHECK_BOTH(*schedule_terms.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::sent, campaign_status::failed});
  CHECK_BOTH(schedule_terms.recipients_required.has_value());
  CHECK_BOTH(!schedule_terms.recipients_exclusive);
  CHECK_BOTH(*schedule_terms.segment_format_types == format_type_set{3});
  CHECK_BOTH(!schedule_terms.segments_at_most);
  CHECK_BOTH(schedule_terms.date_required.has_value());
  CHECK_BOTH(schedule_terms.future_required.has_value());
  CHECK_BOTH(!schedule_terms.send_now_refused);
  CHECK_BOTH(!schedule_terms.lead_time);
  CHECK_BOTH(!schedule_terms.good_standing_required);
  CHECK_BOTH(*schedule_terms.privilege == "campaign:send");
  CHECK_BOTH(*schedule_terms.scope == "campaign_data");
  CHECK_BOTH(schedule_terms.audience_once_sent == audience::not_yet_received);
  CHECK_BOTH(schedule_terms.send_window.count() == 0);
  CHECK_BOTH(schedule_terms.success_status == 201);
  CHECK_BOTH(schedule_terms.answer == schedule_answer::dates_in_array);
}

TEST_CASE("Constant Contact V3: the sources of a schedule") {
  constexpr const schedule_policy& schedule_terms = it.schedule;
  CHECK_BOTH(is_stated(schedule_terms.offered, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.eligible_roles, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.eligible_statuses, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.recipients_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.segment_format_types, older_schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.date_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.future_required, schedule_page, basis::inferred));
  CHECK_BOTH(is_stated(schedule_terms.privilege, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.scope, schedule_page, basis::guide));
}

TEST_CASE("Constant Contact V3: deleting, by its own page") {
  constexpr std::string_view page = "https://developer.constantcontact.com/api_guide/email_campaigns_delete.html";
  CHECK_BOTH(is_stated(it.deletion.eligible_statuses, page, basis::reference));
  CHECK_BOTH(is_stated(it.deletion.unmentioned_statuses, page, basis::inferred));
  CHECK_BOTH(*it.deletion.unmentioned_statuses == status_set{campaign_status::removed});
  CHECK_BOTH(*it.deletion.privilege == "campaign:write");
  CHECK_BOTH(*it.deletion.scope == "campaign_data");
}

TEST_CASE("Constant Contact V3: deleting a resend_terms, by its own page") {
  constexpr std::string_view page =
      "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_delete.html";
  for (const provider* by : {&constant_contact_v3, &constant_contact_v3_2026}) {
    CHECK(is_stated(by->cancel_resend.existing_required, page, basis::reference));
    CHECK(is_stated(by->cancel_resend.draft_request_id, page, basis::reference));
    CHECK(is_stated(by->cancel_resend.sent_refused, page, basis::inferred));
  }
}
