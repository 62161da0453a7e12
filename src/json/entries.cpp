#include "entries.hpp"

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/json/action.hpp>
#include <campaign_rules/json/cancel_resend.hpp>
#include <campaign_rules/json/create.hpp>
#include <campaign_rules/json/reschedule.hpp>
#include <campaign_rules/json/resend.hpp>
#include <campaign_rules/json/resume.hpp>
#include <campaign_rules/json/schedule.hpp>
#include <campaign_rules/json/send_test.hpp>

#include <algorithm>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void write_codes(writer& out, std::string_view name, const rule_codes& codes) {
  if (codes.empty()) return;
  out.key(name).begin_array();
  codes.for_each([&](std::string_view code) { out.text(code); });
  out.end_array();
}

void write_open_action(writer& out, const open_action& each) {
  out.begin_object();
  out.key("action").text(each.action);
  out.key("open");
  if (each.result == decision::undecided)
    out.null();
  else
    out.boolean(each.result == decision::allowed);
  write_codes(out, "violated", each.violated);
  write_codes(out, "unknown", each.unknown);
  if (each.opens_at) out.key("opens_at").time(*each.opens_at);
  if (each.closes_at) out.key("closes_at").time(*each.closes_at);
  out.end_object();
}

/// Which actions are open now. It is always allowed to ask.
answer_kind answer_open_actions(const line& line, std::string& answer) {
  constexpr std::int64_t ok = 200;
  writer out{answer};
  begin_answer(out, line.id, answer_kind::allowed);
  out.key("http_status").number(ok);
  out.key("actions").begin_array();
  for (const action_entry& each : line.actions)
    if (each.look != nullptr && each.is_offered_by(line.by)) write_open_action(out, each.look(line));
  out.end_array();
  out.end_object();
  return line.request.has_failed() ? answer_kind::invalid : answer_kind::allowed;
}

action_entry open_actions_entry() noexcept {
  const auto always = [](const provider&) noexcept { return true; };
  return {"actions", campaign::path, {}, always, &answer_open_actions, nullptr};
}

template <class... Actions>
std::vector<action_entry> entries_of(action_list<Actions...>) {
  return {entry_of<Actions>()...};
}

}  // namespace

std::vector<action_entry> entries_with(array_view<action_entry> own) {
  std::vector<action_entry> entries = entries_of(all_actions{});
  for (const action_entry& each : own) {
    const auto has_its_name = [&](const action_entry& other) { return other.name == each.name; };
    const auto same = std::find_if(entries.begin(), entries.end(), has_its_name);
    if (same == entries.end())
      entries.push_back(each);
    else
      *same = each;
  }
  entries.push_back(open_actions_entry());
  return entries;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
