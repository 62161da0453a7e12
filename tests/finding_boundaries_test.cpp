// What a finding is before a rule has said anything.

#include <campaign_rules/finding.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("an empty finding blames the campaign with http status 400 and has no details") {
  constexpr finding found;
  CHECK_BOTH(found.rule.empty());
  CHECK_BOTH(found.field.empty());
  CHECK_BOTH(found.sentence.empty());
  CHECK_BOTH(found.fix == fix_kind::change_campaign);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source == nullptr);
  CHECK_BOTH(!found.observed.has_value());
  CHECK_BOTH(found.eligible.empty());
  CHECK_BOTH(found.observed.integer() == 0);
  CHECK_BOTH(found.observed.text().empty());
}
