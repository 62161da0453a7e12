#pragma once

// Examples at the boundary: of all lines that the tests know, the two that differ least and that a rule tells apart.
// Every one is answered by the library while the pages are written.

#include <campaign_rules/json/decide_line.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "../../tests/support/json_value.hpp"

namespace generate {

/// A line and its answer.
struct example {
  json_value line;
  json_value answer;
  std::map<std::string, json_value> leaves;       // of the line, by JSON pointer; arrays are one
  std::map<std::string, std::string> outcome_of;  // by the rule's code

  bool is_allowed() const { return answer["decision"].text == "allowed"; }
  std::size_t faults() const { return answer["violations"].members.size() + answer["missing"].members.size(); }
};

/// Answers a line; its provider, action and the rest must be valid.
example answered(json_value line);

struct boundary {
  const example* allowed = nullptr;
  const example* refused = nullptr;
};

class example_pool {
 public:
  /// Reads the files *.jsonl of a directory, each line with the question in its member `in`.
  explicit example_pool(const std::string& directory);

  /// The two examples closest to each other; null where there is none.
  boundary closest(std::string_view action, std::string_view provider, std::string_view rule) const;

  std::size_t size() const { return examples_.size(); }

 private:
  std::vector<example> examples_;
};

/// What differs between two lines: `/request/delay_minutes` is 720, not 719. In Markdown.
std::string differences(const example& allowed, const example& refused);

}  // namespace generate
