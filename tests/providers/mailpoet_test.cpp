// What MailPoet's source has, but what it has of a resend and a schedule.

#include <campaign_rules/providers/mailpoet.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/citations.hpp"

#include <string_view>

using namespace campaign_rules;
using citations::is_stated;

namespace {
constexpr const provider& it = mailpoet;
constexpr std::string_view queue =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/API/JSON/v1/"
    "SendingQueue.php";
constexpr std::string_view queues =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/Newsletter/"
    "Sending/"
    "SendingQueuesRepository.php";
constexpr std::string_view save =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/Newsletter/"
    "NewsletterSaveController.php";
constexpr std::string_view newsletters =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/API/JSON/v1/"
    "Newsletters.php";
constexpr std::string_view manages = "mailpoet_manage_emails";
constexpr status_set startable{campaign_status::draft, campaign_status::scheduled, campaign_status::paused,
                               campaign_status::sent, campaign_status::failed};

/// Is there such a text, for the action or for every action?
constexpr bool says(std::string_view action, std::string_view rule, std::string_view word, std::string_view text) {
  for (const refusal_text& each : it.dialect.refusal_texts)
    if (each.action == action && each.rule == rule) return each.word == word && each.text == text;
  return false;
}
}  // namespace

TEST_CASE("MailPoet: identity and dialect") {
  CHECK_BOTH(it.id == "mailpoet");
  CHECK_BOTH(it.name == "MailPoet");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 6);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "draft");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "sending");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "sent");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::failed) == "corrupt");
  CHECK_BOTH(it.dialect.plans.empty());
  CHECK_BOTH(!it.dialect.paused_resumes);
}

TEST_CASE("MailPoet: which actions it has") {
  CHECK_BOTH(it.unschedule.offered && it.send_now.offered && it.send_test.offered && it.pause.offered);
  CHECK_BOTH(it.resume.offered.has_value());
  CHECK_BOTH(!it.update.offered && !it.deletion.offered && !it.cancel.offered && !it.reschedule.offered);
  CHECK_BOTH(!it.cancel_resend.offered && !it.create.offered);
}

TEST_CASE("MailPoet: the actions that change a status") {
  CHECK_BOTH(*it.unschedule.eligible_statuses == status_set{campaign_status::scheduled});
  CHECK_BOTH(it.unschedule.leads_to == status_set{campaign_status::draft});
  CHECK_BOTH(it.unschedule.returns == unschedule_return::to_draft);
  CHECK_BOTH(*it.send_now.eligible_statuses == startable);
  CHECK_BOTH(it.send_now.eligible_statuses.http_status() == 404);
  CHECK_BOTH(it.send_now.recipients_required.http_status() == 404);
  CHECK_BOTH(it.send_now.subscriber_limit.has_value());
  CHECK_BOTH(*it.send_now.warns_of_mailing_again ==
             status_set{campaign_status::paused, campaign_status::sent, campaign_status::failed});
  CHECK_BOTH(it.send_now.warns_of_scheduling_only.has_value());
  CHECK_BOTH(it.send_now.leads_to == status_set{campaign_status::sending, campaign_status::scheduled});
  CHECK_BOTH(*it.pause.eligible_statuses == status_set{campaign_status::sending});
  CHECK_BOTH(it.pause.eligible_statuses.http_status() == 404);
  CHECK_BOTH(it.pause.leads_to == status_set{campaign_status::paused});
  CHECK_BOTH(*it.resume.eligible_statuses == status_set{campaign_status::paused, campaign_status::failed});
  CHECK_BOTH(it.resume.eligible_statuses.http_status() == 404);
  CHECK_BOTH(it.resume.subscriber_limit.has_value());
  CHECK_BOTH(!it.resume.spread_over_hours);
  CHECK_BOTH(it.resume.leads_to == status_set{campaign_status::sending, campaign_status::sent});
  CHECK_BOTH(it.unschedule.success_status == 200 && it.send_now.success_status == 200);
  CHECK_BOTH(it.pause.success_status == 200 && it.resume.success_status == 200);
}

TEST_CASE("MailPoet: a test send goes to one address") {
  CHECK_BOTH(it.send_test.addresses_required.has_value());
  CHECK_BOTH(it.send_test.addresses_field == "/request/subscriber");
  CHECK_BOTH(it.send_test.takes_one_address);
  CHECK_BOTH(!it.send_test.addresses_at_most && !it.send_test.addresses_per_day);
  CHECK_BOTH(!it.send_test.addresses_recently && !it.send_test.addresses_per_campaign);
  CHECK_BOTH(!it.send_test.format_required && !it.send_test.eligible_statuses && !it.send_test.scope);
  CHECK_BOTH(it.send_test.success_status == 200);
}

TEST_CASE("MailPoet: access") {
  CHECK_BOTH(*it.unschedule.privilege == manages);
  CHECK_BOTH(*it.send_now.privilege == manages);
  CHECK_BOTH(*it.send_test.privilege == manages);
  CHECK_BOTH(*it.pause.privilege == manages);
  CHECK_BOTH(*it.resume.privilege == manages);
}

TEST_CASE("MailPoet: its own words") {
  CHECK_BOTH(it.dialect.refusal_body == refusal_shape::errors);
  CHECK_BOTH(it.dialect.refusal_texts[0].rule == "access.privilege");
  CHECK_BOTH(says("", "access.privilege", "forbidden", "You do not have the required permissions."));
  CHECK_BOTH(says("send_now", "send_now.subscriber_limit", "forbidden", "Subscribers limit reached."));
  CHECK_BOTH(says("send_now", "send_now.status", "not_found", "This newsletter is already being sent."));
  CHECK_BOTH(says("send_now", "send_now.recipients.none", "unknown", "There are no subscribers in that list!"));
  CHECK_BOTH(says("resume", "resume.subscriber_limit", "forbidden", "Subscribers limit reached."));
  CHECK_BOTH(says("send_test", "send_test.addresses.required", "bad_request", "Please specify receiver information."));
  CHECK_BOTH(!says("resume", "resume.status", "not_found", ""));
}

TEST_CASE("MailPoet: the sources") {
  CHECK_BOTH(is_stated(it.unschedule.eligible_statuses, save, basis::reference, "the http status is inferred"));
  CHECK_BOTH(is_stated(it.unschedule.privilege, newsletters, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.eligible_statuses, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.recipients_required, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.subscriber_limit, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.warns_of_mailing_again, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.warns_of_scheduling_only, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.privilege, queue, basis::reference));
  CHECK_BOTH(is_stated(it.send_test.addresses_required, newsletters, basis::reference));
  CHECK_BOTH(is_stated(it.send_test.privilege, newsletters, basis::reference));
  CHECK_BOTH(is_stated(it.pause.eligible_statuses, queues, basis::inferred));
  CHECK_BOTH(is_stated(it.pause.privilege, queue, basis::reference));
  CHECK_BOTH(is_stated(it.resume.eligible_statuses, queues, basis::inferred));
  CHECK_BOTH(is_stated(it.resume.subscriber_limit, queue, basis::reference));
  CHECK_BOTH(is_stated(it.resume.privilege, queue, basis::reference));
}
