// A policy that states no http status for success answers 200, whatever the action.

#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/create/policy.hpp>
#include <campaign_rules/create_event.hpp>
#include <campaign_rules/create_event_fee/policy.hpp>
#include <campaign_rules/create_event_item/policy.hpp>
#include <campaign_rules/create_item_attribute/policy.hpp>
#include <campaign_rules/create_library_folder/policy.hpp>
#include <campaign_rules/create_promo_code/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/send_test/policy.hpp>
#include <campaign_rules/transition.hpp>
#include <campaign_rules/update.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("success is http status 200 where a policy says nothing else") {
  CHECK_BOTH(cancel_resend_policy{}.success_status == 200);
  CHECK_BOTH(create_policy{}.success_status == 200);
  CHECK_BOTH(create_event_policy{}.success_status == 200);
  CHECK_BOTH(create_event_fee_policy{}.success_status == 200);
  CHECK_BOTH(create_event_item_policy{}.success_status == 200);
  CHECK_BOTH(create_item_attribute_policy{}.success_status == 200);
  CHECK_BOTH(create_library_folder_policy{}.success_status == 200);
  CHECK_BOTH(create_promo_code_policy{}.success_status == 200);
  CHECK_BOTH(resend_policy{}.success_status == 200);
  CHECK_BOTH(schedule_policy{}.success_status == 200);
  CHECK_BOTH(send_test_policy{}.success_status == 200);
  CHECK_BOTH(transition_policy{}.success_status == 200);
  CHECK_BOTH(update_policy{}.success_status == 200);
}
