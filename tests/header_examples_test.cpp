// What the comments at the top of instant.hpp and question.hpp show and say, word for word where it is code. That a temporary
// provider and a forgotten `now` do not compile is in refused/misuse.cpp.

#include <campaign_rules/campaign_rules.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <type_traits>

using namespace campaign_rules;

TEST_CASE("instant.hpp: its examples") {
  constexpr instant noon = utc(2026, 11, 22, 12, 0);
  CHECK_BOTH(saturating_add(noon, std::chrono::hours{6}) == utc(2026, 11, 22, 18, 0));
  CHECK_BOTH(clamp(instant::max()) == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(next_multiple(utc(2026, 11, 22, 10, 5), std::chrono::minutes{5}) == utc(2026, 11, 22, 10, 10));
  const auto now = std::chrono::system_clock::now();
  CHECK(to_instant(now) <= now);
  CHECK(now - to_instant(now) < std::chrono::milliseconds{1});
  CHECK_BOTH(std::is_same_v<instant, std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>>);
}

TEST_CASE("instant.hpp: a sum of less than 280 million years is exact, and a longer one saturates") {
  constexpr std::chrono::milliseconds long_delay = std::chrono::hours{24LL * 365 * 280'000'000};
  CHECK_BOTH(saturating_add(last_instant, long_delay) - last_instant == long_delay);
  CHECK_BOTH(saturating_add(first_instant, -long_delay) - first_instant == -long_delay);
  CHECK_BOTH(saturating_add(last_instant, std::chrono::milliseconds::max()) == instant::max());
}

TEST_CASE("question.hpp: its example, a fact by its member, and any time point as now") {
  campaign spring;
  spring.status = campaign_status::sent;
  const resend_request ask;
  const resend_question asked{constant_contact_v3, spring, ask, utc(2026, 11, 22, 10, 0)};
  CHECK(decide(asked).result() == decision::refused);
  CHECK(asked[&campaign::status].is_one_of({campaign_status::sent}).is_yes());
  CHECK(asked[&account::in_good_standing].is_set().is_unknown());

  const resend_question today{constant_contact_v3, spring, ask, std::chrono::system_clock::now()};
  CHECK(is_in_calendar(today.now));
  CHECK(&asked.provider == &constant_contact_v3);
}
