#pragma once

// A provider's policy for adding an item to an event.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create_event_item/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_event_item_policy {
  requirement offered{};  // the provider has this action

  requirement name_required{}, name_unique{};
  term<closed_range> name_length{}, description_length{};  // in Unicode code points
  requirement price_required{}, default_quantity_total_required{}, per_registrant_limit_required{};
  requirement show_quantity_available_required{};
  term<money> price_at_least{};
  term<std::int64_t> default_quantity_total_at_least{}, per_registrant_limit_at_least{};
  requirement per_registrant_limit_available{};  // nobody may order more than there are

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("name_required", of.name_required), visit("name_unique", of.name_unique);
    visit("name_length", of.name_length), visit("description_length", of.description_length);
    visit("price_required", of.price_required);
    visit("default_quantity_total_required", of.default_quantity_total_required);
    visit("per_registrant_limit_required", of.per_registrant_limit_required);
    visit("show_quantity_available_required", of.show_quantity_available_required);
    visit("price_at_least", of.price_at_least);
    visit("default_quantity_total_at_least", of.default_quantity_total_at_least);
    visit("per_registrant_limit_at_least", of.per_registrant_limit_at_least);
    visit("per_registrant_limit_available", of.per_registrant_limit_available), visit("privilege", of.privilege);
    visit("success_status", of.success_status);
  }
};

/// The action "create_event_item": add an item to an event, which registrants can order. Once an item has attributes, such
/// as sizes, its total quantity is the sum of theirs.
struct create_event_item_action {
  static constexpr std::string_view name = "create_event_item";
  static constexpr std::string_view code_prefix = "event_item";
  using facts = creation;
  using request = create_event_item_request;
  using policy = create_event_item_policy;
  struct in_provider {
    create_event_item_policy create_event_item{};
  };
  static constexpr auto policy_in = &in_provider::create_event_item;
};

using create_event_item_question = question<create_event_item_action>;

CAMPAIGN_RULES_END_NAMESPACE
