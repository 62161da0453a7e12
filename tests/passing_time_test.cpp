#include <campaign_rules/passing_time.hpp>

#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;
using status = campaign_status;

static_assert(noexcept(statuses_in_time(sequenzy.dialect, status::draft)));

namespace {

inline constexpr status_word no_sending_words[] = {
    {status::draft, "draft"}, {status::scheduled, "scheduled"}, {status::sent, "published"}};
constexpr dialect shows_no_sending = [] {
  dialect made;
  made.statuses = status_words{no_sending_words};
  return made;
}();

}  // namespace

TEST_CASE("where time leads in one step") {
  CHECK_BOTH(status_by_time(sequenzy.dialect, status::in_review) == status_set{status::scheduled, status::rejected});
  CHECK_BOTH(status_by_time(sequenzy.dialect, status::scheduled) == status_set{status::sending});
  CHECK_BOTH(status_by_time(sequenzy.dialect, status::sending) == status_set{status::sent});
  CHECK_BOTH(status_by_time(constant_contact_v3.dialect, status::sending) == status_set{status::sent, status::failed});
  CHECK_BOTH(status_by_time(shows_no_sending, status::scheduled) == status_set{status::sent});
  CHECK_BOTH(status_by_time(shows_no_sending, status::sending).empty());
  for (const status each : {status::draft, status::rejected, status::paused, status::sent, status::failed,
                            status::cancelled, status::removed, status::stopped, status::expired, status::archived})
    CHECK(status_by_time(dialect{}, each).empty());
}

TEST_CASE("where time leads in any number of steps") {
  CHECK_BOTH(statuses_in_time(dialect{}, status::in_review) ==
             status_set{status::scheduled, status::rejected, status::sending, status::sent, status::failed});
  CHECK_BOTH(statuses_in_time(dialect{}, status::scheduled) ==
             status_set{status::sending, status::sent, status::failed});
  CHECK_BOTH(statuses_in_time(dialect{}, status::sending) == status_set{status::sent, status::failed});
  CHECK_BOTH(statuses_in_time(dialect{}, status::sent).empty());
  CHECK_BOTH(statuses_in_time(constant_contact_v2.dialect, status::scheduled) ==
             status_set{status::sending, status::sent});
}

TEST_CASE("nobody waits for a failure") {
  CHECK_BOTH(leads_in_time(dialect{}, status::scheduled, {status::sent}));
  CHECK_BOTH(leads_in_time(dialect{}, status::in_review, {status::sent}));
  CHECK_BOTH(!leads_in_time(dialect{}, status::sending, {status::failed}));
  CHECK_BOTH(leads_in_time(dialect{}, status::sending, {status::failed, status::sent}));
  CHECK_BOTH(!leads_in_time(dialect{}, status::sending, {status::scheduled}));
  CHECK_BOTH(!leads_in_time(dialect{}, status::sent, {status::sent}));
}

TEST_CASE("a provider's own check lets what is paused go on, where it has one") {
  CHECK_BOTH(status_by_time(omnisend.dialect, status::paused) == status_set{status::sending});
  CHECK_BOTH(leads_in_time(omnisend.dialect, status::paused, {status::sent}));
  for (const provider* other : {&mailchimp, &mailpoet, &wix, &listmonk})
    CHECK(status_by_time(other->dialect, status::paused).empty());
}

TEST_CASE("where time leads at the six providers of 2026") {
  CHECK_BOTH(status_by_time(gumroad.dialect, status::scheduled) == status_set{status::sent});
  CHECK_BOTH(status_by_time(wix.dialect, status::in_review) == status_set{status::scheduled, status::rejected});
  CHECK_BOTH(status_by_time(wix.dialect, status::sending) == status_set{status::sent, status::failed});
  CHECK_BOTH(status_by_time(mailpoet.dialect, status::sending) == status_set{status::sent, status::failed});
  CHECK_BOTH(status_by_time(omnisend.dialect, status::sending) == status_set{status::sent, status::failed});
  CHECK_BOTH(status_by_time(mailchimp.dialect, status::sending) == status_set{status::sent});
  CHECK_BOTH(status_by_time(listmonk.dialect, status::sending) == status_set{status::sent});
  CHECK_BOTH(status_by_time(omnisend.dialect, status::rejected).empty());
  CHECK_BOTH(status_by_time(omnisend.dialect, status::stopped).empty());
  CHECK_BOTH(status_by_time(omnisend.dialect, status::expired).empty());
  CHECK_BOTH(status_by_time(mailchimp.dialect, status::archived).empty());
}

TEST_CASE("which statuses are terminal") {
  CHECK_BOTH(terminal_statuses == status_set{status::cancelled, status::expired});
}
