#pragma once

// Resends that are allowed, one for each of the further providers. It is 10 o'clock on 2026-11-22.

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "questions.hpp"

namespace questions {

/// A campaign that was sent two days ago, with all that Mailchimp asks for.
inline constexpr resend_question resend_by_mailchimp = [] {
  resend_question asked{mailchimp, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.resendable = true;
  asked.account.plan = "standard";
  return asked;
}();

/// A draft, and a booster 48 hours after it.
inline constexpr resend_question booster_of_draft = [] {
  resend_question asked{omnisend, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::draft;
  asked.facts.kind = "regular";
  asked.facts.resends = 0;
  asked.request.audience = audience::recipients_without_open;
  asked.request.has_delay = true;
  asked.request.delay_amount = 48;
  asked.request.delay_unit = delay_unit::hours;
  return asked;
}();

/// A campaign that was sent two days ago, and a booster in three days.
inline constexpr resend_question booster_of_sent = [] {
  resend_question asked{omnisend, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.kind = "regular";
  asked.facts.resends = 0;
  asked.facts.first_sent_at = utc(2026, 11, 20, 10, 0);
  asked.request.audience = audience::recipients_without_open;
  asked.request.has_settings = true;
  asked.request.strategy = sending_strategy::scheduled;
  asked.request.date = utc(2026, 11, 25, 10, 0);
  return asked;
}();

/// A newsletter that was sent two days ago, and that one of ten has not opened.
inline constexpr resend_question resend_by_mailpoet = [] {
  resend_question asked{mailpoet, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.role = activity_role::primary_email;
  asked.facts.kind = "standard";
  asked.facts.subject = "Test Subject";
  asked.facts.resends = 0;
  asked.facts.finished_sending_at = utc(2026, 11, 20, 10, 0);
  asked.facts.recipients = 10;
  asked.facts.unique_openers = 9;
  asked.facts.remaining_recipients = 1;
  asked.account.tracks_opens = true;
  asked.account.subscriber_limit_reached = false;
  asked.request.subject = "Re: Test Subject";
  return asked;
}();

/// A campaign that went out a day ago, and that one of ten has not opened.
inline constexpr resend_question resend_by_wix = [] {
  resend_question asked{wix, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.resends = 0;
  asked.facts.finished_sending_at = utc(2026, 11, 21, 10, 0);
  asked.facts.recipients = 10;
  asked.facts.unique_openers = 9;
  return asked;
}();

/// A post that was never resent.
inline constexpr resend_question resend_by_gumroad = [] {
  resend_question asked{gumroad, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.kind = "seller";
  asked.facts.sends_email = true;
  asked.facts.resends_delivered = 0;
  asked.facts.resends_in_progress = 0;
  return asked;
}();

}  // namespace questions
