#include "find_id.hpp"

#include <simdjson.h>

#include <cstddef>

#include "number.hpp"

// The rest of the line may be anything, so this looks at as little as it can: where strings begin and end, and
// brackets.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr std::string_view white_space = " \t\n\r";

/// Where the string ends that begins at `begin`, behind its last quote; npos when it does not.
std::size_t end_of_string(std::string_view line, std::size_t begin) noexcept {
  std::size_t at = begin + 1;
  while (at < line.size() && line[at] != '"') at += std::size_t{line[at] == '\\' ? 2U : 1U};
  return at < line.size() ? at + 1 : std::string_view::npos;
}

/// Where a scalar that is no string ends.
std::size_t end_of_word(std::string_view line, std::size_t begin) noexcept {
  const std::size_t end = line.find_first_of(" \t\n\r,:[]{}\"", begin);
  return end == std::string_view::npos ? line.size() : end;
}

bool is_hex(char c) noexcept { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Of a string with its quotes: the closing one, which is no hexadecimal digit, ends an escape that is too short.
bool escapes_are_well_formed(std::string_view spelt) noexcept {
  for (std::size_t at = spelt.find('\\'); at != std::string_view::npos; at = spelt.find('\\', at)) {
    const char escaped = spelt[at + 1];
    if (escaped == 'u') {
      for (std::size_t i = at + 2; i < at + 6; ++i)
        if (!is_hex(spelt[i])) return false;
    } else if (std::string_view{"\"\\/bfnrt"}.find(escaped) == std::string_view::npos) {
      return false;
    }
    at += 2;
  }
  return true;
}

bool is_string(std::string_view spelt) noexcept {
  for (const char c : spelt)
    if (static_cast<unsigned char>(c) < 0x20) return false;
  return escapes_are_well_formed(spelt) && surrogates_are_paired(spelt) &&
         simdjson::validate_utf8(spelt.data(), spelt.size());
}

/// The value behind a member's name that ends at `at`: a string or a number, or empty.
std::string_view value_behind(std::string_view line, std::size_t at) noexcept {
  at = line.find_first_not_of(white_space, at);
  if (at == std::string_view::npos || line[at] != ':') return {};
  at = line.find_first_not_of(white_space, at + 1);
  if (at == std::string_view::npos) return {};
  const bool may_be_string = line[at] == '"';
  const std::size_t end = may_be_string ? end_of_string(line, at) : end_of_word(line, at);
  if (end == std::string_view::npos) return {};
  const std::string_view spelt = line.substr(at, end - at);
  return (may_be_string ? is_string(spelt) : is_number(spelt)) ? spelt : std::string_view{};
}

}  // namespace

std::string_view find_id(std::string_view line) noexcept {
  int depth = 0;
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (c == '"') {
      const std::size_t end = end_of_string(line, at);
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

bool surrogates_are_paired(std::string_view spelt) noexcept {
  const auto unit_at = [&](std::size_t at) {
    unsigned unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
      const auto c = static_cast<unsigned>(static_cast<unsigned char>(spelt[i]));
      unit = unit * 16 + (c <= '9' ? c - '0' : (c | 0x20U) - 'a' + 10);
    }
    return unit;
  };
  for (std::size_t at = spelt.find('\\'); at != std::string_view::npos; at = spelt.find('\\', at)) {
    if (spelt[at + 1] != 'u') {
      at += 2;
      continue;
    }
    const unsigned unit = unit_at(at);
    at += 6;
    if (unit < 0xD800 || unit > 0xDFFF) continue;
    if (unit >= 0xDC00 || spelt.substr(at, 2) != "\\u") return false;
    const unsigned low = unit_at(at);
    if (low < 0xDC00 || low > 0xDFFF) return false;
    at += 6;  // behind the pair
  }
  return true;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
