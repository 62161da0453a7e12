#pragma once

// The page of the facts: what each action of each provider has to be told, and where a host gets it.

#include <string>

namespace generate {

/// To stand in docs/facts.md.
std::string facts_page();

}  // namespace generate
