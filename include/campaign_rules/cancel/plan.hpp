#pragma once

// What comes out of an allowed "cancel": the new status.

#include <campaign_rules/cancel/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr transition_plan make_plan(const cancel_question& asked) noexcept { return plan_transition(asked); }

CAMPAIGN_RULES_END_NAMESPACE
