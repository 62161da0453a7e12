#include <campaign_rules/create_event_fee/rules.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_event_fee".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_event_fee_action> : member_json {};

template action_entry entry_of<create_event_fee_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
