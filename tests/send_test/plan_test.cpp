#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace questions;

namespace {

constexpr std::string_view five_addresses[] = {"a@example.com", "b@example.com", "c@example.com", "d@example.com",
                                               "e@example.com"};

constexpr send_test_plan planned(send_test_question asked, std::size_t count, std::size_t verified,
                                 maybe<std::int32_t> used, maybe<test_format> format = test_format::html) {
  asked.request.email_addresses = array_view<std::string_view>{five_addresses, count};
  asked.request.format = format;
  asked.account.verified_addresses = array_view<std::string_view>{five_addresses, verified};
  asked.account.test_addresses_used = {};
  if (used) asked.account.test_addresses_used = *used;
  return *plan(asked);
}

}  // namespace

TEST_CASE("send_test: a plan that nobody has made sends one message and counts nothing") {
  CHECK_BOTH(send_test_plan{}.messages_per_address == 1);
  CHECK_BOTH(send_test_plan{}.counted == 0);
  CHECK_BOTH(!send_test_plan{}.remaining);
}

TEST_CASE("send_test: V2 sends a message for each version, V3 one") {
  CHECK_BOTH(planned(send_test_by_v2, 1, 0, 0, test_format::html).messages_per_address == 1);
  CHECK_BOTH(planned(send_test_by_v2, 1, 0, 0, test_format::text).messages_per_address == 1);
  CHECK_BOTH(planned(send_test_by_v2, 1, 0, 0, test_format::html_and_text).messages_per_address == 2);
  CHECK_BOTH(planned(send_test_by_v3_2026, 1, 0, 0, {}).messages_per_address == 1);
  CHECK_BOTH(planned(send_test_by_v3_2026, 1, 0, 0, test_format::html_and_text).messages_per_address == 1);
}

TEST_CASE("send_test: counted addresses, verified ones left out at V2 alone") {
  CHECK_BOTH(planned(send_test_by_v2, 5, 0, 0).counted == 5);
  CHECK_BOTH(planned(send_test_by_v2, 5, 2, 0).counted == 3);
  CHECK_BOTH(planned(send_test_by_v2, 5, 5, 0).counted == 0);
  CHECK_BOTH(planned(send_test_by_v3_2026, 5, 2, 0).counted == 5);
}

TEST_CASE("send_test: how many still fit after it") {
  CHECK_BOTH(planned(send_test_by_v2, 5, 2, 0).remaining == 47);
  CHECK_BOTH(planned(send_test_by_v2, 5, 2, 47).remaining == 0);
  CHECK_BOTH(planned(send_test_by_v2, 5, 5, 50).remaining == 0);
  CHECK_BOTH(planned(send_test_by_v2, 5, 5, 51).remaining == 0);
  CHECK_BOTH(!planned(send_test_by_v2, 5, 5, {}).remaining.has_value());
  CHECK_BOTH(planned(send_test_by_v3_2026, 5, 5, 45).remaining == 0);
  CHECK_BOTH(planned(send_test_by_v3_2026, 1, 0, 0).remaining == 49);
}

TEST_CASE("send_test: without a quota nothing remains to be told") {
  static constexpr provider without_quota = [] {
    provider house = constant_contact_v3_2026;
    house.send_test.addresses_per_day = {};
    return house;
  }();
  CHECK_BOTH(!(*plan(allowed_send_test(without_quota))).remaining.has_value());
  CHECK_BOTH((*plan(allowed_send_test(without_quota))).counted == 1);
}

TEST_CASE("send_test: what is not allowed has no plan") {
  constexpr auto full = changed(send_test_by_v2, [](auto& it) { it.account.test_addresses_used = 50; });
  CHECK_BOTH(plan(full).error() == decide(full));
  CHECK_BOTH(plan(send_test_question{sequenzy, {}, {}, ten_o_clock}).error().result() == decision::not_offered);
}
