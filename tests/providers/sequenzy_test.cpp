// The numbers of Sequenzy's pages.

#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <string_view>

using namespace campaign_rules;

namespace {
constexpr const provider& it = sequenzy;
constexpr const resend_policy& resend_terms = it.resend;
constexpr const schedule_policy& schedule_terms = it.schedule;

template <class T>
constexpr bool is_stated(const term<T>& stated, std::string_view page, basis by) {
  return stated && stated.source()->address == page && stated.source()->basis == by;
}
constexpr std::string_view resend_page = "https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers";
constexpr std::string_view schedule_page = "https://docs.sequenzy.com/api-reference/campaigns/schedule";
}  // namespace

TEST_CASE("Sequenzy: identity and dialect") {
  CHECK_BOTH(it.id == "sequenzy");
  CHECK_BOTH(it.name == "Sequenzy");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 8);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "draft");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::in_review) == "waiting_approval");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::rejected) == "rejected");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "sending");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "sent");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::cancelled) == "cancelled");
  CHECK_BOTH(!it.dialect.statuses.known().contains(campaign_status::removed));
  CHECK_BOTH(it.dialect.date_field == "/request/scheduledAt");
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  CHECK_BOTH(it.dialect.send_now_word.empty());
  CHECK_BOTH(!it.dialect.empty_body_sends_now);
}

TEST_CASE("Sequenzy: the numbers of a resend") {
  CHECK_BOTH(resend_terms.offered.has_value());
  CHECK_BOTH(!resend_terms.eligible_roles);
  CHECK_BOTH(*resend_terms.eligible_statuses == status_set{campaign_status::sent});
  CHECK_BOTH(!resend_terms.eligible_format_types);
  CHECK_BOTH(resend_terms.imported_refused.has_value());
  CHECK_BOTH(!resend_terms.resends_per_primary);
  CHECK_BOTH(!resend_terms.delay_required);
  CHECK_BOTH(!resend_terms.delays_exclusive);
  CHECK_BOTH(!resend_terms.days_take_precedence);
  CHECK_BOTH(!resend_terms.delay_days);
  CHECK_BOTH(!resend_terms.delay_minutes);
  CHECK_BOTH(resend_terms.delay_refused.has_value());
  CHECK_BOTH(!resend_terms.elapsed_delay_refused);
  CHECK_BOTH(!resend_terms.subject_required);
  CHECK_BOTH(resend_terms.subject_refused.has_value());
  CHECK_BOTH(*resend_terms.open_registration_window == std::chrono::milliseconds{6 * 60 * 60 * 1000});
  CHECK_BOTH(!resend_terms.privilege);
  CHECK_BOTH(!resend_terms.scope);
  CHECK_BOTH(resend_terms.audience == audience::non_openers);
  CHECK_BOTH(resend_terms.success_status == 200);
  CHECK_BOTH(resend_terms.answer == resend_answer::new_draft);
  CHECK_BOTH(resend_terms.draft_suffix == " (Non-openers)");
}

TEST_CASE("Sequenzy: its own words") {
  CHECK_BOTH(it.dialect.refusal_body == refusal_shape::error);
  CHECK_BOTH(it.dialect.refusal_texts.size() == 1);
  CHECK_BOTH(it.dialect.refusal_texts[0].action == "resend");
  CHECK_BOTH(it.dialect.refusal_texts[0].rule == "resend.window");
  CHECK_BOTH(it.dialect.refusal_texts[0].text ==
             "Resending to non-openers is only available 6 hours after a campaign finishes sending.");
}

TEST_CASE("Sequenzy: the numbers of a schedule") {
  CHECK_BOTH(schedule_terms.offered.has_value());
  CHECK_BOTH(!schedule_terms.eligible_roles);
  CHECK_BOTH(*schedule_terms.eligible_statuses == status_set{campaign_status::draft, campaign_status::scheduled});
  CHECK_BOTH(!schedule_terms.recipients_required);
  CHECK_BOTH(!schedule_terms.recipients_exclusive);
  CHECK_BOTH(!schedule_terms.segment_format_types);
  CHECK_BOTH(!schedule_terms.segments_at_most);
  CHECK_BOTH(schedule_terms.date_required.has_value());
  CHECK_BOTH(schedule_terms.future_required.has_value());
  CHECK_BOTH(schedule_terms.send_now_refused.has_value());
  CHECK_BOTH(!schedule_terms.lead_time);
  CHECK_BOTH(!schedule_terms.good_standing_required);
  CHECK_BOTH(!schedule_terms.privilege);
  CHECK_BOTH(!schedule_terms.scope);
  CHECK_BOTH(schedule_terms.audience_once_sent == audience::everyone);
  CHECK_BOTH(schedule_terms.send_window.count() == 0);
  CHECK_BOTH(schedule_terms.success_status == 200);
  CHECK_BOTH(schedule_terms.answer == schedule_answer::nothing);
}

TEST_CASE("Sequenzy: the sources") {
  CHECK_BOTH(is_stated(resend_terms.offered, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.eligible_statuses, resend_page, basis::guide));
  CHECK_BOTH(is_stated(resend_terms.imported_refused, "https://github.com/Sequenzy/sequenzy-php", basis::reference));
  CHECK_BOTH(is_stated(resend_terms.delay_refused, resend_page, basis::inferred));
  CHECK_BOTH(is_stated(resend_terms.subject_refused, resend_page, basis::inferred));
  CHECK_BOTH(is_stated(resend_terms.open_registration_window, resend_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.offered, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.eligible_statuses, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.date_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.future_required, schedule_page, basis::guide));
  CHECK_BOTH(is_stated(schedule_terms.send_now_refused, schedule_page, basis::inferred));
}
