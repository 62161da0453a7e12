#include "quoted.hpp"

#include <cstddef>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {
namespace {

constexpr std::size_t longest_shown = 64;

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

/// U+0000 to U+001F, U+007F and U+0080 to U+009F, and the backtick that would end the quotation.
constexpr bool is_unsafe(std::string_view character) noexcept {
  const unsigned first = byte_at(character, 0);
  return first < 0x20 || first == 0x7F || first == '`' || (first == 0xC2 && byte_at(character, 1) < 0xA0);
}

void append_escaped(std::string& to, std::string_view bytes) {
  constexpr char digits[] = "0123456789abcdef";
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    to.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
  }
}

}  // namespace

std::string quoted(std::string_view text) {
  std::string shown = "`";
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t size = character_size(text.substr(at));
    const std::string_view character = text.substr(at, size == 0 ? 1 : size);
    if (at + character.size() > longest_shown) break;
    if (size == 0 || is_unsafe(character))
      append_escaped(shown, character);
    else if (character == "\\")
      shown.append("\\\\");
    else
      shown.append(character);
    at += character.size();
  }
  shown.append(at < text.size() ? "`..." : "`");
  return shown;
}

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
