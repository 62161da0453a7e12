#pragma once

// The verdicts that an enumeration has met: how many different ones, which rules were violated together and which alone.
// Rules are told by their bits, in catalogue order.
//
//   census seen;
//   seen.met(judged.violated, judged.unknown);
//   seen.print("resend by sequenzy", ", digest …");     // a line of figures

#include "words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <unordered_set>

namespace oracle {

class census {
 public:
  /// One more state. Verdicts `of` different profiles are different ones.
  void met(std::uint64_t violated, std::uint64_t unknown, profile of = {}) {
    ++states_;
    ++decisions_[violated != 0 ? 1U : unknown != 0 ? 2U : 0U];
    const verdict found{violated, unknown, of};
    if (states_ > 1 && found == last_) return;
    last_ = found;
    if (!verdicts_.insert(found).second) return;
    for (std::size_t i = 0; i < together_.size(); ++i)
      if ((violated >> i & 1) != 0) together_[i] |= violated;
    if (violated != 0 && (violated & (violated - 1)) == 0 && unknown == 0) alone_ |= violated;
  }

  std::uint64_t states() const { return states_; }
  std::size_t verdicts() const { return verdicts_.size(); }
  /// Rules that were violated while no other was, nor unknown.
  std::uint64_t violated_alone() const { return alone_; }
  /// How many pairs of different rules were violated together.
  int pairs() const {
    int count = 0;
    for (std::size_t i = 0; i < together_.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) count += (together_[i] >> j & 1) != 0 ? 1 : 0;
    return count;
  }

  void print(const std::string& of, const std::string& also = "") const {
    const auto number = [](std::uint64_t count) { return static_cast<unsigned long long>(count); };
    std::printf(
        "figure: oracle, %s: %llu states, %llu allowed, %llu refused, %llu undecided; %zu verdicts, %d pairs of rules "
        "violated together%s\n",
        of.c_str(), number(states_), number(decisions_[0]), number(decisions_[1]), number(decisions_[2]), verdicts(),
        pairs(), also.c_str());
  }

 private:
  struct verdict {
    std::uint64_t violated;
    std::uint64_t unknown;
    profile of;

    friend bool operator==(const verdict& a, const verdict& b) {
      return a.violated == b.violated && a.unknown == b.unknown && a.of == b.of;
    }
  };
  struct hash_of {
    std::size_t operator()(const verdict& of) const {
      const std::uint64_t mixed = (of.violated * 0x9E37'79B9'7F4A'7C15U) ^ (of.unknown * 0xC2B2'AE3D'27D4'EB4FU);
      return static_cast<std::size_t>(mixed >> 17) + static_cast<std::size_t>(of.of);
    }
  };

  std::uint64_t states_ = 0;
  std::array<std::uint64_t, 3> decisions_{};  // allowed, refused, undecided
  verdict last_{};
  std::unordered_set<verdict, hash_of> verdicts_;
  std::array<std::uint64_t, 64> together_{};
  std::uint64_t alone_ = 0;
};

}  // namespace oracle
