#pragma once

// A user's text inside a message.

#include <campaign_rules/version.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

/// The text in backticks, safe to print on one line as UTF-8 whatever it holds: control characters, bytes that are no
/// UTF-8 and backticks appear as `\x60`, a backslash as `\\`. A text of more than 64 bytes is cut to the characters
/// that lie within the first 64, and followed by "...".
std::string quoted(std::string_view text);

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
