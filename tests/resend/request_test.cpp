#include <campaign_rules/resend/request.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<resend_request>);
static_assert(std::is_nothrow_default_constructible_v<resend_request>);
static_assert(std::is_aggregate_v<resend_request>);

TEST_CASE("a resend request says nothing until it is told, and holds what is wrong") {
  constexpr resend_request nothing;
  CHECK_BOTH(!nothing.delay_days);
  CHECK_BOTH(!nothing.delay_minutes);
  CHECK_BOTH(!nothing.subject);
  CHECK_BOTH(!nothing.original_subject);

  constexpr resend_request wrong{-1, 9'223'372'036'854'775'807, std::string_view{""}, std::string_view{" "}};
  CHECK_BOTH(*wrong.delay_days == -1);
  CHECK_BOTH(*wrong.delay_minutes == 9'223'372'036'854'775'807);
  CHECK_BOTH(wrong.subject->empty());
  CHECK_BOTH(*wrong.original_subject == " ");
}
