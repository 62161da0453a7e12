#include <campaign_rules/cancel.hpp>
#include <campaign_rules/plan.hpp>

#include "transition.hpp"

// The JSON of the action "cancel", which has no request members.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<cancel_action> : transition_json {};

template action_entry entry_of<cancel_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
