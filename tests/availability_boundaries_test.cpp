// An interval before 1970, where an absent instant and the epoch would be told apart wrongly.

#include <campaign_rules/availability.hpp>
#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

namespace {

constexpr resend_question resend_of_1960(const provider& by) {
  resend_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
  asked.facts.status = campaign_status::sent;
  asked.facts.role = activity_role::primary_email;
  asked.facts.format_type = 5;
  asked.facts.resends = 0;
  asked.facts.imported = false;
  asked.facts.first_sent_at = utc(1960, 2, 29, 9, 0);
  asked.facts.finished_sending_at = utc(1960, 2, 29, 9, 0);
  asked.now = utc(1960, 3, 1);
  return asked;
}

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

/// With a rule that knows no time behind the one that does.
constexpr provider made_house() {
  provider house = sequenzy;
  house.resend.privilege = {"campaign:send", handbook};
  return house;
}
constexpr provider house = made_house();

}  // namespace

TEST_CASE("a window opens and closes before 1970 as it does after") {
  CHECK_BOTH(availability(resend_of_1960(sequenzy)).opens_at() == maybe{utc(1960, 2, 29, 15, 0)});
  CHECK_BOTH(availability(resend_of_1960(house)).opens_at() == maybe{utc(1960, 2, 29, 15, 0)});
  CHECK_BOTH(!availability(resend_of_1960(sequenzy)).closes_at());
  CHECK_BOTH(availability(resend_of_1960(constant_contact_v3)).closes_at() == maybe{utc(1960, 3, 10, 9, 0)});
  CHECK_BOTH(!availability(resend_of_1960(constant_contact_v3)).opens_at());
}
