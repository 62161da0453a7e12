#pragma once

// The action "create_library_folder": create a folder in the library of images and documents.

#include <campaign_rules/create_library_folder/request.hpp>
#include <campaign_rules/question.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_library_folder_action {
  static constexpr std::string_view name = "create_library_folder";
  static constexpr std::string_view code_prefix = "library_folder";
  static constexpr bool on_existing_campaign = false;
  using request = create_library_folder_request;
  using policy = create_library_folder_policy;
  static constexpr auto policy_in = &provider::create_library_folder;
};

using create_library_folder_question = question<create_library_folder_action>;

CAMPAIGN_RULES_END_NAMESPACE
