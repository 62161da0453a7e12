#include <campaign_rules/schedule/plan.hpp>

#include "answer.hpp"

// The JSON of the action "schedule". The member that holds the date, the forms of dates and the ways to say "send now"
// are the provider's dialect.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

std::string_view date_member(const dialect& wire) noexcept {
  return wire.date_field.substr(wire.date_field.rfind('/') + 1);
}

bool is_send_now_word(const node& value, const dialect& wire) noexcept {
  return value.what == kind::string && !wire.send_now_word.empty() && value.text == wire.send_now_word;
}

/// What helps somebody who wrote "now" where this provider takes a date alone; empty for anybody else.
std::string_view advice_for(const node& value, const dialect& wire) noexcept {
  const bool is_word = value.what == kind::string || value.what == kind::number;
  const bool means_now = is_word && (value.text == "0" || detail::equal_ignoring_case(value.text, "now"));
  if (!means_now || !wire.send_now_word.empty()) return {};
  return wire.empty_body_sends_now ? "to send now, leave the request empty: `{}`" : "this provider has no \"send now\"";
}

void write_date(writer& out, std::string_view member, instant date) {
  out.begin_object();
  out.key(member).time(date);
  out.end_object();
}

}  // namespace

template <>
struct action_json<schedule_action> : no_json {
  static constexpr bool reads_request = true;

  /// The request may not be left out, since an empty one can mean "send now".
  static void read_request(const request_reader& from, schedule_question& asked) {
    const dialect& wire = asked.provider.dialect;
    if (from.is_absent()) {
      from.values().fail({"", "request"}, "found no request, expected an object: an empty one can mean \"send now\"");
      return;
    }
    if (from.is_empty() && wire.empty_body_sends_now) {
      asked.request = schedule_request::now();
      return;
    }
    const std::string_view member = date_member(wire);
    const node* const value = from.find(member);
    if (value == nullptr) return;
    if (is_send_now_word(*value, wire)) {
      asked.request = schedule_request::now();
      return;
    }
    maybe<instant> date;
    from.values().read_date(*value, from.at(member), wire.dates, date, {wire.send_now_word, advice_for(*value, wire)});
    if (date) asked.request = schedule_request::at(*date);
  }

  static void write_response(writer& out, const schedule_question& asked, const schedule_plan& plan) {
    const std::string_view member = date_member(asked.provider.dialect);
    const schedule_answer form = asked.policy().answer;
    if (form == schedule_answer::nothing || (form == schedule_answer::date && !plan.reported_date)) return;
    out.key("response");
    if (form == schedule_answer::date) return write_date(out, member, *plan.reported_date);
    out.begin_array();
    if (plan.reported_date) write_date(out, member, *plan.reported_date);
    out.end_array();
  }

  static void write_plan(writer& out, const schedule_question&, const schedule_plan& plan) {
    if (plan.send_at) out.key("send_at").time(*plan.send_at);
    out.key("send_now").boolean(plan.send_now);
    out.key("audience").text(wire_name(plan.audience));
    if (plan.added_since) out.key("added_since").time(*plan.added_since);
  }
};

template action_entry entry_of<schedule_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
