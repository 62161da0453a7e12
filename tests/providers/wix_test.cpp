// The numbers of Wix's pages, but those of a resend, a schedule and a reschedule.

#include <campaign_rules/providers/wix.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/citations.hpp"

#include <string_view>

using namespace campaign_rules;
using citations::is_stated;

namespace {
constexpr const provider& it = wix;
constexpr std::string_view pause_page =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/"
    "pause-scheduling";
constexpr std::string_view test_page =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/send-test";
constexpr std::string_view inferred_status = "the http status is inferred";
}  // namespace

TEST_CASE("Wix: identity and dialect") {
  CHECK_BOTH(it.id == "wix");
  CHECK_BOTH(it.name == "Wix");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 8);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "NOT_STARTED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "SCHEDULED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::in_review) == "IN_DETECTION");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::rejected) == "REJECTED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "SENDING");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "PAUSED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "DISTRIBUTED");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::failed) == "TERMINATED");
  CHECK_BOTH(it.dialect.statuses.find("in_moderation") == maybe{campaign_status::in_review});
  CHECK_BOTH(it.dialect.statuses.find("SAMPLING") == maybe{campaign_status::sending});
  CHECK_BOTH(!it.dialect.statuses.find("UNKNOWN").has_value());
  CHECK_BOTH(it.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  constexpr std::string_view plans[] = {"free", "premium"};
  CHECK_BOTH(it.dialect.plans == word_list{plans});
  CHECK_BOTH(!it.dialect.paused_resumes);
  CHECK_BOTH(it.dialect.refusal_texts.empty());
}

TEST_CASE("Wix: which actions it has") {
  CHECK_BOTH(it.reschedule.offered && it.send_test.offered && it.pause.offered);
  CHECK_BOTH(!it.unschedule.offered && !it.send_now.offered && !it.update.offered && !it.deletion.offered);
  CHECK_BOTH(!it.resume.offered && !it.cancel.offered && !it.cancel_resend.offered && !it.create.offered);
}

TEST_CASE("Wix: pause takes a scheduled campaign") {
  CHECK_BOTH(*it.pause.eligible_statuses == status_set{campaign_status::scheduled});
  CHECK_BOTH(it.pause.leads_to == status_set{campaign_status::paused});
  CHECK_BOTH(it.pause.success_status == 200);
  CHECK_BOTH(!it.pause.privilege && !it.pause.scope);
  CHECK_BOTH(is_stated(it.pause.eligible_statuses, pause_page, basis::reference, inferred_status));
}

TEST_CASE("Wix: a test send goes to one address") {
  CHECK_BOTH(is_stated(it.send_test.addresses_required, test_page, basis::reference, inferred_status));
  CHECK_BOTH(it.send_test.addresses_field == "/request/toEmailAddress");
  CHECK_BOTH(it.send_test.takes_one_address);
  CHECK_BOTH(!it.send_test.addresses_at_most && !it.send_test.addresses_per_day);
  CHECK_BOTH(!it.send_test.addresses_recently && !it.send_test.addresses_per_campaign);
  CHECK_BOTH(!it.send_test.format_required && !it.send_test.eligible_statuses);
  CHECK_BOTH(!it.send_test.privilege && !it.send_test.scope);
  CHECK_BOTH(it.send_test.success_status == 200);
}
