#pragma once

// A line that was read: everything in it was checked, ignored members included, and the parts that a question can be
// made of are kept as nodes. What a member means is not known here, but for `id`, which answers echo as it was spelt.

#include <memory>
#include <string_view>

#include "input_error.hpp"
#include "node.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

class parsed_line {
 public:
  parsed_line();
  ~parsed_line();
  parsed_line(const parsed_line&) = delete;
  parsed_line& operator=(const parsed_line&) = delete;

  /// Reads a line. False when it is no JSON object in UTF-8, is nested deeper than 64, or gives a member twice; `error`
  /// then says why. Nodes and texts stay until the next call; they refer to memory of this object, not to the line.
  bool read(std::string_view line);

  /// The line as a whole, once it was read.
  const node& root() const noexcept;

  const input_error& error() const noexcept;

  /// The value of the member `id`, as spelt; empty when there is none, when it is neither a string nor a number, and
  /// when it cannot be found in a broken line.
  std::string_view id() const noexcept;

 private:
  class walker;
  std::unique_ptr<walker> walker_;
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
