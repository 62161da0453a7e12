#pragma once

// The attribute that a client wants to add to an item of an event. An empty text counts as absent.

#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Text is not copied: its memory must outlive every question that holds it.
struct create_item_attribute_request {
  maybe<std::string_view> name{};
  maybe<std::int64_t> quantity_total{};  // how many there are

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("name", of.name), visit("quantity_total", of.quantity_total);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
