#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

// Reads every table beside this file: decisions, one a line. A row is a JSON object with
//
//   name      what it shows; no other row of the same file has it
//   in        the line that is decided; the text itself, in a string, when it cannot be written as JSON
//   out       members of the answer, each exactly as it must be
//   absent    (optional) names of members that the answer must not have
//   outcomes  (optional) what single rules say, by their codes: those that the row is about
//   explain   (optional) true: the answer has a trace, which `out` gives as a whole. One row for each provider of an action
//             has it: only these change when the action gets another rule

namespace {

namespace em = campaign_rules;

std::vector<std::filesystem::path> tables() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{CAMPAIGN_RULES_TESTS} / "tables"})
    if (entry.path().extension() == ".jsonl") found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

/// The spelling of the member `in` of a row, which is written before `out`.
std::string spelling_of_in(const std::string& row) {
  const std::size_t begin = row.find("\"in\":") + 5;
  return row.substr(begin, row.rfind("\"out\":") - begin);
}

/// The line that a row decides: without what follows the member's value in the row.
std::string line_of(const std::string& row, const json_value& in) {
  if (in.what == json_value::kind::string) return in.text;
  const std::string spelt = spelling_of_in(row);
  return spelt.substr(0, spelt.find_last_not_of(", ") + 1);
}

/// What the answer's trace says of a rule; empty where it says nothing.
std::string outcome_in(const json_value& answer, const std::string& code) {
  for (const auto& each : answer["trace"].members)
    if (each.value["rule"].text == code) return each.value["outcome"].text;
  return {};
}

/// What a row says that the answer is not; empty when it is all right.
std::string difference(const json_value& row, const json_value& answer) {
  std::string wrong;
  for (const auto& [name, expected] : row["out"].members)
    if (answer.find(name) == nullptr || !(answer[name] == expected)) wrong += name + " differs; ";
  for (const auto& member : row["absent"].members)
    if (answer.find(member.value.text) != nullptr) wrong += member.value.text + " is there; ";
  for (const auto& [code, expected] : row["outcomes"].members)
    if (outcome_in(answer, code) != expected.text) wrong += code + " is not " + expected.text + "; ";
  return wrong;
}

void check_row(const std::string& line, std::set<std::string>& names) {
  CAPTURE(line);
  const maybe_json row = parse_json(line);
  REQUIRE_MESSAGE(row != nullptr, "a row is a JSON object");
  REQUIRE_MESSAGE(names.insert((*row)["name"].text).second, "each row has a name of its own");
  REQUIRE_MESSAGE((*row)["out"].is_object(), "a row says what the answer is");
  REQUIRE_MESSAGE((*row)["out"].find("decision") != nullptr, "and at least its decision");

  em::decide_options options;
  options.explain = (*row)["explain"].text == "true" || (*row).find("outcomes") != nullptr;
  const std::string answer = em::decide_line(line_of(line, (*row)["in"]), options);
  CAPTURE(answer);
  const maybe_json answered = parse_json(answer);
  REQUIRE(answered != nullptr);
  CHECK(difference(*row, *answered) == "");
}

}  // namespace

TEST_CASE("every row of every table is decided as it says") {
  std::size_t rows = 0;
  for (const auto& path : tables()) {
    const std::string table = path.filename().string();
    CAPTURE(table);
    std::ifstream file{path, std::ios::binary};
    std::set<std::string> names;
    std::string line;
    while (std::getline(file, line)) {
      check_row(line, names);
      ++rows;
    }
  }
  CHECK(rows > 0);
  std::printf("figure: rows of tables: %zu\n", rows);
}

TEST_CASE("a row that is wrong is noticed") {
  const maybe_json answer = parse_json(R"({"decision":"allowed","plan":{"ordinal":1}})");
  const auto says = [&](std::string_view row) { return difference(*parse_json(row), *answer); };
  CHECK(says(R"({"out":{"decision":"allowed"},"absent":["retry_at"]})") == "");
  CHECK(says(R"({"out":{"decision":"refused"}})") == "decision differs; ");
  CHECK(says(R"({"out":{"plan":{"ordinal":2}}})") == "plan differs; ");
  CHECK(says(R"({"out":{"retry_at":null}})") == "retry_at differs; ");
  CHECK(says(R"({"out":{},"absent":["plan"]})") == "plan is there; ");

  const maybe_json traced =
      parse_json(R"({"trace":[{"rule":"a.b","outcome":"holds"},{"rule":"a.c","outcome":"unknown"}]})");
  const auto judges = [&](std::string_view row) { return difference(*parse_json(row), *traced); };
  CHECK(judges(R"({"out":{},"outcomes":{"a.c":"unknown","a.b":"holds"}})") == "");
  CHECK(judges(R"({"out":{},"outcomes":{"a.c":"holds"}})") == "a.c is not holds; ");
  CHECK(judges(R"({"out":{},"outcomes":{"a.d":"holds"}})") == "a.d is not holds; ");
}

TEST_CASE("a line is taken from its row as it is spelt") {
  const std::string row = R"({"name": "x", "in": {"a": "\u0061", "b": 1e0} , "out": {"decision": "invalid"}})";
  CHECK(line_of(row, (*parse_json(R"({"in":{}})"))["in"]) == R"( {"a": "\u0061", "b": 1e0})");
  CHECK(line_of(row, (*parse_json(R"({"in":"{\"a\""})"))["in"]) == R"({"a")");
}
