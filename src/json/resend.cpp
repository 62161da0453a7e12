#include <campaign_rules/json/resend.hpp>

#include <string>

#include "audience_words.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

/// The delay, as far as it is reported in each unit, the subject, and the id of a draft's resend.
void write_delay(writer& out, const resend_plan& plan) {
  out.begin_object();
  if (plan.delay) {
    if (const auto days = plan.delay->reported_days()) out.key("delay_days").number(*days);
    if (const auto minutes = plan.delay->reported_minutes()) out.key("delay_minutes").number(*minutes);
  }
  if (plan.subject) out.key("resend_subject").text(*plan.subject);
  if (plan.is_draft) out.key("resend_request_id").text("DRAFT");
  out.end_object();
}

void write_draft(writer& out, const dialect& words, const resend_plan& plan) {
  out.begin_object();
  out.key("success").boolean(true);
  out.key("campaign").begin_object();
  if (plan.draft_name) {
    std::string name{*plan.draft_name};
    name += plan.draft_suffix;
    out.key("name").text(name);
  }
  if (plan.subject) out.key("subject").text(*plan.subject);
  out.key("status").text(words.statuses.word(campaign_status::draft));
  out.key("labels").begin_array();
  out.end_array();
  out.key("scheduledAt").null();
  out.key("sentAt").null();
  out.end_object();
  if (plan.estimated_non_openers) out.key("estimatedNonOpenerCount").number(*plan.estimated_non_openers);
  out.end_object();
}

/// The booster that was asked for; its delay only when one was given.
void write_booster(writer& out, const dialect& words, const resend_plan& plan) {
  out.begin_object();
  out.key("type").text("booster");
  out.key("channel").text("email");
  out.key("status").text(words.statuses.word(campaign_status::draft));
  out.key("boosterSettings").begin_object();
  out.key(booster_words.member).text(booster_words.word(plan.audience));
  if (plan.delay_amount && plan.delay_unit) {
    out.key("delay").begin_object();
    out.key("amount").number(*plan.delay_amount);
    out.key("unit").text(wire_name(*plan.delay_unit));
    out.end_object();
  }
  out.end_object();
  out.end_object();
}

void write_queued(writer& out, const dialect& words, const resend_plan& plan) {
  out.begin_object();
  out.key("data").begin_object();
  if (plan.subject) out.key("subject").text(*plan.subject);
  out.key("status").text(words.statuses.word(campaign_status::sending));
  out.end_object();
  out.key("meta").begin_object();
  out.key("count").number(1);
  out.end_object();
  out.end_object();
}

void write_success(writer& out) {
  out.begin_object();
  out.key("success").boolean(true);
  out.end_object();
}

}  // namespace

void write_resend_response(writer& out, const resend_policy& policy, const dialect& words, const resend_plan& plan) {
  if (policy.answer == resend_answer::nothing) return;
  out.key("response");
  switch (policy.answer) {
    case resend_answer::delay_in_array:
      out.begin_array();
      write_delay(out, plan);
      return out.end_array();
    case resend_answer::delay: return write_delay(out, plan);
    case resend_answer::new_draft: return write_draft(out, words, plan);
    case resend_answer::booster: return write_booster(out, words, plan);
    case resend_answer::queued: return write_queued(out, words, plan);
    case resend_answer::success: return write_success(out);
    case resend_answer::nothing: break;
  }
}

void write_resend_plan(writer& out, const resend_plan& plan) {
  if (plan.resend_at) out.key("resend_at").time(*plan.resend_at);
  out.key("audience").text(wire_name(plan.audience));
  if (plan.added_since) out.key("added_since").time(*plan.added_since);
  if (plan.ordinal) out.key("ordinal").number(*plan.ordinal);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
