#pragma once

// The promotional code that a client wants to add to an event. An empty text counts as absent.

#include <campaign_rules/maybe.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// What a code does: it opens a fee that others cannot choose, or makes fees cheaper.
enum class promo_code_kind : std::uint8_t { access, discount };

/// What a discount is taken off.
enum class discount_base : std::uint8_t { fee_list, order_total };

template <>
struct wire_names<promo_code_kind> {
  static constexpr std::array<std::string_view, 2> words{"ACCESS", "DISCOUNT"};
};
template <>
struct wire_names<discount_base> {
  static constexpr std::array<std::string_view, 2> words{"FEE_LIST", "ORDER_TOTAL"};
};

/// A list of identifiers of which only their number matters. Entries are counted as they stand, repeated ones too.
struct id_list {
  std::int64_t size = 0;
};
[[nodiscard]] constexpr bool is_given(id_list ids) noexcept { return ids.size > 0; }

/// Text is not copied: its memory must outlive every question that holds it.
struct create_promo_code_request {
  maybe<std::string_view> code_name{};
  maybe<promo_code_kind> code_type{};
  id_list fee_ids{};
  maybe<std::int64_t> discount_percent{};
  maybe<money> discount_amount{};
  maybe<discount_base> discount_scope{};
  maybe<std::int64_t> quantity_total{};  // how often it can be used; -1: without a limit

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("code_name", of.code_name), visit("code_type", of.code_type), visit("fee_ids", of.fee_ids);
    visit("discount_percent", of.discount_percent), visit("discount_amount", of.discount_amount);
    visit("discount_scope", of.discount_scope), visit("quantity_total", of.quantity_total);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
