#pragma once

// Why a line is invalid: which member is wrong, and what was found and what was expected there.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct input_error {
  std::string field;  // a JSON pointer; empty for the line itself
  std::string message;
  std::size_t byte = 0;  // of text that is no JSON: the place in the line, from 1; 0 where the field says it
};

/// Appends a member's name to a JSON pointer.
inline void append_member(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
