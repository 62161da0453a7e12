#pragma once

// The rules of creating a folder in the library, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create_library_folder/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create_library_folder {

using policy = create_library_folder_policy;
using name_member = request_member<create_library_folder_action, &create_library_folder_request::name>;

using name = text_rules<name_member, &policy::name_required, &policy::name_length>;

/// The code points up to U+00FF: in UTF-8 they begin with no byte above C3.
struct latin_1_characters {
  static constexpr std::string_view words = "characters of ISO-8859-1";
  static constexpr bool contain(char byte) noexcept { return static_cast<unsigned char>(byte) <= 0xC3; }
};
using name_characters = text_characters<name_member, &policy::name_in_latin_1, latin_1_characters>;
using name_unique = unique_name<name_member, &policy::name_unique>;

/// A folder lies one level below its parent. The fact is the parent's level, so that the rule needs to know whether there
/// is to be one.
struct depth : request_rule {
  static constexpr std::string_view code = "library_folder.depth";
  static constexpr std::string_view demands = "the folder is not deeper than the provider allows";
  static constexpr std::string_view sentence = "the parent folder is at level {observed}, expected at most {maximum}";
  static constexpr std::string_view field = "/context/folder_parent_level";
  static constexpr auto term = &policy::deepest_level;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t deepest) noexcept {
    return violated_when(is_at_least(asked[&creation::folder_parent_level], deepest))
        .provided(is_given(asked.request.parent_id));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t deepest) noexcept {
    if (asked.facts.folder_parent_level) found.observed = *asked.facts.folder_parent_level;
    found.maximum = deepest > 0 ? deepest - 1 : -1;
  }
};

using rules = decltype(name::rules{} + rule_list<name_characters, name_unique, depth, access_privilege<policy>>{});

}  // namespace create_library_folder

create_library_folder::rules list_rules(create_library_folder_action);
using create_library_folder_verdict = verdict<create_library_folder_action>;

CAMPAIGN_RULES_END_NAMESPACE
