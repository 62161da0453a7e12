#pragma once

// A provider's policy for adding an attribute to an item of an event.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create_item_attribute/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_item_attribute_policy {
  requirement offered{};  // the provider has this action

  requirement name_required{};
  term<closed_range> name_length{};  // in Unicode code points
  requirement name_unique{};         // within the item
  requirement quantity_total_required{};
  term<std::int64_t> quantity_total_at_least{};

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("name_required", of.name_required), visit("name_length", of.name_length);
    visit("name_unique", of.name_unique), visit("quantity_total_required", of.quantity_total_required);
    visit("quantity_total_at_least", of.quantity_total_at_least), visit("privilege", of.privilege);
    visit("success_status", of.success_status);
  }
};

/// The action "create_item_attribute": add an attribute, such as a size, to an item of an event. The item's total quantity is
/// then the sum of its attributes'.
struct create_item_attribute_action {
  static constexpr std::string_view name = "create_item_attribute";
  static constexpr std::string_view code_prefix = "item_attribute";
  using facts = creation;
  using request = create_item_attribute_request;
  using policy = create_item_attribute_policy;
  struct in_provider {
    create_item_attribute_policy create_item_attribute{};
  };
  static constexpr auto policy_in = &in_provider::create_item_attribute;
};

using create_item_attribute_question = question<create_item_attribute_action>;

CAMPAIGN_RULES_END_NAMESPACE
