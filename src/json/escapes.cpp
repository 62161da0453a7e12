#include "escapes.hpp"

#include <cstdint>
#include <cstring>

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

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
