// The numbers of Mailchimp's pages, but those of a resend and a schedule.

#include <campaign_rules/providers/mailchimp.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/citations.hpp"

#include <string_view>

using namespace campaign_rules;
using citations::is_stated;

namespace {
constexpr const provider& it = mailchimp;
constexpr const send_test_policy& test_terms = it.send_test;
constexpr std::string_view campaigns_page = "https://mailchimp.com/developer/marketing/api/campaigns/";
constexpr std::string_view limits_page = "https://mailchimp.com/help/about-test-email-sending-limits/";
}  // namespace

TEST_CASE("Mailchimp: identity and dialect") {
  CHECK_BOTH(it.id == "mailchimp");
  CHECK_BOTH(it.name == "Mailchimp");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 7);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "save");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "schedule");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "sending");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "sent");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::cancelled) == "canceled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::archived) == "archived");
  CHECK_BOTH(it.dialect.statuses.find("canceling") == maybe{campaign_status::cancelled});
  CHECK_BOTH(!it.dialect.statuses.find("cancelled").has_value());
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  constexpr std::string_view plans[] = {"free", "essentials", "standard", "premium", "pay_as_you_go"};
  CHECK_BOTH(it.dialect.plans == word_list{plans});
  CHECK_BOTH(!it.dialect.paused_resumes);
  CHECK_BOTH(it.dialect.refusal_texts.empty());
}

TEST_CASE("Mailchimp: which actions it has") {
  CHECK_BOTH(it.unschedule.offered && it.send_now.offered && it.send_test.offered && it.cancel.offered);
  CHECK_BOTH(!it.update.offered && !it.deletion.offered && !it.pause.offered && !it.resume.offered);
  CHECK_BOTH(!it.reschedule.offered && !it.cancel_resend.offered && !it.create.offered);
}

TEST_CASE("Mailchimp: unschedule, send_now and cancel") {
  CHECK_BOTH(*it.unschedule.eligible_statuses == status_set{campaign_status::scheduled});
  CHECK_BOTH(it.unschedule.leads_to == status_set{campaign_status::draft, campaign_status::paused});
  CHECK_BOTH(it.unschedule.returns == unschedule_return::unknown);
  CHECK_BOTH(it.unschedule.success_status == 204);
  CHECK_BOTH(*it.send_now.eligible_statuses == status_set{campaign_status::draft, campaign_status::paused});
  CHECK_BOTH(it.send_now.leads_to == status_set{campaign_status::sending});
  CHECK_BOTH(!it.send_now.recipients_required && !it.send_now.subscriber_limit);
  CHECK_BOTH(!it.send_now.warns_of_mailing_again && !it.send_now.warns_of_scheduling_only);
  CHECK_BOTH(it.send_now.success_status == 204);
  constexpr std::string_view kinds[] = {"regular", "plaintext"};
  constexpr std::string_view paid[] = {"essentials", "standard", "premium", "pay_as_you_go"};
  CHECK_BOTH(*it.cancel.eligible_statuses == status_set{campaign_status::sending});
  CHECK_BOTH(*it.cancel.eligible_kinds == word_list{kinds});
  CHECK_BOTH(*it.cancel.eligible_plans == plan_set{paid});
  CHECK_BOTH(it.cancel.leads_to == status_set{campaign_status::cancelled});
  CHECK_BOTH(it.cancel.success_status == 204);
}

TEST_CASE("Mailchimp: the numbers of a test send") {
  constexpr plan_limit in_one_call[] = {
      {"free", 6}, {"essentials", 20}, {"standard", 20}, {"premium", 20}, {"pay_as_you_go", 20}};
  constexpr plan_limit in_a_day[] = {
      {"free", 24}, {"essentials", 200}, {"standard", 200}, {"premium", 200}, {"pay_as_you_go", 200}};
  constexpr plan_limit for_a_campaign[] = {
      {"free", 12}, {"essentials", 70}, {"standard", 70}, {"premium", 70}, {"pay_as_you_go", 70}};
  constexpr std::string_view formats[] = {"html", "plaintext"};
  CHECK_BOTH(*test_terms.addresses_at_most == limit_by_plan{array_view<plan_limit>{in_one_call}});
  CHECK_BOTH(*test_terms.addresses_per_day == limit_by_plan{array_view<plan_limit>{in_a_day}});
  CHECK_BOTH(*test_terms.addresses_per_campaign == limit_by_plan{array_view<plan_limit>{for_a_campaign}});
  CHECK_BOTH(!test_terms.addresses_recently);
  CHECK_BOTH(!test_terms.eligible_statuses && !test_terms.eligible_roles && !test_terms.xhtml_refused);
  CHECK_BOTH(!test_terms.privilege && !test_terms.scope && !test_terms.verified_are_free);
  CHECK_BOTH(test_terms.addresses_field == "/request/test_emails");
  CHECK_BOTH(!test_terms.takes_one_address);
  CHECK_BOTH(test_terms.format_field == "/request/send_type");
  CHECK_BOTH(test_terms.formats == word_list{formats});
  CHECK_BOTH(test_terms.success_status == 204);
}

TEST_CASE("Mailchimp: the sources") {
  CHECK_BOTH(is_stated(it.unschedule.eligible_statuses, campaigns_page, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.eligible_statuses, campaigns_page, basis::inferred));
  CHECK_BOTH(is_stated(it.cancel.eligible_statuses, campaigns_page, basis::reference));
  CHECK_BOTH(is_stated(it.cancel.eligible_kinds, campaigns_page, basis::reference));
  CHECK_BOTH(is_stated(it.cancel.eligible_plans, campaigns_page, basis::inferred));
  CHECK_BOTH(is_stated(test_terms.addresses_required, campaigns_page, basis::reference));
  CHECK_BOTH(is_stated(test_terms.format_required, campaigns_page, basis::reference));
  CHECK_BOTH(is_stated(test_terms.addresses_at_most, limits_page, basis::guide));
  CHECK_BOTH(is_stated(test_terms.addresses_per_day, limits_page, basis::guide));
  CHECK_BOTH(is_stated(test_terms.addresses_per_campaign, limits_page, basis::guide));
  CHECK_BOTH(it.cancel.eligible_plans.http_status() == 0);  // the rule's own: 403
}
