#include <campaign_rules/date_form.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

TEST_CASE("each provider takes dates in its own forms") {
  CHECK_BOTH(constant_contact_v3.dialect.dates == date_forms{date_form::zulu});
  CHECK_BOTH(constant_contact_v3_2026.dialect.dates ==
             date_forms{date_form::zulu, date_form::utc_offset, date_form::date_only});
  CHECK_BOTH(constant_contact_v2.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
  CHECK_BOTH(sequenzy.dialect.dates == date_forms{date_form::zulu, date_form::utc_offset});
}
