// What the page of the playground calls: the same library as everywhere, compiled to WebAssembly.
//
//   playground_decide(line, explain)    the answer to a line of JSON, as `decide` gives it
//   playground_metadata()               what there is to choose and to fill in, as JSON
//
// Each answer stays until the next call.

#include <campaign_rules/availability.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/version.hpp>

#include <string>

#include "../generate/spell.hpp"
#include "shapes.hpp"

namespace playground {
namespace {

/// The facts that the rules of an action read, whatever the campaign's status: those worth asking for first.
template <class Action>
em::fact_set facts_of(const em::provider& by) {
  em::fact_set facts;
  for (const em::campaign_status status : by.wire.statuses.known()) {
    em::question<Action> asked{by};
    asked.now = em::utc(2026, 11, 22, 10, 0);
    for (const bool is_known : {false, true}) {
      if (is_known) asked.campaign.status = status;
      em::rules_of<Action>::for_each([&](auto tag) {
        using rule = typename decltype(tag)::type;
        const auto& term = by.*Action::policy_in.*rule::term;
        if (!term) return;
        facts = facts | em::detail::judge<rule>(asked).hangs_on() | em::detail::judge_facts<rule>(asked).hangs_on();
        for (std::size_t i = 0; i < em::all_facts.size(); ++i)
          if (em::all_facts[i].path == em::field_of<rule>(by))
            facts = facts | em::fact_set{static_cast<em::fact_id>(i)};
      });
    }
  }
  return facts;
}

template <class Value, em::fact_id Id>
void write_fact(writer& out, const em::fact<Value, Id>&) {
  const em::fact_info& about = em::info(Id);
  out.begin_object();
  out.key("path").text(about.path);
  out.key("object").text(about.path.substr(1, about.path.rfind('/') - 1));
  out.key("name").text(about.member());
  write_type<Value>(out);
  if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>) {
    out.key("minimum").number(about.minimum);
    out.key("maximum").number(about.maximum);
  }
  out.end_object();
}

void write_facts(writer& out) {
  const em::campaign no_campaign;
  const em::account no_account;
  out.key("facts").begin_array();
  em::for_each_campaign_fact(no_campaign, [&](const auto& fact) { write_fact(out, fact); });
  em::for_each_account_fact(no_account, [&](const auto& fact) { write_fact(out, fact); });
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
  out.key("facts").begin_array();
  for (const em::fact_id fact : facts_of<Action>(by)) out.text(em::info(fact).path);
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
  out.key("date_member").text(by.wire.date_field.substr(by.wire.date_field.rfind('/') + 1));
  out.key("send_now_word").text(by.wire.send_now_word);
  out.key("empty_body_sends_now").boolean(by.wire.empty_body_sends_now);
  out.key("statuses").begin_array();
  for (const em::campaign_status status : by.wire.statuses.known()) {
    out.begin_object();
    out.key("word").text(by.wire.statuses.word(status));
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
