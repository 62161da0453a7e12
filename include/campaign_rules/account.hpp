#pragma once

// The facts about the account that asks. Optional like a campaign's, with two closed worlds: privileges and scopes that
// are not given are not checked (hosts often do that elsewhere), and an address that is not listed as verified is not.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/fact.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Lists and their texts are not copied: their memory must outlive every question that holds them.
struct account {
  static constexpr std::string_view path = "/account/";

  fact<bool, 40> in_good_standing{};
  fact<bool, 41> has_address{};  // a physical address of the organization is on file
  fact<array_view<std::string_view>, 42> privileges{};
  fact<array_view<std::string_view>, 43> scopes{};
  fact<std::int32_t, 44> test_addresses_used{};  // counted ones, in the running day
  fact<array_view<std::string_view>, 45> verified_addresses{};
  fact<bool, 46> tracks_opens{};              // opens are tracked
  fact<bool, 47> subscriber_limit_reached{};  // it has more subscribers than its plan may mail
  fact<std::string_view, 48, &dialect::plans> plan{};
  fact<std::int32_t, 49> test_addresses_used_recently{};  // counted ones, in the provider's shorter window

  /// Calls `visit(name, fact)` with each fact.
  template <class Account, class Visitor>
  static constexpr void for_each_member(Account& of, Visitor&& visit) {
    visit("in_good_standing", of.in_good_standing), visit("has_address", of.has_address);
    visit("privileges", of.privileges), visit("scopes", of.scopes);
    visit("test_addresses_used", of.test_addresses_used), visit("verified_addresses", of.verified_addresses);
    visit("tracks_opens", of.tracks_opens), visit("subscriber_limit_reached", of.subscriber_limit_reached);
    visit("plan", of.plan), visit("test_addresses_used_recently", of.test_addresses_used_recently);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
