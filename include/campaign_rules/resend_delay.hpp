#pragma once

// resend_delay: how long a resend waits after the first send. It remembers the unit that it was made with, since that
// decides what an answer reports: a delay made with minutes that is a whole number of days is reported in both units.
//
//   resend_delay::of_minutes(4320).reported_days();      // 3
//   resend_delay::of_minutes(4320).reported_minutes();   // 4320
//   resend_delay::of_minutes(4300).reported_days();      // absent: 4300 is no whole day
//   resend_delay::of_days(3).reported_minutes();         // absent: made with days, reported in days alone
//
// Are 3 days and 4320 minutes equal? In length, yes: compare `length()`. As values, no: they are reported differently.
//
// Source: https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html

#include <campaign_rules/maybe.hpp>

#include <chrono>
#include <cstdint>
#include <limits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class resend_delay {
 public:
  constexpr resend_delay() noexcept = default;

  [[nodiscard]] static constexpr resend_delay of_days(std::int64_t days) noexcept { return {days, minutes_per_day}; }
  [[nodiscard]] static constexpr resend_delay of_minutes(std::int64_t minutes) noexcept { return {minutes, 1}; }

  /// How long it is; saturates at the ends of 64-bit milliseconds.
  [[nodiscard]] constexpr std::chrono::milliseconds length() const noexcept {
    // Each unit is written out, so that nothing is divided when the program runs.
    return minutes_ == minutes_per_day ? length_of(count_, 86'400'000) : length_of(count_, 60'000);
  }

  /// What an answer says in days: the days asked for, or minutes that are a whole number of days.
  [[nodiscard]] constexpr maybe<std::int64_t> reported_days() const noexcept {
    if (minutes_ == minutes_per_day) return count_;
    if (count_ % minutes_per_day == 0) return count_ / minutes_per_day;
    return {};
  }

  /// What an answer says in minutes: only what was asked for in minutes.
  [[nodiscard]] constexpr maybe<std::int64_t> reported_minutes() const noexcept {
    if (minutes_ == 1) return count_;
    return {};
  }

  friend constexpr bool operator==(const resend_delay& a, const resend_delay& b) noexcept {
    return a.count_ == b.count_ && a.minutes_ == b.minutes_;
  }
  friend constexpr bool operator!=(const resend_delay& a, const resend_delay& b) noexcept { return !(a == b); }

 private:
  static constexpr std::int64_t minutes_per_day = 1440;

  static constexpr std::chrono::milliseconds length_of(std::int64_t count, std::int64_t unit) noexcept {
    using limits = std::numeric_limits<std::int64_t>;
    if (count > (limits::max)() / unit) return (std::chrono::milliseconds::max)();
    if (count < (limits::min)() / unit) return (std::chrono::milliseconds::min)();
    return std::chrono::milliseconds{count * unit};
  }

  constexpr resend_delay(std::int64_t count, std::int64_t minutes) noexcept : count_(count), minutes_(minutes) {}

  std::int64_t count_ = 0;    // of its unit
  std::int64_t minutes_ = 1;  // that the unit has
};

CAMPAIGN_RULES_END_NAMESPACE
