#include "../src/quoted.hpp"

#include <doctest/doctest.h>

#include <string>

using campaign_rules::detail::quoted;

TEST_CASE("plain text is shown as it is") {
  CHECK(quoted("") == "``");
  CHECK(quoted("Spring sale") == "`Spring sale`");
  CHECK(quoted(" ~") == "` ~`");
  CHECK(quoted("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\xB7") == "`\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\xB7`");  // é € 🌷
}

TEST_CASE("control characters, backticks and backslashes are escaped") {
  CHECK(quoted("a\nb") == "`a\\x0ab`");
  CHECK(quoted("\x1f\x7f") == "`\\x1f\\x7f`");
  CHECK(quoted("`\\") == "`\\x60\\\\`");
  CHECK(quoted("\xC2\x80") == "`\\xc2\\x80`");  // U+0080
  CHECK(quoted("\xC2\x9F") == "`\\xc2\\x9f`");  // U+009F
  CHECK(quoted("\xC2\xA0") == "`\xC2\xA0`");    // U+00A0
  CHECK(quoted("\xC3\x80") == "`\xC3\x80`");    // U+00C0
}

TEST_CASE("bytes that are no UTF-8 are escaped one by one") {
  CHECK(quoted("\x80") == "`\\x80`");
  CHECK(quoted("\xC1\xBF") == "`\\xc1\\xbf`");  // overlong
  CHECK(quoted("\xC2") == "`\\xc2`");           // ends too early
  CHECK(quoted("\xC2 ") == "`\\xc2 `");
  CHECK(quoted("\xC3\x7F") == "`\\xc3\\x7f`");
  CHECK(quoted("\xEF\xBC\xA1.") == "`\xEF\xBC\xA1.`");  // U+FF21
  CHECK(quoted("\xC2\xC0") == "`\\xc2\\xc0`");
  CHECK(quoted("\xDF\xBF") == "`\xDF\xBF`");             // U+07FF
  CHECK(quoted("\xE0\x9F\xBF") == "`\\xe0\\x9f\\xbf`");  // overlong
  CHECK(quoted("\xE0\xA0\x80") == "`\xE0\xA0\x80`");     // U+0800
  CHECK(quoted("\xE2\x82") == "`\\xe2\\x82`");
  CHECK(quoted("\xE2\x82\xC0") == "`\\xe2\\x82\\xc0`");
  CHECK(quoted("\xED\x9F\xBF") == "`\xED\x9F\xBF`");     // U+D7FF
  CHECK(quoted("\xED\xA0\x80") == "`\\xed\\xa0\\x80`");  // a surrogate
  CHECK(quoted("\xEE\x80\x80") == "`\xEE\x80\x80`");     // U+E000
  CHECK(quoted("\xF0\x8F\xBF\xBF") == "`\\xf0\\x8f\\xbf\\xbf`");
  CHECK(quoted("\xF0\x90\x80\x80") == "`\xF0\x90\x80\x80`");  // U+10000
  CHECK(quoted("\xF0\x90\x80 ") == "`\\xf0\\x90\\x80 `");
  CHECK(quoted("\xF4\x8F\xBF\xBF") == "`\xF4\x8F\xBF\xBF`");  // U+10FFFF
  CHECK(quoted("\xF4\x90\x80\x80") == "`\\xf4\\x90\\x80\\x80`");
  CHECK(quoted("\xF5\x80\x80\x80") == "`\\xf5\\x80\\x80\\x80`");
}

TEST_CASE("at most 64 bytes are shown, and no half character") {
  const std::string x(64, 'x');
  CHECK(quoted(x) == "`" + x + "`");
  CHECK(quoted(x + "y") == "`" + x + "`...");
  CHECK(quoted(x.substr(0, 62) + "\xC3\xA9") == "`" + x.substr(0, 62) + "\xC3\xA9`");
  CHECK(quoted(x.substr(0, 63) + "\xC3\xA9") == "`" + x.substr(0, 63) + "`...");
  CHECK(quoted(x.substr(0, 61) + "\xF0\x9F\x8C\xB7") == "`" + x.substr(0, 61) + "`...");
  CHECK(quoted(std::string(65, '\n')).size() == 2 + 64 * 4 + 3);
}
