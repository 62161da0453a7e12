// Instants and the calendar of C++20. Compiled where the standard library has it; date_calendar_test.cpp says the same of
// Howard Hinnant's date, which C++17 programs have.

#include <campaign_rules/campaign_rules.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <type_traits>

namespace em = campaign_rules;
using namespace std::chrono;

static_assert(std::is_same_v<em::instant, sys_time<milliseconds>>);

namespace {
constexpr em::instant nine = sys_days{2026y / July / 1} + 9h;  // no cast
constexpr em::instant midnight = sys_days{2026y / July / 2};
}  // namespace

TEST_CASE("instants are made from the standard calendar without a cast") {
  CHECK_BOTH(nine == em::utc(2026, 7, 1, 9));
  CHECK_BOTH(midnight == em::utc(2026, 7, 2));
  CHECK_BOTH(em::instant{sys_days{2024y / February / last}} == em::utc(2024, 2, 29));

  // [calendar]
  em::campaign finished;
  finished.finished_sending_at = sys_days{2026y / June / 30} + 22h;
  const em::resend_question asked{em::sequenzy, finished, {}, sys_days{2026y / July / 1} + 9h + 30min};
  // [calendar end]
  CHECK(asked.now == em::utc(2026, 7, 1, 9, 30));
  CHECK(*asked.facts.finished_sending_at == em::utc(2026, 6, 30, 22));
}

TEST_CASE("instants are compared with and subtracted from the standard calendar") {
  CHECK_BOTH(nine > sys_days{2026y / 7 / 1});
  CHECK_BOTH(nine < sys_days{2026y / 7 / 2});
  CHECK_BOTH(midnight == sys_days{2026y / 7 / 2});
  CHECK_BOTH(nine - sys_days{2026y / 7 / 1} == 9h);
  CHECK_BOTH(sys_days{2026y / 7 / 2} - nine == 15h);
}

TEST_CASE("an instant's civil date and time are those of the standard calendar") {
  // [civil]
  const year_month_day day{floor<days>(nine)};
  // [civil end]
  CHECK(day == 2026y / July / 1);
  CHECK_BOTH(year_month_day{floor<days>(nine)} == 2026y / July / 1);
  CHECK_BOTH(year_month_day{floor<days>(em::utc(1969, 12, 31, 23))} == 1969y / December / 31);
  CHECK_BOTH(weekday{floor<days>(nine)} == Wednesday);
  CHECK_BOTH(hh_mm_ss{nine - floor<days>(nine)}.hours() == 9h);
}
