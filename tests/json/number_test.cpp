#include "../src/json/number.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using campaign_rules::json::as_integer;
using campaign_rules::json::count_digits;
using campaign_rules::json::is_number;

TEST_CASE("digits are counted up to the first character that is none, or the end") {
  CHECK(count_digits("") == 0);
  CHECK(count_digits("0123456789") == 10);
  CHECK(count_digits("12:3") == 2);  // the character after 9
  CHECK(count_digits("12/3") == 2);  // the character before 0
  CHECK(count_digits("-12") == 0);
  CHECK(count_digits(std::string_view{"1234"}.substr(0, 2)) == 2);  // what stands behind the text is not looked at
}

TEST_CASE("a number is an optional sign, an integer, a fraction, an exponent") {
  for (const std::string text : {"0", "-0", "9", "-10", "1.5", "0.0", "1e5", "1E5", "1e+05", "1e-5", "-1.25E-10"}) {
    CAPTURE(text);
    CHECK(is_number(text));
  }
  for (const std::string text :
       {"",   "-",  "--1", "+1",  "x",    "-x", "x1",  "1ex5", "-x1", "00",   "01",    "-01",   "0x", "0x1",
        ".5", "1.", "1.x", "1x5", "1.e5", "1e", "1e+", "1e-",  "1ex", "1e5x", "1e+-5", "1e+x5", " 1", "1 "}) {
    CAPTURE(text);
    CHECK_FALSE(is_number(text));
  }
}

TEST_CASE("an integer has neither fraction nor exponent, and 64 bits") {
  CHECK(as_integer("0") == 0);
  CHECK(as_integer("-7") == -7);
  CHECK(as_integer("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
  CHECK(as_integer("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
  for (const std::string text : {"", "-", "1.0", "1e3", "5x", "x5", "9223372036854775808", "-9223372036854775809"}) {
    CAPTURE(text);
    CHECK_FALSE(as_integer(text).has_value());
  }
}
