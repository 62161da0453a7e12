#include <campaign_rules/json/decide_line.hpp>

#include "json/dice.hpp"
#include "json/json_text.hpp"
#include "json/table_lines.hpp"
#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

// A thousand questions with one byte or one token changed in each, the same ones in every run.

namespace {

namespace em = campaign_rules;

std::vector<std::string> good_lines() {
  std::vector<std::string> lines = table_lines();
  const auto is_invalid = [](const std::string& line) {
    return em::decide_line(line).find("\"invalid\"") != std::string::npos;
  };
  lines.erase(std::remove_if(lines.begin(), lines.end(), is_invalid), lines.end());
  return lines;
}

/// A question after a change, and where in it something is not what it was.
struct mangled_line {
  std::string text;
  std::size_t begin;
  std::size_t end;
};

mangled_line replace(const std::string& line, json_span old, std::string_view by) {
  std::string text = line;
  text.replace(old.begin, old.end - old.begin, by);
  return {text, old.begin, old.begin + by.size()};
}

constexpr std::string_view other_bytes = "abestuxABESTUX0123456789\"\\{}[]:,.-+_ \t'#/`\xC3\xA9\xFF\x01";

mangled_line change_byte(const std::string& line, dice& next) {
  const std::size_t at = next.below(line.size());
  const std::string_view byte = other_bytes.substr(next.below(other_bytes.size()), 1);
  switch (next.below(4)) {
    case 0: return replace(line, {at, at}, byte);
    case 1: return replace(line, {at, at + 1}, "");
    default: return replace(line, {at, at + 1}, byte);
  }
}

mangled_line change_token(const std::string& line, const std::string& other, dice& next) {
  const json_span old = next.one_of(tokens_of(line));
  const json_span from = next.one_of(tokens_of(other));
  const std::string token = line.substr(old.begin, old.end - old.begin);
  switch (next.below(4)) {
    case 0: return replace(line, old, "");
    case 1: return replace(line, old, token + token);
    case 2:
      return replace(line, old, next.one_of(std::vector<std::string>{"True", "None", "1.5", "'a'", "[]", "{}", "NaN"}));
    default: return replace(line, old, other.substr(from.begin, from.end - from.begin));
  }
}

mangled_line mangle(const std::vector<std::string>& lines, dice& next) {
  const std::string& line = next.one_of(lines);
  return next.below(2) == 0 ? change_byte(line, next) : change_token(line, next.one_of(lines), next);
}

bool touches(const mangled_line& line, json_span part) { return line.begin <= part.end && line.end >= part.begin; }

/// Does a member of that pointer stand where the line was changed?
bool is_changed(const mangled_line& line, std::string_view pointer) {
  for (const json_part& part : parts_of(line.text))
    if (part.pointer == pointer && touches(line, part.span)) return true;
  return false;
}

/// Is there no member of that pointer, but a change in the object that it would be in?
bool is_missing_where_changed(const mangled_line& line, const std::string& pointer) {
  for (const json_part& part : parts_of(line.text))
    if (part.pointer == pointer) return false;
  return is_changed(line, pointer.substr(0, pointer.rfind('/')));
}

/// Does an error point at the change, or at the first place where it shows? A place in the line is that of the first byte
/// that no JSON goes on with, or where its token begins. Which words and members are right depends on provider and action,
/// so that a change of one of them can show elsewhere.
bool is_pointed_at(const mangled_line& line, const json_value& error) {
  if (const json_value* const byte = error.find("byte")) {
    const std::size_t named = std::stoul(byte->text) - 1;
    const std::size_t misplaced = first_misplaced(line.text);
    const bool is_in_change = named >= line.begin && named <= line.end;
    return named <= misplaced && (is_in_change || misplaced - named < 20);
  }
  const std::string& field = error["field"].text;
  if (is_changed(line, field) || is_missing_where_changed(line, field)) return true;
  const bool can_show_elsewhere = is_changed(line, "/provider") || is_changed(line, "/action");
  return can_show_elsewhere &&
         (field == "/action" || field == "/request" || field.find("/campaign/") == 0 || field.find("/request/") == 0);
}

}  // namespace

TEST_CASE("a thousand mangled lines get a thousand answers, and the errors point at what is wrong") {
  const std::vector<std::string> lines = good_lines();
  em::line_decider decider;
  dice next{2026};
  std::size_t answers = 0;
  std::size_t invalid = 0;
  std::size_t pointed_at = 0;
  for (int i = 0; i < 1000; ++i) {
    const mangled_line line = mangle(lines, next);
    CAPTURE(line.text);
    std::string spelt;
    const em::answer_kind kind = decider.answer(line.text, spelt);
    CAPTURE(spelt);
    const maybe_json answer = parse_json(spelt);
    REQUIRE(answer != nullptr);
    ++answers;
    CHECK((*answer)["decision"].text == em::wire_name(kind));
    CHECK(spelt.find('\n') == std::string::npos);
    CHECK((answer->find("error") != nullptr) == (kind == em::answer_kind::invalid));
    CHECK(em::decide_line(line.text) == spelt);
    if (kind != em::answer_kind::invalid) continue;

    ++invalid;
    const json_value& error = (*answer)["error"];
    const std::string& message = error["message"].text;
    CHECK((message.find("found ") == 0 || message.find(" is missing") < message.find(' ') + 1 ||
           message.find(" does not support the action ") != std::string::npos));
    CHECK((error["field"].text == "" || error["field"].text[0] == '/'));
    const bool is_right = is_pointed_at(line, error);
    CHECK(is_right);
    pointed_at += is_right ? 1 : 0;
  }
  CHECK(answers == 1000);
  CHECK(invalid > 600);
  CHECK(invalid < 1000);
  CHECK(pointed_at == invalid);
}

TEST_CASE("an error that points elsewhere is noticed") {
  const mangled_line line = replace(R"({"a":1,"b":{"c":2}})", {16, 17}, "x");
  CHECK(is_pointed_at(line, *parse_json(R"({"field":"","byte":17})")));
  CHECK_FALSE(is_pointed_at(line, *parse_json(R"({"field":"","byte":18})")));
  const mangled_line read = replace(R"({"a":1,"b":{"c":2}})", {16, 17}, "3");
  CHECK(is_pointed_at(read, *parse_json(R"({"field":"/b/c"})")));
  CHECK_FALSE(is_pointed_at(read, *parse_json(R"({"field":"/a"})")));
  CHECK_FALSE(is_pointed_at(read, *parse_json(R"({"field":""})")));
}
