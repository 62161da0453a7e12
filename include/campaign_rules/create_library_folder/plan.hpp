#pragma once

// What comes out of an allowed "create_library_folder": nothing that the rules could know.

#include <campaign_rules/create_library_folder/rules.hpp>

namespace campaign_rules {

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr no_plan make_plan(const create_library_folder_question&) noexcept { return {}; }

}  // namespace campaign_rules
