#pragma once

// Time as the oracle counts it: milliseconds since 1970 in 64 bits. The documented instants lie in the years 0000 to
// 9999; one outside is read, and one that is computed is reported, as the nearer end.

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>

#include <chrono>
#include <cstdint>

namespace oracle {

inline constexpr std::int64_t first_millisecond = -62'167'219'200'000;  // 0000-01-01T00:00:00.000Z
inline constexpr std::int64_t last_millisecond = 253'402'300'799'999;   // 9999-12-31T23:59:59.999Z

constexpr std::int64_t minutes(std::int64_t count) { return count * 60 * 1000; }
constexpr std::int64_t hours(std::int64_t count) { return count * 60 * 60 * 1000; }

constexpr std::int64_t within_calendar(std::int64_t at) {
  if (at < first_millisecond) return first_millisecond;
  if (at > last_millisecond) return last_millisecond;
  return at;
}

constexpr std::int64_t read(campaign_rules::instant at) { return within_calendar(at.time_since_epoch().count()); }

constexpr campaign_rules::instant report(std::int64_t at) {
  return campaign_rules::instant{std::chrono::milliseconds{within_calendar(at)}};
}

/// An instant past the year 9999 at which something would open or close: it never does.
inline campaign_rules::maybe<campaign_rules::instant> if_in_calendar(std::int64_t at) {
  if (at > last_millisecond) return {};
  return report(at);
}

}  // namespace oracle
