#pragma once

// The time lines of the rules that are about time, drawn from each provider's policy by what the library answers.

#include <string>
#include <string_view>

namespace generate {

/// A section of Markdown with a time line for each provider that has the rule; empty for a rule that is not about time.
std::string rule_time_lines(std::string_view code);

/// The same for everything about time that one provider has.
std::string provider_time_lines(std::string_view provider);

}  // namespace generate
