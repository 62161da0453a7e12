#include <campaign_rules/unschedule.hpp>
#include <campaign_rules/plan.hpp>

#include "transition.hpp"

// The JSON of the action "unschedule", which has no request members.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<unschedule_action> : transition_json {};

template action_entry entry_of<unschedule_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
