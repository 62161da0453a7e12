#pragma once

// Where a host gets each fact, provider by provider: what no program can read off the policies.

#include <string_view>

namespace generate {

/// Where the fact with the given path comes from, in Markdown. Never empty: where no page offers it, it says so.
std::string_view source_of_fact(std::string_view provider, std::string_view path);

}  // namespace generate
