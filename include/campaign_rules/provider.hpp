#pragma once

// A provider: its policies, one for each action of actions.hpp and named like it (`delete` is `deletion`), and its dialect.
//
//   provider house = constant_contact_v3;      // own rules: copy one, change terms, say where they come from
//   house.id = "house";
//   house.resend.delay_days = {{2, 5}, handbook};

#include <campaign_rules/actions.hpp>
#include <campaign_rules/dialect.hpp>
#include <campaign_rules/policy.hpp>

#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct provider : detail::policies_of<all_actions> {
  std::string_view id{};    // as requests name it: "constant_contact_v3"
  std::string_view name{};  // for people
  campaign_rules::dialect dialect{};
};

/// Can the provider's rules be met, and do its words for statuses lead back to themselves? A template, so that who does not
/// ask does not pay for looking at every policy.
template <class Provider, std::enable_if_t<std::is_base_of_v<provider, Provider>, int> = 0>
[[nodiscard]] constexpr bool well_formed(const Provider& of) noexcept {
  bool is_well = !of.id.empty() && well_formed(of.dialect);
  all_actions::for_each(
      [&](auto action) { is_well = is_well && well_formed(policy_of<decltype(action)>(of), of.dialect); });
  return is_well;
}

CAMPAIGN_RULES_END_NAMESPACE
