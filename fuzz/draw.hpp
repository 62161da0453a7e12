#pragma once

// Makes values out of a target's bytes: numbers and instants that often lie at a boundary, facts, requests. When the
// bytes are used up, everything is drawn from zeros, so that every input means something.
//
//   byte_source draw{input, texts::any};
//   asked.facts = draw.facts<campaign>(by);
//   draw.request(asked.request);

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/provider.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "target.hpp"

namespace campaign_rules::fuzz {

/// Which texts are drawn: a few words that JSON can hold as they are, or any bytes.
enum class texts : std::uint8_t { words, any };

template <class T>
inline constexpr bool is_small_set = false;
template <class T>
inline constexpr bool is_small_set<small_set<T>> = true;

class byte_source {
 public:
  byte_source(fuzz_input& from, texts which) : from_(from), which_(which) {}

  /// A number below `size`, which is at most 256.
  std::size_t below(std::size_t size) { return from_.take_byte() % size; }
  bool coin() { return below(2) == 1; }

  std::int64_t number() {
    using limits = std::numeric_limits<std::int64_t>;
    constexpr std::int64_t some[] = {0,
                                     1,
                                     -1,
                                     2,
                                     3,
                                     10,
                                     11,
                                     64,
                                     719,
                                     720,
                                     1440,
                                     4320,
                                     14400,
                                     14401,
                                     2'147'483'647,
                                     -1440,
                                     86400,
                                     500,
                                     limits::max(),
                                     limits::min()};
    const std::size_t which = below(32);
    if (which < std::size(some)) return some[which];
    if (which < 28) return static_cast<std::int64_t>(below(256)) - 64;
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i) bits = bits << 8 | from_.take_byte();
    return static_cast<std::int64_t>(bits);
  }

  /// Around noon of a day in 2026, near a boundary of it; or at an end of time.
  instant time() {
    constexpr instant noon = utc(2026, 11, 22, 12, 0);
    constexpr std::int64_t minutes[] = {0, 20, 360, 720, 1440, 3 * 1440, 14400, 40 * 1440};
    const std::size_t which = below(20);
    if (which == 16) return first_instant;
    if (which == 17) return last_instant;
    if (which >= 18) return which_ == texts::words ? noon : instant{std::chrono::milliseconds{number()}};
    const std::int64_t away = minutes[which % 8] * 60'000 + static_cast<std::int64_t>(below(3)) - 1;
    return noon + std::chrono::milliseconds{which < 8 ? away : -away};
  }

  std::string_view text() {
    constexpr std::string_view words[] = {"", "x", " \t", "DRAFT", "id-1", "campaign:read", "campaign_data", "US"};
    const std::size_t size = below(48);
    if (which_ == texts::words || size < 4) return words[size % std::size(words)];
    std::string& made = texts_.emplace_back();
    for (std::size_t i = 0; i < size; ++i) made += static_cast<char>(from_.take_byte());
    return made;
  }

  template <class T>
  T value() {
    if constexpr (std::is_same_v<T, bool>)
      return coin();
    else if constexpr (std::is_enum_v<T>)
      return static_cast<T>(below(wire_names<T>::words.size()));
    else if constexpr (std::is_same_v<T, std::int64_t>)
      return number();
    else if constexpr (std::is_same_v<T, std::string_view>)
      return text();
    else if constexpr (std::is_same_v<T, instant>)
      return time();
    else if constexpr (std::is_same_v<T, std::chrono::milliseconds>)
      return T{number()};
    else if constexpr (std::is_same_v<T, closed_range>)
      return range();
    else if constexpr (std::is_same_v<T, array_view<std::string_view>>)
      return list();
    else if constexpr (std::is_same_v<T, money> || std::is_same_v<T, id_list>)
      return T{number()};
    else if constexpr (is_small_set<T>)
      return set<typename T::value_type>();
    else if constexpr (std::is_same_v<T, unit>)
      return {};
    else if constexpr (std::is_same_v<T, in_statuses>)
      return coin() ? in_statuses{} : in_statuses{set<campaign_status>()};
    else if constexpr (std::is_same_v<T, any_of_words>)
      return coin() ? any_of_words{text()} : any_of_words{list()};
    else if constexpr (std::is_same_v<T, plan_set>)
      return {list()};
    else if constexpr (std::is_same_v<T, schedule_plans>)
      return plans();
    else if constexpr (std::is_same_v<T, limit_by_plan>)
      return limit();
    else
      return members<T>();
  }

  template <class T>
  void maybe_give(maybe<T>& to) {
    if (coin()) to = value<T>();
  }

  /// A campaign, an account or a creation.
  template <class Facts>
  Facts facts(const provider& by) {
    Facts made;
    for_each_member(made, [&](std::string_view, auto& fact) { give(fact, by); });
    return made;
  }

  void request(no_request&) {}
  void request(resend_request& to) {
    maybe_give(to.delay_days), maybe_give(to.delay_minutes), maybe_give(to.subject), maybe_give(to.original_subject);
    maybe_give(to.audience), maybe_give(to.delay_amount), maybe_give(to.delay_unit), maybe_give(to.strategy);
    maybe_give(to.date);
    to.has_delay = coin(), to.has_settings = coin(), to.by_time_zone = coin();
  }
  void request(schedule_request& to) {
    const std::size_t which = below(4);
    if (which == 1) to = schedule_request::now();
    if (which > 1) to = schedule_request::at(time());
    if (coin()) to = to.in_each_time_zone();
    if (coin()) to = to.in_batches(maybe_number(), maybe_number());
    if (coin()) to = to.despite(time());
  }
  void request(reschedule_request& to) { maybe_give(to.date); }
  void request(cancel_resend_request& to) { to.resend_request_id = text(); }
  void request(send_test_request& to) {
    to.email_addresses = list();
    maybe_give(to.format);
  }
  void request(resume_request& to) { maybe_give(to.spread_over_hours); }
  template <class Request>
  void request(Request& to) {
    to = members<Request>();
  }

 private:
  template <class T, std::uint8_t Number, auto Domain>
  void give(fact<T, Number, Domain>& to, const provider& by) {
    if (!coin()) return;
    if constexpr (std::is_same_v<T, campaign_status>) {
      std::size_t left = below(16);
      for (const campaign_status one : by.dialect.statuses.known())
        if (left-- == 0) to = one;
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
      closed_range within{0, std::numeric_limits<T>::max()};
      if constexpr (!std::is_null_pointer_v<decltype(Domain)>)
        within = {(by.dialect.*Domain).lowest(), (by.dialect.*Domain).highest()};
      const std::int64_t some[] = {within.minimum, within.minimum + 1, 5, 2, within.maximum, 1};
      to = static_cast<std::int32_t>(within.nearest(some[below(std::size(some))]));
    } else {
      to = value<T>();
    }
  }

  closed_range range() {
    const std::int64_t minimum = number();
    return {minimum, number()};
  }
  array_view<std::string_view> list() {
    std::vector<std::string_view>& made = lists_.emplace_back();
    for (std::size_t left = below(4); left > 0; --left) made.push_back(text());
    return {made.data(), made.size()};
  }
  schedule_plans plans() {
    const plan_set always{list()}, for_date{list()};
    return {always, for_date, plan_set{list()}};
  }
  limit_by_plan limit() {
    if (coin()) return {number()};
    std::vector<plan_limit>& made = tables_.emplace_back();
    for (std::size_t left = below(4); left > 0; --left) {
      const std::string_view plan = text();
      made.push_back({plan, maybe_number()});
    }
    return limit_by_plan{array_view<plan_limit>{made.data(), made.size()}};
  }
  maybe<std::int64_t> maybe_number() {
    maybe<std::int64_t> made;
    maybe_give(made);
    return made;
  }
  template <class T>
  small_set<T> set() {
    small_set<T> made;
    for (std::size_t left = below(6); left > 0; --left) {
      const T one = static_cast<T>(below(std::is_enum_v<T> ? 10 : 70));
      made = made | small_set<T>{one};
    }
    return made;
  }
  template <class T>
  T members() {
    T made;
    T::for_each_member(made, [&](std::string_view, auto& member) { give_member(member); });
    return made;
  }
  template <class T>
  void give_member(maybe<T>& to) {
    maybe_give(to);
  }
  void give_member(id_list& to) { to.size = static_cast<std::int64_t>(below(4)); }

  fuzz_input& from_;
  texts which_;
  std::deque<std::string> texts_;
  std::deque<std::vector<std::string_view>> lists_;
  std::deque<std::vector<plan_limit>> tables_;
};

}  // namespace campaign_rules::fuzz
