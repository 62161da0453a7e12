#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/question.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<schedule_policy>);

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

template <class Change>
constexpr bool formed(Change change) {
  schedule_policy policy;
  change(policy);
  return well_formed(policy);
}

}  // namespace

TEST_CASE("a policy without terms is well formed, and offers nothing") {
  CHECK_BOTH(well_formed(schedule_policy{}));
  constexpr schedule_policy nothing;
  CHECK_BOTH(noexcept(well_formed(nothing)));
  CHECK_BOTH(!schedule_policy{}.offered);
  CHECK_BOTH(schedule_policy{}.success_status == 200);
}

TEST_CASE("a set that nothing can be in is ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.eligible_roles = {role_set{activity_role::resend}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_roles = {role_set{}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.eligible_statuses = {status_set{campaign_status::sent}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.segment_format_types = {format_type_set{3}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.segment_format_types = {format_type_set{}, handbook}; }));
}

TEST_CASE("a negative number or length is ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.segments_at_most = {0, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.segments_at_most = {-1, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.lead_time = {std::chrono::milliseconds{0}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.lead_time = {std::chrono::milliseconds{-1}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.send_window = std::chrono::milliseconds{1}; }));
  CHECK_BOTH(!formed([](auto& it) { it.send_window = std::chrono::milliseconds{-1}; }));
}
