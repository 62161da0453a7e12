// Writes docs/rules.md from the rules and policies themselves.
//
//   rules_md                   to standard output
//   rules_md FILE              to the file
//   rules_md --check FILE      fails when the file is not what would be written

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/warning.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue_rows.hpp"

namespace {

namespace em = campaign_rules;
using namespace generate;

// ---- the page

constexpr std::string_view introduction = R"(# Rule reference

*Written by `rules_md` from the library's own rules and policies; do not edit it by hand. To bring it up to date:*
`cmake --build build/dev-gcc --target docs_update`

## How to read this page

Each section is an **action**, something that can be done with a campaign. Each action has **rules**, in the order in
which answers list them. A rule has

- a **code**, its identity: stable for ever, and the same for all providers;
- what it **demands**;
- the **field** that it is about, as a JSON pointer: `/request/…` for what was asked, `/campaign/…` and `/account/…`
  for facts;
- the **http status** of an answer that is refused by it. When several rules are violated, 403 wins over 402, then
  400, 404, 409, 422 and 429;
- the **fix**, who or what can cure it: `wait`, `change_request`, `change_campaign`, `change_account` or `never`. A
  `….status` rule says `wait` where time alone leads to an eligible status, and `never` in one from which nothing leads
  on, whatever stands here;
- for each provider the number or set that it reads, the **basis** of that number, and the page where it stands. A
  provider that is not in a rule's table has no such limit: there the rule does not apply.

**Four outcomes.** A rule *holds*; is *violated*; does *not apply*, because the provider has no such limit or because
the request or the campaign's state makes it moot; or is *unknown*, when the facts that were given leave it open: some
values of the missing ones would violate it, and others would not. From these follows the decision: *allowed* when
nothing is violated and nothing unknown, *refused* when something is violated, *undecided* when nothing is violated and
something unknown.

**Bases.** `guide`: the provider's guide page says so. `reference`: its API reference or a neighbouring page says so.
`inferred`: no page says so, and the reading is this library's; [readings](readings.md) lists them. `house` is for a
policy of your own, and appears nowhere here.

**Warnings** come beside a decision and change nothing in it.
)";

/// What the library knows at a glance. README.md has the same lines: tests/docs/snippets compares them.
std::string providers_and_actions() {
  constexpr std::array<std::string_view, 5> main_actions{"resend", "schedule", "unschedule", "send_test", "cancel"};
  std::string text = "\n## Providers and actions\n\n| provider |";
  for (const std::string_view action : main_actions) text += ' ' + code(action) + " |";
  text += " more actions |\n" + rule_of(2 + main_actions.size());
  for (const em::provider* by : em::all_providers) {
    std::array<std::string, main_actions.size()> has;
    has.fill("–");
    std::string more;
    em::all_actions::for_each([&](auto action) {
      if (!em::offers<decltype(action)>(*by)) return;
      const auto found = std::find(main_actions.begin(), main_actions.end(), action.name);
      if (found == main_actions.end())
        append(more, code(action.name));
      else
        has[static_cast<std::size_t>(found - main_actions.begin())] = "yes";
    });
    text += "| " + code(by->id) + ' ' + std::string{by->name} + " |";
    for (const std::string& each : has) text += ' ' + each + " |";
    text += ' ' + (more.empty() ? "–" : more) + " |\n";
  }

  text += "\n| action | providers |\n" + rule_of(2);
  em::all_actions::for_each([&](auto action) {
    using listed = decltype(action);
    text += "| [`" + std::string{listed::name} + "`](#action-" + std::string{listed::name} + ") | " +
            providers_where([](const em::provider& by) { return em::offers<listed>(by); }, id_of) + " |\n";
  });
  return text;
}

std::string status_words() {
  std::string text =
      "\n## Statuses\n\nThe library has one list of statuses; each provider has its own words for some of them. They "
      "are read\nin any ASCII case and answered as they are spelt here. Where a provider has several words for one "
      "status, the\nfirst is answered.\n\n| status | words |\n" +
      rule_of(2);
  for (const em::campaign_status status : em::all_of<em::campaign_status>)
    text += "| " + std::string{em::wire_name(status)} + " | " + words_of(status, id_of) + " |\n";
  return text;
}

/// A rule's place on the page; the access rules are in every action.
std::string anchor(std::string_view action, std::string_view rule) {
  const bool is_shared = rule.substr(0, 7) == "access.";
  return (is_shared ? std::string{action} + '.' : "") + std::string{rule};
}

std::string at_a_glance(std::string_view action, const std::vector<entry>& all) {
  std::string text = "| rule | providers, by what they demand |\n" + rule_of(2);
  for (const entry& each : all)
    text += "| [`" + std::string{each.rule->code} + "`](#" + anchor(action, each.rule->code) + ") | " +
            by_value(each.rows, id_of) + " |\n";
  return text;
}

/// What the pages do not say of what they are cited for.
std::string notes_of(const std::vector<row>& rows) {
  std::string text;
  for (const row& each : rows)
    if (!each.source->note.empty())
      text += "- note on " + code(each.by->id) + ": " + std::string{each.source->note} + '\n';
  return text.empty() ? text : '\n' + text;
}

std::string rule_section(std::string_view action, const entry& of) {
  const em::rule_info& rule = *of.rule;
  std::string text = "\n<a id=\"" + anchor(action, rule.code) + "\"></a>\n\n### " + code(rule.code) +
                     "\n\nDemands: " + std::string{rule.demands} + ".\n\n- field: " + code(rule.field) +
                     "\n- http status: " + std::to_string(rule.http_status) +
                     "\n- fix: " + code(em::wire_name(rule.fix)) + '\n';
  if (!rule.note.empty()) text += "- note: " + std::string{rule.note} + '\n';
  if (of.rows.empty()) return text + "\nNo provider of this library states it.\n";

  const bool other_field =
      std::any_of(of.rows.begin(), of.rows.end(), [&](const row& each) { return each.field != rule.field; });
  const bool other_status = std::any_of(of.rows.begin(), of.rows.end(),
                                        [&](const row& each) { return each.http_status != rule.http_status; });
  text += "\n| provider | value |";
  if (other_field) text += " field |";
  if (other_status) text += " http status |";
  text += " basis | source |\n" + rule_of(4U + (other_field ? 1U : 0U) + (other_status ? 1U : 0U));
  for (const row& each : of.rows) {
    text += "| " + code(each.by->id) + " | " + each.value + " |";
    if (other_field) text += ' ' + code(each.field) + " |";
    if (other_status) text += ' ' + std::to_string(each.http_status) + " |";
    text += ' ' + cited(*each.source) + " |\n";
  }
  return text + notes_of(of.rows);
}

template <class Action>
std::string warning_sections() {
  std::string text;
  em::warnings_of<Action>::for_each([&](auto tag) {
    using warning = typename decltype(tag)::type;
    text += "\n<a id=\"" + std::string{warning::code} + "\"></a>\n\n### Warning " + code(warning::code) +
            "\n\nSays: " + std::string{warning::sentence} + ".\n\n| provider | basis | source |\n" + rule_of(3);
    for (const em::provider* by : em::all_providers) {
      const auto& term = by->*Action::policy_in.*warning::term;
      if (term) text += "| " + code(by->id) + " | " + cited(*term.source()) + " |\n";
    }
  });
  return text;
}

template <class Action>
std::string action_section() {
  const std::string action{Action::name};
  const std::vector<entry> all = entries<Action>();
  std::string success;
  for (const em::provider* by : em::all_providers)
    if (em::offers<Action>(*by))
      append(success, code(by->id) + ' ' + std::to_string((by->*Action::policy_in).success_status));
  std::string text = "\n<a id=\"action-" + action + "\"></a>\n\n## Action " + code(action) +
                     "\n\nHttp status when it is allowed: " + success + ".\n\n" + at_a_glance(action, all);
  for (const entry& each : all) text += rule_section(action, each);
  return text + warning_sections<Action>();
}

std::string page() {
  std::string text{introduction};
  text += providers_and_actions();
  text += status_words();
  em::all_actions::for_each([&](auto action) { text += action_section<decltype(action)>(); });
  return text;
}

// ---- the program

int check(const std::string& path, const std::string& expected) {
  std::ifstream file{path, std::ios::binary};
  const std::string found{std::istreambuf_iterator<char>{file}, {}};
  if (found == expected) {
    std::cout << "ok - " << path << " is up to date\n";
    return 0;
  }
  const auto differs = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end()).first;
  const auto line = 1 + std::count(expected.begin(), differs, '\n');
  std::cout << "not ok - " << path << " is not what the library says today, from line " << line
            << " on; write it again with: rules_md " << path << " (target docs_update)\n";
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::string text = page();
  if (arguments.empty()) {
    std::cout << text;
    return 0;
  }
  if (arguments.size() == 2 && arguments[0] == "--check") return check(arguments[1], text);
  if (arguments.size() != 1 || arguments[0].front() == '-') {
    std::cerr << "usage: rules_md [--check] [FILE]\n";
    return 2;
  }
  std::ofstream file{arguments[0], std::ios::binary};
  if (!(file << text).flush()) {
    std::cerr << "rules_md: cannot write " << arguments[0] << '\n';
    return 2;
  }
  return 0;
}
