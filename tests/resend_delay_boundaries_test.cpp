// A delay that nobody has set.

#include <campaign_rules/resend_delay.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("a delay that nobody has set is no minutes") {
  CHECK_BOTH(resend_delay{} == resend_delay::of_minutes(0));
  CHECK_BOTH(resend_delay{}.reported_minutes() == 0);
}
