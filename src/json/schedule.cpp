#include <campaign_rules/json/schedule.hpp>

#include <string_view>

// The member that holds the date is the provider's dialect.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void write_date(writer& out, std::string_view member, instant date) {
  out.begin_object();
  out.key(member).time(date);
  out.end_object();
}

}  // namespace

void write_schedule_response(writer& out, const schedule_policy& policy, const dialect& words,
                             const schedule_plan& plan) {
  const std::string_view member = words.date_field.substr(words.date_field.rfind('/') + 1);
  const schedule_answer form = policy.answer;
  if (form == schedule_answer::nothing || (form == schedule_answer::date && !plan.reported_date)) return;
  out.key("response");
  if (form == schedule_answer::date) return write_date(out, member, *plan.reported_date);
  out.begin_array();
  if (plan.reported_date) write_date(out, member, *plan.reported_date);
  out.end_array();
}

void write_schedule_plan(writer& out, const schedule_plan& plan) {
  if (plan.queued_at) out.key("queued_at").time(*plan.queued_at);
  if (plan.send_at) out.key("send_at").time(*plan.send_at);
  out.key("send_now").boolean(plan.send_now);
  out.key("audience").text(wire_name(plan.audience));
  if (plan.added_since) out.key("added_since").time(*plan.added_since);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
