// What listmonk's source has, but what it has of a schedule.

#include <campaign_rules/providers/listmonk.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/citations.hpp"

#include <cstddef>
#include <string_view>

using namespace campaign_rules;
using citations::is_stated;

namespace {
constexpr const provider& it = listmonk;
constexpr std::string_view core =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/internal/core/campaigns.go";
constexpr std::string_view edit =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/campaigns.go";
constexpr std::string_view access =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/handlers.go";
constexpr std::string_view either[] = {"campaigns:manage", "campaigns:manage_all"};

/// The place of a text in the list, from 1; 0 when there is no such text.
constexpr std::size_t place_of(std::string_view action, std::string_view rule, std::string_view text) {
  for (std::size_t i = 0; i < it.dialect.refusal_texts.size(); ++i) {
    const refusal_text& each = it.dialect.refusal_texts[i];
    if (each.action == action && each.rule == rule && each.text == text && each.word.empty()) return i + 1;
  }
  return 0;
}
constexpr std::size_t place_of_access(std::string_view action) {
  return place_of(action, "access.privilege", "permission denied: campaigns:send");
}
}  // namespace

TEST_CASE("listmonk: identity and dialect") {
  CHECK_BOTH(it.id == "listmonk");
  CHECK_BOTH(it.name == "listmonk");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 6);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "draft");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sending) == "running");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "finished");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::cancelled) == "cancelled");
  CHECK_BOTH(it.dialect.plans.empty());
}

TEST_CASE("listmonk: which actions it has") {
  CHECK_BOTH(it.unschedule.offered && it.send_now.offered && it.update.offered && it.deletion.offered);
  CHECK_BOTH(it.pause.offered && it.resume.offered && it.cancel.offered);
  CHECK_BOTH(!it.resend.offered && !it.reschedule.offered && !it.send_test.offered);
  CHECK_BOTH(!it.cancel_resend.offered && !it.create.offered);
}

TEST_CASE("listmonk: from where each action is open, and where it leads") {
  CHECK_BOTH(*it.unschedule.eligible_statuses == status_set{campaign_status::scheduled});
  CHECK_BOTH(it.unschedule.leads_to == status_set{campaign_status::draft});
  CHECK_BOTH(*it.send_now.eligible_statuses == status_set{campaign_status::draft, campaign_status::paused});
  CHECK_BOTH(it.send_now.leads_to == status_set{campaign_status::sending, campaign_status::scheduled});
  CHECK_BOTH(!it.send_now.recipients_required && !it.send_now.subscriber_limit);
  CHECK_BOTH(!it.send_now.warns_of_mailing_again && it.send_now.warns_of_scheduling_only);
  CHECK_BOTH(*it.pause.eligible_statuses == status_set{campaign_status::sending});
  CHECK_BOTH(it.pause.leads_to == status_set{campaign_status::paused});
  CHECK_BOTH(*it.resume.eligible_statuses == status_set{campaign_status::paused});
  CHECK_BOTH(it.resume.leads_to == status_set{campaign_status::sending, campaign_status::scheduled});
  CHECK_BOTH(!it.resume.subscriber_limit && !it.resume.spread_over_hours);
  CHECK_BOTH(*it.cancel.eligible_statuses == status_set{campaign_status::sending, campaign_status::paused});
  CHECK_BOTH(it.cancel.leads_to == status_set{campaign_status::cancelled});
  CHECK_BOTH(!it.cancel.eligible_kinds && !it.cancel.eligible_plans);
  CHECK_BOTH(*it.update.eligible_statuses ==
             status_set{campaign_status::draft, campaign_status::scheduled, campaign_status::paused});
  CHECK_BOTH(!it.deletion.eligible_statuses);
  CHECK_BOTH(it.deletion.leads_to == status_set{campaign_status::removed});
  CHECK_BOTH(it.unschedule.success_status == 200 && it.send_now.success_status == 200);
  CHECK_BOTH(it.pause.success_status == 200 && it.resume.success_status == 200 && it.cancel.success_status == 200);
  CHECK_BOTH(it.update.success_status == 200 && it.deletion.success_status == 200);
}

TEST_CASE("listmonk: a request says by its status what is asked for") {
  CHECK_BOTH(it.unschedule.request_status == "draft");
  CHECK_BOTH(it.send_now.request_status == "running");
  CHECK_BOTH(it.pause.request_status == "paused");
  CHECK_BOTH(it.resume.request_status == "running");
  CHECK_BOTH(it.cancel.request_status == "cancelled");
  CHECK_BOTH(it.deletion.request_status.empty());
}

TEST_CASE("listmonk: access") {
  CHECK_BOTH(*it.unschedule.privilege == "campaigns:send");
  CHECK_BOTH(*it.send_now.privilege == "campaigns:send");
  CHECK_BOTH(*it.pause.privilege == "campaigns:send");
  CHECK_BOTH(*it.resume.privilege == "campaigns:send");
  CHECK_BOTH(*it.cancel.privilege == "campaigns:send");
  CHECK_BOTH(*it.update.privilege == any_of_words{array_view<std::string_view>{either}});
  CHECK_BOTH(*it.deletion.privilege == any_of_words{array_view<std::string_view>{either}});
}

TEST_CASE("listmonk: its own words, access before the status") {
  CHECK_BOTH(it.dialect.refusal_body == refusal_shape::message);
  CHECK_BOTH(place_of_access("unschedule") > 0 && place_of_access("send_now") > 0 && place_of_access("pause") > 0);
  CHECK_BOTH(place_of_access("resume") > 0 && place_of_access("cancel") > 0);
  CHECK_BOTH(place_of_access("update") == 0 && place_of_access("delete") == 0 && place_of_access("") == 0);
  CHECK_BOTH(place_of("unschedule", "unschedule.status", "Only scheduled campaigns can be saved as drafts.") >
             place_of_access("unschedule"));
  CHECK_BOTH(place_of("send_now", "send_now.status", "Only paused campaigns and drafts can be started.") >
             place_of_access("send_now"));
  CHECK_BOTH(place_of("pause", "pause.status", "Only active campaigns can be paused.") > place_of_access("pause"));
  CHECK_BOTH(place_of("cancel", "cancel.status", "Only active campaigns can be cancelled.") >
             place_of_access("cancel"));
  CHECK_BOTH(place_of("update", "update.status", "Cannot update a running or a finished campaign.") > 0);
  for (const refusal_text& each : it.dialect.refusal_texts) CHECK(each.rule != "resume.status");
}

TEST_CASE("listmonk: the sources") {
  CHECK_BOTH(is_stated(it.unschedule.eligible_statuses, core, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.eligible_statuses, core, basis::reference));
  CHECK_BOTH(is_stated(it.send_now.warns_of_scheduling_only, core, basis::reference));
  CHECK_BOTH(is_stated(it.pause.eligible_statuses, core, basis::reference));
  CHECK_BOTH(is_stated(it.resume.eligible_statuses, core, basis::reference));
  CHECK_BOTH(is_stated(it.cancel.eligible_statuses, core, basis::reference));
  CHECK_BOTH(is_stated(it.update.eligible_statuses, edit, basis::reference));
  CHECK_BOTH(is_stated(it.pause.privilege, access, basis::reference));
  CHECK_BOTH(is_stated(it.update.privilege, access, basis::reference));
  CHECK_BOTH(is_stated(it.deletion.privilege, access, basis::reference));
}
