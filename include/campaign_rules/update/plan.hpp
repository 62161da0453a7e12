#pragma once

// What comes out of an allowed "update": nothing that the rules determine; the status stays.

#include <campaign_rules/update/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr no_plan make_plan(const update_question&) noexcept { return {}; }

CAMPAIGN_RULES_END_NAMESPACE
