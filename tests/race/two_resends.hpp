#pragma once

// A house policy that allows two resends for each primary, where Constant Contact allows one.

#include <campaign_rules/providers/constant_contact_v3.hpp>

inline constexpr campaign_rules::citation handbook{"House rules", "https://intranet.example/newsletters",
                                                   campaign_rules::basis::house};

constexpr campaign_rules::provider allowing_two_resends() noexcept {
  campaign_rules::provider house = campaign_rules::constant_contact_v3;
  house.resend.resends_per_primary = {2, handbook};
  return house;
}
inline constexpr campaign_rules::provider two_resends = allowing_two_resends();
