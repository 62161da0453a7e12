#include "quoted.hpp"

#include <cstddef>

#include "utf8.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {
namespace {

constexpr std::size_t longest_shown = 64;

struct code_range {
  char32_t first;
  char32_t last;
};

/// What leaves no mark of its own: controls, formats, spaces but for U+0020, private use, and what fonts may ignore
/// (Unicode's Cc, Cf, Zs, Zl, Zp, Co and Default_Ignorable_Code_Point). Without the ends of the planes, U+FFFE and U+FFFF.
constexpr code_range invisible[] = {
    {0x0000, 0x001F},   {0x007F, 0x00A0},   {0x00AD, 0x00AD},   {0x034F, 0x034F},   {0x0600, 0x0605},
    {0x061C, 0x061C},   {0x06DD, 0x06DD},   {0x070F, 0x070F},   {0x0890, 0x0891},   {0x08E2, 0x08E2},
    {0x115F, 0x1160},   {0x1680, 0x1680},   {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x2000, 0x200F},
    {0x2028, 0x202F},   {0x205F, 0x206F},   {0x2800, 0x2800},   {0x3000, 0x3000},   {0x3164, 0x3164},
    {0xE000, 0xF8FF},   {0xFDD0, 0xFDEF},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},   {0x110BD, 0x110BD}, {0x110CD, 0x110CD}, {0x13430, 0x1343F}, {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}, {0xF0000, 0x10FFFF}};

constexpr bool is_invisible(char32_t code) noexcept {
  if ((code & 0xFFFE) == 0xFFFE) return true;
  for (const code_range& range : invisible)
    if (code <= range.last) return code >= range.first;
  return false;
}

constexpr char digits[] = "0123456789abcdef";
constexpr char capital_digits[] = "0123456789ABCDEF";

void append_byte(std::string& to, char c) {
  const auto byte = static_cast<unsigned char>(c);
  to.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
}

/// At least four digits, as code points are usually written.
void append_code(std::string& to, char32_t code) {
  to += "\\u{";
  for (int shift = code > 0xFFFFF ? 20 : code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
    to += capital_digits[code >> shift & 15];
  to += '}';
}

std::string quote(std::string_view text, char32_t last_plain) {
  std::string shown = "`";
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t size = character_size(text.substr(at));
    const std::string_view character = text.substr(at, size == 0 ? 1 : size);
    if (at + character.size() > longest_shown) break;
    if (size == 0 || character == "`")
      append_byte(shown, character.front());
    else if (character == "\\")
      shown += "\\\\";
    else if (const char32_t code = code_point(character); code > last_plain || is_invisible(code))
      append_code(shown, code);
    else
      shown += character;
    at += character.size();
  }
  shown += at < text.size() ? "`..." : "`";
  return shown;
}

}  // namespace

std::string quoted(std::string_view text) { return quote(text, 0x10FFFF); }
std::string quoted_ascii(std::string_view text) { return quote(text, 0x7F); }

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
