#pragma once

// Picks what a question is made of, axis by axis: every combination of some axes while the others stay as they are, or
// at random.
//
//   every_combination all{{axis_of(fact::status), axis::now}};
//   do {
//     ask(mailpoet_resend(all));           // calls all.pick(axis, how many values there are), for each axis
//   } while (all.advance());
//
// Of every axis the value at 0 is the one with which the question is allowed.

#include "model_facts.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace oracle::models {

/// An axis for each fact, as axis_of says, and those below.
enum class axis : std::uint8_t {
  now = 40,
  privileges,
  scopes,
  subject,
  reaches,
  delay,
  delay_unit,
  settings,
  strategy,
  date,
  unused_date,
  send_now,
  timewarp,
  batch,
  time_zone,
  addresses,
  format,
};
using axes = small_set<axis>;

constexpr axis axis_of(fact one) { return static_cast<axis>(one); }

/// All values of the axes in focus, and of the others the first.
class every_combination {
 public:
  explicit every_combination(axes focus) : focus_(focus) {}

  std::size_t pick(axis one, std::size_t size) {
    if (!focus_.contains(one)) return 0;
    if (at_ == digits_.size()) digits_.push_back({0, size});
    digits_[at_].size = size;  // it may hang on what was picked before
    return digits_[at_++].shown;
  }

  /// To the next combination; false after the last one.
  bool advance() {
    digits_.resize(at_);
    at_ = 0;
    while (!digits_.empty()) {
      if (++digits_.back().shown < digits_.back().size) return true;
      digits_.pop_back();
    }
    return false;
  }

 private:
  struct digit {
    std::size_t shown;
    std::size_t size;
  };
  axes focus_;
  std::vector<digit> digits_{};
  std::size_t at_ = 0;
};

/// A half, a quarter or an eighth of the values are not the first one, so that questions are allowed now and then.
class at_random {
 public:
  explicit at_random(std::uint64_t seed) : state_(seed) {}

  void begin_question() { care_ = 2U << (next() >> 8) % 3; }

  std::size_t pick(axis, std::size_t size) {
    const std::uint64_t drawn = next();
    return (drawn & 0xFF) % care_ != 0 ? 0 : static_cast<std::size_t>((drawn >> 8) % size);
  }

 private:
  std::uint64_t next() {  // splitmix64
    state_ += 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EBU;
    return mixed ^ (mixed >> 31);
  }

  std::uint64_t state_;
  std::uint64_t care_ = 2;
};

}  // namespace oracle::models
