#pragma once

// The providers that the library knows. To add one, write its file beside this and name it here.
//
//   if (const provider* by = find_provider("sequenzy")) …

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/providers/constant_contact_v2.hpp>
#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#include <campaign_rules/providers/gumroad.hpp>
#include <campaign_rules/providers/listmonk.hpp>
#include <campaign_rules/providers/mailchimp.hpp>
#include <campaign_rules/providers/mailpoet.hpp>
#include <campaign_rules/providers/omnisend.hpp>
#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/providers/wix.hpp>

#include <array>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

inline constexpr std::array<const provider*, 10> all_providers{&constant_contact_v3,
                                                               &constant_contact_v3_2026,
                                                               &constant_contact_v2,
                                                               &sequenzy,
                                                               &mailchimp,
                                                               &omnisend,
                                                               &mailpoet,
                                                               &wix,
                                                               &gumroad,
                                                               &listmonk};

/// A list of providers; the pointers must not be null.
using provider_list = array_view<const provider*>;

/// The provider with the given id, or null when the list has none.
[[nodiscard]] constexpr const provider* find_provider(std::string_view id,
                                                      provider_list among = all_providers) noexcept {
  for (const provider* candidate : among)
    if (candidate->id == id) return candidate;
  return nullptr;
}

CAMPAIGN_RULES_END_NAMESPACE
