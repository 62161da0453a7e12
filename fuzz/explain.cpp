// Every rule of every action, asked of anything: one safe line that says which rule it is.

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/explain.hpp>

#include <string>

#include "draw.hpp"
#include "plain_utf8.hpp"

namespace {

using namespace campaign_rules;

void require_safe_line(const fuzz::fuzz_input& input, const std::string& line) {
  input.require(!line.empty() && line.back() != '.', "a line does not end with a period");
  input.require(fuzz::is_utf8(line), "it is UTF-8");
  input.require(fuzz::has_no_control_characters(line), "on one line, without control characters");
  input.require(line.find('{') == std::string::npos || line.find('`') != std::string::npos, "no place is left open");
}

template <class Action>
void explain_all(const fuzz::fuzz_input& input, const question<Action>& asked) {
  for (std::size_t i = 0; i < rules_of<Action>::size; ++i) {
    const rule_id<Action> rule = detail::verdict_access::rule<Action>(i);
    const std::string line = explain(asked, rule);
    require_safe_line(input, line);
    input.require(line.compare(0, rule.code().size() + 2, std::string{rule.code()} + ": ") == 0,
                  "its code comes first");
    if (judge(asked, rule) == outcome::violated) require_safe_line(input, message(find(asked, rule)));
  }
}

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(explain) {
  fuzz::byte_source draw{input, fuzz::texts::any};
  const provider& by = *all_providers[draw.below(all_providers.size())];
  std::size_t left = draw.below(all_actions::size);
  all_actions::for_each([&](auto tag) {
    using action = decltype(tag);
    if (left-- != 0) return;
    question<action> asked{by, draw.facts<facts_of<action>>(by), {}, draw.time(), draw.facts<account>(by)};
    draw.request(asked.request);
    explain_all(input, asked);
  });
}
