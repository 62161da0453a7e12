#include <campaign_rules/create_event.hpp>

#include "answer.hpp"

// The JSON of the action "create_event".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template action_entry entry_of<create_event_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
