#include <campaign_rules/blank_text.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

static_assert(noexcept(is_blank({})));
static_assert(noexcept(trimmed({})));

TEST_CASE("a text is blank when it has nothing but ASCII white space") {
  CHECK_BOTH(is_blank(""));
  CHECK_BOTH(is_blank(" \t\n\v\f\r"));
  CHECK_BOTH(!is_blank("\x08"));
  CHECK_BOTH(!is_blank("\x0E"));
  CHECK_BOTH(!is_blank("!"));
  CHECK_BOTH(!is_blank(" x"));
  CHECK_BOTH(!is_blank("x "));
  CHECK_BOTH(!is_blank("\xC2\xA0"));
}

TEST_CASE("a text is trimmed of ASCII white space at its ends alone") {
  CHECK_BOTH(trimmed("").empty());
  CHECK_BOTH(trimmed(" \t\n\v\f\r").empty());
  CHECK_BOTH(trimmed("a") == "a");
  CHECK_BOTH(trimmed(" \t\n\v\f\ra b\r\f\v\n\t ") == "a b");
  CHECK_BOTH(trimmed("a ") == "a");
  CHECK_BOTH(trimmed(" a") == "a");
  CHECK_BOTH(trimmed("\x08 a \x0E") == "\x08 a \x0E");
  CHECK_BOTH(trimmed("\xC2\xA0") == "\xC2\xA0");
}
