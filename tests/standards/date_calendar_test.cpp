// Instants and the calendar of Howard Hinnant's date, which C++17 programs have. std_calendar_test.cpp says the same of
// C++20's own calendar.

#include <campaign_rules/campaign_rules.hpp>

#include <date/date.h>

#include "support/check_both.hpp"

#include <chrono>
#include <type_traits>

namespace em = campaign_rules;
using namespace date::literals;
using namespace std::chrono_literals;
using date::sys_days;

static_assert(std::is_same_v<em::instant, date::sys_time<std::chrono::milliseconds>>);

namespace {
constexpr em::instant nine = sys_days{2026_y / date::July / 1} + 9h;  // no cast
constexpr em::instant midnight = sys_days{2026_y / date::July / 2};
}  // namespace

TEST_CASE("instants are made from date's calendar without a cast") {
  CHECK_BOTH(nine == em::utc(2026, 7, 1, 9));
  CHECK_BOTH(midnight == em::utc(2026, 7, 2));
  CHECK_BOTH(em::instant{sys_days{2024_y / date::February / date::last}} == em::utc(2024, 2, 29));

  // [calendar]
  em::campaign finished;
  finished.finished_sending_at = sys_days{2026_y / date::June / 30} + 22h;
  const em::resend_question asked{em::sequenzy, finished, {}, sys_days{2026_y / date::July / 1} + 9h + 30min};
  // [calendar end]
  CHECK(asked.now == em::utc(2026, 7, 1, 9, 30));
  CHECK(*asked.facts.finished_sending_at == em::utc(2026, 6, 30, 22));
}

TEST_CASE("instants are compared with and subtracted from date's calendar") {
  CHECK_BOTH(nine > sys_days{2026_y / 7 / 1});
  CHECK_BOTH(nine < sys_days{2026_y / 7 / 2});
  CHECK_BOTH(midnight == sys_days{2026_y / 7 / 2});
  CHECK_BOTH(nine - sys_days{2026_y / 7 / 1} == 9h);
  CHECK_BOTH(sys_days{2026_y / 7 / 2} - nine == 15h);
}

TEST_CASE("an instant's civil date and time are those of date's calendar") {
  // [civil]
  const date::year_month_day day{date::floor<date::days>(nine)};
  // [civil end]
  CHECK(day == 2026_y / date::July / 1);
  CHECK_BOTH(date::year_month_day{date::floor<date::days>(nine)} == 2026_y / date::July / 1);
  CHECK_BOTH(date::year_month_day{date::floor<date::days>(em::utc(1969, 12, 31, 23))} == 1969_y / date::December / 31);
  CHECK_BOTH(date::weekday{date::floor<date::days>(nine)} == date::Wednesday);
  CHECK_BOTH(date::make_time(nine - date::floor<date::days>(nine)).hours() == 9h);
}
