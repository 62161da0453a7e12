#pragma once

// small_set<T>: a set of enumerators, or of integers from 0 to 63, in one machine word. It iterates in ascending order.
//
//   constexpr small_set<int> formats{3, 4, 5};
//   formats.contains(5);                          // true
//   formats.contains(-1);                         // false: nothing outside 0..63 is ever a member
//   for (int format : formats) …                  // 3, 4, 5

#include <cstdint>
#include <type_traits>

namespace campaign_rules {

template <class T>
class small_set {
 public:
  using value_type = T;

  class iterator {
   public:
    constexpr explicit iterator(std::uint64_t rest) noexcept : rest_(rest) {}
    constexpr T operator*() const noexcept {
      int index = 0;
      while ((rest_ >> index & 1U) == 0) ++index;
      return static_cast<T>(index);
    }
    constexpr iterator& operator++() noexcept {
      rest_ &= rest_ - 1;
      return *this;
    }
    friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.rest_ == b.rest_; }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.rest_ != b.rest_; }

   private:
    std::uint64_t rest_;
  };

  constexpr small_set() noexcept = default;

  template <class... Members, std::enable_if_t<(std::is_same_v<Members, T> && ...) && (sizeof...(Members) > 0), int> = 0>
  constexpr small_set(Members... members) noexcept : bits_((bit(members) | ...)) {}

  /// Every value from `first` to `last`, both included, as far as a set can hold it.
  static constexpr small_set range(T first, T last) noexcept {
    const auto from = static_cast<std::int64_t>(first);
    const auto to = static_cast<std::int64_t>(last);
    small_set all;
    for (int index = 0; index < 64; ++index)
      if (from <= index && index <= to) all.bits_ |= std::uint64_t{1} << index;
    return all;
  }

  constexpr bool contains(T member) const noexcept { return (bits_ & bit(member)) != 0; }
  constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr int size() const noexcept {
    int count = 0;
    for (std::uint64_t rest = bits_; rest != 0; rest &= rest - 1) ++count;
    return count;
  }

  constexpr iterator begin() const noexcept { return iterator{bits_}; }
  constexpr iterator end() const noexcept { return iterator{0}; }

  friend constexpr small_set operator|(small_set a, small_set b) noexcept { return small_set{from_bits, a.bits_ | b.bits_}; }
  friend constexpr small_set operator&(small_set a, small_set b) noexcept { return small_set{from_bits, a.bits_ & b.bits_}; }
  /// The members of `a` that are not members of `b`.
  friend constexpr small_set operator-(small_set a, small_set b) noexcept { return small_set{from_bits, a.bits_ & ~b.bits_}; }
  friend constexpr bool operator==(small_set a, small_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(small_set a, small_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  enum from_bits_t { from_bits };
  constexpr small_set(from_bits_t, std::uint64_t bits) noexcept : bits_(bits) {}

  static constexpr std::uint64_t bit(T member) noexcept {
    const auto index = static_cast<std::int64_t>(member);
    return index >= 0 && index < 64 ? std::uint64_t{1} << index : 0;
  }

  std::uint64_t bits_ = 0;
};

}  // namespace campaign_rules
