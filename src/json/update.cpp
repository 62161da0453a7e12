#include <campaign_rules/update.hpp>
#include <campaign_rules/plan.hpp>

#include "answer.hpp"

// The JSON of the action "update": what is updated is not looked at, and nothing comes out of it.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template action_entry entry_of<update_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
