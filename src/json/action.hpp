#pragma once

// The actions as the reader of lines sees them: a name, whether a provider offers it, and a function that answers. Each
// action's own file makes its entry; all_actions names them.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/provider.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "node.hpp"
#include "value_reader.hpp"
#include "writer.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// A line on its way from being read to being answered: all that actions have in common.
struct line_in_work {
  const provider& by;
  const campaign& primary;
  const creation& wanted;
  const account& owner;
  instant now;
  const node* request;  // null when there is none
  bool explain;
  std::string_view id;  // as spelt; empty when there is none
  value_reader& read;
  std::vector<std::string>& ignored;  // memory to be used
};

/// What can be done with a line whose provider, action and facts were read.
struct action_entry {
  std::string_view name;
  bool (*is_offered_by)(const provider&) noexcept;
  /// Overwrites `answer`, unless the request is invalid: then `line.read` has failed.
  answer_kind (*answer)(const line_in_work& line, std::string& answer);
};

/// The entry of an action of all_actions. To be instantiated in the action's own file, which includes answer.hpp.
template <class Action>
action_entry entry_of();

/// The entry of "actions", which asks about all of them and is no action of all_actions itself.
action_entry open_actions_entry();

/// The answer to a line that is invalid.
void write_invalid(std::string_view id, const input_error& error, std::string& answer);

/// Every entry, in the order in which messages name them.
array_view<action_entry> all_entries();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
