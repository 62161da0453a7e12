#include <campaign_rules/blank_text.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

static_assert(noexcept(is_blank({})));

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
