#include <campaign_rules/create_item_attribute/plan.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_item_attribute".

namespace campaign_rules::json {

template <>
struct action_json<create_item_attribute_action> : member_json {};

template action_entry entry_of<create_item_attribute_action>();

}  // namespace campaign_rules::json
