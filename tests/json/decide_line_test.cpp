#include <campaign_rules/json/decide_line.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(!std::is_copy_constructible_v<line_decider>);
static_assert(!std::is_copy_assignable_v<line_decider>);
static_assert(longest_line == 16'777'216);

namespace {

constexpr std::string_view cancelled =
    R"({"provider":"sequenzy","action":"pause","now":"2026-11-22T10:00:00Z","campaign":{"status":"cancelled"}})";
constexpr std::string_view sending =
    R"({"provider":"sequenzy","action":"pause","now":"2026-11-22T10:00:00Z","campaign":{"status":"sending"}})";
constexpr std::string_view unknown = R"({"provider":"sequenzy","action":"pause","now":"2026-11-22T10:00:00Z"})";
constexpr std::string_view paused = R"({"decision":"allowed","http_status":200,"plan":{"status":"paused"}})";

}  // namespace

TEST_CASE("an answer is of one of four kinds, each with its word") {
  CHECK(all_of<answer_kind>.size() == 4);
  CHECK(wire_name(answer_kind::allowed) == "allowed");
  CHECK(wire_name(answer_kind::refused) == "refused");
  CHECK(wire_name(answer_kind::undecided) == "undecided");
  CHECK(wire_name(answer_kind::invalid) == "invalid");
}

TEST_CASE("one decider answers many lines, and nothing of one line is left in the next") {
  line_decider decider;
  std::string answer = "left from before";
  CHECK(decider.answer(sending, answer) == answer_kind::allowed);
  CHECK(answer == paused);
  CHECK(decider.answer(cancelled, answer) == answer_kind::refused);
  CHECK(decider.answer("{", answer) == answer_kind::invalid);
  CHECK(decider.answer(unknown, answer) == answer_kind::undecided);
  CHECK(answer == R"({"decision":"undecided","missing":[{"rule":"pause.status","fields":["/campaign/status"]}]})");
  CHECK(decider.answer(sending, answer) == answer_kind::allowed);
  CHECK(answer == paused);
}

TEST_CASE("a single line is answered as a decider answers it") { CHECK(decide_line(sending) == paused); }

TEST_CASE("the options say which providers a line may name, and whether the rules are traced") {
  const provider* const others[] = {&constant_contact_v2};
  decide_options options;
  options.providers = others;
  CHECK(decide_line(sending, options).find(R"({"decision":"invalid","error":{"field":"/provider")") == 0);

  options = {};
  options.explain = true;
  CHECK(decide_line(sending, options).find(R"("trace":[{"rule":"pause.status","outcome":"holds"})") !=
        std::string::npos);
}
