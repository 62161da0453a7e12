#pragma once

// An action as the reader of lines sees it. `entry_of<my_action>()` of json/action.hpp makes one; `decide_options::actions`
// takes them.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/provider.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The decision of an answer.
enum class answer_kind : std::uint8_t { allowed, refused, undecided, invalid };

template <>
struct wire_names<answer_kind> {
  static constexpr std::array<std::string_view, 4> words{"allowed", "refused", "undecided", "invalid"};
};

struct open_action;

namespace json {

struct line;

struct action_entry {
  std::string_view name;
  /// The object whose members its facts are: "/campaign/" or "/context/"; and the names of those that the user added.
  std::string_view path;
  array_view<std::string_view> own_facts;

  bool (*is_offered_by)(const provider&) noexcept;
  /// Overwrites `answer`, unless the line turns out to be invalid.
  answer_kind (*answer)(const line&, std::string& answer);
  /// Is it open by the facts alone? Null for an action that is not about a campaign.
  open_action (*look)(const line&);
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
