#pragma once

// The rules of adding an attribute to an item of an event, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create_item_attribute/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create_item_attribute {

using asked_for = create_item_attribute_request;
using policy = create_item_attribute_policy;
template <auto Pointer>
using member = request_member<create_item_attribute_action, Pointer>;

using name = name_rules<member<&asked_for::name>, &policy::name_required, &policy::name_length, &policy::name_unique>;
using quantity_total = number_rules<member<&asked_for::quantity_total>, &policy::quantity_total_required,
                                    &policy::quantity_total_at_least>;

using rules = decltype(name::rules{} + quantity_total::rules{} + rule_list<access_privilege<policy>>{});

}  // namespace create_item_attribute

create_item_attribute::rules list_rules(create_item_attribute_action);
using create_item_attribute_verdict = verdict<create_item_attribute_action>;

CAMPAIGN_RULES_END_NAMESPACE
