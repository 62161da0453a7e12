#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

namespace {

/// How many warnings there are, or -1 when one of them is another than that of the ignored minutes.
constexpr int warnings(const provider& by, maybe<std::int64_t> days, maybe<std::int64_t> minutes) {
  resend_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
  asked.request.delay_days = days;
  asked.request.delay_minutes = minutes;
  int count = 0;
  for_each_warning(asked, [&](const warning_info& warning) {
    count = warning.code == "resend.delay.minutes_ignored" && count >= 0 ? count + 1 : -1;
  });
  return count;
}

}  // namespace

TEST_CASE("Sequenzy: nobody is left when all recipients have opened it") {
  constexpr auto warned = [](const provider& by, maybe<std::int32_t> recipients, maybe<std::int32_t> openers) {
    resend_question asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
    if (recipients) asked.facts.recipients = *recipients;
    if (openers) asked.facts.unique_openers = *openers;
    int count = 0;
    for_each_warning(asked,
                     [&](const warning_info& warning) { count += warning.code == "resend.nobody_left" ? 1 : 2; });
    return count;
  };
  CHECK_BOTH(warned(sequenzy, 100, 99) == 0);
  CHECK_BOTH(warned(sequenzy, 100, 100) == 1);
  CHECK_BOTH(warned(sequenzy, 100, 101) == 1);
  CHECK_BOTH(warned(sequenzy, 0, 0) == 1);
  CHECK_BOTH(warned(sequenzy, 0, {}) == 0);
  CHECK_BOTH(warned(sequenzy, {}, 5) == 0);
  CHECK_BOTH(warned(constant_contact_v3, 100, 100) == 0);
}

TEST_CASE("minutes are ignored, with a warning, where days win and both are given") {
  CHECK_BOTH(warnings(constant_contact_v3_2026, 3, 4320) == 1);
  CHECK_BOTH(warnings(constant_contact_v3_2026, 3, {}) == 0);
  CHECK_BOTH(warnings(constant_contact_v3_2026, {}, 4320) == 0);
  CHECK_BOTH(warnings(constant_contact_v3_2026, {}, {}) == 0);
  CHECK_BOTH(warnings(constant_contact_v3, 3, 4320) == 0);
  CHECK_BOTH(warnings(sequenzy, 3, 4320) == 0);
}
