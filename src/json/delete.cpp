#include <campaign_rules/delete.hpp>
#include <campaign_rules/plan.hpp>

#include "transition.hpp"

// The JSON of the action "delete", which has no request members.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<delete_action> : transition_json {};

template action_entry entry_of<delete_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
