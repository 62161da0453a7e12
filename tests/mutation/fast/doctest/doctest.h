#pragma once

// What the tests use of doctest, without what makes doctest slow to compile: this one only says whether all is well, and
// stops at the first test that is not. Compiled once for each mutant, so every tenth of a second counts.

#include <cstdio>
#include <cstdlib>

namespace fast {

struct test {
  void (*run)();
  test* next = nullptr;
  static inline test* first = nullptr;
  static inline test** last = &first;

  explicit test(void (*body)()) : run(body) {
    *last = this;
    last = &next;
  }
};

inline void check(bool holds, const char* file, int line) {
  if (holds) return;
  std::printf("%s:%d: failed\n", file, line);
  std::fflush(stdout);
  std::_Exit(1);
}

}  // namespace fast

#define FAST_JOIN_(a, b) a##b
#define FAST_JOIN(a, b) FAST_JOIN_(a, b)
#define TEST_CASE(name)                                                        \
  static void FAST_JOIN(test_, __LINE__)();                                    \
  static const fast::test FAST_JOIN(tested_, __LINE__){&FAST_JOIN(test_, __LINE__)}; \
  static void FAST_JOIN(test_, __LINE__)()

#define CHECK(...) fast::check(static_cast<bool>(__VA_ARGS__), __FILE__, __LINE__)
#define CHECK_FALSE(...) fast::check(!static_cast<bool>(__VA_ARGS__), __FILE__, __LINE__)
#define CHECK_MESSAGE(condition, ...) CHECK(condition)
#define REQUIRE(...) CHECK(__VA_ARGS__)
#define REQUIRE_MESSAGE(condition, ...) CHECK(condition)
#define FAIL(...) CHECK(false)
#define INFO(...) static_cast<void>(0)
#define CAPTURE(...) static_cast<void>(0)
#define MESSAGE(...) static_cast<void>(0)
