#pragma once

// When a client wants a campaign to be sent: at an instant, now, or not said. This is the canonical form; the providers'
// wire spellings of it ("0", an empty body, dates in their forms) are read by the JSON component.
//
//   schedule_request::at(utc(2026, 12, 1, 9, 0));
//   schedule_request::now();
//   schedule_request::on(utc(2026, 12, 1));          // a date without a time: the first instant of that day, in UTC
//   schedule_request::at(…).spread_over(24);         // not all at once, where the provider can
//   schedule_request::at(…).in_each_time_zone();     // at that time of day in each recipient's own zone
//   schedule_request::at(…).in_batches(4, 15);       // in four parts, 15 minutes apart
//   schedule_request::now().despite(date);           // "now" is asked for, and a date is given all the same
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

  /// The same, at the given time of day in each recipient's own zone.
  [[nodiscard]] constexpr schedule_request in_each_time_zone(bool is_asked = true) const noexcept {
    schedule_request request = *this;
    request.by_time_zone_ = is_asked;
    return request;
  }

  /// The same, in so many parts, so many minutes apart. Each may be missing.
  [[nodiscard]] constexpr schedule_request in_batches(maybe<std::int64_t> count,
                                                      maybe<std::int64_t> minutes_apart) const noexcept {
    schedule_request request = *this;
    request.in_batches_ = true;
    request.batch_count_ = count;
    request.batch_delay_ = minutes_apart;
    return request;
  }

  /// The same, with a date that it gives and does not use.
  [[nodiscard]] constexpr schedule_request despite(instant unused_date) const noexcept {
    schedule_request request = *this;
    request.unused_date_ = unused_date;
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

  [[nodiscard]] constexpr bool is_by_time_zone() const noexcept { return by_time_zone_; }
  /// Batches are asked for, whether or not everything about them is said.
  [[nodiscard]] constexpr bool is_in_batches() const noexcept { return in_batches_; }
  [[nodiscard]] constexpr maybe<std::int64_t> batch_count() const noexcept { return batch_count_; }
  [[nodiscard]] constexpr maybe<std::int64_t> batch_delay() const noexcept { return batch_delay_; }  // minutes
  /// A date that is given where none is used.
  [[nodiscard]] constexpr maybe<instant> unused_date() const noexcept { return unused_date_; }

  friend constexpr bool operator==(const schedule_request& a, const schedule_request& b) noexcept {
    return a.now_ == b.now_ && a.date_ == b.date_ && a.has_no_time_ == b.has_no_time_ && a.hours_ == b.hours_ &&
           a.by_time_zone_ == b.by_time_zone_ && a.in_batches_ == b.in_batches_ && a.batch_count_ == b.batch_count_ &&
           a.batch_delay_ == b.batch_delay_ && a.unused_date_ == b.unused_date_;
  }
  friend constexpr bool operator!=(const schedule_request& a, const schedule_request& b) noexcept { return !(a == b); }

 private:
  maybe<instant> date_{};
  maybe<std::int64_t> hours_{};
  maybe<std::int64_t> batch_count_{};
  maybe<std::int64_t> batch_delay_{};
  maybe<instant> unused_date_{};
  bool now_ = false;
  bool has_no_time_ = false;
  bool by_time_zone_ = false;
  bool in_batches_ = false;
};
constexpr maybe<std::int64_t> hours_of(const schedule_request& ask) noexcept { return ask.spread_over_hours(); }

CAMPAIGN_RULES_END_NAMESPACE
