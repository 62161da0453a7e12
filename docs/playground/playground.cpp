// What the page of the playground calls: the same library as everywhere, compiled to WebAssembly.
//
//   playground_decide(line, explain)    the answer to a line of JSON, as `decide` gives it
//   playground_metadata()               what there is to choose and to fill in, as JSON
//
// Each answer stays until the next call.

#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/facts.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/version.hpp>

#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include "../generate/facts_read.hpp"
#include "../generate/spell.hpp"
#include "shapes.hpp"

namespace playground {
namespace {

/// `object` is the path of the object that the fact stands in, "/campaign/". A number's range is that of a provider which
/// names none of its own.
template <class Value, std::uint8_t Number, auto Domain>
void write_fact(writer& out, std::string_view object, std::string_view name, const em::fact<Value, Number, Domain>&) {
  out.begin_object();
  out.key("path").text(std::string{object} + std::string{name});
  out.key("object").text(object.substr(1, object.size() - 2));
  out.key("name").text(name);
  write_type<Value>(out);
  if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>) {
    em::closed_range range{0, (std::numeric_limits<Value>::max)()};
    if constexpr (!std::is_same_v<decltype(Domain), std::nullptr_t>)
      range = {(em::dialect{}.*Domain).lowest(), (em::dialect{}.*Domain).highest()};
    out.key("minimum").number(range.minimum);
    out.key("maximum").number(range.maximum);
  }
  out.end_object();
}

void write_facts(writer& out) {
  out.key("facts").begin_array();
  generate::for_each_fact(
      [&](std::string_view object, std::string_view name, const auto& fact) { write_fact(out, object, name, fact); });
  out.end_array();
}

void write_rules(writer& out) {
  out.key("rules").begin_object();
  std::string known = " ";
  em::all_actions::for_each([&](auto action) {
    em::for_each_rule<decltype(action)>([&](const em::rule_info& rule) {
      const std::string word = std::string{rule.code} + ' ';
      if (known.find(' ' + word) != std::string::npos) return;
      known += word;
      out.key(rule.code).begin_object();
      out.key("demands").text(rule.demands);
      if (!rule.note.empty()) out.key("note").text(rule.note);
      out.end_object();
    });
  });
  out.end_object();
}

template <class Action>
void write_action(writer& out, const em::provider& by) {
  out.key(Action::name).begin_object();
  out.key("about").text(em::acts_on_campaign<Action> ? "campaign" : "context");
  out.key("facts").begin_array();
  for (const em::fact_id fact : generate::facts_read<Action>(by)) out.text(em::path_of<Action>(fact));
  out.end_array();
  out.key("members").begin_array();
  write_request<Action>(out, by);
  out.end_array();
  out.key("terms").begin_object();
  em::for_each_term<Action>(by, [&](const auto& stated) {
    if (stated.term) out.key(stated.rule.code).text(generate::text_of(by, *stated.term));
  });
  out.end_object();
  out.end_object();
}

void write_provider(writer& out, const em::provider& by) {
  out.begin_object();
  out.key("id").text(by.id);
  out.key("name").text(by.name);
  out.key("date_member").text(by.dialect.date_field.substr(by.dialect.date_field.rfind('/') + 1));
  out.key("send_now_word").text(by.dialect.send_now_word);
  out.key("empty_body_sends_now").boolean(by.dialect.empty_body_sends_now);
  out.key("statuses").begin_array();
  for (const em::campaign_status status : by.dialect.statuses.known()) {
    out.begin_object();
    out.key("word").text(by.dialect.statuses.word(status));
    out.key("cpp").text(em::wire_name(status));
    out.end_object();
  }
  out.end_array();
  out.key("actions").begin_object();
  em::all_actions::for_each([&](auto action) {
    if (em::offers<decltype(action)>(by)) write_action<decltype(action)>(out, by);
  });
  out.end_object();
  // The ends of what may wait, for the time line; left out where there are none.
  if (by.resend.delay_minutes) {
    out.key("delay_minutes").begin_array();
    out.number(by.resend.delay_minutes->minimum);
    out.number(by.resend.delay_minutes->maximum);
    out.end_array();
  }
  if (by.schedule.lead_time) out.key("lead_time").number(by.schedule.lead_time->count());
  if (by.resend.open_registration_window) out.key("window").number(by.resend.open_registration_window->count());
  out.end_object();
}

std::string metadata() {
  std::string text;
  writer out{text};
  out.begin_object();
  out.key("version").begin_array();
  for (const int part : {CAMPAIGN_RULES_VERSION_MAJOR, CAMPAIGN_RULES_VERSION_MINOR, CAMPAIGN_RULES_VERSION_PATCH})
    out.number(part);
  out.end_array();
  write_facts(out);
  write_rules(out);
  out.key("providers").begin_array();
  for (const em::provider* by : em::all_providers) write_provider(out, *by);
  out.end_array();
  out.end_object();
  return text;
}

}  // namespace
}  // namespace playground

extern "C" {

const char* playground_metadata() {
  static const std::string text = playground::metadata();
  return text.c_str();
}

const char* playground_decide(const char* line, int explain) {
  static campaign_rules::line_decider plain;
  static campaign_rules::line_decider traced{{true, campaign_rules::all_providers}};
  static std::string answer;
  (explain != 0 ? traced : plain).answer(line, answer);
  return answer.c_str();
}
}
