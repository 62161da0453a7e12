#pragma once

// The id of a line that is broken somewhere else.

#include <campaign_rules/version.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The first value of a member `id` of the outermost object, as spelt: a JSON string in UTF-8 or a JSON number. Empty
/// when there is none, or when what stands there is neither. The rest of the line may be anything.
std::string_view find_id(std::string_view line) noexcept;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
