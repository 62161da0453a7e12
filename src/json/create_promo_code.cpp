#include <campaign_rules/create_promo_code/rules.hpp>

#include "member_reader.hpp"

// The JSON of the action "create_promo_code".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_promo_code_action> : member_json {};

template action_entry entry_of<create_promo_code_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
