#pragma once

// The facts about an email campaign that rules read. All are optional: leave unknown what you do not know, and a decision
// names what is missing instead of guessing.
//
//   campaign spring;
//   spring.status = campaign_status::sent;     // "DONE" in Constant Contact V3's words, "SENT" in V2's
//   spring.role = activity_role::primary_email;
//   spring.format_type = 5;
//   spring.resends = 0;
//
// How does one add a fact? With a line below, its number the next one, and its name in the list under it. A fact that only
// your own rules read needs no edit: see own_fact in fact.hpp.

#include <campaign_rules/campaign_enums.hpp>
#include <campaign_rules/fact.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Counts are not negative. Text is not copied: its memory must outlive every question that holds it.
struct campaign {
  static constexpr std::string_view path = "/campaign/";  // where the facts stand in JSON

  fact<campaign_status, 0, &dialect::statuses> status{};
  fact<activity_role, 1, &dialect::roles> role{};
  fact<std::int32_t, 2, &dialect::format_types> format_type{};
  fact<std::string_view, 3> id{};  // the host's; no rule reads it
  fact<std::string_view, 4> name{};
  fact<std::string_view, 5> subject{};
  fact<std::int32_t, 6> contact_lists{};  // how many are attached
  fact<std::int32_t, 7> segments{};       // how many are attached
  fact<instant, 8> first_sent_at{};
  fact<instant, 9> last_run_date{};
  fact<instant, 10> finished_sending_at{};
  fact<instant, 11> scheduled_at{};
  fact<campaign_status, 12, &dialect::statuses> status_before_schedule{};
  fact<std::int32_t, 13> resends{};  // that exist for this primary, in any state
  fact<resend_progress, 14> resend_state{};
  fact<std::string_view, 15> resend_request_id{};
  fact<bool, 16> imported{};  // brought in as already sent
  fact<std::int32_t, 17> recipients{};
  fact<std::int32_t, 18> unique_openers{};
  fact<content_format, 19> email_content_format{};
  fact<std::string_view, 20> kind{};              // the provider's own word; compared without regard to ASCII case
  fact<std::int32_t, 21> resends_delivered{};     // resends that completed and reached somebody
  fact<std::int32_t, 22> resends_in_progress{};   // resends that were requested and are not completed
  fact<instant, 23> last_resend_completed_at{};   // of those delivered, the last
  fact<instant, 24> resend_requested_at{};        // of those in progress, the latest
  fact<std::int32_t, 25> remaining_recipients{};  // who did not open it and may still be mailed
  fact<std::int32_t, 26> test_addresses_used{};   // counted ones, for this campaign, in the last 24 h
  fact<bool, 27> has_scheduled_date{};            // the campaign itself holds the date at which it is to be sent
  fact<bool, 28> sends_email{};                   // it goes out by email at all
  fact<bool, 29> resendable{};                    // the provider itself says that it may be resent

  /// Calls `visit(name, fact)` with each fact.
  template <class Campaign, class Visitor>
  static constexpr void for_each_member(Campaign& of, Visitor&& visit) {
    visit("status", of.status), visit("role", of.role), visit("format_type", of.format_type);
    visit("id", of.id), visit("name", of.name), visit("subject", of.subject);
    visit("contact_lists", of.contact_lists), visit("segments", of.segments);
    visit("first_sent_at", of.first_sent_at), visit("last_run_date", of.last_run_date);
    visit("finished_sending_at", of.finished_sending_at), visit("scheduled_at", of.scheduled_at);
    visit("status_before_schedule", of.status_before_schedule), visit("resends", of.resends);
    visit("resend_state", of.resend_state), visit("resend_request_id", of.resend_request_id);
    visit("imported", of.imported), visit("recipients", of.recipients), visit("unique_openers", of.unique_openers);
    visit("email_content_format", of.email_content_format), visit("kind", of.kind);
    visit("resends_delivered", of.resends_delivered), visit("resends_in_progress", of.resends_in_progress);
    visit("last_resend_completed_at", of.last_resend_completed_at);
    visit("resend_requested_at", of.resend_requested_at);
    visit("remaining_recipients", of.remaining_recipients), visit("test_addresses_used", of.test_addresses_used);
    visit("has_scheduled_date", of.has_scheduled_date), visit("sends_email", of.sends_email);
    visit("resendable", of.resendable);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
