#include <campaign_rules/resend_delay.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <type_traits>

using namespace campaign_rules;
using std::chrono::milliseconds;

static_assert(std::is_trivially_copyable_v<resend_delay>);
static_assert(std::is_nothrow_default_constructible_v<resend_delay>);
static_assert(noexcept(resend_delay::of_days(1)));
static_assert(noexcept(resend_delay::of_minutes(1).length()));
static_assert(noexcept(resend_delay::of_minutes(1).reported_days()));

namespace {

using number = maybe<std::int64_t>;

constexpr auto days(std::int64_t count) { return resend_delay::of_days(count); }
constexpr auto minutes(std::int64_t count) { return resend_delay::of_minutes(count); }

}  // namespace

TEST_CASE("a delay made with days is reported in days alone") {
  CHECK_BOTH(days(3).reported_days() == number{3});
  CHECK_BOTH(!days(3).reported_minutes());
  CHECK_BOTH(days(1).reported_days() == number{1});
  CHECK_BOTH(days(10).reported_days() == number{10});
}

TEST_CASE("a delay made with minutes is reported in minutes, and in days when it is whole days") {
  CHECK_BOTH(minutes(4320).reported_days() == number{3});
  CHECK_BOTH(minutes(4320).reported_minutes() == number{4320});
  CHECK_BOTH(!minutes(4300).reported_days());
  CHECK_BOTH(minutes(4300).reported_minutes() == number{4300});
  CHECK_BOTH(!minutes(720).reported_days());
  CHECK_BOTH(!minutes(1439).reported_days());
  CHECK_BOTH(minutes(1440).reported_days() == number{1});
  CHECK_BOTH(!minutes(1441).reported_days());
  CHECK_BOTH(minutes(14400).reported_days() == number{10});
}

TEST_CASE("the length of a delay") {
  CHECK_BOTH(days(1).length() == milliseconds{86'400'000});
  CHECK_BOTH(days(3).length() == minutes(4320).length());
  CHECK_BOTH(minutes(1).length() == milliseconds{60'000});
  CHECK_BOTH(minutes(-1).length() == milliseconds{-60'000});
  CHECK_BOTH(resend_delay{}.length() == milliseconds{0});
}

TEST_CASE("a length that does not fit saturates") {
  constexpr std::int64_t most = 9'223'372'036'854'775'807;
  CHECK_BOTH(days(most).length() == milliseconds::max());
  CHECK_BOTH(days(-most - 1).length() == milliseconds::min());
  CHECK_BOTH(minutes(most).length() == milliseconds::max());
  CHECK_BOTH(days(106'751'991'167).length() == milliseconds{9'223'372'036'828'800'000});
  CHECK_BOTH(days(106'751'991'168).length() == milliseconds::max());
  CHECK_BOTH(days(-106'751'991'167).length() == milliseconds{-9'223'372'036'828'800'000});
  CHECK_BOTH(days(-106'751'991'168).length() == milliseconds::min());
}

TEST_CASE("delays are equal when they are the same number of the same unit") {
  CHECK_BOTH(days(3) == days(3));
  CHECK_BOTH(days(3) != days(4));
  CHECK_BOTH(minutes(4320) == minutes(4320));
  CHECK_BOTH(days(3) != minutes(4320));
  CHECK_BOTH(days(3) != minutes(3));
}

TEST_CASE("every delay from -1 to 14401 minutes is reported by the rule of whole days") {
  for (std::int64_t count = -1; count <= 14401; ++count) {
    const resend_delay delay = minutes(count);
    REQUIRE(delay.length() == milliseconds{count * 60 * 1000});
    REQUIRE(delay.reported_minutes() == number{count});
    const bool is_whole = (count + 1440) % 1440 == 0;
    REQUIRE(delay.reported_days() == (is_whole ? number{count / 1440} : number{}));
    if (is_whole) {
      REQUIRE(days(count / 1440).length() == delay.length());
    }
  }
  for (std::int64_t count = -1; count <= 14401; ++count) {
    REQUIRE(days(count).reported_days() == number{count});
    REQUIRE(!days(count).reported_minutes());
    REQUIRE(days(count).length() == milliseconds{count * 24 * 60 * 60 * 1000});
  }
}
