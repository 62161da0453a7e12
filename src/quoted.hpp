#pragma once

// A user's text inside a message.

#include <campaign_rules/version.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

/// The text in backticks, safe to print on one line as UTF-8 whatever it holds, so that two texts that differ never look
/// the same only because something in one of them is invisible. Characters that do not print, and spaces other than
/// U+0020, appear as `\u{200B}`, bytes that are no UTF-8 as `\xff`, a backtick as `\x60`, a backslash as `\\`. A text of
/// more than 64 bytes is cut to the characters that lie within the first 64, and followed by "...".
std::string quoted(std::string_view text);

/// The same for a text that should be ASCII: every other character is escaped, since some look like ASCII and are not.
std::string quoted_ascii(std::string_view text);

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
