#pragma once

// What actions share that do nothing but move a campaign from one status to another: they ask for no more than an
// eligible status and access, and their plan is the new status.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// A request without members.
struct no_request {};

struct transition_policy {
  condition offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<status_set> unmentioned_statuses{};  // of which no page speaks: refused too, with a citation that says so
  term<std::string_view> privilege{};
  term<std::string_view> scope{};

  status_set leads_to{};  // the statuses that it can lead to; empty when the status stays as it is
  int success_status = 200;
};

/// Can the policy be met? No set is empty.
constexpr bool well_formed(const transition_policy& policy) noexcept {
  return !policy.eligible_statuses || !policy.eligible_statuses->empty();
}

struct transition_plan {
  /// The status that the campaign has afterwards; absent when the facts do not tell, or the provider has no word for it.
  maybe<campaign_status> status{};
};

/// The one status that a policy leads to, if the provider has a word for it.
constexpr maybe<campaign_status> only_status(status_set leads_to, status_set known) noexcept {
  const status_set named = leads_to & known;
  return named.size() == 1 ? maybe{*named.begin()} : maybe<campaign_status>{};
}

/// The plan of a question whose policy leads to one status, whatever the facts.
template <class Question>
constexpr transition_plan plan_transition(const Question& asked) noexcept {
  return {only_status(asked.policy().leads_to, asked.provider.wire.statuses.known())};
}

CAMPAIGN_RULES_END_NAMESPACE
