#pragma once

// small_set<T>: a set of enumerators, or of integers from 0 to 63, in one machine word. It iterates in ascending order.
//
//   constexpr small_set<int> formats{3, 4, 5};
//   formats.contains(5);                          // true
//   formats.contains(-1);                         // false: nothing outside 0..63 is ever a member
//   for (int format : formats) …                  // 3, 4, 5

#include <campaign_rules/detail/bits.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class T>
class small_set : public detail::bit_set<small_set<T>> {
 public:
  using value_type = T;

  constexpr small_set() noexcept = default;

  template <class... Members, std::enable_if_t<(std::is_same_v<Members, T> && ...), int> = 0>
  constexpr small_set(Members... members) noexcept : small_set(from_bits, (bit(members) | ...)) {}

  /// Every value from `first` to `last`, both included, as far as a set can hold it.
  [[nodiscard]] static constexpr small_set range(T first, T last) noexcept {
    const auto from = static_cast<std::int64_t>(first);
    const auto to = static_cast<std::int64_t>(last);
    std::uint64_t all = 0;
    for (int index = 0; index < 64; ++index)
      if (from <= index && index <= to) all |= std::uint64_t{1} << index;
    return {from_bits, all};
  }

  /// The set that has these `bits()`.
  [[nodiscard]] static constexpr small_set of_bits(std::uint64_t bits) noexcept { return {from_bits, bits}; }

  /// The first and the last member of a set that is not empty, as integers.
  [[nodiscard]] constexpr std::int64_t lowest() const noexcept {
    std::int64_t place = 0;
    while (place < 63 && (this->bits() >> place & 1U) == 0) ++place;
    return place;
  }
  [[nodiscard]] constexpr std::int64_t highest() const noexcept {
    std::int64_t place = 63;
    while (place > 0 && (this->bits() >> place & 1U) == 0) --place;
    return place;
  }

  [[nodiscard]] static constexpr T member_at(std::size_t place) noexcept { return static_cast<T>(place); }
  [[nodiscard]] constexpr bool contains(T member) const noexcept {
    const auto place = static_cast<std::uint64_t>(member);  // of a negative number, beyond all of them
    return place < 64 && (this->bits() >> place & 1U) != 0;
  }

  friend constexpr small_set operator|(small_set a, small_set b) noexcept { return {from_bits, a.bits() | b.bits()}; }
  friend constexpr small_set operator&(small_set a, small_set b) noexcept { return {from_bits, a.bits() & b.bits()}; }
  /// The members of `a` that are not members of `b`.
  friend constexpr small_set operator-(small_set a, small_set b) noexcept { return {from_bits, a.bits() & ~b.bits()}; }

 private:
  enum from_bits_t : std::uint8_t { from_bits };
  constexpr small_set(from_bits_t, std::uint64_t bits) noexcept : detail::bit_set<small_set>(bits) {}

  static constexpr std::uint64_t bit(T member) noexcept {
    const auto index = static_cast<std::int64_t>(member);
    return index >= 0 && index < 64 ? std::uint64_t{1} << index : 0;
  }
};

CAMPAIGN_RULES_END_NAMESPACE
