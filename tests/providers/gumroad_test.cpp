// What Gumroad's source has, but what it has of a resend.

#include <campaign_rules/providers/gumroad.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

namespace {
constexpr const provider& it = gumroad;
}  // namespace

TEST_CASE("Gumroad: identity and dialect") {
  CHECK_BOTH(it.id == "gumroad");
  CHECK_BOTH(it.name == "Gumroad");
  CHECK_BOTH(well_formed(it));
  CHECK_BOTH(it.dialect.statuses.known().size() == 3);
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::draft) == "draft");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(it.dialect.statuses.word(campaign_status::sent) == "published");
  CHECK_BOTH(it.dialect.plans.empty());
}

TEST_CASE("Gumroad: a resend is all that it has") {
  CHECK_BOTH(!it.schedule.offered && !it.unschedule.offered && !it.reschedule.offered && !it.send_now.offered);
  CHECK_BOTH(!it.update.offered && !it.deletion.offered && !it.send_test.offered && !it.cancel_resend.offered);
  CHECK_BOTH(!it.pause.offered && !it.resume.offered && !it.cancel.offered && !it.create.offered);
}
