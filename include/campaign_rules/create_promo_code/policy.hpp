#pragma once

// A provider's policy for adding a promotional code to an event.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_promo_code_policy {
  requirement offered{};  // the provider has this action

  requirement code_name_required{};
  term<closed_range> code_name_length{};  // in Unicode code points
  requirement code_name_of_word_characters{};
  requirement code_name_unique{};  // within the event
  requirement code_type_required{};

  requirement fee_ids_required{};         // for access, and for a discount on listed fees
  term<std::int64_t> fees_of_access{};    // how many an access code may open
  requirement restricted_fee_required{};  // an access code opens a fee with restricted access
  requirement discount_required{};        // a discount has a percentage or an amount
  requirement discounts_exclusive{};      // not both of them
  term<closed_range> discount_percent{};
  term<money> discount_amount_at_least{};
  requirement discount_scope_required{};
  term<std::int64_t> quantity_total_at_least{};

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("code_name_required", of.code_name_required);
    visit("code_name_length", of.code_name_length);
    visit("code_name_of_word_characters", of.code_name_of_word_characters);
    visit("code_name_unique", of.code_name_unique), visit("code_type_required", of.code_type_required);
    visit("fee_ids_required", of.fee_ids_required), visit("fees_of_access", of.fees_of_access);
    visit("restricted_fee_required", of.restricted_fee_required), visit("discount_required", of.discount_required);
    visit("discounts_exclusive", of.discounts_exclusive), visit("discount_percent", of.discount_percent);
    visit("discount_amount_at_least", of.discount_amount_at_least);
    visit("discount_scope_required", of.discount_scope_required);
    visit("quantity_total_at_least", of.quantity_total_at_least), visit("privilege", of.privilege);
    visit("success_status", of.success_status);
  }

  /// An access code may open a fee.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    return !fees_of_access || *fees_of_access >= 1;
  }
};

/// The action "create_promo_code": add a promotional code to an event: one that gives access to a fee, or a discount.
struct create_promo_code_action {
  static constexpr std::string_view name = "create_promo_code";
  static constexpr std::string_view code_prefix = "promo_code";
  using facts = creation;
  using request = create_promo_code_request;
  using policy = create_promo_code_policy;
  struct in_provider {
    create_promo_code_policy create_promo_code{};
  };
  static constexpr auto policy_in = &in_provider::create_promo_code;
};

using create_promo_code_question = question<create_promo_code_action>;

CAMPAIGN_RULES_END_NAMESPACE
