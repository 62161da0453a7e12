// The program of docs/own-rule.md that answers lines of JSON; see first_decision.cpp for the marks.

#include <campaign_rules/json/action.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/json/resend.hpp>

#include <iostream>
#include <string_view>

#include "house.hpp"

namespace {

void decided() {
  // [line]
  static const em::json::action_entry ours[] = {em::json::entry_of<house::resend_action>()};
  em::decide_options options;
  options.actions = ours;

  const std::string_view line =
      R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
    "campaign": {"status": "DONE", "role": "primary_email", "format_type": 5, "resends": 0, "recipients": 100,
                 "first_sent_at": "2026-11-22T09:00:00Z", "approved": false},
    "request": {"delay_days": 3, "resend_subject": "There is still time to save big!"}})";
  std::cout << em::decide_line(line, options) << '\n';
  // [line end]
}

void mistyped() {
  static const em::json::action_entry ours[] = {em::json::entry_of<house::resend_action>()};
  em::decide_options options;
  options.actions = ours;
  // [mistyped]
  std::cout << em::decide_line(R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
    "campaign": {"approved": "yes"}})",
                               options)
            << '\n';
  // [mistyped end]
}

}  // namespace

int main() {
  std::cout << "[line]\n";
  decided();
  std::cout << "[mistyped]\n";
  mistyped();
}
