// The numbers of the reference of July 2026.

#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

namespace {
constexpr const provider& it = constant_contact_v3_2026;

template <class T>
constexpr bool is_stated(const term<T>& stated, basis by) {
  return stated && stated.source()->address == "https://developer.constantcontact.com/api_reference/index.html" &&
         stated.source()->basis == by;
}
}  // namespace

TEST_CASE("Constant Contact V3 of 2026: identity and dialect") {
  CHECK_BOTH(it.id == "constant_contact_v3_2026");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 6);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "DONE");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "EXECUTING");
  CHECK_BOTH(it.dialect.date_field == "/request/scheduled_date");
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset, date_form::date_only});
  CHECK_BOTH(it.dialect.send_now_word == "0");
  CHECK_BOTH(!it.dialect.empty_body_sends_now);
}

TEST_CASE("Constant Contact V3 of 2026: the numbers of a resend") {
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
  CHECK_BOTH(!resend_terms.delays_exclusive);
  CHECK_BOTH(resend_terms.days_take_precedence.has_value());
  CHECK_BOTH(!resend_terms.delay_refused);
  CHECK_BOTH(resend_terms.elapsed_delay_refused.has_value());
  CHECK_BOTH(resend_terms.subject_required.has_value());
  CHECK_BOTH(!resend_terms.subject_refused);
  CHECK_BOTH(!resend_terms.open_registration_window);
  CHECK_BOTH(*resend_terms.privilege == "campaign:send");
  CHECK_BOTH(*resend_terms.scope == "campaign_data");
  CHECK_BOTH(resend_terms.audience == audience::non_openers_or_unsent);
  CHECK_BOTH(resend_terms.success_status == 201);
  CHECK_BOTH(resend_terms.answer == resend_answer::delay);
}

TEST_CASE("Constant Contact V3 of 2026: the numbers of a schedule") {
  constexpr const schedule_policy& schedule_terms = it.schedule;
  CHECK_BOTH(schedule_terms.offered.has_value());
  CHECK_BOTH(*schedule_terms.eligible_roles == role_set{activity_role::primary_email});
  CHECK_BOTH(*schedule_terms.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::sent, campaign_status::failed});
  CHECK_BOTH(schedule_terms.recipients_required.has_value());
  CHECK_BOTH(schedule_terms.recipients_exclusive.has_value());
  CHECK_BOTH(*schedule_terms.segment_format_types == format_type_set{3, 4, 5});
  CHECK_BOTH(*schedule_terms.segments_at_most == 1);
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
  CHECK_BOTH(schedule_terms.answer == schedule_answer::dates_unless_sent_now);
}

TEST_CASE("Constant Contact V3 of 2026: the reference throughout, but for what it leaves open") {
  CHECK_BOTH(is_stated(it.resend.offered, basis::reference));
  CHECK_BOTH(is_stated(it.resend.eligible_roles, basis::reference));
  CHECK_BOTH(is_stated(it.resend.eligible_statuses, basis::reference));
  CHECK_BOTH(it.resend.eligible_format_types.source()->basis == basis::guide);
  CHECK_BOTH(it.resend.eligible_format_types.source()->address ==
             "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html");
  CHECK_BOTH(is_stated(it.resend.resends_per_primary, basis::reference));
  CHECK_BOTH(is_stated(it.resend.delay_required, basis::inferred));
  CHECK_BOTH(is_stated(it.resend.days_take_precedence, basis::reference));
  CHECK_BOTH(is_stated(it.resend.delay_days, basis::reference));
  CHECK_BOTH(is_stated(it.resend.delay_minutes, basis::reference));
  CHECK_BOTH(is_stated(it.resend.elapsed_delay_refused, basis::inferred));
  CHECK_BOTH(is_stated(it.resend.subject_required, basis::reference));
  CHECK_BOTH(is_stated(it.resend.privilege, basis::reference));
  CHECK_BOTH(is_stated(it.resend.scope, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.offered, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.eligible_roles, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.eligible_statuses, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.recipients_required, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.recipients_exclusive, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.segment_format_types, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.segments_at_most, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.date_required, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.future_required, basis::inferred));
  CHECK_BOTH(is_stated(it.schedule.privilege, basis::reference));
  CHECK_BOTH(is_stated(it.schedule.scope, basis::reference));
}
