#pragma once

// JSON strings: which characters are escaped, and how. No more than JSON demands: `"`, `\` and what lies below U+0020.

#include <campaign_rules/version.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// Is one of its characters written by an escape? Most texts have none, and are copied as they stand.
bool needs_escapes(std::string_view text) noexcept;

/// Appends the text as a JSON string, in quotes.
void append_quoted(std::string& to, std::string_view text);

/// The text that a well-formed JSON string stands for, given without its quotes.
std::string unescaped(std::string_view spelt);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
