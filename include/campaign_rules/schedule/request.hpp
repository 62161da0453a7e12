#pragma once

// When a client wants a campaign to be sent: at an instant, now, or not said. This is the canonical form; the providers'
// wire spellings of it ("0", an empty body, dates in their forms) are read by the JSON component.
//
//   schedule_request::at(utc(2026, 12, 1, 9, 0));
//   schedule_request::now();
//   schedule_request::on(utc(2026, 12, 1));          // a date without a time: the first instant of that day, in UTC
//   schedule_request::at(…).spread_over(24);         // not all at once, where the provider can
//   schedule_request{};                              // nothing said: schedule.date.required

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class schedule_request {
 public:
  constexpr schedule_request() noexcept = default;

  [[nodiscard]] static constexpr schedule_request now() noexcept {
    schedule_request request;
    request.now_ = true;
    return request;
  }
  [[nodiscard]] static constexpr schedule_request at(instant send_at) noexcept {
    schedule_request request;
    request.date_ = send_at;
    return request;
  }
  [[nodiscard]] static constexpr schedule_request on(instant midnight) noexcept {
    schedule_request request = at(midnight);
    request.has_no_time_ = true;
    return request;
  }

  /// The same, sent over so many hours; absent: all at once.
  [[nodiscard]] constexpr schedule_request spread_over(maybe<std::int64_t> hours) const noexcept {
    schedule_request request = *this;
    request.hours_ = hours;
    return request;
  }

  [[nodiscard]] constexpr bool is_send_now() const noexcept { return now_; }
  /// The instant asked for; absent when nothing was said, or "now".
  [[nodiscard]] constexpr maybe<instant> date() const noexcept { return date_; }
  /// Nothing is said of when to send.
  [[nodiscard]] constexpr bool is_empty() const noexcept { return !now_ && !date_; }
  /// The date was given without a time.
  [[nodiscard]] constexpr bool has_no_time() const noexcept { return has_no_time_; }
  [[nodiscard]] constexpr maybe<std::int64_t> spread_over_hours() const noexcept { return hours_; }

  friend constexpr bool operator==(const schedule_request& a, const schedule_request& b) noexcept {
    return a.now_ == b.now_ && a.date_ == b.date_ && a.has_no_time_ == b.has_no_time_ && a.hours_ == b.hours_;
  }
  friend constexpr bool operator!=(const schedule_request& a, const schedule_request& b) noexcept { return !(a == b); }

 private:
  maybe<instant> date_{};
  maybe<std::int64_t> hours_{};
  bool now_ = false;
  bool has_no_time_ = false;
};
constexpr maybe<std::int64_t> hours_of(const schedule_request& ask) noexcept { return ask.spread_over_hours(); }

CAMPAIGN_RULES_END_NAMESPACE
