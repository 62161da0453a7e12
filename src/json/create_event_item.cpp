#include <campaign_rules/create_event_item/rules.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_event_item".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_event_item_action> : member_json {};

template action_entry entry_of<create_event_item_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
