#include <campaign_rules/open_actions.hpp>

#include "answer.hpp"

// The JSON of the action "actions": which actions are open now. It is always allowed to ask.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void write_codes(writer& out, std::string_view name, const rule_codes& codes) {
  if (codes.empty()) return;
  out.key(name).begin_array();
  codes.for_each([&](std::string_view code) { out.text(code); });
  out.end_array();
}

void write_open(writer& out, decision result) {
  out.key("open");
  if (result == decision::undecided)
    out.null();
  else
    out.boolean(result == decision::allowed);
}

answer_kind answer_open_actions(const line_in_work& line, std::string& answer) {
  constexpr std::int64_t ok = 200;
  writer out{answer};
  begin_answer(out, line.id, answer_kind::allowed);
  out.key("http_status").number(ok);
  out.key("actions").begin_array();
  for (const open_action& each : open_actions(line.by, line.primary, line.owner, line.now)) {
    out.begin_object();
    out.key("action").text(each.action);
    write_open(out, each.result);
    write_codes(out, "violated", each.violated);
    write_codes(out, "unknown", each.unknown);
    if (each.opens_at) out.key("opens_at").time(*each.opens_at);
    if (each.closes_at) out.key("closes_at").time(*each.closes_at);
    out.end_object();
  }
  out.end_array();
  out.end_object();
  return answer_kind::allowed;
}

}  // namespace

action_entry open_actions_entry() {
  return {"actions", [](const provider&) noexcept { return true; }, &answer_open_actions};
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
