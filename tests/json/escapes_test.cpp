#include "../src/json/escapes.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

using campaign_rules::json::append_quoted;
using campaign_rules::json::needs_escapes;
using campaign_rules::json::unescaped;

namespace {

std::string as_json(std::string_view text) {
  std::string to;
  append_quoted(to, text);
  return to;
}

}  // namespace

TEST_CASE("text is escaped as far as JSON needs it") {
  CHECK(as_json("") == R"("")");
  CHECK(as_json("\"\\/\b\f\n\r\t") == R"("\"\\/\b\f\n\r\t")");
  CHECK(as_json(std::string_view{"\0\x1F", 2}) == R"("\u0000\u001f")");
  CHECK(as_json("\x7F é 🌷") == "\"\x7F é 🌷\"");
}

TEST_CASE("each control character has its code") {
  CHECK(as_json("\x01\x0E\x0F\x10\x11\x19\x1A\x1E") == R"("\u0001\u000e\u000f\u0010\u0011\u0019\u001a\u001e")");
}

TEST_CASE("a quoted text is appended") {
  std::string to = "{";
  append_quoted(to, "a");
  append_quoted(to, "\n");
  CHECK(to == "{\"a\"\"\\n\"");
}

TEST_CASE("each character that needs an escape is seen wherever it stands, and no other") {
  std::size_t wrong = 0;
  for (const char other : {'x', ' ', '!', '#', '[', ']', '\x7F', '\xFF'})
    for (std::size_t size = 1; size <= 18; ++size)
      for (std::size_t at = 0; at < size; ++at)
        for (int code = 0; code < 256; ++code) {
          std::string text(size, other);
          text[at] = static_cast<char>(code);
          const bool expected = code < 0x20 || code == '"' || code == '\\';
          if (needs_escapes(text) != expected) ++wrong;
        }
  CHECK(wrong == 0);
  CHECK(!needs_escapes(""));
}

TEST_CASE("what stands beside an escape stays as it is") {
  for (const std::string_view other : {"x", " ", "!", "#", "[", "]", "\x7F", "\xC3\xBF"}) {
    std::string beside;
    for (int count = 0; count < 18; ++count, beside += other) {
      CHECK(as_json(beside) == '"' + beside + '"');
      CHECK(as_json(beside + "\"" + beside) == '"' + beside + "\\\"" + beside + '"');
    }
  }
}

TEST_CASE("an escape stands for a character") {
  CHECK(unescaped("") == "");
  CHECK(unescaped("plain é") == "plain é");
  CHECK(unescaped(R"(\"\\\/\b\f\n\r\t)") == "\"\\/\b\f\n\r\t");
  CHECK(unescaped(R"(a\u0041b\u00e9\u20AC\ud83c\udf37c)") == "aAbé€🌷c");
  CHECK(unescaped(R"(\u0000)") == std::string_view{"\0", 1});
  CHECK(unescaped(R"(\u007f\u0080\u07ff\u0800\uFFFF)") == "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF");
  CHECK(unescaped(R"(\ud800\udc00\udbff\udfff)") == "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
}
