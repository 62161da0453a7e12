#pragma once

// The refusals that providers word themselves. The body has the text of the first listed rule that is violated, and there is one only when
// every violated rule is listed.
//
//   refusal(mailpoet::self, "resend", judge(question, mailpoet::resend));

#include "model_rule.hpp"

#include <string>
#include <string_view>

namespace oracle::models {

struct refusal_text {
  std::string_view rule;
  std::string_view text;
  std::string_view word{};  // MailPoet's name of the error
};
using refusal_texts = array_view<refusal_text>;

namespace texts {

inline constexpr std::string_view full = "Subscribers limit reached.";
inline constexpr std::string_view is_being_sent = "This newsletter is already being sent.";
inline constexpr refusal_text no_permission{"access.privilege", "You do not have the required permissions.",
                                            "forbidden"};

inline constexpr refusal_text mailpoet_resend[] = {
    no_permission,
    {"resend.open_tracking", "Resend to non-openers requires email tracking to be enabled.", "bad_request"},
    {"resend.kind", "Only standard newsletters can be resent.", "bad_request"},
    {"resend.status", "Only sent newsletters can be resent.", "bad_request"},
    {"resend.role", "A resent email cannot be resent again.", "bad_request"},
    {"resend.limit", "This email has already been resent.", "bad_request"},
    {"resend.window", "You can resend this email at least 1 day after it was sent.", "bad_request"},
    {"resend.window.closed", "You can only resend this email within 3 days of sending it.", "bad_request"},
    {"resend.subscriber_limit", full, "bad_request"},
    {"resend.subject.required", "Subject line is required.", "bad_request"},
    {"resend.subject.unchanged", "The subject line must be different from the original email.", "bad_request"},
    {"resend.non_openers.none", "All recipients have already opened this email.", "bad_request"},
    {"resend.non_openers.remaining",
     "No eligible recipients found. All non-openers have since unsubscribed, bounced, or left the original segments.",
     "bad_request"},
};
inline constexpr refusal_text mailpoet_schedule[] = {
    no_permission, {"schedule.subscriber_limit", full, "forbidden"}, {"schedule.status", is_being_sent, "not_found"}};
inline constexpr refusal_text mailpoet_send_now[] = {
    no_permission,
    {"send_now.subscriber_limit", full, "forbidden"},
    {"send_now.status", is_being_sent, "not_found"},
    {"send_now.recipients.none", "There are no subscribers in that list!", "unknown"}};
inline constexpr refusal_text mailpoet_resume[] = {no_permission, {"resume.subscriber_limit", full, "forbidden"}};
inline constexpr refusal_text mailpoet_send_test[] = {
    no_permission, {"send_test.addresses.required", "Please specify receiver information.", "bad_request"}};
inline constexpr refusal_text mailpoet_others[] = {no_permission};

inline constexpr std::string_view not_found = "Not found";
inline constexpr std::string_view once_a_day = "You can only resend to non-openers once every 24 hours.";
inline constexpr refusal_text gumroad_resend[] = {
    {"resend.status", not_found},
    {"resend.kind", not_found},
    {"resend.sends_email", not_found},
    {"resend.limit.delivered", "You can resend to non-openers up to 3 times per email."},
    {"resend.in_progress", once_a_day},
    {"resend.throttle", once_a_day},
};

inline constexpr refusal_text may_not_send{"access.privilege", "permission denied: campaigns:send"};
inline constexpr refusal_text listmonk_schedule[] = {
    may_not_send,
    {"schedule.date.on_campaign", "Campaign needs a date to be scheduled."},
    {"schedule.status", "Only draft or paused campaigns can be scheduled."}};
inline constexpr refusal_text listmonk_unschedule[] = {
    may_not_send, {"unschedule.status", "Only scheduled campaigns can be saved as drafts."}};
inline constexpr refusal_text listmonk_send_now[] = {
    may_not_send, {"send_now.status", "Only paused campaigns and drafts can be started."}};
inline constexpr refusal_text listmonk_pause[] = {may_not_send,
                                                  {"pause.status", "Only active campaigns can be paused."}};
inline constexpr refusal_text listmonk_resume[] = {may_not_send};
inline constexpr refusal_text listmonk_cancel[] = {may_not_send,
                                                   {"cancel.status", "Only active campaigns can be cancelled."}};
inline constexpr refusal_text listmonk_update[] = {
    {"update.status", "Cannot update a running or a finished campaign."}};

inline refusal_texts of_mailpoet(std::string_view action) {
  if (action == "resend") return mailpoet_resend;
  if (action == "schedule") return mailpoet_schedule;
  if (action == "send_now") return mailpoet_send_now;
  if (action == "resume") return mailpoet_resume;
  if (action == "send_test") return mailpoet_send_test;
  return mailpoet_others;
}

inline refusal_texts of_listmonk(std::string_view action) {
  if (action == "schedule") return listmonk_schedule;
  if (action == "unschedule") return listmonk_unschedule;
  if (action == "send_now") return listmonk_send_now;
  if (action == "pause") return listmonk_pause;
  if (action == "resume") return listmonk_resume;
  if (action == "cancel") return listmonk_cancel;
  if (action == "update") return listmonk_update;
  return {};
}

inline refusal_texts of(const provider& who, std::string_view action) {
  if (who.id == "mailpoet") return of_mailpoet(action);
  if (who.id == "gumroad") return gumroad_resend;
  if (who.id == "listmonk") return of_listmonk(action);
  return {};
}

inline std::string body(const provider& who, const refusal_text& said) {
  const std::string text{said.text};
  if (who.id == "mailpoet")
    return R"({"errors":[{"error":")" + std::string{said.word} + R"(","message":")" + text + "\"}]}";
  if (who.id == "gumroad") return R"({"success":false,"error":")" + text + "\"}";
  return R"({"message":")" + text + "\"}";
}

}  // namespace texts

/// What the provider says, if it words this refusal. What is unknown does not matter.
inline maybe<refusal_text> worded(const provider& who, std::string_view action, const saying& all) {
  const refusal_texts listed = texts::of(who, action);
  const auto is_listed = [&](std::string_view code) {
    for (const refusal_text& one : listed)
      if (one.rule == code) return true;
    return false;
  };
  for (const said& one : all)
    if (one.result == outcome::violated && !is_listed(one.code)) return {};
  for (const refusal_text& one : listed)
    if (all.of(one.rule).result == outcome::violated) return one;
  return {};
}

/// The provider's body of a refusal; empty when there is none.
inline std::string refusal(const provider& who, std::string_view action, const saying& all) {
  const maybe<refusal_text> said = worded(who, action, all);
  return said ? texts::body(who, *said) : std::string{};
}

}  // namespace oracle::models
