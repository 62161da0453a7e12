#pragma once

// The facts of a line: its objects `campaign`, `context` and `account`. Every member of them must be a fact that some action
// knows.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/dialect.hpp>

#include "value_reader.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// Reads the library's facts; `Facts` is campaign, creation or account. Statuses are read in the provider's words. `own` are
/// the names of the user's facts, which are read later, by the action that has them.
template <class Facts>
void read_facts(const object_reader& from, const dialect& words, text_list own, Facts& to);

/// The JSON pointer to the fact of that name; empty when there is none.
std::string_view path_of_fact(std::string_view member) noexcept;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
