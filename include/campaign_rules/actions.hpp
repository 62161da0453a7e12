#pragma once

// The actions that the library decides, in the order in which answers and documentation list them. To add one, write its
// folder, give `provider` its policy, and name it here.

#include <campaign_rules/cancel/plan.hpp>
#include <campaign_rules/cancel_resend/plan.hpp>
#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/create_event_fee/plan.hpp>
#include <campaign_rules/create_event_item/plan.hpp>
#include <campaign_rules/create_item_attribute/plan.hpp>
#include <campaign_rules/create_library_folder/plan.hpp>
#include <campaign_rules/create_promo_code/plan.hpp>
#include <campaign_rules/delete/plan.hpp>
#include <campaign_rules/pause/plan.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/resume/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/unschedule/plan.hpp>
#include <campaign_rules/update/plan.hpp>

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

using all_actions = action_list<resend_action, cancel_resend_action, schedule_action, unschedule_action, update_action,
                                delete_action, send_test_action, create_action, create_event_item_action,
                                create_item_attribute_action, create_promo_code_action, create_event_fee_action,
                                create_library_folder_action, pause_action, resume_action, cancel_action>;

CAMPAIGN_RULES_END_NAMESPACE
