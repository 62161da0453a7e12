#pragma once

// The action "create_event": create an event. The provider's page says no more than which privilege it needs, so what is
// asked for is not read.

#include <campaign_rules/access.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/rule_list.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_policy {
  requirement offered{};  // the provider supports this action

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("privilege", of.privilege), visit("success_status", of.success_status);
  }
};

struct create_event_action {
  static constexpr std::string_view name = "create_event";
  using facts = creation;
  using policy = create_event_policy;
  struct in_provider {
    create_event_policy create_event{};
  };
  static constexpr auto policy_in = &in_provider::create_event;
};

using create_event_question = question<create_event_action>;
using create_event_verdict = verdict<create_event_action>;

namespace create_event {
using rules = rule_list<access_privilege<create_event_policy>>;
}  // namespace create_event

create_event::rules list_rules(create_event_action);

CAMPAIGN_RULES_END_NAMESPACE
