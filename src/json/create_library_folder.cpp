#include <campaign_rules/create_library_folder/rules.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_library_folder".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_library_folder_action> : member_json {};

template action_entry entry_of<create_library_folder_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
