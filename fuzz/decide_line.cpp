// Any bytes as a line: one answer, in JSON, that says what it has to.

#include <campaign_rules/json/decide_line.hpp>

#include <string>
#include <string_view>

#include "../tests/support/json_value.hpp"
#include "plain_utf8.hpp"
#include "target.hpp"

namespace {

namespace em = campaign_rules;

bool is_decision(std::string_view word) {
  for (const std::string_view known : {"allowed", "refused", "undecided", "invalid"})
    if (word == known) return true;
  return false;
}

/// The value of `id` with which an answer begins, as spelt; empty when it does not.
std::string_view echoed_id(std::string_view answer) {
  constexpr std::string_view before = "{\"id\":";
  if (answer.substr(0, before.size()) != before) return {};
  answer.remove_prefix(before.size());
  return answer.substr(0, answer.find(",\"decision\":"));
}

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(decide_line) {
  const std::string line{input.text()};  // a copy of exactly its size, so that reading beyond it is noticed
  static em::line_decider decider;
  std::string spelt;
  const em::answer_kind kind = decider.answer(line, spelt);

  input.require(spelt.find('\n') == std::string::npos, "an answer is one line");
  input.require(em::fuzz::is_utf8(spelt), "in UTF-8");
  const maybe_json answer = parse_json(spelt);
  input.require(answer && answer->is_object(), "an answer is a JSON object");
  const json_value& decision = (*answer)["decision"];
  input.require(is_decision(decision.text) && decision.text == em::wire_name(kind), "it says the decision");

  const bool is_invalid = kind == em::answer_kind::invalid;
  const json_value* const error = answer->find("error");
  input.require((error != nullptr) == is_invalid, "an error stands on invalid lines alone");
  input.require((answer->find("violations") != nullptr) == (kind == em::answer_kind::refused),
                "violations on refusals");
  if (is_invalid) {
    const json_value* const field = error->find("field");
    input.require(field != nullptr && (field->text.empty() || field->text[0] == '/'), "an error names its field");
    input.require(!(*error)["message"].text.empty(), "and says what it is");
  }

  const std::string_view id = echoed_id(spelt);
  input.require(line.find(id) != std::string::npos, "an id is echoed as it was spelt");
  if (!is_invalid) {
    const maybe_json read = parse_json(line);
    input.require(read && read->is_object(), "what is no JSON is invalid");
    input.require((*read)["id"] == (*answer)["id"], "the id is the line's");
  }

  input.require(em::decide_line(line) == spelt, "the same line gets the same answer");
  em::decide_options explaining;
  explaining.explain = true;
  const std::string traced = em::decide_line(line, explaining);
  input.require(traced.substr(0, spelt.size() - 1) == spelt.substr(0, spelt.size() - 1),
                "a trace changes nothing else");
}
