#include "writer.hpp"

#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <charconv>
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

void writer::separate() {
  if (needs_comma_) to_ += ',';
  needs_comma_ = true;
}

void writer::open(char bracket) {
  separate();
  to_ += bracket;
  needs_comma_ = false;
}

void writer::close(char bracket) {
  to_ += bracket;
  needs_comma_ = true;
}

void writer::quote(std::string_view text) {
  if (needs_escapes(text)) {
    to_ += '"';
    for (const char c : text) needs_escape(c) ? append_escape(to_, c) : to_.push_back(c);
    to_ += '"';
  } else {
    const std::size_t end = to_.size();
    to_.append(text.size() + 2, '"');
    text.copy(to_.data() + end + 1, text.size());
  }
}

writer& writer::key(std::string_view name) {
  separate();
  quote(name);
  to_ += ':';
  needs_comma_ = false;
  return *this;
}

void writer::text(std::string_view value) {
  separate();
  quote(value);
}

void writer::token(std::string_view spelt) {
  separate();
  to_ += spelt;
}

void writer::number(std::int64_t value) {
  char digits[20];
  const auto written = std::to_chars(digits, digits + sizeof digits, value);
  token({digits, static_cast<std::size_t>(written.ptr - digits)});
}

void writer::time(instant at) {
  const iso8601_text written = format_instant(at);
  text({written.data(), written.size()});
}

void writer::detail(const detail_value& value) {
  using kind = detail_value::kind;
  const kind what = value.what();
  if (what == kind::integer) return number(value.integer());
  if (what == kind::text) return text(value.text());
  if (what == kind::time) return time(value.time());
  if (what == kind::money) return token(to_text(value));
  null();
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
