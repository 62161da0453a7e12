#pragma once

// The pages of the providers: each by itself, all of them side by side, and two of them against each other.

#include <string>

#include "site_rule_pages.hpp"

namespace generate {

/// To stand in providers/<id>.md. `readings` is the text of docs/readings.md, of which the provider's section is shown.
std::string provider_page(const em::provider& by, const rule_book& book, const std::string& readings);

/// All rules of all providers, action by action, to stand in compare.md.
std::string comparison_page(const rule_book& book);

/// What two providers say differently, to stand in differences.md.
std::string differences_page(const em::provider& before, const em::provider& after, const rule_book& book);

}  // namespace generate
