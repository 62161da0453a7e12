#pragma once

// The item that a client wants to add to an event. An empty text counts as absent.

#include <campaign_rules/maybe.hpp>
#include <campaign_rules/money.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Texts are not copied: their memory must outlive every question that holds them.
struct create_event_item_request {
  maybe<std::string_view> name{}, description{};
  maybe<money> price{};                          // of one; 0 when it costs nothing
  maybe<std::int64_t> default_quantity_total{};  // how many there are
  maybe<std::int64_t> per_registrant_limit{};
  maybe<bool> show_quantity_available{};  // say on the registration page how many are left

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("name", of.name), visit("description", of.description), visit("price", of.price);
    visit("default_quantity_total", of.default_quantity_total), visit("per_registrant_limit", of.per_registrant_limit);
    visit("show_quantity_available", of.show_quantity_available);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
