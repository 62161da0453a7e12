#include <campaign_rules/json/writer.hpp>

#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <charconv>

#include "escapes.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

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

writer& writer::key(std::string_view name) {
  separate();
  append_quoted(to_, name);
  to_ += ':';
  needs_comma_ = false;
  return *this;
}

void writer::text(std::string_view value) {
  separate();
  append_quoted(to_, value);
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
