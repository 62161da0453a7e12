#pragma once

// A provider's policy for adding a fee to an event.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create_event_fee/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_fee_policy {
  requirement offered{};  // the provider has this action

  requirement label_required{};
  term<closed_range> label_length{};  // in Unicode code points
  requirement label_unique{};         // within the event
  requirement fee_scope_required{};

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("label_required", of.label_required);
    visit("label_length", of.label_length), visit("label_unique", of.label_unique);
    visit("fee_scope_required", of.fee_scope_required), visit("privilege", of.privilege);
    visit("success_status", of.success_status);
  }
};

/// The action "create_event_fee": add a fee to an event.
struct create_event_fee_action {
  static constexpr std::string_view name = "create_event_fee";
  static constexpr std::string_view code_prefix = "event_fee";
  using facts = creation;
  using request = create_event_fee_request;
  using policy = create_event_fee_policy;
  struct in_provider {
    create_event_fee_policy create_event_fee{};
  };
  static constexpr auto policy_in = &in_provider::create_event_fee;
};

using create_event_fee_question = question<create_event_fee_action>;

CAMPAIGN_RULES_END_NAMESPACE
