#pragma once

#include <doctest/doctest.h>

/// The same expression twice: for the compiler, which shows that it is constexpr and free of undefined behaviour, and
/// at run time, where coverage, sanitizers and optimised builds see it.
#define CHECK_BOTH(...)                         \
  do {                                          \
    static_assert((__VA_ARGS__), #__VA_ARGS__); \
    CHECK((__VA_ARGS__));                       \
  } while (false)
