// The fuzzers' dictionary has every word that a line may need: what the library knows, and what the tables ask.

#include "support/json_value.hpp"

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

namespace {

namespace em = campaign_rules;
namespace fs = std::filesystem;

const fs::path dictionary_file = fs::path{CAMPAIGN_RULES_FUZZ_CORPUS}.parent_path() / "campaign_rules.dict";

/// The entries as they are spelt, one a line between quotation marks, without comments.
std::set<std::string> dictionary() {
  std::set<std::string> entries;
  std::ifstream file{dictionary_file};
  std::string line;
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '#') continue;
    REQUIRE(line.size() > 2);
    REQUIRE((line.front() == '"' && line.back() == '"'));
    CHECK_MESSAGE(entries.insert(line).second, "twice: ", line);
  }
  return entries;
}

/// How a JSON string of that word is written in a dictionary.
std::string entry_of(std::string_view word) { return "\"\\\"" + std::string{word} + "\\\"\""; }

/// Stand in the tables because nothing knows them.
const std::set<std::string> unknown_members{
    "a",   "any",           "b",       "body",           "campaignId", "colour",    "emailDistributionOption",
    "foo", "scheduled_dat", "send_at", "sendingSetting", "sms",        "time_warp", "title",
    "x"};

void require_members(const json_value& value, const std::set<std::string>& entries) {
  for (const json_member& member : value.members) {
    if (unknown_members.count(member.name) != 0) continue;
    if (value.is_object()) CHECK_MESSAGE(entries.count(entry_of(member.name)) == 1, member.name);
    require_members(member.value, entries);
  }
}

}  // namespace

TEST_CASE("the dictionary has every action, provider, status and fact") {
  const auto entries = dictionary();
  REQUIRE(!entries.empty());
  const auto require = [&](std::string_view word) { CHECK_MESSAGE(entries.count(entry_of(word)) == 1, word); };
  em::all_actions::for_each([&](auto action) { require(decltype(action)::name); });
  const auto require_name = [&](std::string_view name, const auto&) { require(name); };
  const em::campaign primary;
  const em::account owner;
  const em::creation wanted;
  em::for_each_member(primary, require_name);
  em::for_each_member(owner, require_name);
  em::for_each_member(wanted, require_name);
  for (const em::provider* by : em::all_providers) {
    require(by->id);
    for (const em::campaign_status status : by->dialect.statuses.known()) require(by->dialect.statuses.word(status));
  }
  CHECK(entries.count(entry_of("no such word")) == 0);
}

TEST_CASE("the dictionary has every member of the tables' lines") {
  const auto entries = dictionary();
  for (const auto& table : fs::directory_iterator{fs::path{CAMPAIGN_RULES_TESTS} / "tables"}) {
    if (table.path().extension() != ".jsonl") continue;
    std::ifstream file{table.path(), std::ios::binary};
    std::string line;
    while (std::getline(file, line)) {
      const maybe_json row = parse_json(line);
      REQUIRE(row != nullptr);
      if ((*row)["out"]["decision"].text != "invalid") require_members((*row)["in"], entries);
    }
  }
}
