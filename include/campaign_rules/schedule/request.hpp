#pragma once

// When a client wants a campaign to be sent: at an instant, now, or not said. This is the canonical form; the providers'
// wire spellings of it ("0", an empty body, dates in their forms) are read by the JSON component.
//
//   schedule_request::at(utc(2026, 12, 1, 9, 0));
//   schedule_request::now();
//   schedule_request{};                              // nothing said: schedule.date.required

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class schedule_request {
 public:
  constexpr schedule_request() noexcept = default;

  static constexpr schedule_request now() noexcept {
    schedule_request request;
    request.now_ = true;
    return request;
  }
  static constexpr schedule_request at(instant send_at) noexcept {
    schedule_request request;
    request.date_ = send_at;
    return request;
  }

  constexpr bool is_send_now() const noexcept { return now_; }
  /// The instant asked for; absent when nothing was said, or "now".
  constexpr maybe<instant> date() const noexcept { return date_; }
  constexpr bool is_empty() const noexcept { return !now_ && !date_; }

  friend constexpr bool operator==(const schedule_request& a, const schedule_request& b) noexcept {
    return a.now_ == b.now_ && a.date_ == b.date_;
  }
  friend constexpr bool operator!=(const schedule_request& a, const schedule_request& b) noexcept { return !(a == b); }

 private:
  maybe<instant> date_{};
  bool now_ = false;
};

CAMPAIGN_RULES_END_NAMESPACE
