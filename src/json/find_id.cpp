#include "find_id.hpp"

#include <cstddef>

#include "number.hpp"
#include "string_grammar.hpp"

// The rest of the line may be anything, so this looks at as little as it can: where strings begin and end, and
// brackets.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr std::string_view white_space = " \t\n\r";

/// Where the quotes end that begin at `begin`, whatever is in them; npos when they do not.
std::size_t end_of_quotes(std::string_view line, std::size_t begin) noexcept {
  std::size_t at = begin + 1;
  while (at < line.size() && line[at] != '"') at += std::size_t{line[at] == '\\' ? 2U : 1U};
  return at < line.size() ? at + 1 : std::string_view::npos;
}

/// Where a scalar that is no string ends.
std::size_t end_of_word(std::string_view line, std::size_t begin) noexcept {
  const std::size_t end = line.find_first_of(" \t\n\r,:[]{}\"", begin);
  return end == std::string_view::npos ? line.size() : end;
}

/// The value behind a member's name that ends at `at`: a string or a number, or empty.
std::string_view value_behind(std::string_view line, std::size_t at) noexcept {
  at = line.find_first_not_of(white_space, at);
  if (at == std::string_view::npos || line[at] != ':') return {};
  at = line.find_first_not_of(white_space, at + 1);
  if (at == std::string_view::npos) return {};
  const bool may_be_string = line[at] == '"';
  const std::size_t end = may_be_string ? end_of_quotes(line, at) : end_of_word(line, at);
  if (end == std::string_view::npos) return {};
  const std::string_view spelt = line.substr(at, end - at);
  const bool is_id = may_be_string ? end_of_string(spelt).fault == string_fault::none : is_number(spelt);
  return is_id ? spelt : std::string_view{};
}

}  // namespace

std::string_view find_id(std::string_view line) noexcept {
  int depth = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (c == '"') {
      const std::size_t end = end_of_quotes(line, at);
      if (end == std::string_view::npos) break;
      if (depth == 1 && line.substr(at, end - at) == "\"id\"") {
        const std::string_view spelt = value_behind(line, end);
        if (!spelt.empty()) return spelt;
      }
      at = end;
      continue;
    }
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    ++at;
  }
  return {};
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
