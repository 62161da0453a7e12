#pragma once

// How a line is answered, the same for every action. What an action does by itself, it says in a specialisation of
// `action_json` in a file of its own, which ends with the instantiation that makes it known:
//
//   template <>
//   struct action_json<resume_action> : no_json {
//     static constexpr bool reads_request = true;
//     static void read_request(const request_reader& from, question<resume_action>& asked) {
//       from.read("spreadOverHours", asked.request.spread_over_hours);
//     }
//     …
//   };
//   template action_entry entry_of<resume_action>();
//
// An action that keeps to the defaults needs the last line alone.

#include <campaign_rules/decide.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/warning.hpp>

#include "action.hpp"
#include "request_reader.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The defaults: an action without request members, without a body to answer with, and with nothing to plan.
struct no_json {
  /// Does the action read its request? If not, nothing of it is listed as ignored.
  static constexpr bool reads_request = false;

  /// Reads the request into `asked.request`; what is malformed is left to the reader to report.
  template <class Question>
  static void read_request(const request_reader&, Question&) {}

  /// Writes the member `response` when it is allowed.
  template <class Question, class Plan>
  static void write_response(writer&, const Question&, const Plan&) {}

  /// Writes the member `response` when it is refused.
  template <class Question, class Verdict>
  static void write_refusal(writer&, const Question&, const Verdict&) {}

  /// Writes the members of `plan`; when there are none, `plan` is left out.
  template <class Question, class Plan>
  static void write_plan(writer&, const Question&, const Plan&) {}
};

template <class Action>
struct action_json : no_json {};

void write_violation(writer& out, const finding& found);
void write_missing(writer& out, std::string_view code, const fact_paths& facts);
void write_ignored(writer& out, const node& request, std::vector<std::string>& memory);

template <class Action>
void write_warnings(writer& out, const question<Action>& asked) {
  out.array_unless_empty("warnings", [&] {
    for_each_warning(asked, [&](const warning_info& warning) {
      out.begin_object();
      out.key("rule").text(warning.code);
      out.key("message").text(warning.sentence);
      out.end_object();
    });
  });
}

template <class Action>
void write_findings(writer& out, const question<Action>& asked, const verdict<Action>& verdict) {
  if (!verdict.violated().empty()) {
    out.key("violations").begin_array();
    for (const rule_id<Action> rule : verdict.violated()) write_violation(out, find(asked, rule));
    out.end_array();
  }
  if (!verdict.unknown().empty()) {
    out.key("missing").begin_array();
    for (const rule_id<Action> rule : verdict.unknown()) write_missing(out, rule.code(), paths_of<Action>(missing(asked, rule)));
    out.end_array();
  }
}

template <class Action>
void write_trace(writer& out, const question<Action>& asked) {
  out.key("trace").begin_array();
  const auto outcomes = trace(asked);
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    out.begin_object();
    out.key("rule").text(rules_of<Action>::infos[i].code);
    out.key("outcome").text(wire_name(outcomes[i]));
    out.end_object();
  }
  out.end_array();
}

/// What stands before everything that depends on the action.
void begin_answer(writer& out, std::string_view id, answer_kind kind);

/// The words of decisions and of answers are the same, since an action that is not offered is never asked.
answer_kind kind_of(decision result) noexcept;

/// What the line says of what the action is about.
template <class Action>
const facts_of<Action>& facts_for(const line_in_work& line) noexcept {
  if constexpr (acts_on_campaign<Action>)
    return line.primary;
  else
    return line.wanted;
}

template <class Action>
answer_kind answer_line(const line_in_work& line, std::string& answer) {
  using json = action_json<Action>;
  question<Action> asked{line.by, facts_for<Action>(line), {}, line.now, line.owner};
  if constexpr (json::reads_request) {
    json::read_request(request_reader{line.request, "/request", line.read}, asked);
    if (line.read.has_failed()) return answer_kind::invalid;
  }
  const verdict<Action> verdict = decide(asked);
  const answer_kind kind = kind_of(verdict.result());

  writer out{answer};
  begin_answer(out, line.id, kind);
  if (const auto status = detail::http_status(asked, verdict)) out.key("http_status").number(*status);
  if (const auto at = detail::retry_at(asked, verdict)) out.key("retry_at").time(*at);
  write_warnings(out, asked);
  if (kind == answer_kind::refused) json::write_refusal(out, asked, verdict);
  write_findings(out, asked, verdict);
  if (kind == answer_kind::allowed) {
    const auto plan = detail::plan_allowed(asked);
    json::write_response(out, asked, plan);
    out.object_unless_empty("plan", [&] { json::write_plan(out, asked, plan); });
  }
  if constexpr (json::reads_request) {
    if (line.request != nullptr) write_ignored(out, *line.request, line.ignored);
  }
  if (line.explain) write_trace(out, asked);
  out.end_object();
  return kind;
}

template <class Action>
action_entry entry_of() {
  const auto is_offered_by = [](const provider& by) noexcept { return offers<Action>(by); };
  return {Action::name, is_offered_by, &answer_line<Action>};
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
