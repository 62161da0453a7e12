#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>

#include <array>

#include "action.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

template <class... Actions>
std::array<action_entry, sizeof...(Actions) + 1> entries_of(action_list<Actions...>) {
  return {{entry_of<Actions>()..., open_actions_entry()}};
}

}  // namespace

array_view<action_entry> all_entries() {
  static const auto entries = entries_of(all_actions{});
  return entries;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
