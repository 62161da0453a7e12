#pragma once

// Instants: points in time in milliseconds, UTC, proleptic Gregorian calendar.
//
// An `instant` is a plain chrono time point, the same type as `date::sys_time<std::chrono::milliseconds>` and, in C++20,
// `std::chrono::sys_time<std::chrono::milliseconds>`.
//
//   instant noon = utc(2026, 11, 22, 12, 0);
//   saturating_add(noon, std::chrono::hours{6});      // 2026-11-22T18:00:00.000Z
//   clamp(instant::max());                            // 9999-12-31T23:59:59.999Z
//   to_instant(std::chrono::system_clock::now());     // what a clock gives, without its microseconds
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
/// from outside goes through `parse_instant`, which checks it. A year beyond 200 million, in either direction, is read as
/// 200 million: it is out of the calendar anyway, and nothing overflows.
[[nodiscard]] constexpr instant utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0,
                                    int second = 0, int millisecond = 0) noexcept {
  constexpr int farthest = 200'000'000;
  const int near = year > farthest ? farthest : (year < -farthest ? -farthest : year);
  const std::int64_t minutes = (detail::days_from_civil(near, month, day) * 24 + hour) * 60 + minute;
  return instant{std::chrono::milliseconds{(minutes * 60 + second) * 1000 + millisecond}};
}

/// The first and the last instant that a four-digit year can write.
inline constexpr instant first_instant = utc(0, 1, 1);
inline constexpr instant last_instant = utc(9999, 12, 31, 23, 59, 59, 999);

/// The instant itself, or the nearer end of [`first_instant`, `last_instant`] when it lies outside.
[[nodiscard]] constexpr instant clamp(instant at) noexcept {
  if (at < first_instant) return first_instant;
  return last_instant < at ? last_instant : at;
}

/// Does the instant lie within the years 0000 to 9999?
[[nodiscard]] constexpr bool is_in_calendar(instant at) noexcept { return clamp(at) == at; }

/// A time point of the system clock as an instant: what is finer than a millisecond is cut off, towards the past; what
/// lies outside the years 0000 to 9999 becomes the nearer end of that range, but for an instant, which stays as it is.
template <class Duration>
[[nodiscard]] constexpr instant to_instant(std::chrono::time_point<std::chrono::system_clock, Duration> at) noexcept {
  if constexpr (std::chrono::treat_as_floating_point_v<typename Duration::rep>) {
    const auto exact = std::chrono::duration<double, std::milli>{at.time_since_epoch()}.count();
    if (!(exact > static_cast<double>(first_instant.time_since_epoch().count()))) return first_instant;
    if (exact > static_cast<double>(last_instant.time_since_epoch().count())) return last_instant;
  } else if constexpr (Duration::period::num > Duration::period::den / 1000) {  // coarser: a cast could overflow
    if (at.time_since_epoch() > std::chrono::floor<Duration>(last_instant.time_since_epoch())) return last_instant;
    if (at.time_since_epoch() < std::chrono::floor<Duration>(first_instant.time_since_epoch())) return first_instant;
  }
  return std::chrono::floor<std::chrono::milliseconds>(at);
}

/// `clamp(at) + delay`, exact for every delay that cannot overflow and saturating for the others. The result may lie past
/// `last_instant`, so that comparisons stay exact; clamp it before showing it.
[[nodiscard]] constexpr instant saturating_add(instant at, std::chrono::milliseconds delay) noexcept {
  const std::int64_t start = clamp(at).time_since_epoch().count();
  const std::int64_t step = delay.count();
  constexpr std::int64_t highest = (std::numeric_limits<std::int64_t>::max)();
  constexpr std::int64_t lowest = (std::numeric_limits<std::int64_t>::min)();
  if (step > 0 && start > highest - step) return (instant::max)();
  if (step < 0 && start < lowest - step) return (instant::min)();
  return instant{std::chrono::milliseconds{start + step}};
}

/// `clamp(at) - delay`, exact and saturating in the same way.
[[nodiscard]] constexpr instant saturating_subtract(instant at, std::chrono::milliseconds delay) noexcept {
  constexpr std::chrono::milliseconds longest = (std::chrono::milliseconds::max)();
  return saturating_add(at, delay < -longest ? longest : -delay);
}

/// The length and one millisecond: `start + just_longer_than(length)` is the first instant at which more than the length has
/// passed. Saturates.
[[nodiscard]] constexpr std::chrono::milliseconds just_longer_than(std::chrono::milliseconds length) noexcept {
  return length < (std::chrono::milliseconds::max)() ? length + std::chrono::milliseconds{1} : length;
}

/// The first multiple of `period` since the epoch that is strictly later than the instant. `period` must be positive.
///
///   next_multiple(utc(2026, 11, 22, 10, 5), std::chrono::minutes{5});   // 10:10, not 10:05
[[nodiscard]] constexpr instant next_multiple(instant after, std::chrono::milliseconds period) noexcept {
  const std::int64_t at = clamp(after).time_since_epoch().count();
  const std::int64_t step = period.count();
  const std::int64_t past = at % step;  // negative before 1970
  return saturating_add(after, std::chrono::milliseconds{past < 0 ? -past : step - past});
}

/// The same, but the instant itself when it is a multiple.
///
///   first_multiple(utc(2026, 11, 22, 10, 5), std::chrono::minutes{5});   // 10:05
[[nodiscard]] constexpr instant first_multiple(instant from, std::chrono::milliseconds period) noexcept {
  const instant at = clamp(from);
  return at.time_since_epoch() % period == std::chrono::milliseconds::zero() ? at : next_multiple(at, period);
}

/// Is `clamp(at)` a multiple of `period` since the epoch? A period that is not positive divides every instant.
[[nodiscard]] constexpr bool is_multiple(instant at, std::chrono::milliseconds period) noexcept {
  return period.count() <= 0 || clamp(at).time_since_epoch() % period == std::chrono::milliseconds::zero();
}

/// The last multiple of `period` since the epoch that is not later than the instant. `period` must be positive.
///
///   last_multiple(utc(2026, 11, 22, 10, 9), std::chrono::minutes{5});    // 10:05
[[nodiscard]] constexpr instant last_multiple(instant until, std::chrono::milliseconds period) noexcept {
  const std::chrono::milliseconds past = clamp(until).time_since_epoch() % period;  // negative before 1970
  return saturating_subtract(until, past.count() < 0 ? past + period : past);
}

/// The multiple of `period` since the epoch that is nearest to the instant and lies in the calendar; of two that are equally
/// near the later one. A period that is not positive divides every instant.
///
///   nearest_multiple(utc(2026, 11, 22, 12, 7, 30), std::chrono::minutes{15});    // 12:15
[[nodiscard]] constexpr instant nearest_multiple(instant to, std::chrono::milliseconds period) noexcept {
  const instant at = clamp(to);
  if (is_multiple(at, period)) return at;
  const instant before = last_multiple(at, period);
  const instant after = next_multiple(at, period);
  if (!is_in_calendar(after)) return before;
  return is_in_calendar(before) && at - before < after - at ? before : after;
}

/// `clamp(at)` without its fraction of a second, rounded towards the past.
[[nodiscard]] constexpr instant whole_second(instant at) noexcept {
  const instant shown = clamp(at);
  const std::int64_t milliseconds = ((shown.time_since_epoch().count() % 1000) + 1000) % 1000;
  return shown - std::chrono::milliseconds{milliseconds};
}

CAMPAIGN_RULES_END_NAMESPACE
