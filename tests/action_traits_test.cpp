#include <campaign_rules/action.hpp>
#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("an action acts on a campaign that exists, unless it says otherwise") {
  CHECK_BOTH(acts_on_campaign<resend_action>);
  CHECK_BOTH(acts_on_campaign<cancel_action>);
  CHECK_BOTH(!acts_on_campaign<create_action>);
  CHECK_BOTH(!acts_on_campaign<create_library_folder_action>);
}
