#pragma once

// What comes out of an allowed "delete": the new status.

#include <campaign_rules/delete/rules.hpp>

namespace campaign_rules {

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr transition_plan make_plan(const delete_question& asked) noexcept { return plan_transition(asked); }

}  // namespace campaign_rules
