#pragma once

// What a fuzz target is made of. One file fuzz/<name>.cpp for each, with seed inputs in fuzz/corpus/<name>/:
//
//   #include "target.hpp"
//   CAMPAIGN_RULES_FUZZ_TARGET(iso8601) {
//     const std::string_view text = input.text();
//     …
//     input.require(read.error().position <= text.size(), "an error lies within the text");
//   }
//
// Compiled with CAMPAIGN_RULES_LIBFUZZER and -fsanitize=fuzzer the file is a fuzzer, in which a failing requirement
// prints what failed and aborts. Compiled without it, and linked into a test program, the target registers itself, and
// tests/fuzz/replay_test.cpp runs it over its corpus; there a failing requirement throws. Adding a target takes nothing
// but the file and its corpus.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace campaign_rules::fuzz {

/// What a target throws in a replay.
struct failed_requirement : std::logic_error {
  using std::logic_error::logic_error;
};

/// The bytes that a target looks at.
class fuzz_input {
 public:
  fuzz_input(const std::uint8_t* data, std::size_t size) noexcept : data_(data), size_(size) {}

  /// All that is left, as text.
  std::string_view text() const noexcept { return {reinterpret_cast<const char*>(data_), size_}; }

  /// Takes the first byte away and returns it; 0 when nothing is left.
  std::uint8_t take_byte() noexcept {
    if (size_ == 0) return 0;
    --size_;
    return *data_++;
  }

  /// What must hold for every input.
  void require(bool holds, const char* what) const {
    if (holds) return;
#ifdef CAMPAIGN_RULES_LIBFUZZER
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
#else
    throw failed_requirement{what};
#endif
  }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
};

/// A target that was linked into this program. They form a list, which needs no memory and no order of initialisation.
class registered_target {
 public:
  using body = void (*)(fuzz_input);

  registered_target(const char* name, body target) noexcept : name_(name), run_(target), next_(first()) {
    first() = this;
  }
  registered_target(const registered_target&) = delete;
  registered_target& operator=(const registered_target&) = delete;

  std::string_view name() const noexcept { return name_; }
  void run(fuzz_input input) const { run_(input); }

  const registered_target* next() const noexcept { return next_; }
  static const registered_target*& first() noexcept {
    static const registered_target* newest = nullptr;
    return newest;
  }

 private:
  const char* name_;
  body run_;
  const registered_target* next_;
};

}  // namespace campaign_rules::fuzz

#ifdef CAMPAIGN_RULES_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
#define CAMPAIGN_RULES_FUZZ_TARGET(name)                                              \
  static void run_target(campaign_rules::fuzz::fuzz_input input);                     \
  extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) { \
    run_target({data, size});                                                         \
    return 0;                                                                         \
  }                                                                                   \
  static void run_target([[maybe_unused]] campaign_rules::fuzz::fuzz_input input)
#else
#define CAMPAIGN_RULES_FUZZ_TARGET(name)                                                 \
  static void run_target(campaign_rules::fuzz::fuzz_input input);                        \
  static const campaign_rules::fuzz::registered_target registration{#name, &run_target}; \
  static void run_target([[maybe_unused]] campaign_rules::fuzz::fuzz_input input)
#endif
