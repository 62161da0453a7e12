// The generators reach what the properties are about: a property of cases that never come up says nothing.

#include "support/generators.hpp"
#include "support/property.hpp"

#include <cstdint>

using namespace generators;

namespace {

struct reached {
  int decisions[4] = {};
  std::uint64_t violated = 0;
  std::uint64_t unknown = 0;
  int retries = 0;
};

template <class Action>
reached try_many() {
  reached all;
  for (int times = 0; times < 20; ++times)
    check_property([&](const any_case<Action>& it) {
      const verdict<Action> found = decide(it.asked());
      ++all.decisions[static_cast<std::size_t>(found.result())];
      all.violated |= found.violated().bits();
      all.unknown |= found.unknown().bits();
      if (retry_at(it.asked())) ++all.retries;
    });
  return all;
}

/// The bits of some rules in a verdict.
template <class Action, class... Rules>
constexpr std::uint64_t bits_of() {
  return ((std::uint64_t{1} << rules_of<Action>::template index_of<Rules>()) | ...);
}

}  // namespace

TEST_CASE("resends of all decisions come up, and every rule is violated") {
  const reached all = try_many<resend_action>();
  for (const int count : all.decisions) CHECK(count >= 50);
  constexpr std::uint64_t by_facts = bits_of<resend_action, resend::role, resend::status, resend::format_type,
                                             resend::imported, resend::limit, resend::delay_elapsed, resend::window>();
  constexpr std::uint64_t by_request =
      bits_of<resend_action, resend::delay_required, resend::delay_exclusive, resend::delay_days_range,
              resend::delay_minutes_range, resend::delay_not_accepted, resend::subject_required,
              resend::subject_not_accepted, access_privilege<resend_policy>, access_scope<resend_policy>>();
  CHECK((all.violated & (by_facts | by_request)) == (by_facts | by_request));
  CHECK(all.retries > 0);
  CHECK((all.unknown & by_facts) == by_facts);
}

TEST_CASE("schedules of all decisions come up, and every rule is violated") {
  const reached all = try_many<schedule_action>();
  CHECK(all.decisions[0] >= 50);
  CHECK(all.decisions[1] >= 50);
  CHECK(all.decisions[2] >= 50);
  constexpr std::uint64_t by_facts =
      bits_of<schedule_action, schedule::role, schedule::status, schedule::recipients_required,
              schedule::recipients_exclusive, schedule::segments_format_type, schedule::segments_limit,
              schedule::account_standing>();
  constexpr std::uint64_t by_request =
      bits_of<schedule_action, schedule::date_required, schedule::date_in_past, schedule::send_now_not_accepted,
              schedule::lead_time, schedule::spread_over_hours, access_privilege<schedule_policy>,
              access_scope<schedule_policy>>();
  CHECK((all.violated & (by_facts | by_request)) == (by_facts | by_request));
  CHECK((all.unknown & by_facts) == by_facts);
}
