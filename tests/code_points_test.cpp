#include <campaign_rules/code_points.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

static_assert(noexcept(count_code_points(std::string_view{})));

namespace {
constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
constexpr bool can_hold_from(std::int64_t minimum, std::int64_t maximum) {
  return can_hold_text(term<closed_range>{{minimum, maximum}, handbook});
}
}  // namespace

TEST_CASE("code points are counted, not bytes") {
  CHECK_BOTH(count_code_points("") == 0);
  CHECK_BOTH(count_code_points("abc") == 3);
  CHECK_BOTH(count_code_points("  ") == 2);
  CHECK_BOTH(count_code_points("Gr\xC3\xBC\xC3\x9F"
                               "e") == 5);
  CHECK_BOTH(count_code_points("\xE2\x82\xAC") == 1);      // the euro sign
  CHECK_BOTH(count_code_points("\xF0\x9F\x8E\x89") == 1);  // an emoji
  CHECK_BOTH(count_code_points("e\xCC\x81") == 2);         // an e and a combining accent
  CHECK_BOTH(count_code_points("\x7F\xC2\x80\xDF\xBF\xEF\xBF\xBF") == 4);
}

TEST_CASE("a limit of lengths can hold a text, or it is not well formed") {
  CHECK_BOTH(can_hold_text(term<closed_range>{}));
  CHECK_BOTH(can_hold_from(1, 1));
  CHECK_BOTH(can_hold_from(0, 1));
  CHECK_BOTH(can_hold_from(6, 80));
  CHECK_BOTH(!can_hold_from(0, 0));
  CHECK_BOTH(!can_hold_from(81, 80));
  CHECK_BOTH(can_hold_from(80, 80));
}
