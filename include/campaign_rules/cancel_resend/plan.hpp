#pragma once

// What comes out of an allowed "cancel_resend": nothing but that the place of a resend is free again.

#include <campaign_rules/cancel_resend/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr no_plan make_plan(const cancel_resend_question&) noexcept { return {}; }

CAMPAIGN_RULES_END_NAMESPACE
