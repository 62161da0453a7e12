#pragma once

// A provider: its policies, one for each action, and its dialect. To add an action, add its policy here.
//
//   provider house = constant_contact_v3;      // own rules: copy one, change terms, say where they come from
//   house.id = "house";
//   house.resend.delay_days = {{2, 5}, handbook};

#include <campaign_rules/cancel_resend/policy.hpp>
#include <campaign_rules/create/policy.hpp>
#include <campaign_rules/create_event_fee/policy.hpp>
#include <campaign_rules/create_event_item/policy.hpp>
#include <campaign_rules/create_item_attribute/policy.hpp>
#include <campaign_rules/create_library_folder/policy.hpp>
#include <campaign_rules/create_promo_code/policy.hpp>
#include <campaign_rules/dialect.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/resume/policy.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/send_test/policy.hpp>
#include <campaign_rules/transition.hpp>
#include <campaign_rules/unschedule/policy.hpp>
#include <campaign_rules/update/policy.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct provider {
  std::string_view id{};    // as requests name it: "constant_contact_v3"
  std::string_view name{};  // for people
  dialect wire{};

  resend_policy resend{};
  cancel_resend_policy cancel_resend{};
  schedule_policy schedule{};
  unschedule_policy unschedule{};
  update_policy update{};
  transition_policy deletion{};
  send_test_policy send_test{};
  create_policy create{};
  create_event_item_policy create_event_item{};
  create_item_attribute_policy create_item_attribute{};
  create_promo_code_policy create_promo_code{};
  create_event_fee_policy create_event_fee{};
  create_library_folder_policy create_library_folder{};
  transition_policy pause{};
  resume_policy resume{};
  transition_policy cancel{};
};

/// Can the provider's rules be met, and do its words for statuses lead back to themselves?
constexpr bool well_formed(const provider& of) noexcept {
  return !of.id.empty() && of.wire.statuses.is_one_to_one() && well_formed(of.resend) &&
         well_formed(of.cancel_resend) && well_formed(of.schedule) && well_formed(of.unschedule) &&
         well_formed(of.update) && well_formed(of.deletion) && well_formed(of.send_test) && well_formed(of.create) &&
         well_formed(of.create_event_item) && well_formed(of.create_item_attribute) &&
         well_formed(of.create_promo_code) && well_formed(of.create_event_fee) &&
         well_formed(of.create_library_folder) && well_formed(of.pause) && well_formed(of.resume) &&
         well_formed(of.cancel);
}

CAMPAIGN_RULES_END_NAMESPACE
