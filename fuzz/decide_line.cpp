// Any bytes as a line: one answer, in JSON, that says what it has to.

#include <campaign_rules/json/decide_line.hpp>

#include <string>
#include <string_view>

#include "../tests/support/json_value.hpp"
#include "target.hpp"

namespace {

namespace em = campaign_rules;

/// A check of UTF-8 in the plainest way: decode each character, and see that it is written as short as it can be.
bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead < 0x80 ? 0 : lead < 0xC0 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : -1;
    if (more < 0 || text.size() - at < static_cast<std::size_t>(more)) return false;
    unsigned code = more == 0 ? lead : lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
      const auto byte = static_cast<unsigned char>(text[at++]);
      if ((byte & 0xC0) != 0x80) return false;
      code = code << 6 | (byte & 0x3FU);
    }
    constexpr unsigned least[] = {0, 0x80, 0x800, 0x10000};
    if (code < least[more] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return false;
  }
  return true;
}

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
  input.require(is_utf8(spelt), "in UTF-8");
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
