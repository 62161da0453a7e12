// A warning comes with its code and its words, or not at all.

#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <string_view>

using namespace campaign_rules;

namespace {

struct seen {
  int count = 0;
  std::string_view code{};
  std::string_view sentence{};
};

constexpr seen warned(maybe<std::int64_t> days, maybe<std::int64_t> minutes) {
  resend_question asked{constant_contact_v3_2026, {}, {}, utc(2026, 11, 22, 10, 0)};
  asked.request.delay_days = days;
  asked.request.delay_minutes = minutes;
  seen all;
  for_each_warning(asked, [&](const warning_info& one) { all = {all.count + 1, one.code, one.sentence}; });
  return all;
}

}  // namespace

TEST_CASE("ignored minutes are told with the code and the sentence") {
  CHECK_BOTH(warned(1, 720).count == 1);
  CHECK_BOTH(warned(1, 720).code == "resend.delay.minutes_ignored");
  CHECK_BOTH(warned(1, 720).sentence == resend::minutes_ignored::sentence);
  CHECK_BOTH(!warned(1, 720).sentence.empty());
  CHECK_BOTH(warned(1, {}).count == 0);
  CHECK_BOTH(warned({}, 720).count == 0);
  CHECK_BOTH(warned({}, {}).count == 0);
}
