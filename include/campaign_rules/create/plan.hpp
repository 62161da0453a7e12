#pragma once

// What comes out of an allowed "create": what the new campaign is.

#include <campaign_rules/create/rules.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Text is the policy's own memory.
struct create_plan {
  campaign_status status{};          // that it begins with
  std::string_view template_type{};  // as the provider calls it
};

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr create_plan make_plan(create_action, const Question& asked) noexcept {
  return {asked.policy().created_as, asked.policy().template_type};
}

CAMPAIGN_RULES_END_NAMESPACE
