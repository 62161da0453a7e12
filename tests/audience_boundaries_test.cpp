// A contact of whom nothing is said.

#include <campaign_rules/audience.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("a contact of whom nothing is said is no member, was sent nothing and did nothing") {
  constexpr contact nobody;
  CHECK_BOTH(!nobody.is_member);
  CHECK_BOTH(!nobody.is_unsubscribed);
  CHECK_BOTH(!nobody.was_sent);
  CHECK_BOTH(!nobody.has_opened);
  CHECK_BOTH(!nobody.has_clicked);
  CHECK_BOTH(!nobody.has_purchased);
}
