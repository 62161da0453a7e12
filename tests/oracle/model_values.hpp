#pragma once

// The values that questions about facts are made of: all of small types, and those around every limit that a provider has.

#include "model_pick.hpp"
#include "model_rule.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace oracle::models {

class value_list {
 public:
  void add(std::int64_t number) { values_.push_back({number, {}}); }
  void add(std::string_view text) { values_.push_back({0, text}); }
  std::size_t size() const { return values_.size(); }
  const value& operator[](std::size_t at) const { return values_[at]; }
  void clear() { values_.clear(); }

 private:
  std::vector<value> values_{};
};

/// The lengths that count from a date on, with a millisecond less and more.
inline void add_dates(value_list& all, std::int64_t now) {
  for (const std::int64_t length : {std::int64_t{0}, hours(1), hours(24), hours(72), hours(73), hours(240)})
    for (const std::int64_t step : {-1, 0, 1}) all.add(within_calendar(now - length + step));
  all.add(first_millisecond);
  all.add(last_millisecond);
  all.add(last_millisecond - hours(24));
  all.add(within_calendar(now + hours(5)));
}

inline void add_counts(value_list& all, fact one) {
  const bool is_of_tests = one == fact::test_addresses_used || one == fact::test_addresses_used_recently ||
                           one == fact::campaign_test_addresses_used;
  if (is_of_tests) {  // with one address, with five or six, and with twenty
    for (const int limit : {12, 24, 50, 70, 100, 200})
      for (const int counted : {1, 5, 6, 20})
        if (limit >= counted) all.add(limit - counted), all.add(limit - counted + 1);
  } else {
    for (const int each : {1, 2, 3, 4, 9, 10, 11}) all.add(each);
  }
  all.add(0);
  all.add(2'147'483'646);
  all.add(2'147'483'647);
}

/// Some are words of this provider, some of others, some of none.
inline void add_kinds(value_list& all) {
  for (const std::string_view each :
       {"regular",  "plaintext",    "absplit", "variate",   "rss",      "multivariate", "booster",
        "standard", "notification", "seller",  "product",   "variant",  "follower",     "audience",
        "Regular",  "STANDARD",     "Seller",  "pLAINTEXT", " regular", "regula",       ""})
    all.add(each);
}

inline void add_values(value_list& all, const provider& of, fact one, std::int64_t now) {
  switch (type_of(one)) {
    case fact_type::status:
      for (const status each : of.known_statuses()) all.add(static_cast<std::int64_t>(each));
      break;
    case fact_type::role:
      for (const int each : {0, 1, 2}) all.add(each);
      break;
    case fact_type::plan:
      for (const std::string_view each : of.plans) all.add(each);
      break;
    case fact_type::kind: add_kinds(all); break;
    case fact_type::text:
      for (const std::string_view each : {"test SUBJECT", "\v Test Subject\f\r\n\t", "Test  Subject", "Test Subjec", "",
                                          "   ", "\xC3\x89", "\xC3\xA9"})
        all.add(each);
      break;
    case fact_type::count: add_counts(all, one); break;
    case fact_type::flag:
      for (const int each : {0, 1}) all.add(each);
      break;
    case fact_type::date: add_dates(all, now); break;
  }
}

/// Gives a fact that an allowed question has another value, or none. The fact may be absent there.
template <class Pick>
void pick_fact(Pick& pick, facts& known, const provider& of, fact one, std::int64_t now) {
  static thread_local value_list all;
  all.clear();
  add_values(all, of, one, now);
  const std::size_t at = pick.pick(axis_of(one), all.size() + 2);
  if (at == 1) known.forget(one);
  if (at > 1) known.set(one, all[at - 2]);
}

}  // namespace oracle::models
