#pragma once

// The fee that a client wants to add to an event. An empty text counts as absent.

#include <campaign_rules/maybe.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Who pays a fee.
enum class fee_payer : std::uint8_t { both, registrants, guests };

template <>
struct wire_names<fee_payer> {
  static constexpr std::array<std::string_view, 3> words{"BOTH", "REGISTRANTS", "GUESTS"};
};

/// Text is not copied: its memory must outlive every question that holds it.
struct create_event_fee_request {
  maybe<std::string_view> label{};
  maybe<fee_payer> fee_scope{};

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("label", of.label), visit("fee_scope", of.fee_scope);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
