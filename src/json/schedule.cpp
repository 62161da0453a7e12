#include <campaign_rules/json/schedule.hpp>

#include <cstdint>
#include <string_view>

// The member that holds the date, the forms of dates and the ways to say "send now" are the provider's dialect.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

std::string_view date_member(const dialect& words) noexcept {
  return words.date_field.substr(words.date_field.rfind('/') + 1);
}

/// What helps somebody who wrote "now" where this provider takes a date alone; empty for anybody else.
std::string_view advice_for(maybe<std::string_view> spelt, const dialect& words) noexcept {
  const bool means_now = spelt && (*spelt == "0" || detail::equal_ignoring_case(*spelt, "now"));
  if (!means_now || !words.send_now_word.empty()) return {};
  return words.empty_body_sends_now ? "to send now, leave the request empty: `{}`"
                                    : "this provider has no \"send now\"";
}

void write_date(writer& out, std::string_view member, instant date) {
  out.begin_object();
  out.key(member).time(date);
  out.end_object();
}

}  // namespace

/// The request may not be left out, since an empty one can mean "send now".
void read_schedule_request(const object_reader& from, const schedule_policy& policy, const dialect& words,
                           schedule_request& to) {
  if (from.is_absent()) return from.fail("request is missing: give an object; an empty one can mean \"send now\"");
  const std::string_view member = date_member(words);
  const bool is_send_now_word = !words.send_now_word.empty() && from.is_text(member, words.send_now_word);
  if (is_send_now_word || (from.is_empty() && words.empty_body_sends_now)) {
    to = schedule_request::now();
  } else {
    maybe<instant> date;
    from.read_date(member, words.dates, date, {words.send_now_word, advice_for(from.spelt(member), words)});
    const bool has_time = from.spelt(member)->find('T') != std::string_view::npos;
    if (date) to = has_time ? schedule_request::at(*date) : schedule_request::on(*date);
  }
  if (!policy.spread_over_hours) return;
  maybe<std::int64_t> hours;
  from.read("spreadOverHours", hours);
  to = to.spread_over(hours);
}

void write_schedule_response(writer& out, const schedule_policy& policy, const dialect& words,
                             const schedule_plan& plan) {
  const std::string_view member = date_member(words);
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
