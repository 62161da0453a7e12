#pragma once

// A provider: its policies, one for each action of actions.hpp and named like it (`delete` is `deletion`), and its dialect.
//
//   provider house = constant_contact_v3;      // own rules: copy one, change terms, say where they come from
//   house.id = "house";
//   house.resend.delay_days = {{2, 5}, handbook};
//
// Can its rules be met? See well_formed.hpp.

#include <campaign_rules/actions.hpp>
#include <campaign_rules/dialect.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct provider : detail::policies_of<all_actions> {
  std::string_view id{};    // as requests name it: "constant_contact_v3"
  std::string_view name{};  // for people
  campaign_rules::dialect dialect{};
};

CAMPAIGN_RULES_END_NAMESPACE
