#pragma once

// A provider's policy for creating a folder in the library.

#include <campaign_rules/code_points.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_library_folder_policy {
  condition offered{};  // the provider has this action

  condition name_required{};
  term<closed_range> name_length{};  // in Unicode code points
  condition name_in_latin_1{};       // no characters but those of ISO-8859-1
  condition name_unique{};
  term<std::int64_t> deepest_level{};  // at which a folder can lie; 0: top

  term<std::string_view> privilege{};
  int success_status = 200;
};

/// Can the policy be met? No length is upside down or less than one, and there is room for folders.
constexpr bool well_formed(const create_library_folder_policy& policy) noexcept {
  return can_hold_text(policy.name_length) && (!policy.deepest_level || *policy.deepest_level >= 0);
}

CAMPAIGN_RULES_END_NAMESPACE
