#include <campaign_rules/pause/plan.hpp>

#include "transition.hpp"

// The JSON of the action "pause", which has no request members.

namespace campaign_rules::json {

template <>
struct action_json<pause_action> : transition_json {};

template action_entry entry_of<pause_action>();

}  // namespace campaign_rules::json
