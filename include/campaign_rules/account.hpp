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
  fact<bool, fact_id::account_in_good_standing> in_good_standing{};
  fact<bool, fact_id::account_has_address> has_address{};  // a physical address of the organization is on file
  fact<array_view<std::string_view>, fact_id::account_privileges> privileges{};
  fact<array_view<std::string_view>, fact_id::account_scopes> scopes{};
  fact<std::int32_t, fact_id::account_test_addresses_used> test_addresses_used{};  // in the running day
  fact<array_view<std::string_view>, fact_id::account_verified_addresses> verified_addresses{};
};

/// Calls `visit` with each fact of an account, each of its own type; `fact::id` tells which it is.
template <class Account, class Visitor>
constexpr void for_each_account_fact(Account& of, Visitor&& visit) {
  visit(of.in_good_standing), visit(of.has_address);
  visit(of.privileges), visit(of.scopes);
  visit(of.test_addresses_used), visit(of.verified_addresses);
}

CAMPAIGN_RULES_END_NAMESPACE
