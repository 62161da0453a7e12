#pragma once

// The facts about something that is to be created, such as a campaign, a promotional code or a folder. They are not about
// a campaign that exists: in JSON they stand under `context`.
//
//   creation wanted;
//   wanted.name_in_use = false;
//   const create_question asked{constant_contact_v2, wanted, ask, now};

#include <campaign_rules/fact.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct creation {
  static constexpr std::string_view path = "/context/";

  fact<bool, 50> name_in_use{};        // another resource already has the requested name, label or code
  fact<bool, 51> fee_is_restricted{};  // the one fee of an ACCESS code has restricted access
  fact<std::int32_t, 52, &dialect::folder_levels> folder_parent_level{};  // 0: top

  /// Calls `visit(name, fact)` with each fact.
  template <class Creation, class Visitor>
  static constexpr void for_each_member(Creation& of, Visitor&& visit) {
    visit("name_in_use", of.name_in_use), visit("fee_is_restricted", of.fee_is_restricted);
    visit("folder_parent_level", of.folder_parent_level);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
