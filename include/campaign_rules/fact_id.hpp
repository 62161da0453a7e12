#pragma once

// fact_id: which fact, by its number in the one list of facts; and sets of them. Numbers are never stored or sent: the
// path is the identity. facts.hpp tells the path of each.
//
//   constexpr fact_set read{&campaign::status, &account::in_good_standing};
//   read.contains(&campaign::status);      // true

#include <campaign_rules/detail/bits.hpp>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class fact_id {
 public:
  /// The fact that a member is: `fact_id{&campaign::status}`.
  template <class Owner, class Fact>
  constexpr fact_id(Fact Owner::*) noexcept : fact_id(Fact::id) {}

  /// For whoever declares facts. `number` is below `limit`.
  [[nodiscard]] static constexpr fact_id of_number(std::uint8_t number) noexcept {
    assert(number < limit);
    return fact_id{number};
  }
  static constexpr std::uint8_t limit = 63;  // a truth keeps a bit for each, and one more

  [[nodiscard]] constexpr std::uint8_t number() const noexcept { return number_; }

  friend constexpr bool operator==(fact_id a, fact_id b) noexcept { return a.number_ == b.number_; }
  friend constexpr bool operator!=(fact_id a, fact_id b) noexcept { return a.number_ != b.number_; }

 private:
  constexpr explicit fact_id(std::uint8_t number) noexcept : number_(number) {}

  std::uint8_t number_;
};

/// Some facts, iterated in the order of their numbers.
class fact_set : public detail::bit_set<fact_set> {
 public:
  constexpr fact_set() noexcept = default;

  template <class... Facts, std::enable_if_t<(std::is_convertible_v<Facts, fact_id> && ...), int> = 0>
  constexpr fact_set(Facts... facts) noexcept : bit_set((bit(facts) | ...)) {}

  [[nodiscard]] static constexpr fact_set of_bits(std::uint64_t bits) noexcept { return fact_set{from_bits, bits}; }

  [[nodiscard]] constexpr bool contains(fact_id fact) const noexcept { return (bits() & bit(fact)) != 0; }

  friend constexpr fact_set operator|(fact_set a, fact_set b) noexcept { return of_bits(a.bits() | b.bits()); }
  friend constexpr fact_set operator&(fact_set a, fact_set b) noexcept { return of_bits(a.bits() & b.bits()); }
  friend constexpr fact_set operator-(fact_set a, fact_set b) noexcept { return of_bits(a.bits() & ~b.bits()); }

 private:
  enum from_bits_t : std::uint8_t { from_bits };
  friend detail::bit_iterator<fact_set>;
  constexpr fact_set(from_bits_t, std::uint64_t bits) noexcept : bit_set(bits) {}

  static constexpr fact_id member_at(std::size_t place) noexcept {
    return fact_id::of_number(static_cast<std::uint8_t>(place));
  }

  static constexpr std::uint64_t bit(fact_id fact) noexcept { return std::uint64_t{1} << fact.number(); }
};

CAMPAIGN_RULES_END_NAMESPACE
