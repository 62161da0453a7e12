#pragma once

// The action "cancel": give up a campaign for good before it is sent to everybody.

#include <campaign_rules/transition.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct cancel_policy : transition_policy {
  term<word_list> eligible_kinds{};
  term<plan_set> eligible_plans{};

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    transition_policy::for_each_member(of, visit);
    visit("eligible_kinds", of.eligible_kinds), visit("eligible_plans", of.eligible_plans);
  }
};

struct cancel_action {
  static constexpr std::string_view name = "cancel";
  using policy = cancel_policy;
  using plan = transition_plan;
  struct in_provider {
    cancel_policy cancel{};
  };
  static constexpr auto policy_in = &in_provider::cancel;
};

using cancel_question = question<cancel_action>;
using cancel_verdict = verdict<cancel_action>;

namespace cancel {
struct status : status_rule<&cancel_policy::eligible_statuses> {
  static constexpr std::string_view code = "cancel.status";
  static constexpr std::string_view demands = "the campaign has a status from which it can be cancelled";
};
struct kind : kind_rule<&cancel_policy::eligible_kinds> {
  static constexpr std::string_view code = "cancel.kind";
};
struct plan : plan_rule<&cancel_policy::eligible_plans> {
  static constexpr std::string_view code = "cancel.plan";
};
using rules = decltype(rule_list<status, kind, plan>{} + access_rules<cancel_policy>{});
}  // namespace cancel

cancel::rules list_rules(cancel_action);

template <class Question>
constexpr transition_plan make_plan(cancel_action, const Question& asked) noexcept {
  return plan_transition(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
