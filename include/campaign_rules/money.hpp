#pragma once

// money: an amount as a whole number of cents in signed 64 bits, and the one way to read one: from the digits of a JSON
// number, never through floating point, so that nothing is ever rounded.
//
//   parse_money("19.99");    // 1999 cents
//   parse_money("0.1");      // 10
//   parse_money("5");        // 500
//   parse_money("-0.01");    // -1
//   parse_money("1e2");      // absent: an exponent; and so are "0.125", "5.", ".5", "+5", "007" and "\"5\""
//
// What is too large? More than 92233720368547758.07, or less than -92233720368547758.08: absent as well.

#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <limits>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct money {
  std::int64_t cents = 0;

  friend constexpr bool operator==(money a, money b) noexcept { return a.cents == b.cents; }
  friend constexpr bool operator!=(money a, money b) noexcept { return a.cents != b.cents; }
  friend constexpr bool operator<(money a, money b) noexcept { return a.cents < b.cents; }
};

/// The amount of a JSON number, as spelt: digits with at most two decimals, and a minus sign at most. Absent for all else.
[[nodiscard]] constexpr maybe<money> parse_money(std::string_view number) noexcept {
  constexpr std::int64_t least = (std::numeric_limits<std::int64_t>::min)();
  const bool is_negative = !number.empty() && number.front() == '-';
  if (is_negative) number.remove_prefix(1);
  const std::size_t point = number.find('.');
  const std::string_view whole = number.substr(0, point);
  const std::string_view decimals = point == std::string_view::npos ? std::string_view{} : number.substr(point + 1);
  if (whole.empty() || (whole.size() > 1 && whole.front() == '0')) return {};
  if (decimals.size() > 2 || (decimals.empty() && point != std::string_view::npos)) return {};

  std::int64_t negated = 0;  // below zero there is room for one cent more
  const auto take = [&negated](char digit) {
    if (digit < '0' || digit > '9' || negated < least / 10) return false;
    const std::int64_t shifted = negated * 10;
    if (shifted < least + (digit - '0')) return false;
    negated = shifted - (digit - '0');
    return true;
  };
  for (const char digit : whole)
    if (!take(digit)) return {};
  for (std::size_t place = 0; place < 2; ++place)
    if (!take(place < decimals.size() ? decimals[place] : '0')) return {};
  if (is_negative) return money{negated};
  if (negated == least) return {};
  return money{-negated};
}

CAMPAIGN_RULES_END_NAMESPACE
