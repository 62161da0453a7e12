// The tables show every rule: each code of each action has a row in which it is violated, one in which it alone is, and one in
// which it is kept. The figure `outcomes of rules shown` counts holding, not applying and being unknown apart; no row
// that shows one of these may go without another that does.

#include "support/json_value.hpp"

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <utility>

namespace {

namespace em = campaign_rules;

using action_and_code = std::pair<std::string, std::string>;

struct shown_codes {
  std::set<action_and_code> violated;
  std::set<action_and_code> alone;
  std::set<action_and_code> kept;  // it holds, or does not apply
  std::set<std::pair<action_and_code, std::string>> outcomes;
};

void look_at(const json_value& row, shown_codes& to) {
  const std::string& action = row["in"]["action"].text;
  const json_value& violations = row["out"]["violations"];
  for (const json_member& each : violations.members) {
    const action_and_code shown{action, each.value["rule"].text};
    to.violated.insert(shown);
    if (violations.members.size() == 1) to.alone.insert(shown);
    to.outcomes.insert({shown, "violated"});
  }
  const auto add = [&](const std::string& code, const std::string& outcome) {
    const action_and_code shown{action, code};
    to.outcomes.insert({shown, outcome});
    if (outcome == "holds" || outcome == "not_applicable") to.kept.insert(shown);
  };
  for (const json_member& each : row["out"]["missing"].members) add(each.value["rule"].text, "unknown");
  for (const json_member& each : row["out"]["trace"].members) add(each.value["rule"].text, each.value["outcome"].text);
  for (const json_member& each : row["outcomes"].members) add(each.name, each.value.text);
}

shown_codes in_tables() {
  shown_codes all;
  for (const auto& entry :
       std::filesystem::directory_iterator{std::filesystem::path{CAMPAIGN_RULES_TESTS} / "tables"}) {
    if (entry.path().extension() != ".jsonl") continue;
    std::ifstream file{entry.path(), std::ios::binary};
    std::string line;
    while (std::getline(file, line)) {
      const maybe_json row = parse_json(line);
      REQUIRE(row != nullptr);
      look_at(*row, all);
    }
  }
  return all;
}

/// Does some provider have the action and the rule's term?
template <class Action, class Rule>
bool some_provider_has() {
  for (const em::provider* by : em::all_providers) {
    const auto& policy = by->*Action::policy_in;
    if (policy.offered && policy.*Rule::term) return true;
  }
  return false;
}

/// Sequenzy's schedule has no spelling that means "now"; and a text of more than a megabyte is no row of a table, see
/// json/create_content_test.cpp.
bool cannot_be_shown(const std::string& code) {
  return code == "schedule.send_now.not_accepted" || code == "create.email_content.length" ||
         code == "create.text_content.length";
}

/// No number is out of its range without breaking a second rule: where the limit for each registrant is at least 1.
bool is_never_alone(const std::string& code) { return code == "event_item.default_quantity_total.range"; }

}  // namespace

TEST_CASE("every code that a provider has is violated in a row of a table, alone in one, and is kept in one") {
  const shown_codes shown = in_tables();
  std::size_t codes = 0;
  em::all_actions::for_each([&](auto tag) {
    using action = decltype(tag);
    em::rules_of<action>::for_each([&](auto found) {
      using rule = typename decltype(found)::type;
      const std::string code{rule::code};
      if (!some_provider_has<action, rule>() || cannot_be_shown(code)) return;
      ++codes;
      CAPTURE(code);
      const action_and_code wanted{std::string{action::name}, code};
      CHECK_MESSAGE(shown.violated.count(wanted) == 1, action::name);
      if (!is_never_alone(code)) CHECK_MESSAGE(shown.alone.count(wanted) == 1, action::name);
      CHECK_MESSAGE(shown.kept.count(wanted) == 1, action::name);
    });
  });
  CHECK(codes > 100);
  std::printf("figure: rules shown violated in tables: %zu\n", codes);
  std::printf("figure: outcomes of rules shown in tables: %zu\n", shown.outcomes.size());
}

TEST_CASE("rows that violate two rules show neither alone") {
  shown_codes shown;
  look_at(*parse_json(R"({"in":{"action":"a"},"out":{"violations":[{"rule":"x"},{"rule":"y"}]}})"), shown);
  look_at(*parse_json(R"({"in":{"action":"a"},"out":{"violations":[{"rule":"y"}]}})"), shown);
  CHECK(shown.violated == std::set<action_and_code>{{"a", "x"}, {"a", "y"}});
  CHECK(shown.alone == std::set<action_and_code>{{"a", "y"}});
}

TEST_CASE("a row shows what it says of rules, in a trace or by their codes") {
  shown_codes shown;
  look_at(*parse_json(R"({"in":{"action":"a"},"out":{"trace":[{"rule":"x","outcome":"holds"}]}})"), shown);
  look_at(*parse_json(R"({"in":{"action":"a"},"out":{},"outcomes":{"y":"not_applicable"}})"), shown);
  look_at(*parse_json(R"({"in":{"action":"a"},"out":{"missing":[{"rule":"z"}]}})"), shown);
  CHECK(shown.kept == std::set<action_and_code>{{"a", "x"}, {"a", "y"}});
  CHECK(shown.outcomes.size() == 3);
}
