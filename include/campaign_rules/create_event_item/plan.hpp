#pragma once

// What comes out of an allowed "create_event_item": nothing that the rules could know.

#include <campaign_rules/create_event_item/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr no_plan make_plan(const create_event_item_question&) noexcept { return {}; }

CAMPAIGN_RULES_END_NAMESPACE
