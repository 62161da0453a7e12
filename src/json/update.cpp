#include <campaign_rules/update/plan.hpp>

#include "answer.hpp"

// The JSON of the action "update": what is updated is not looked at, and nothing comes out of it.

namespace campaign_rules::json {

template action_entry entry_of<update_action>();

}  // namespace campaign_rules::json
