#include <campaign_rules/instant.hpp>

#include <date/date.h>

#include <chrono>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::instant;
using em::utc;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

static_assert(std::is_trivially_copyable_v<instant>);
static_assert(std::is_same_v<instant, date::sys_time<milliseconds>>);
static_assert(std::is_signed_v<instant::rep> && sizeof(instant::rep) == 8,
              "64 bits in milliseconds are enough for every year");
namespace {
constexpr instant far_future = (instant::max)();
constexpr instant far_past = (instant::min)();
constexpr milliseconds longest = (milliseconds::max)();
constexpr milliseconds most_negative = (milliseconds::min)();
constexpr milliseconds one{1};
}  // namespace

static_assert(noexcept(utc(2026, 11, 22, 9, 30, 15, 250)) && noexcept(em::clamp(far_past)));
static_assert(noexcept(em::saturating_add(far_past, one)) && noexcept(em::next_multiple(far_past, one)));
static_assert(noexcept(em::whole_second(far_past)));

TEST_CASE("utc counts milliseconds from 1970") {
  CHECK_BOTH(utc(1970, 1, 1).time_since_epoch() == milliseconds{0});
  CHECK_BOTH(utc(1970, 1, 1, 0, 0, 0, 1).time_since_epoch() == milliseconds{1});
  CHECK_BOTH(utc(1969, 12, 31, 23, 59, 59, 999).time_since_epoch() == milliseconds{-1});
  CHECK_BOTH(utc(2000, 3, 1).time_since_epoch() == seconds{951868800});
  CHECK_BOTH(utc(2000, 2, 29, 23, 59, 59).time_since_epoch() == seconds{951868799});
  CHECK_BOTH(utc(2026, 11, 22, 9, 30).time_since_epoch() == seconds{1795339800});
  CHECK_BOTH(utc(0, 1, 1).time_since_epoch() == seconds{-62167219200});
  CHECK_BOTH(utc(9999, 12, 31, 23, 59, 59, 999).time_since_epoch() == milliseconds{253402300799999});
}

TEST_CASE("utc agrees with date's calendar on every day of the years -400 to 9999") {
  long days = 0;
  for (date::sys_days day = date::year{-400} / 1 / 1; day <= date::sys_days{date::year{9999} / 12 / 31};
       day += date::days{1}) {
    const date::year_month_day civil{day};
    const instant ours = utc(int{civil.year()}, unsigned{civil.month()}, unsigned{civil.day()});
    if (ours != instant{day}) FAIL(int{civil.year()}, '-', unsigned{civil.month()}, '-', unsigned{civil.day()});
    ++days;
  }
  CHECK(days == 3'798'522);
}

TEST_CASE("an instant outside the years 0000 to 9999 is the nearer end") {
  CHECK_BOTH(em::first_instant == utc(0, 1, 1));
  CHECK_BOTH(em::last_instant == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(em::clamp(far_past) == utc(0, 1, 1));
  CHECK_BOTH(em::clamp(utc(0, 1, 1) - one) == utc(0, 1, 1));
  CHECK_BOTH(em::clamp(utc(0, 1, 1)) == utc(0, 1, 1));
  CHECK_BOTH(em::clamp(utc(0, 1, 1) + one) == utc(0, 1, 1, 0, 0, 0, 1));
  CHECK_BOTH(em::clamp(utc(2026, 11, 22)) == utc(2026, 11, 22));
  CHECK_BOTH(em::clamp(em::last_instant - one) == utc(9999, 12, 31, 23, 59, 59, 998));
  CHECK_BOTH(em::clamp(em::last_instant) == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(em::clamp(em::last_instant + one) == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(em::clamp(far_future) == utc(9999, 12, 31, 23, 59, 59, 999));
}

TEST_CASE("later_by is exact, past the ends too, until 64 bits are full") {
  CHECK_BOTH(em::saturating_add(utc(2026, 11, 22, 9, 0), hours{6}) == utc(2026, 11, 22, 15, 0));
  CHECK_BOTH(em::saturating_add(utc(2026, 11, 22, 9, 0), -hours{10}) == utc(2026, 11, 21, 23, 0));
  CHECK_BOTH(em::saturating_add(utc(2026, 11, 22), milliseconds{0}) == utc(2026, 11, 22));
  CHECK_BOTH(em::saturating_add(em::last_instant, one) > em::last_instant);
  CHECK_BOTH(em::saturating_add(em::first_instant, -one) < em::first_instant);
  CHECK_BOTH(em::saturating_add(far_future, one) == em::last_instant + one);
  CHECK_BOTH(em::saturating_add(far_past, -one) == em::first_instant - one);

  constexpr instant at = utc(2026, 11, 22);
  constexpr milliseconds room = far_future - at;
  CHECK_BOTH(em::saturating_add(at, room - one) == far_future - one);
  CHECK_BOTH(em::saturating_add(at, room) == far_future);
  CHECK_BOTH(em::saturating_add(at, room + one) == far_future);
  CHECK_BOTH(em::saturating_add(at, longest) == far_future);

  constexpr instant ancient = utc(1000, 1, 1);  // before 1970, where the sum can fall out at the lower end
  constexpr milliseconds depth = far_past.time_since_epoch() - ancient.time_since_epoch();
  CHECK_BOTH(em::saturating_add(ancient, depth + one) == far_past + one);
  CHECK_BOTH(em::saturating_add(ancient, depth) == far_past);
  CHECK_BOTH(em::saturating_add(ancient, depth - one) == far_past);
  CHECK_BOTH(em::saturating_add(ancient, most_negative) == far_past);
  CHECK_BOTH(em::saturating_add(utc(1970, 1, 1), longest) == far_future);
  CHECK_BOTH(em::saturating_add(utc(1970, 1, 1), most_negative) == far_past);
}

TEST_CASE("next_multiple is strictly later") {
  CHECK_BOTH(em::next_multiple(utc(2026, 11, 22, 10, 4, 59, 999), minutes{5}) == utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(em::next_multiple(utc(2026, 11, 22, 10, 5), minutes{5}) == utc(2026, 11, 22, 10, 10));
  CHECK_BOTH(em::next_multiple(utc(2026, 11, 22, 10, 5, 0, 1), minutes{5}) == utc(2026, 11, 22, 10, 10));
  CHECK_BOTH(em::next_multiple(utc(2026, 12, 31, 23, 57), minutes{5}) == utc(2027, 1, 1));
  CHECK_BOTH(em::next_multiple(utc(1969, 12, 31, 23, 54, 59, 999), minutes{5}) == utc(1969, 12, 31, 23, 55));
  CHECK_BOTH(em::next_multiple(utc(1969, 12, 31, 23, 55), minutes{5}) == utc(1970, 1, 1));
  CHECK_BOTH(em::next_multiple(utc(1970, 1, 1), minutes{5}) == utc(1970, 1, 1, 0, 5));
  CHECK_BOTH(em::next_multiple(utc(2026, 1, 1), one) == utc(2026, 1, 1, 0, 0, 0, 1));
  CHECK_BOTH(em::next_multiple(utc(1000, 1, 1), one) == utc(1000, 1, 1, 0, 0, 0, 1));
  CHECK_BOTH(em::next_multiple(far_future, minutes{5}) == em::last_instant + one);
  CHECK_BOTH(em::next_multiple(far_past, minutes{5}) == utc(0, 1, 1, 0, 5));
  CHECK_BOTH(em::next_multiple(utc(2026, 1, 1), longest) == far_future);
  CHECK_BOTH(em::next_multiple(utc(1000, 1, 1), longest) == utc(1970, 1, 1));
}

TEST_CASE("first_multiple may be the instant itself") {
  CHECK_BOTH(em::first_multiple(utc(2026, 11, 22, 10, 4, 59, 999), minutes{5}) == utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(em::first_multiple(utc(2026, 11, 22, 10, 5), minutes{5}) == utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(em::first_multiple(utc(2026, 11, 22, 10, 5, 0, 1), minutes{5}) == utc(2026, 11, 22, 10, 10));
  CHECK_BOTH(em::first_multiple(utc(1969, 12, 31, 23, 55), minutes{5}) == utc(1969, 12, 31, 23, 55));
  CHECK_BOTH(em::first_multiple(utc(1969, 12, 31, 23, 55, 0, 1), minutes{5}) == utc(1970, 1, 1));
  CHECK_BOTH(em::first_multiple(far_past, minutes{5}) == utc(0, 1, 1));
  CHECK_BOTH(em::first_multiple(far_future, minutes{5}) == em::last_instant + one);
}

TEST_CASE("just_longer_than is a millisecond longer, and saturates") {
  CHECK_BOTH(em::just_longer_than(milliseconds{0}) == milliseconds{1});
  CHECK_BOTH(em::just_longer_than(milliseconds{-1}) == milliseconds{0});
  CHECK_BOTH(em::just_longer_than(std::chrono::hours{1}) == milliseconds{3'600'001});
  CHECK_BOTH(em::just_longer_than((milliseconds::max)() - milliseconds{1}) == (milliseconds::max)());
  CHECK_BOTH(em::just_longer_than((milliseconds::max)()) == (milliseconds::max)());
}

TEST_CASE("whole_second rounds towards the past") {
  CHECK_BOTH(em::whole_second(utc(2026, 11, 22, 9, 30, 15, 0)) == utc(2026, 11, 22, 9, 30, 15));
  CHECK_BOTH(em::whole_second(utc(2026, 11, 22, 9, 30, 15, 1)) == utc(2026, 11, 22, 9, 30, 15));
  CHECK_BOTH(em::whole_second(utc(2026, 11, 22, 9, 30, 15, 999)) == utc(2026, 11, 22, 9, 30, 15));
  CHECK_BOTH(em::whole_second(utc(1969, 12, 31, 23, 59, 59, 999)) == utc(1969, 12, 31, 23, 59, 59));
  CHECK_BOTH(em::whole_second(utc(1969, 12, 31, 23, 59, 59, 0)) == utc(1969, 12, 31, 23, 59, 59));
  CHECK_BOTH(em::whole_second(far_future) == utc(9999, 12, 31, 23, 59, 59));
  CHECK_BOTH(em::whole_second(far_past) == utc(0, 1, 1));
}

TEST_CASE("subtracting a length saturates as adding does") {
  CHECK_BOTH(em::saturating_subtract(utc(2026, 11, 22, 10, 0), std::chrono::hours{6}) == utc(2026, 11, 22, 4, 0));
  CHECK_BOTH(em::saturating_subtract(utc(2026, 11, 22, 4, 0), std::chrono::hours{-6}) == utc(2026, 11, 22, 10, 0));
  CHECK_BOTH(em::saturating_subtract(em::first_instant, std::chrono::milliseconds::max()) == instant::min());
  CHECK_BOTH(em::saturating_subtract(em::last_instant, std::chrono::milliseconds::min()) == instant::max());
  CHECK_BOTH(em::saturating_subtract(instant::max(), std::chrono::milliseconds{1}) ==
             utc(9999, 12, 31, 23, 59, 59, 998));
}

TEST_CASE("multiples of a period, on either side of 1970") {
  constexpr std::chrono::minutes five{5};
  CHECK_BOTH(em::is_multiple(utc(2026, 11, 22, 10, 5), five));
  CHECK_BOTH(!em::is_multiple(utc(2026, 11, 22, 10, 5) - one, five));
  CHECK_BOTH(!em::is_multiple(utc(2026, 11, 22, 10, 5) + one, five));
  CHECK_BOTH(em::is_multiple(utc(1969, 12, 31, 23, 55), five));
  CHECK_BOTH(!em::is_multiple(utc(1969, 12, 31, 23, 55) + one, five));
  CHECK_BOTH(em::is_multiple(utc(2026, 11, 22, 10, 5) + one, std::chrono::milliseconds{0}));
  CHECK_BOTH(em::is_multiple(utc(2026, 11, 22, 10, 5) + one, std::chrono::milliseconds{-7}));

  CHECK_BOTH(em::last_multiple(utc(2026, 11, 22, 10, 9), five) == utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(em::last_multiple(utc(2026, 11, 22, 10, 5), five) == utc(2026, 11, 22, 10, 5));
  CHECK_BOTH(em::last_multiple(utc(2026, 11, 22, 10, 5) - one, five) == utc(2026, 11, 22, 10, 0));
  CHECK_BOTH(em::last_multiple(utc(1969, 12, 31, 23, 59), five) == utc(1969, 12, 31, 23, 55));
  CHECK_BOTH(em::last_multiple(utc(1969, 12, 31, 23, 55), five) == utc(1969, 12, 31, 23, 55));
}

TEST_CASE("the multiple that is nearest, the later of two, inside the calendar") {
  constexpr std::chrono::minutes quarter{15};
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 15), quarter) == utc(2026, 11, 22, 12, 15));
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 15) + one, quarter) == utc(2026, 11, 22, 12, 15));
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 7, 29, 999), quarter) == utc(2026, 11, 22, 12, 0));
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 7, 30), quarter) == utc(2026, 11, 22, 12, 15));
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 7, 30, 1), quarter) == utc(2026, 11, 22, 12, 15));
  CHECK_BOTH(em::nearest_multiple(utc(1969, 12, 31, 23, 52, 29, 999), quarter) == utc(1969, 12, 31, 23, 45));
  CHECK_BOTH(em::nearest_multiple(utc(1969, 12, 31, 23, 52, 30), quarter) == utc(1970, 1, 1));
  CHECK_BOTH(em::nearest_multiple(instant::max(), quarter) == utc(9999, 12, 31, 23, 45));
  CHECK_BOTH(em::nearest_multiple(instant::min(), quarter) == utc(0, 1, 1));
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22, 12, 7), std::chrono::milliseconds{0}) == utc(2026, 11, 22, 12, 7));
  // Periods so long that only 1970 is left, and one before which nothing is.
  CHECK_BOTH(em::nearest_multiple(utc(2026, 11, 22), std::chrono::milliseconds::max()) == instant{});
  CHECK_BOTH(em::nearest_multiple(utc(1926, 11, 22), std::chrono::milliseconds::max()) == instant{});
}
