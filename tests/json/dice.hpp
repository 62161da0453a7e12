#pragma once

// Numbers that look drawn at random, the same in every run and everywhere.

#include <cstddef>
#include <cstdint>
#include <iterator>

class dice {
 public:
  explicit dice(std::uint64_t seed) : state_(seed) {}

  /// A number from 0 to `end` - 1.
  std::size_t below(std::size_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;  // Knuth's
    return static_cast<std::size_t>(state_ >> 33U) % end;
  }

  template <class List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};
