#include <campaign_rules/json/resend.hpp>

#include <string>

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

}  // namespace

void read_resend_request(const object_reader& from, resend_request& to) {
  from.read("delay_days", to.delay_days);
  from.read("delay_minutes", to.delay_minutes);
  from.read("resend_subject", to.subject);
  from.read("subject", to.original_subject);
}

void write_resend_response(writer& out, const resend_policy& policy, const dialect& words, const resend_plan& plan) {
  out.key("response");
  if (policy.answer == resend_answer::new_draft) return write_draft(out, words, plan);
  if (policy.answer == resend_answer::delay) return write_delay(out, plan);
  out.begin_array();
  write_delay(out, plan);
  out.end_array();
}

void write_resend_plan(writer& out, const resend_plan& plan) {
  if (plan.resend_at) out.key("resend_at").time(*plan.resend_at);
  out.key("audience").text(wire_name(plan.audience));
  if (plan.ordinal) out.key("ordinal").number(*plan.ordinal);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
