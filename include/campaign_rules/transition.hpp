#pragma once

// What actions share that do nothing but move a campaign from one status to another: they ask for no more than an
// eligible status and access, and their plan is the new status. Such an action is one short file: see pause.hpp.

#include <campaign_rules/access.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct transition_policy {
  requirement offered{};  // the provider supports this action

  term<status_set> eligible_statuses{};
  term<status_set> unmentioned_statuses{};  // of which no page speaks: refused too, with a citation that says so
  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  status_set leads_to{};              // the statuses that it can lead to; empty when the status stays as it is
  std::string_view request_status{};  // what the member `status` of a request says, where it is given; empty: not read
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_statuses", of.eligible_statuses);
    visit("unmentioned_statuses", of.unmentioned_statuses), visit("privilege", of.privilege), visit("scope", of.scope);
    visit("leads_to", of.leads_to), visit("request_status", of.request_status);
    visit("success_status", of.success_status);
  }
};

/// The rules that follow an action's own: access comes last.
template <class Policy>
using access_rules = rule_list<access_privilege<Policy>, access_scope<Policy>>;

struct transition_plan {
  /// The status that the campaign has afterwards; absent when the facts do not tell, or the provider has no word for it.
  maybe<campaign_status> status{};
};

/// The one status that a policy leads to, if the provider has a word for it.
[[nodiscard]] constexpr maybe<campaign_status> only_status(status_set leads_to, status_set known) noexcept {
  const status_set named = leads_to & known;
  return named.size() == 1 ? maybe{*named.begin()} : maybe<campaign_status>{};
}

/// The plan of a question whose policy leads to one status, whatever the facts.
template <class Question>
[[nodiscard]] constexpr transition_plan plan_transition(const Question& asked) noexcept {
  return {only_status(asked.policy().leads_to, asked.provider.dialect.statuses.known())};
}

/// The plan of an action that starts a campaign, or only schedules it where the campaign holds a date.
template <class Question>
[[nodiscard]] constexpr transition_plan plan_start(const Question& asked) noexcept {
  const transition_plan plan = plan_transition(asked);
  constexpr status_set either{campaign_status::sending, campaign_status::scheduled};
  if (plan.status || (asked.policy().leads_to & either) != either || !asked.facts.has_scheduled_date) return plan;
  return {*asked.facts.has_scheduled_date ? campaign_status::scheduled : campaign_status::sending};
}

CAMPAIGN_RULES_END_NAMESPACE
