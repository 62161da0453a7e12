// Names in JSON are stable: what the last release called a member, a provider, an action or one of its words is called
// so still. The list of the last release is tests/golden/wire_names.txt; docs/versioning.md says when it is written anew.

#include "support/json_value.hpp"

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/providers/all.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

namespace {

namespace em = campaign_rules;

using names = std::set<std::string>;

const std::string golden_path = CAMPAIGN_RULES_TESTS "/golden/wire_names.txt";

/// The path of each member, with `-` for each element of an array, as long as it is the library that names it: what an
/// answer hands back under `ignored` is the caller's.
void add_paths(const json_value& value, const std::string& path, names& to) {
  for (const json_member& member : value.members) {
    const std::string below = path + '/' + (value.is_object() ? member.name : "-");
    if (value.is_object()) to.insert(below);
    if (member.name != "ignored") add_paths(member.value, below, to);
  }
}

bool all_is_read(const json_value& row) {
  return row["out"]["decision"].text != "invalid" && row["out"].find("ignored") == nullptr;
}

/// Members of questions and answers, as the tables show them; tables_test.cpp holds the tables against the library.
void add_members(names& to) {
  for (const auto& entry :
       std::filesystem::directory_iterator{std::filesystem::path{CAMPAIGN_RULES_TESTS} / "tables"}) {
    if (entry.path().extension() != ".jsonl") continue;
    std::ifstream file{entry.path(), std::ios::binary};
    for (std::string line; std::getline(file, line);) {
      const maybe_json row = parse_json(line);
      REQUIRE(row != nullptr);
      if (all_is_read(*row)) add_paths((*row)["in"], "question " + (*row)["in"]["action"].text + ' ', to);
      add_paths((*row)["out"], "answer ", to);
    }
  }
}

template <class Enum>
void add_words(const std::string& kind, names& to) {
  for (const std::string_view word : em::wire_names<Enum>::words) to.insert(kind + ' ' + std::string{word});
}

names current_names() {
  names all;
  add_members(all);
  for (const std::string_view name : em::all_actions::names) all.insert("action " + std::string{name});
  for (const em::provider* by : em::all_providers) all.insert("provider " + std::string{by->id});
  const auto add_facts = [&all](const auto& list) {
    em::for_each_member(list, [&all](std::string_view, const auto& fact) {
      all.insert("fact " + std::string{em::path_of<em::resend_action>(fact.id)});
    });
  };
  add_facts(em::campaign{}), add_facts(em::account{}), add_facts(em::creation{});
  add_words<em::answer_kind>("decision", all);
  add_words<em::decision>("decision", all);
  add_words<em::outcome>("outcome", all);
  add_words<em::fix_kind>("fix", all);
  add_words<em::basis>("basis", all);
  add_words<em::audience>("audience", all);
  add_words<em::campaign_status>("status", all);
  add_words<em::activity_role>("role", all);
  add_words<em::resend_progress>("resend_state", all);
  add_words<em::content_format>("email_content_format", all);
  add_words<em::test_format>("test format", all);
  add_words<em::greeting>("greeting", all);
  add_words<em::promo_code_kind>("promo code kind", all);
  add_words<em::discount_base>("discount base", all);
  add_words<em::fee_payer>("fee payer", all);
  return all;
}

names golden_names() {
  std::ifstream file{golden_path};
  names all;
  for (std::string line; std::getline(file, line);) all.insert(line);
  return all;
}

/// Those of the first that the second lacks, a line each.
std::string lacking(const names& from, const names& others) {
  std::string text;
  for (const std::string& name : from)
    if (others.count(name) == 0) text += "  " + name + '\n';
  return text;
}

}  // namespace

TEST_CASE("every wire name of the last release is one still") {
  const names current = current_names();
  if (std::getenv("CAMPAIGN_RULES_RENEW") != nullptr) {
    std::ofstream file{golden_path};
    for (const std::string& name : current) file << name << '\n';
  }
  const names golden = golden_names();
  REQUIRE(golden.size() > 300);
  const std::string gone = lacking(golden, current);
  CHECK_MESSAGE(gone.empty(), "gone, though docs/versioning.md calls them stable:\n", gone);
  const std::string added = lacking(current, golden);
  std::printf("figure: wire names: %zu of the last release, %zu new\n", golden.size(),
              static_cast<std::size_t>(std::count(added.begin(), added.end(), '\n')));
}

TEST_CASE("a wire name that is gone is named") {
  CHECK(lacking({"action resend", "action send"}, {"action resend", "basis guide"}) == "  action send\n");
  CHECK(lacking({"action resend"}, {"action resend", "action send"}).empty());
}
