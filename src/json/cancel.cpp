#include <campaign_rules/cancel/plan.hpp>

#include "transition.hpp"

// The JSON of the action "cancel", which has no request members.

namespace campaign_rules::json {

template <>
struct action_json<cancel_action> : transition_json {};

template action_entry entry_of<cancel_action>();

}  // namespace campaign_rules::json
