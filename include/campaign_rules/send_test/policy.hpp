#pragma once

// A provider's policy for sending a test, or preview, of a campaign to a few addresses.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/finding.hpp>
#include <campaign_rules/plans.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/send_test/request.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct send_test_policy {
  requirement offered{};  // the provider has this action

  term<status_set> eligible_statuses{};
  term<role_set> eligible_roles{};
  requirement addresses_required{};
  term<limit_by_plan> addresses_at_most{};       // in one call
  term<limit_by_plan> addresses_per_day{};       // in the day that the provider counts
  term<limit_by_plan> addresses_recently{};      // in a shorter window
  term<limit_by_plan> addresses_per_campaign{};  // for one campaign, in the last 24 h
  bool verified_are_free = false;                // verified addresses do not count
  requirement format_required{};
  requirement xhtml_refused{};

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  // How a request says it.
  std::string_view addresses_field = "/request/email_addresses";
  bool takes_one_address = false;  // the member is a text, not a list of texts
  std::string_view format_field = "/request/format";
  word_list formats = wire_names<test_format>::words;  // the words for HTML, text and both; fewer where there are fewer

  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("eligible_statuses", of.eligible_statuses);
    visit("eligible_roles", of.eligible_roles), visit("addresses_required", of.addresses_required);
    visit("addresses_at_most", of.addresses_at_most), visit("addresses_per_day", of.addresses_per_day);
    visit("addresses_recently", of.addresses_recently), visit("addresses_per_campaign", of.addresses_per_campaign);
    visit("verified_are_free", of.verified_are_free), visit("format_required", of.format_required);
    visit("xhtml_refused", of.xhtml_refused), visit("privilege", of.privilege), visit("scope", of.scope);
    visit("addresses_field", of.addresses_field), visit("takes_one_address", of.takes_one_address);
    visit("format_field", of.format_field), visit("formats", of.formats), visit("success_status", of.success_status);
  }

  /// Each member of a request has a name, and there is no word for more formats than there are.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    return !member_name(addresses_field).empty() && !member_name(format_field).empty() &&
           formats.size() <= all_of<test_format>.size() && (!format_required || !formats.empty());
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
