#pragma once

// The answer to a line that is invalid.

#include <string>
#include <string_view>

#include "input_error.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

void write_invalid(std::string_view id, const input_error& error, std::string& answer);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
