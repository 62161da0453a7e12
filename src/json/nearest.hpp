#pragma once

// The word that somebody meant who wrote another one.
//
//   nearest("PRIMARY_EMAIL", roles);      // primary_email
//   nearest("statuss", facts);            // status
//   nearest("current_status", facts);     // status, which is what others call it
//   nearest("colour", facts);             // none: empty

#include <campaign_rules/array_view.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// The nearest of the known words: the same one but for case and what separates its parts; at most one typing mistake
/// away from it, or two where it is longer than five letters (a letter too many, too few or wrong, or two in the wrong
/// order); or as near to another name of it that is in use. The first of several that are as near; empty when none is.
std::string_view nearest(std::string_view written, array_view<std::string_view> known);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
