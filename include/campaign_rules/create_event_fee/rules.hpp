#pragma once

// The rules of adding a fee to an event, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create_event_fee/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create_event_fee {

using asked_for = create_event_fee_request;
using policy = create_event_fee_policy;
template <auto Pointer>
using member = request_member<create_event_fee_action, Pointer>;

using label =
    name_rules<member<&asked_for::label>, &policy::label_required, &policy::label_length, &policy::label_unique>;
using fee_scope_required = member_required<member<&asked_for::fee_scope>, &policy::fee_scope_required>;

using rules = decltype(label::rules{} + rule_list<fee_scope_required, access_privilege<policy>>{});

}  // namespace create_event_fee

create_event_fee::rules list_rules(create_event_fee_action);
using create_event_fee_verdict = verdict<create_event_fee_action>;

CAMPAIGN_RULES_END_NAMESPACE
