#pragma once

// entry_of<Action>: lets lines of JSON name an action of yours.
//
//   static const json::action_entry ours[] = {json::entry_of<house::resend_action>()};
//   decide_options options;
//   options.actions = ours;
//   decide_line(line, options);      // "resend" is now yours, and everything else the library's
//
// How is a request read? Its type lists its members by `for_each_member`, with their names; then nothing more is needed.
// An action whose JSON says more declares `my_json json_of(my_action)`, where my_json is a struct with what differs from
// `action_json`. An action that is derived from one of the library's has its JSON: include its header, json/resend.hpp.

#include <campaign_rules/decide.hpp>
#include <campaign_rules/json/line.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/refusal.hpp>
#include <campaign_rules/transition.hpp>
#include <campaign_rules/warning.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

namespace json_detail {
struct any_visitor {
  template <class Member>
  void operator()(std::string_view, Member&) const {}
};
template <class Request, class = void>
inline constexpr bool lists_members = false;
template <class Request>
inline constexpr bool
    lists_members<Request, std::void_t<decltype(Request::for_each_member(std::declval<Request&>(), any_visitor{}))>> =
        true;
}  // namespace json_detail

/// The JSON of an action that says nothing else.
struct action_json {
  /// Reads the request into `asked.request`. Of a request without members nothing is listed as ignored.
  template <class Question>
  static void read_request([[maybe_unused]] const object_reader& from, [[maybe_unused]] Question& asked) {
    if constexpr (!std::is_empty_v<decltype(asked.request)>) from.read_members(asked.request);
    read_status(from, asked);
  }

  /// Where the provider's request says by its member `status` what is asked for, it says nothing else.
  template <class Question>
  static void read_status([[maybe_unused]] const object_reader& from, [[maybe_unused]] const Question& asked) {
    if constexpr (std::is_base_of_v<transition_policy, typename Question::action::policy>)
      if (const std::string_view& word = asked.policy().request_status; !word.empty())
        static_cast<void>(from.read_word("status", {&word, 1}));
  }

  /// Writes the member `response` when the question is allowed. `request` is what was read, for a response that repeats it.
  template <class Question, class Plan>
  static void write_response(writer&, const Question&, const Plan&, [[maybe_unused]] const object_reader& request) {}

  /// Writes the member `response` when the question is refused: the provider's own words, where it publishes them.
  template <class Question, class Verdict>
  static void write_refusal(writer& out, const Question& asked, const Verdict& verdict) {
    if (const auto said = refusal_text_for(asked, verdict))
      write_refusal_text(out, asked.provider.dialect.refusal_body, *said);
  }

  /// Writes the members of `plan`; when there are none, `plan` is left out. A status is written in the provider's word.
  template <class Question, class Plan>
  static void write_plan([[maybe_unused]] writer& out, [[maybe_unused]] const Question& asked,
                         [[maybe_unused]] const Plan& plan) {
    if constexpr (std::is_same_v<Plan, transition_plan>)
      if (plan.status) out.key("status").text(asked.provider.dialect.statuses.word(*plan.status));
  }
};

namespace json_detail {
template <class Action, class = void>
struct json_or_default {
  static_assert(std::is_empty_v<request_of<Action>> || lists_members<request_of<Action>>,
                "an action whose request does not list its members declares json_of(its_action); for the library's own "
                "actions include campaign_rules/json/<action>.hpp");
  using type = action_json;
};
template <class Action>
struct json_or_default<Action, std::void_t<decltype(json_of(std::declval<Action>()))>> {
  using type = decltype(json_of(std::declval<Action>()));
};

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
    for (const rule_id<Action> rule : verdict.unknown())
      write_missing(out, rule.code(), paths_of<Action>(missing(asked, rule)));
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

template <class Action>
answer_kind answer_line(const line& line, std::string& answer) {
  using json = typename json_or_default<Action>::type;
  question<Action> asked{line.by, facts_in<Action>(line), {}, line.now, line.owner};
  json::read_request(line.request, asked);
  if (line.request.has_failed()) return answer_kind::invalid;
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
    json::write_response(out, asked, plan, line.request);
    out.object_unless_empty("plan", [&] { json::write_plan(out, asked, plan); });
  }
  if constexpr (!std::is_empty_v<request_of<Action>>) write_ignored(out, line.request);
  if (line.explain) write_trace(out, asked);
  out.end_object();
  return kind;
}

template <class Action>
open_action look_at_line(const line& line) {
  const facts_of<Action> facts = facts_in<Action>(line);
  return detail::look_at(facts_question<Action>{line.by, facts, line.now, line.owner});
}
}  // namespace json_detail

/// An action for `decide_options::actions`.
template <class Action>
[[nodiscard]] action_entry entry_of() noexcept {
  const auto is_offered_by = [](const provider& by) noexcept { return offers<Action>(by); };
  action_entry entry{
      Action::name, facts_of<Action>::path, own_fact_names<Action>, is_offered_by, &json_detail::answer_line<Action>,
      nullptr};
  if constexpr (acts_on_campaign<Action>) entry.look = &json_detail::look_at_line<Action>;
  return entry;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
