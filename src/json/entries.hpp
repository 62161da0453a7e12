#pragma once

// The library's own actions as lines may name them.

#include <campaign_rules/json/action_entry.hpp>

#include <vector>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The library's actions and the user's, in the order in which messages name them. A user's takes the place of the one that
/// has its name. The last one, "actions", asks about all of them.
std::vector<action_entry> entries_with(array_view<action_entry> own);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
