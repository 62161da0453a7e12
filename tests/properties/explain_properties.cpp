// Properties of sentences. Their numbers and why they must hold: README.md.

#include "support/generators.hpp"
#include "support/property.hpp"

#include <campaign_rules/text/explain.hpp>

#include <string>

using namespace generators;

namespace {

template <class Action>
void explains_in_one_line(const any_case<Action>& it) {
  const auto asked = it.asked();
  for (std::size_t i = 0; i < rules_of<Action>::size; ++i) {
    const rule_id<Action> rule = detail::verdict_access::rule<Action>(i);
    const std::string said = explain(asked, rule);
    const std::string code{rule.code()};
    RC_ASSERT(said.substr(0, code.size() + 2) == code + ": ");
    RC_ASSERT(said.size() > code.size() + 2);
    for (const char c : said) RC_ASSERT(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
    RC_ASSERT(said.find_first_of("{}") == std::string::npos);
    RC_ASSERT(said.back() != '.');
    RC_ASSERT(said.find("unknown") == std::string::npos);  // a detail that the sentence wants and the finding lacks
  }
}

template <class Action>
void names_its_source_or_what_it_lacks(const any_case<Action>& it) {
  const auto asked = it.asked();
  const verdict<Action> found = decide(asked);
  for (const rule_id<Action> rule : found.violated()) {
    const std::string said = explain(asked, rule);
    const finding told = campaign_rules::find(asked, rule);
    const std::string note = told.note.empty() ? "" : "; " + std::string{told.note};
    RC_ASSERT(said.find(std::string{told.source->address} + note + ")") != std::string::npos);
  }
  for (const rule_id<Action> rule : found.unknown()) {
    const std::string said = explain(asked, rule);
    for (const std::string_view path : paths_of<Action>(missing(asked, rule)))
      RC_ASSERT(said.find(path) != std::string::npos);
  }
}

}  // namespace

TEST_CASE("P22: what a rule says is one line that starts with its code and leaves no place open") {
  check_property(explains_in_one_line<resend_action>);
  check_property(explains_in_one_line<schedule_action>);
}

TEST_CASE("P23: a violation is explained with its source, an unknown with the facts that it lacks") {
  check_property(names_its_source_or_what_it_lacks<resend_action>);
  check_property(names_its_source_or_what_it_lacks<schedule_action>);
}
