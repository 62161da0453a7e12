#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "answer.hpp"

// The JSON of the action "resend".

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

void write_draft(writer& out, const resend_question& asked, const resend_plan& plan) {
  out.begin_object();
  out.key("success").boolean(true);
  out.key("campaign").begin_object();
  if (plan.draft_name) {
    std::string name{*plan.draft_name};
    name += plan.draft_suffix;
    out.key("name").text(name);
  }
  if (plan.subject) out.key("subject").text(*plan.subject);
  out.key("status").text(asked.provider.dialect.statuses.word(campaign_status::draft));
  out.key("labels").begin_array();
  out.end_array();
  out.key("scheduledAt").null();
  out.key("sentAt").null();
  out.end_object();
  if (plan.estimated_non_openers) out.key("estimatedNonOpenerCount").number(*plan.estimated_non_openers);
  out.end_object();
}

}  // namespace

template <>
struct action_json<resend_action> : no_json {
  static constexpr bool reads_request = true;

  static void read_request(const request_reader& from, resend_question& asked) {
    from.read("delay_days", asked.request.delay_days);
    from.read("delay_minutes", asked.request.delay_minutes);
    from.read("resend_subject", asked.request.subject);
    from.read("subject", asked.request.original_subject);
  }

  static void write_response(writer& out, const resend_question& asked, const resend_plan& plan) {
    out.key("response");
    const resend_answer form = asked.policy().answer;
    if (form == resend_answer::new_draft) return write_draft(out, asked, plan);
    if (form == resend_answer::delay) return write_delay(out, plan);
    out.begin_array();
    write_delay(out, plan);
    out.end_array();
  }

  /// The provider's own words, when its window alone is closed.
  static void write_refusal(writer& out, const resend_question& asked, const resend_verdict& verdict) {
    const std::string_view words = asked.policy().window_error;
    if (words.empty() || verdict.violated().size() != 1 || !verdict.is_violated<resend::window>()) return;
    out.key("response").begin_object();
    out.key("error").text(words);
    out.end_object();
  }

  static void write_plan(writer& out, const resend_question&, const resend_plan& plan) {
    if (plan.resend_at) out.key("resend_at").time(*plan.resend_at);
    out.key("audience").text(wire_name(plan.audience));
    if (plan.ordinal) out.key("ordinal").number(*plan.ordinal);
  }
};

template action_entry entry_of<resend_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
