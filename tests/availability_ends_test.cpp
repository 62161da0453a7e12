// Of several rules that move with time the latest opening and the earliest closing count, in whichever order they come.

#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

namespace {

constexpr instant nine = utc(2026, 11, 22, 9, 0);
constexpr instant ten = utc(2026, 11, 22, 10, 0);

constexpr detail::ends_of_time opened_by(maybe<instant> first, maybe<instant> second) {
  detail::ends_of_time ends;
  ends.narrow(first, {}, 1);
  ends.narrow(second, {}, 2);
  return ends;
}
constexpr detail::ends_of_time closed_by(maybe<instant> first, maybe<instant> second) {
  detail::ends_of_time ends;
  ends.narrow({}, first, 1);
  ends.narrow({}, second, 2);
  return ends;
}

}  // namespace

TEST_CASE("of two openings the later counts") {
  CHECK_BOTH(opened_by(nine, ten).opens_at == maybe{ten});
  CHECK_BOTH(opened_by(ten, nine).opens_at == maybe{ten});
  CHECK_BOTH(opened_by(nine, {}).opens_at == maybe{nine});
  CHECK_BOTH(opened_by({}, nine).opens_at == maybe{nine});
  CHECK_BOTH(!opened_by({}, {}).opens_at);
  CHECK_BOTH(!opened_by(nine, ten).closes_at);
}

TEST_CASE("of two closings the earlier counts") {
  CHECK_BOTH(closed_by(nine, ten).closes_at == maybe{nine});
  CHECK_BOTH(closed_by(ten, nine).closes_at == maybe{nine});
  CHECK_BOTH(closed_by(nine, {}).closes_at == maybe{nine});
  CHECK_BOTH(closed_by({}, nine).closes_at == maybe{nine});
  CHECK_BOTH(!closed_by({}, {}).closes_at);
  CHECK_BOTH(!closed_by(nine, ten).opens_at);
}

TEST_CASE("a rule that says nothing of time is not among those that set the ends") {
  CHECK_BOTH(opened_by(nine, ten).rules == 3);
  CHECK_BOTH(opened_by({}, ten).rules == 2);
  CHECK_BOTH(closed_by(nine, {}).rules == 1);
  CHECK_BOTH(closed_by({}, {}).rules == 0);
}
