#pragma once

// A provider's policy for sending a test, or preview, of a campaign to a few addresses.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/send_test/request.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_policy {
  requirement offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  requirement addresses_required{};
  term<std::int64_t> addresses_at_most{};  // in one call
  term<std::int64_t> addresses_per_day{};  // in a rolling 24 h
  bool verified_are_free = false;          // verified addresses do not count towards the day's
  requirement format_required{};
  requirement xhtml_refused{};

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_statuses", of.eligible_statuses);
    visit("eligible_roles", of.eligible_roles), visit("addresses_required", of.addresses_required);
    visit("addresses_at_most", of.addresses_at_most), visit("addresses_per_day", of.addresses_per_day);
    visit("verified_are_free", of.verified_are_free), visit("format_required", of.format_required);
    visit("xhtml_refused", of.xhtml_refused), visit("privilege", of.privilege), visit("scope", of.scope);
    visit("success_status", of.success_status);
  }

  /// No number is negative.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    return (!addresses_at_most || *addresses_at_most >= 0) && (!addresses_per_day || *addresses_per_day >= 0);
  }
};

struct send_test_plan;

/// The action "send_test": send a test, or preview, of a campaign to a few addresses. Content that is customised for each
/// recipient is not processed in it.
struct send_test_action {
  static constexpr std::string_view name = "send_test";
  using request = send_test_request;
  using policy = send_test_policy;
  using plan = send_test_plan;  // see plan.hpp beside this
  struct in_provider {
    send_test_policy send_test{};
  };
  static constexpr auto policy_in = &in_provider::send_test;
};

using send_test_question = question<send_test_action>;

CAMPAIGN_RULES_END_NAMESPACE
