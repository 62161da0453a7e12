#pragma once

// The one function of simdjson that the playground's sources need, for a compiler that has no simdjson.

#include <cstddef>

namespace simdjson {

/// Is the text UTF-8: no byte alone, nothing longer than needed, no surrogates, nothing past U+10FFFF?
inline bool validate_utf8(const char* text, std::size_t size) noexcept {
  std::size_t at = 0;
  const auto byte = [&](std::size_t i) { return i < size ? static_cast<unsigned char>(text[i]) : 0U; };
  while (at < size) {
    const unsigned first = byte(at);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length == 0) return false;
    for (std::size_t i = 1; i < length; ++i)
      if ((byte(at + i) & 0xC0) != 0x80) return false;
    const unsigned second = byte(at + 1);
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
        (first == 0xF4 && second > 0x8F))
      return false;
    at += length;
  }
  return true;
}

}  // namespace simdjson
