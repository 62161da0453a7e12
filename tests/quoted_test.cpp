#include "../src/quoted.hpp"

#include <doctest/doctest.h>

#include <string>

using campaign_rules::detail::quoted;
using campaign_rules::detail::quoted_ascii;

TEST_CASE("plain text is shown as it is") {
  CHECK(quoted("") == "``");
  CHECK(quoted("Spring sale") == "`Spring sale`");
  CHECK(quoted(" ~") == "` ~`");
  CHECK(quoted("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\xB7") == "`\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\xB7`");  // é € 🌷
}

TEST_CASE("backticks and backslashes are escaped") { CHECK(quoted("`\\") == "`\\x60\\\\`"); }

TEST_CASE("what does not print is shown by its code point") {
  CHECK(quoted("a\nb") == "`a\\u{000A}b`");
  CHECK(quoted(std::string_view{"\0", 1}) == "`\\u{0000}`");
  CHECK(quoted("\x1f\x7f") == "`\\u{001F}\\u{007F}`");
  CHECK(quoted("\xC2\x80\xC2\x9F") == "`\\u{0080}\\u{009F}`");
  CHECK(quoted("\xC2\xA0") == "`\\u{00A0}`");
  CHECK(quoted("\xC2\xA1\xC3\x80") == "`\xC2\xA1\xC3\x80`");  // U+00A1, U+00C0
  CHECK(quoted("\xC2\xAD") == "`\\u{00AD}`");
  CHECK(quoted("\xE2\x80\x8B") == "`\\u{200B}`");
  CHECK(quoted("\xE2\x80\x8F\xE2\x80\x90") == "`\\u{200F}\xE2\x80\x90`");  // U+2010, a hyphen
  CHECK(quoted("\xE2\x80\xAE") == "`\\u{202E}`");
  CHECK(quoted("\xE2\x81\xA0") == "`\\u{2060}`");
  CHECK(quoted("\xE3\x80\x80\xE3\x80\x81") == "`\\u{3000}\xE3\x80\x81`");
  CHECK(quoted("\xEE\x80\x80\xEF\xA3\xBF") == "`\\u{E000}\\u{F8FF}`");
  CHECK(quoted("\xEF\xBB\xBF") == "`\\u{FEFF}`");
  CHECK(quoted("\xEF\xBF\xBD\xEF\xBF\xBE\xEF\xBF\xBF") == "`\xEF\xBF\xBD\\u{FFFE}\\u{FFFF}`");
  CHECK(quoted("\xF0\x9F\xBF\xBE") == "`\\u{1FFFE}`");
  CHECK(quoted("\xF3\xA0\x80\x81") == "`\\u{E0001}`");
  CHECK(quoted("\xF3\xA0\xBF\xBF\xF3\xA1\x80\x80") == "`\\u{E0FFF}\xF3\xA1\x80\x80`");
  CHECK(quoted("\xF3\xB0\x80\x80\xF4\x80\x80\x80") == "`\\u{F0000}\\u{100000}`");
}

TEST_CASE("where ASCII is expected everything else is shown by its code point") {
  CHECK(quoted_ascii("2027\xE2\x80\x91-05") == "`2027\\u{2011}-05`");
  CHECK(quoted_ascii("\xD1\x95nt \x7F~") == "`\\u{0455}nt \\u{007F}~`");  // a Cyrillic letter
  CHECK(quoted_ascii("\xF0\x9F\x8C\xB7\xFF") == "`\\u{1F337}\\xff`");
  CHECK(quoted_ascii(std::string(65, 'x')) == "`" + std::string(64, 'x') + "`...");
}

TEST_CASE("bytes that are no UTF-8 are escaped one by one") {
  CHECK(quoted("\x80") == "`\\x80`");
  CHECK(quoted("\xC1\xBF") == "`\\xc1\\xbf`");  // overlong
  CHECK(quoted("\xC2") == "`\\xc2`");           // ends too early
  CHECK(quoted("\xC2 ") == "`\\xc2 `");
  CHECK(quoted("\xC3\x7F") == "`\\xc3\\u{007F}`");
  CHECK(quoted("\xEF\xBC\xA1.") == "`\xEF\xBC\xA1.`");  // U+FF21
  CHECK(quoted("\xC2\xC0") == "`\\xc2\\xc0`");
  CHECK(quoted("\xDF\xBF") == "`\xDF\xBF`");             // U+07FF
  CHECK(quoted("\xE0\x9F\xBF") == "`\\xe0\\x9f\\xbf`");  // overlong
  CHECK(quoted("\xE0\xA0\x80") == "`\xE0\xA0\x80`");     // U+0800
  CHECK(quoted("\xE2\x82") == "`\\xe2\\x82`");
  CHECK(quoted("\xE2\x82\xC0") == "`\\xe2\\x82\\xc0`");
  CHECK(quoted("\xED\x9F\xBF") == "`\xED\x9F\xBF`");     // U+D7FF
  CHECK(quoted("\xED\xA0\x80") == "`\\xed\\xa0\\x80`");  // a surrogate
  CHECK(quoted("\xEF\xA4\x80") == "`\xEF\xA4\x80`");     // U+F900
  CHECK(quoted("\xF0\x8F\xBF\xBF") == "`\\xf0\\x8f\\xbf\\xbf`");
  CHECK(quoted("\xF0\x90\x80\x80") == "`\xF0\x90\x80\x80`");  // U+10000
  CHECK(quoted("\xF0\x90\x80 ") == "`\\xf0\\x90\\x80 `");
  CHECK(quoted("\xF4\x8F\xBF\xBF") == "`\\u{10FFFF}`");
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
  CHECK(quoted(std::string(65, '\n')).size() == 2 + 64 * 8 + 3);
}
