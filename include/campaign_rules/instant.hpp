#pragma once

// Instants: points in time in milliseconds, UTC, proleptic Gregorian calendar.
//
// An `instant` is a plain chrono time point, the same type as `date::sys_time<std::chrono::milliseconds>` and, in
// C++20, `std::chrono::sys_time<std::chrono::milliseconds>`: hand over what your clock gives, without a cast from ours.
//
//   instant noon = utc(2026, 11, 22, 12, 0);
//   later_by(noon, std::chrono::hours{6});        // 2026-11-22T18:00:00.000Z
//   bounded(instant::max());                      // 9999-12-31T23:59:59.999Z
//
// What happens with an instant outside the years 0000 to 9999, such as `instant::max()` for "never"? No provider can
// write it, so rules read it as the nearest end of that range. Inside the range every sum below is exact: two instants
// and any delay of less than 280 million years fit in 64 bits, and a longer delay saturates.

#include <campaign_rules/version.hpp>

#include <chrono>
#include <cstdint>
#include <limits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// A point in time with a resolution of one millisecond.
using instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

namespace detail {

/// Days from 1970-01-01 to the given civil date; negative before it. The date must exist.
constexpr std::int64_t days_from_civil(std::int64_t year, unsigned month, unsigned day) noexcept {
  // A year that starts in March keeps the leap day at its end, so that a month's offset does not depend on it.
  const std::int64_t shifted_year = month > 2 ? year : year - 1;
  const std::int64_t march_month = month > 2 ? month - 3 : month + 9;
  const std::int64_t century = (shifted_year >= 0 ? shifted_year : shifted_year - 99) / 100;
  const std::int64_t leap_days =
      (shifted_year >= 0 ? shifted_year : shifted_year - 3) / 4 - century + (century >= 0 ? century : century - 3) / 4;
  const std::int64_t day_of_year = (153 * march_month + 2) / 5 + static_cast<std::int64_t>(day) - 1;
  constexpr std::int64_t days_to_epoch = 719468;  // from 0000-03-01 to 1970-01-01
  return shifted_year * 365 + leap_days + day_of_year - days_to_epoch;
}

}  // namespace detail

/// The instant of a civil UTC time. The date must exist and the time of day lie in 00:00:00.000 to 23:59:59.999; text
/// from outside goes through `parse_instant`, which checks it.
constexpr instant utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0, int second = 0,
                      int millisecond = 0) noexcept {
  const std::int64_t minutes = (detail::days_from_civil(year, month, day) * 24 + hour) * 60 + minute;
  return instant{std::chrono::milliseconds{(minutes * 60 + second) * 1000 + millisecond}};
}

/// The first and the last instant that a four-digit year can write.
inline constexpr instant first_instant = utc(0, 1, 1);
inline constexpr instant last_instant = utc(9999, 12, 31, 23, 59, 59, 999);

/// The instant itself, or the nearer end of [`first_instant`, `last_instant`] when it lies outside.
constexpr instant bounded(instant at) noexcept {
  if (at < first_instant) return first_instant;
  return last_instant < at ? last_instant : at;
}

/// `bounded(at) + delay`, exact for every delay that cannot overflow and saturating for the others. The result may lie
/// past `last_instant`, so that comparisons stay exact; bound it before showing it.
constexpr instant later_by(instant at, std::chrono::milliseconds delay) noexcept {
  const std::int64_t start = bounded(at).time_since_epoch().count();
  const std::int64_t step = delay.count();
  constexpr std::int64_t highest = (std::numeric_limits<std::int64_t>::max)();
  constexpr std::int64_t lowest = (std::numeric_limits<std::int64_t>::min)();
  if (step > 0 && start > highest - step) return (instant::max)();
  if (step < 0 && start < lowest - step) return (instant::min)();
  return instant{std::chrono::milliseconds{start + step}};
}

/// The first multiple of `period` since the epoch that is strictly later than the instant. `period` must be positive.
///
///   next_multiple(utc(2026, 11, 22, 10, 5), std::chrono::minutes{5});   // 10:10, not 10:05
constexpr instant next_multiple(instant after, std::chrono::milliseconds period) noexcept {
  const std::int64_t at = bounded(after).time_since_epoch().count();
  const std::int64_t step = period.count();
  const std::int64_t past = at % step;  // negative before 1970
  return later_by(after, std::chrono::milliseconds{past < 0 ? -past : step - past});
}

/// `bounded(at)` without its fraction of a second, rounded towards the past.
constexpr instant whole_second(instant at) noexcept {
  const instant shown = bounded(at);
  const std::int64_t milliseconds = ((shown.time_since_epoch().count() % 1000) + 1000) % 1000;
  return shown - std::chrono::milliseconds{milliseconds};
}

CAMPAIGN_RULES_END_NAMESPACE
