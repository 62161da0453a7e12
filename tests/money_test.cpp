#include <campaign_rules/finding.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/text/explain.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<money>);
static_assert(sizeof(money) == 8);
static_assert(noexcept(parse_money(std::string_view{})));

namespace {

constexpr bool is_read_as(std::string_view number, std::int64_t cents) { return parse_money(number) == money{cents}; }
constexpr bool is_refused(std::string_view number) { return !parse_money(number).has_value(); }

}  // namespace

TEST_CASE("money is read from the digits, to the cent") {
  CHECK_BOTH(is_read_as("0", 0));
  CHECK_BOTH(is_read_as("5", 500));
  CHECK_BOTH(is_read_as("10", 1000));
  CHECK_BOTH(is_read_as("0.1", 10));
  CHECK_BOTH(is_read_as("0.10", 10));
  CHECK_BOTH(is_read_as("0.01", 1));
  CHECK_BOTH(is_read_as("0.00", 0));
  CHECK_BOTH(is_read_as("19.99", 1999));
  CHECK_BOTH(is_read_as("1.05", 105));
  CHECK_BOTH(is_read_as("1000000.29", 100000029));
}

TEST_CASE("money may be negative, so that a rule can refuse it") {
  CHECK_BOTH(is_read_as("-0.01", -1));
  CHECK_BOTH(is_read_as("-1", -100));
  CHECK_BOTH(is_read_as("-19.9", -1990));
  CHECK_BOTH(is_read_as("-0", 0));
  CHECK_BOTH(is_read_as("-0.00", 0));
}

TEST_CASE("money has no exponent") {
  CHECK_BOTH(is_refused("1e2"));
  CHECK_BOTH(is_refused("1E2"));
  CHECK_BOTH(is_refused("1.5e1"));
  CHECK_BOTH(is_refused("1e0"));
  CHECK_BOTH(is_refused("100e-2"));
}

TEST_CASE("money has at most two decimals, whatever they are") {
  CHECK_BOTH(is_refused("0.125"));
  CHECK_BOTH(is_refused("1.000"));
  CHECK_BOTH(is_refused("19.990"));
}

TEST_CASE("money is a JSON number and nothing else") {
  CHECK_BOTH(is_refused(""));
  CHECK_BOTH(is_refused("-"));
  CHECK_BOTH(is_refused("."));
  CHECK_BOTH(is_refused("5."));
  CHECK_BOTH(is_refused(".5"));
  CHECK_BOTH(is_refused("-.5"));
  CHECK_BOTH(is_refused("+5"));
  CHECK_BOTH(is_refused("--5"));
  CHECK_BOTH(is_refused("5-"));
  CHECK_BOTH(is_refused("007"));
  CHECK_BOTH(is_refused("-01"));
  CHECK_BOTH(is_refused("00"));
  CHECK_BOTH(is_refused("1.2.3"));
  CHECK_BOTH(is_refused("1.-2"));
  CHECK_BOTH(is_refused("1,50"));
  CHECK_BOTH(is_refused(" 1"));
  CHECK_BOTH(is_refused("1 "));
  CHECK_BOTH(is_refused("1/"));
  CHECK_BOTH(is_refused("1:"));
  CHECK_BOTH(is_refused("\"5\""));
  CHECK_BOTH(is_refused("five"));
}

TEST_CASE("money fits in 64 bits of cents, or is refused") {
  CHECK_BOTH(is_read_as("92233720368547758.06", 9'223'372'036'854'775'806));
  CHECK_BOTH(is_read_as("92233720368547758.07", 9'223'372'036'854'775'807));
  CHECK_BOTH(is_refused("92233720368547758.08"));
  CHECK_BOTH(is_refused("92233720368547758.1"));
  CHECK_BOTH(is_read_as("-92233720368547758.07", -9'223'372'036'854'775'807));
  CHECK_BOTH(is_read_as("-92233720368547758.08", (std::numeric_limits<std::int64_t>::min)()));
  CHECK_BOTH(is_refused("-92233720368547758.09"));
  CHECK_BOTH(is_read_as("92233720368547758", 9'223'372'036'854'775'800));
  CHECK_BOTH(is_refused("92233720368547759"));
  CHECK_BOTH(is_refused("922337203685477580"));
  CHECK_BOTH(is_refused("100000000000000000000000000000000000000000"));
}

TEST_CASE("money compares by its cents") {
  CHECK_BOTH(money{} == money{0});
  CHECK_BOTH(money{5} == money{5});
  CHECK_BOTH(money{5} != money{6});
  CHECK_BOTH(money{-1} < money{0});
  CHECK_BOTH(!(money{0} < money{0}));
}

TEST_CASE("a finding's amount is no integer") {
  CHECK_BOTH(detail_value{money{100}}.what() == detail_value::kind::money);
  CHECK_BOTH(detail_value{money{100}}.money() == money{100});
  CHECK_BOTH(detail_value{money{100}} != detail_value{100});
  CHECK_BOTH(detail_value{money{100}} == detail_value{money{100}});
}

TEST_CASE("money as text has two decimals") {
  const auto text = [](std::int64_t cents) { return to_text(detail_value{money{cents}}); };
  CHECK(text(0) == "0.00");
  CHECK(text(1) == "0.01");
  CHECK(text(10) == "0.10");
  CHECK(text(99) == "0.99");
  CHECK(text(100) == "1.00");
  CHECK(text(1999) == "19.99");
  CHECK(text(-1) == "-0.01");
  CHECK(text(-100) == "-1.00");
  CHECK(text((std::numeric_limits<std::int64_t>::max)()) == "92233720368547758.07");
  CHECK(text((std::numeric_limits<std::int64_t>::min)()) == "-92233720368547758.08");
}
