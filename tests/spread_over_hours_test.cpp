#include <campaign_rules/decide.hpp>
#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/resume.hpp>
#include <campaign_rules/schedule/rules.hpp>
#include <campaign_rules/spread_over_hours.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <type_traits>

using namespace campaign_rules;

namespace {

constexpr instant ten_o_clock = utc(2026, 11, 22, 10, 0);

constexpr outcome scheduling(maybe<std::int64_t> hours) {
  const schedule_request ask = schedule_request::at(utc(2026, 11, 23, 9, 0)).spread_over(hours);
  return judge(schedule_question{sequenzy, {}, ask, ten_o_clock},
               rule_id<schedule_action>::of<schedule::spread_over_hours>());
}
constexpr outcome resuming(maybe<std::int64_t> hours) {
  return judge(resume_question{sequenzy, {}, {hours}, ten_o_clock},
               rule_id<resume_action>::of<resume::spread_over_hours>());
}

}  // namespace

static_assert(!info_of<schedule::spread_over_hours>.is_about_facts &&
              !info_of<resume::spread_over_hours>.is_about_facts);

TEST_CASE("hours count where they are given, from 1 to 72, when scheduling and when resuming") {
  CHECK_BOTH(scheduling({}) == outcome::not_applicable && resuming({}) == outcome::not_applicable);
  CHECK_BOTH(scheduling(0) == outcome::violated && resuming(0) == outcome::violated);
  CHECK_BOTH(scheduling(1) == outcome::holds && resuming(1) == outcome::holds);
  CHECK_BOTH(scheduling(2) == outcome::holds && resuming(2) == outcome::holds);
  CHECK_BOTH(scheduling(71) == outcome::holds && resuming(71) == outcome::holds);
  CHECK_BOTH(scheduling(72) == outcome::holds && resuming(72) == outcome::holds);
  CHECK_BOTH(scheduling(73) == outcome::violated && resuming(73) == outcome::violated);
}
