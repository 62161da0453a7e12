#include "writer.hpp"

#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <charconv>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr bool needs_escape(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

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
  to_ += '"';
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    to_.append(text, begin, i - begin);
    append_escape(to_, text[i]);
    begin = i + 1;
  }
  to_.append(text, begin);
  to_ += '"';
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
  switch (value.what()) {
    case detail_value::kind::none: null(); break;
    case detail_value::kind::integer: number(value.integer()); break;
    case detail_value::kind::text: text(value.text()); break;
    case detail_value::kind::time: time(value.time()); break;
    case detail_value::kind::money: token(to_text(value)); break;
  }
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
