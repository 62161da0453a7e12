#pragma once

// The actions that the library decides, in the order in which answers and documentation list them. To add one, write its
// file and name it here: providers get its policy by this list.
//
// An action of your own needs no edit: `all_actions{} + action_list<archive_action>{}` is a list with yours at its end.

#include <campaign_rules/action.hpp>
#include <campaign_rules/cancel.hpp>
#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/create/policy.hpp>
#include <campaign_rules/create_event.hpp>
#include <campaign_rules/create_event_fee/policy.hpp>
#include <campaign_rules/create_event_item/policy.hpp>
#include <campaign_rules/create_item_attribute/policy.hpp>
#include <campaign_rules/create_library_folder/policy.hpp>
#include <campaign_rules/create_promo_code/policy.hpp>
#include <campaign_rules/delete.hpp>
#include <campaign_rules/pause.hpp>
#include <campaign_rules/reschedule.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/resume.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/send_now.hpp>
#include <campaign_rules/send_test/policy.hpp>
#include <campaign_rules/unschedule.hpp>
#include <campaign_rules/update.hpp>

#include <array>
#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class... Actions>
struct action_list {
  static constexpr std::size_t size = sizeof...(Actions);
  static constexpr std::array<std::string_view, size> names{{Actions::name...}};

  /// Calls `visit(Action{})` for each action in order.
  template <class Visitor>
  static constexpr void for_each(Visitor&& visit) {
    (visit(Actions{}), ...);
  }
};

template <class... First, class... Second>
[[nodiscard]] constexpr action_list<First..., Second...> operator+(action_list<First...>,
                                                                   action_list<Second...>) noexcept {
  return {};
}

using all_actions =
    action_list<resend_action, cancel_resend_action, schedule_action, unschedule_action, reschedule_action,
                send_now_action, update_action, delete_action, send_test_action, create_action, create_event_action,
                create_event_item_action, create_item_attribute_action, create_promo_code_action,
                create_event_fee_action, create_library_folder_action, pause_action, resume_action, cancel_action>;

namespace detail {
template <class Actions>
struct policies_of;
/// A policy for each action, under the name that the action gives it.
template <class... Actions>
struct policies_of<action_list<Actions...>> : Actions::in_provider... {};
}  // namespace detail

CAMPAIGN_RULES_END_NAMESPACE
