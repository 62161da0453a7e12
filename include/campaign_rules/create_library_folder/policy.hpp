#pragma once

// A provider's policy for creating a folder in the library.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create_library_folder/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/term.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_library_folder_policy {
  requirement offered{};  // the provider has this action

  requirement name_required{};
  term<closed_range> name_length{};  // in Unicode code points
  requirement name_in_latin_1{};     // no characters but those of ISO-8859-1
  requirement name_unique{};
  term<std::int64_t> deepest_level{};  // at which a folder can lie; 0: top

  term<any_of_words> privilege{};
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("name_required", of.name_required), visit("name_length", of.name_length);
    visit("name_in_latin_1", of.name_in_latin_1), visit("name_unique", of.name_unique);
    visit("deepest_level", of.deepest_level), visit("privilege", of.privilege);
    visit("success_status", of.success_status);
  }

  /// The deepest level is one that exists.
  [[nodiscard]] constexpr bool is_consistent([[maybe_unused]] const dialect& by) const noexcept {
    if (!deepest_level) return true;
    const std::int64_t level = *deepest_level;
    return level >= 0 && level < 64 && by.folder_levels.contains(static_cast<int>(level));
  }
};

/// The action "create_library_folder": create a folder in the library of images and documents.
struct create_library_folder_action {
  static constexpr std::string_view name = "create_library_folder";
  static constexpr std::string_view code_prefix = "library_folder";
  using facts = creation;
  using request = create_library_folder_request;
  using policy = create_library_folder_policy;
  struct in_provider {
    create_library_folder_policy create_library_folder{};
  };
  static constexpr auto policy_in = &in_provider::create_library_folder;
};

using create_library_folder_question = question<create_library_folder_action>;

CAMPAIGN_RULES_END_NAMESPACE
