#pragma once

// Sets that are the bits of one word: what small_set, rule_set and action_set have in common.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

constexpr std::size_t count_bits(std::uint64_t bits) noexcept {
  std::size_t count = 0;
  for (; bits != 0; bits &= bits - 1) ++count;
  return count;
}

/// Goes through the bits that are set, the lowest first; each stands for the member `Set::member_at(place)`.
template <class Set>
class bit_iterator {
 public:
  constexpr explicit bit_iterator(std::uint64_t rest) noexcept : rest_(rest) {}

  constexpr auto operator*() const noexcept {
    std::size_t place = 0;
    while ((rest_ >> place & 1U) == 0) ++place;
    return Set::member_at(place);
  }
  constexpr bit_iterator& operator++() noexcept {
    rest_ &= rest_ - 1;
    return *this;
  }
  friend constexpr bool operator==(bit_iterator a, bit_iterator b) noexcept { return a.rest_ == b.rest_; }
  friend constexpr bool operator!=(bit_iterator a, bit_iterator b) noexcept { return a.rest_ != b.rest_; }

 private:
  std::uint64_t rest_;
};

/// What such a set is, but for how a member is told by its place.
template <class Set>
class bit_set {
 public:
  using iterator = bit_iterator<Set>;

  constexpr bit_set() noexcept = default;
  constexpr explicit bit_set(std::uint64_t bits) noexcept : bits_(bits) {}

  /// Ascending.
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{bits_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{0}; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return count_bits(bits_); }

  /// One bit a member, the first one's lowest. For tests and tables; not stable between versions.
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

  friend constexpr bool operator==(bit_set a, bit_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(bit_set a, bit_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
