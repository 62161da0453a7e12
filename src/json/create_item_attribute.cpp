#include <campaign_rules/create_item_attribute/rules.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_item_attribute".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_item_attribute_action> : member_json {};

template action_entry entry_of<create_item_attribute_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
