#pragma once

/// Keeps the compiler from knowing what a value is, and from leaving out one that nobody reads.
template <class T>
void hide(const T& value) noexcept {
#if defined(__GNUC__)
  asm volatile("" : : "r"(&value) : "memory");
#else
  static const volatile void* kept;
  kept = &value;
#endif
}
