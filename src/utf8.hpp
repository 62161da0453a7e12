#pragma once

// One character of UTF-8 at a time.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

constexpr unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// The bytes of the character that starts the text, of which there is at least one; 0 if that is no UTF-8.
constexpr std::size_t character_size(std::string_view text) noexcept {
  const unsigned lead = byte_at(text, 0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;  // a continuation, an overlong form, or beyond U+10FFFF
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;

  // Four leads have a narrower second byte: no overlong forms, no surrogates, nothing beyond U+10FFFF.
  const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte_at(text, 1) < lowest || byte_at(text, 1) > highest) return 0;
  for (std::size_t i = 2; i < size; ++i)
    if (byte_at(text, i) < 0x80 || byte_at(text, i) > 0xBF) return 0;
  return size;
}

/// The code point of a character as `character_size` found it.
constexpr char32_t code_point(std::string_view character) noexcept {
  constexpr unsigned lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};  // by the number of bytes
  char32_t code = byte_at(character, 0) & lead_bits[character.size()];
  for (std::size_t i = 1; i < character.size(); ++i) code = code << 6 | (byte_at(character, i) & 0x3F);
  return code;
}

/// Appends a code point that is no surrogate.
inline void append_utf8(std::string& to, char32_t code) {
  const auto append = [&](char32_t byte) { to += static_cast<char>(byte); };
  if (code < 0x80) return append(code);
  if (code < 0x800) {
    append(0xC0 | code >> 6);
  } else {
    append(code < 0x10000 ? 0xE0 | code >> 12 : 0xF0 | code >> 18);
    if (code >= 0x10000) append(0x80 | (code >> 12 & 0x3F));
    append(0x80 | (code >> 6 & 0x3F));
  }
  append(0x80 | (code & 0x3F));
}

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
