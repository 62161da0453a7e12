#include <campaign_rules/question.hpp>
#include <campaign_rules/schedule/policy.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <string_view>
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

TEST_CASE("a day can be divided into the steps between dates") {
  using std::chrono::milliseconds;
  constexpr auto with_step = [](milliseconds step) {
    return formed([step](auto& it) { it.date_granularity = {step, handbook}; });
  };
  CHECK_BOTH(with_step(milliseconds{1}));
  CHECK_BOTH(with_step(std::chrono::minutes{15}));
  CHECK_BOTH(with_step(std::chrono::hours{24}));
  CHECK_BOTH(!with_step(milliseconds{0}));
  CHECK_BOTH(!with_step(std::chrono::minutes{7}));
  CHECK_BOTH(!with_step(std::chrono::hours{48}));
  CHECK_BOTH(!with_step(milliseconds{-1}));
  CHECK_BOTH(formed([](auto& it) { it.date_horizon = {milliseconds{0}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.date_horizon = {milliseconds{-1}, handbook}; }));
}

TEST_CASE("a set of kinds or of plans has a member, and each plan exists") {
  static constexpr std::string_view kinds[] = {"regular"};
  static constexpr std::string_view plans[] = {"free", "paid"};
  static constexpr std::string_view paid[] = {"paid"};
  static constexpr std::string_view gold[] = {"gold"};
  constexpr auto with_plans = [](schedule_plans eligible) {
    dialect by;
    by.plans = plans;
    schedule_policy policy;
    policy.eligible_plans = {eligible, handbook};
    return well_formed(policy, by);
  };
  CHECK_BOTH(formed([](auto& it) { it.eligible_kinds = {word_list{kinds}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_kinds = {word_list{}, handbook}; }));
  CHECK_BOTH(with_plans({plan_set{paid}, {}, {}}));
  CHECK_BOTH(with_plans({{}, plan_set{paid}, {}}));
  CHECK_BOTH(with_plans({{}, {}, plan_set{paid}}));
  CHECK_BOTH(with_plans({plan_set{plans}, plan_set{paid}, plan_set{paid}}));
  CHECK_BOTH(!with_plans({}));
  CHECK_BOTH(!with_plans({plan_set{gold}, {}, {}}));
  CHECK_BOTH(!with_plans({plan_set{paid}, plan_set{plans}, {}}));  // free could not schedule, but with a date it could
  CHECK_BOTH(!with_plans({plan_set{paid}, {}, plan_set{plans}}));
}

TEST_CASE("which plans are eligible hangs on what is asked for") {
  static constexpr std::string_view all[] = {"a", "b", "c"};
  static constexpr std::string_view two[] = {"b", "c"};
  static constexpr std::string_view one[] = {"c"};
  constexpr schedule_plans plans{plan_set{all}, plan_set{two}, plan_set{one}};
  constexpr auto date = schedule_request::at(utc(2026, 12, 1));
  CHECK_BOTH(plans.eligible_for(schedule_request::now()) == plan_set{all});
  CHECK_BOTH(plans.eligible_for({}) == plan_set{all});
  CHECK_BOTH(plans.eligible_for(date) == plan_set{two});
  CHECK_BOTH(plans.eligible_for(date.in_each_time_zone()) == plan_set{one});
  CHECK_BOTH(plans.eligible_for(date.in_batches(2, 60)) == plan_set{one});
  CHECK_BOTH(plans.eligible_for(schedule_request::now().in_batches({}, {})) == plan_set{one});
  constexpr schedule_plans no_date{plan_set{all}, {}, plan_set{one}};
  CHECK_BOTH(no_date.eligible_for(date) == plan_set{all});
  CHECK_BOTH(no_date.eligible_for(date.in_batches(2, 60)) == plan_set{one});
  CHECK_BOTH(schedule_plans{plan_set{all}, {}, {}}.eligible_for(date.in_batches(2, 60)) == plan_set{all});
  CHECK_BOTH(plans == schedule_plans{plan_set{all}, plan_set{two}, plan_set{one}});
  CHECK_BOTH(!(plans == no_date));
  CHECK_BOTH(!(plans == schedule_plans{plan_set{two}, plan_set{two}, plan_set{one}}));
  CHECK_BOTH(!(plans == schedule_plans{plan_set{all}, plan_set{two}, plan_set{two}}));
}

TEST_CASE("whether the request or the campaign holds the date") {
  CHECK_BOTH(has_date(schedule_policy{}.body));
  CHECK_BOTH(has_date(schedule_body::date));
  CHECK_BOTH(has_date(schedule_body::date_and_parts));
  CHECK_BOTH(has_date(schedule_body::sending_settings));
  CHECK_BOTH(has_date(schedule_body::distribution_options));
  CHECK_BOTH(!has_date(schedule_body::status));
  CHECK_BOTH(!has_date(schedule_body::nothing));
}
