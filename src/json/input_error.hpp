#pragma once

// Why a line is invalid: which member is wrong, and what was found and what was expected there.

#include <campaign_rules/version.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct input_error {
  std::string field;  // a JSON pointer; empty for the line itself
  std::string message;
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
