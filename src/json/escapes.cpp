#include "escapes.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "../utf8.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr bool needs_escape(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

/// Does one of eight characters need an escape? Each lies in a byte of the word. Subtracting sets the top bit of a byte
/// that is too small, and of others only above such a one.
constexpr bool any_needs_escape(std::uint64_t eight) noexcept {
  constexpr std::uint64_t in_each = 0x0101010101010101;
  const auto below = [](std::uint64_t bytes, std::uint64_t limit) { return (bytes - in_each * limit) & ~bytes; };
  const std::uint64_t found = below(eight, 0x20) | below(eight ^ in_each * '"', 1) | below(eight ^ in_each * '\\', 1);
  return (found & in_each * 0x80) != 0;
}

void append_escape(std::string& to, char c) {
  constexpr char digits[] = "0123456789abcdef";
  switch (c) {
    case '"': to += "\\\""; break;
    case '\\': to += "\\\\"; break;
    case '\b': to += "\\b"; break;
    case '\f': to += "\\f"; break;
    case '\n': to += "\\n"; break;
    case '\r': to += "\\r"; break;
    case '\t': to += "\\t"; break;
    default: to.append("\\u00").append(1, c < 0x10 ? '0' : '1').append(1, digits[c & 15]);
  }
}

/// The unit that four hexadecimal digits write.
char32_t code_unit(std::string_view digits) noexcept {
  char32_t unit = 0;
  for (const char c : digits) unit = unit << 4 | ((c & 0xF) + (c > '9' ? 9U : 0U));
  return unit;
}

/// Appends what the escape at the text's beginning stands for; the number of characters that it is written with.
std::size_t append_unescaped(std::string& to, std::string_view text) {
  constexpr std::string_view letters = "bfnrt";
  constexpr std::string_view meanings = "\b\f\n\r\t";
  if (text[1] != 'u') {
    const std::size_t letter = letters.find(text[1]);
    to += letter == std::string_view::npos ? text[1] : meanings[letter];
    return 2;
  }
  const char32_t unit = code_unit(text.substr(2, 4));
  const bool is_pair = unit >= 0xD800 && unit < 0xDC00;
  if (!is_pair) {
    detail::append_utf8(to, unit);
    return 6;
  }
  detail::append_utf8(to, 0x10000 + ((unit - 0xD800) << 10) + (code_unit(text.substr(8, 4)) - 0xDC00));
  return 12;
}

}  // namespace

bool needs_escapes(std::string_view text) noexcept {
  std::uint64_t eight = 0;
  for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, text.data(), sizeof eight);
    if (any_needs_escape(eight)) return true;
  }
  for (const char c : text)
    if (needs_escape(c)) return true;
  return false;
}

void append_quoted(std::string& to, std::string_view text) {
  if (needs_escapes(text)) {
    to += '"';
    for (const char c : text) needs_escape(c) ? append_escape(to, c) : to.push_back(c);
    to += '"';
  } else {
    const std::size_t end = to.size();
    to.append(text.size() + 2, '"');
    text.copy(to.data() + end + 1, text.size());
  }
}

std::string unescaped(std::string_view spelt) {
  std::string text;
  while (!spelt.empty()) {
    const std::size_t plain = spelt.find('\\');
    text += spelt.substr(0, plain);
    spelt.remove_prefix(std::min(plain, spelt.size()));
    if (!spelt.empty()) spelt.remove_prefix(append_unescaped(text, spelt));
  }
  return text;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
