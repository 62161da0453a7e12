// The numbers of Omnisend's pages, but those of a resend and a schedule.

#include <campaign_rules/providers/omnisend.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/citations.hpp"

#include <string_view>

using namespace campaign_rules;
using citations::is_stated;

namespace {
constexpr const provider& it = omnisend;
constexpr const send_test_policy& test_terms = it.send_test;
constexpr std::string_view schema =
    "https://github.com/api-evangelist/omnisend/blob/main/openapi/_original/omnisend-campaigns-api-2026-03-15.json";
constexpr std::string_view cancel_page = "https://api-docs.omnisend.com/reference/post_campaigns-id-cancel";
constexpr std::string_view limits_page =
    "https://support.omnisend.com/en/articles/1061846-understand-test-email-sending-limits";
constexpr std::string_view inferred_status = "the http status is inferred";
}  // namespace

TEST_CASE("Omnisend: identity and dialect") {
  CHECK_BOTH(it.id == "omnisend");
  CHECK_BOTH(it.name == "Omnisend");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 10);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "draft");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::rejected) == "onHold");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "started");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "sent");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::failed) == "error");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::cancelled) == "canceled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::stopped) == "stopped");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::expired) == "expired");
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  constexpr std::string_view plans[] = {"free", "standard", "pro"};
  CHECK_BOTH(it.dialect.plans == word_list{plans});
  CHECK_BOTH(it.dialect.paused_resumes);
  CHECK_BOTH(it.dialect.refusal_texts.empty());
}

TEST_CASE("Omnisend: which actions it has") {
  CHECK_BOTH(it.update.offered && it.send_test.offered && it.cancel.offered);
  CHECK_BOTH(!it.unschedule.offered && !it.send_now.offered && !it.pause.offered && !it.resume.offered);
  CHECK_BOTH(!it.reschedule.offered && !it.deletion.offered && !it.cancel_resend.offered && !it.create.offered);
}

TEST_CASE("Omnisend: update and cancel") {
  CHECK_BOTH(*it.update.eligible_statuses == status_set{campaign_status::draft});
  CHECK_BOTH(it.update.eligible_statuses.http_status() == 409);
  CHECK_BOTH(*it.update.scope == "campaigns.write");
  CHECK_BOTH(it.update.success_status == 200);
  CHECK_BOTH(*it.cancel.eligible_statuses ==
             status_set{campaign_status::scheduled, campaign_status::paused, campaign_status::sending});
  CHECK_BOTH(it.cancel.eligible_statuses.http_status() == 409);
  CHECK_BOTH(!it.cancel.eligible_kinds && !it.cancel.eligible_plans);
  CHECK_BOTH(*it.cancel.scope == "campaigns.write");
  CHECK_BOTH(it.cancel.leads_to == status_set{campaign_status::cancelled});
  CHECK_BOTH(it.cancel.success_status == 204);
}

TEST_CASE("Omnisend: the numbers of a test send") {
  constexpr plan_limit in_a_day[] = {{"free", 100}, {"standard", {}}, {"pro", {}}};
  constexpr plan_limit in_three_hours[] = {{"free", 50}, {"standard", {}}, {"pro", {}}};
  CHECK_BOTH(*test_terms.addresses_at_most == limit_by_plan{5});
  CHECK_BOTH(*test_terms.addresses_per_day == limit_by_plan{array_view<plan_limit>{in_a_day}});
  CHECK_BOTH(*test_terms.addresses_recently == limit_by_plan{array_view<plan_limit>{in_three_hours}});
  CHECK_BOTH(!test_terms.addresses_per_campaign && !test_terms.format_required && !test_terms.xhtml_refused);
  CHECK_BOTH(!test_terms.eligible_statuses && !test_terms.eligible_roles && !test_terms.verified_are_free);
  CHECK_BOTH(!test_terms.privilege);
  CHECK_BOTH(*test_terms.scope == "campaigns.write");
  CHECK_BOTH(test_terms.addresses_field == "/request/recipients");
  CHECK_BOTH(!test_terms.takes_one_address);
  CHECK_BOTH(test_terms.success_status == 204);
}

TEST_CASE("Omnisend: the sources") {
  CHECK_BOTH(is_stated(it.update.eligible_statuses, schema, basis::reference));
  CHECK_BOTH(is_stated(it.update.scope, schema, basis::reference));
  CHECK_BOTH(is_stated(it.cancel.eligible_statuses, cancel_page, basis::reference));
  CHECK_BOTH(is_stated(it.cancel.scope, cancel_page, basis::reference));
  CHECK_BOTH(is_stated(test_terms.addresses_required, schema, basis::reference));
  CHECK_BOTH(is_stated(test_terms.addresses_at_most, schema, basis::reference));
  CHECK_BOTH(is_stated(test_terms.scope, schema, basis::reference));
  CHECK_BOTH(is_stated(test_terms.addresses_per_day, limits_page, basis::guide, inferred_status));
  CHECK_BOTH(is_stated(test_terms.addresses_recently, limits_page, basis::guide, inferred_status));
}
