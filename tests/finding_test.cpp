#include <campaign_rules/finding.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<detail_value>);
static_assert(std::is_trivially_copyable_v<eligible_values>);
static_assert(std::is_trivially_copyable_v<finding>);
static_assert(std::is_nothrow_default_constructible_v<detail_value>);
static_assert(std::is_nothrow_default_constructible_v<eligible_values>);

namespace {

constexpr status_word table[] = {{campaign_status::draft, "DRAFT"}, {campaign_status::sent, "DONE"}};
constexpr status_words words{table};

constexpr int count_of(const eligible_values& values) {
  int count = 0;
  values.for_each([&](const detail_value&) { ++count; });
  return count;
}

}  // namespace

TEST_CASE("the words for remedies") {
  CHECK_BOTH(wire_name(fix_kind::wait) == "wait");
  CHECK_BOTH(wire_name(fix_kind::change_request) == "change_request");
  CHECK_BOTH(wire_name(fix_kind::change_campaign) == "change_campaign");
  CHECK_BOTH(wire_name(fix_kind::change_account) == "change_account");
  CHECK_BOTH(wire_name(fix_kind::never) == "never");
}

TEST_CASE("a detail is an integer, a text, an instant, or nothing") {
  constexpr detail_value nothing;
  constexpr detail_value number{std::int64_t{700}};
  constexpr detail_value small{std::int32_t{-7}};
  constexpr detail_value text{std::string_view{"DONE"}};
  constexpr detail_value time{utc(2026, 11, 22, 9, 0)};
  CHECK_BOTH(!nothing.has_value());
  CHECK_BOTH(nothing.what() == detail_value::kind::none);
  CHECK_BOTH(number.has_value());
  CHECK_BOTH(number.what() == detail_value::kind::integer);
  CHECK_BOTH(number.integer() == 700);
  CHECK_BOTH(small.integer() == -7);
  CHECK_BOTH(text.what() == detail_value::kind::text);
  CHECK_BOTH(text.text() == "DONE");
  CHECK_BOTH(time.what() == detail_value::kind::time);
  CHECK_BOTH(time.time() == utc(2026, 11, 22, 9, 0));
}

TEST_CASE("an instant that is shown lies in the years 0000 to 9999") {
  CHECK_BOTH(detail_value{instant::max()}.time() == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(detail_value{instant::min()}.time() == utc(0, 1, 1));
}

TEST_CASE("details are equal when they are of one kind and the same") {
  using text = std::string_view;
  CHECK_BOTH(detail_value{} == detail_value{});
  CHECK_BOTH(detail_value{1} == detail_value{std::int64_t{1}});
  CHECK_BOTH(detail_value{1} != detail_value{2});
  CHECK_BOTH(detail_value{0} != detail_value{});
  CHECK_BOTH(detail_value{text{"a"}} == detail_value{text{"a"}});
  CHECK_BOTH(detail_value{text{"a"}} != detail_value{text{"b"}});
  CHECK_BOTH(detail_value{text{""}} != detail_value{});
  CHECK_BOTH(detail_value{0} != detail_value{instant{}});
}

TEST_CASE("eligible values are numbers, a provider's words, or none") {
  CHECK_BOTH(eligible_values{}.empty());
  CHECK_BOTH(count_of({}) == 0);
  CHECK_BOTH(!eligible_values{small_set<int>{3, 5}}.empty());
  CHECK_BOTH(count_of(small_set<int>{3, 5}) == 2);
  constexpr eligible_values sent{status_set{campaign_status::sent}, words};
  CHECK_BOTH(!sent.empty());
  sent.for_each([](const detail_value& word) { CHECK(word.text() == "DONE"); });
}

TEST_CASE("eligible statuses that the provider has no word for are left out") {
  constexpr eligible_values some{status_set{campaign_status::draft, campaign_status::removed}, words};
  CHECK_BOTH(count_of(some) == 1);
  constexpr eligible_values none{status_set{campaign_status::removed}, words};
  CHECK_BOTH(none.empty());
  CHECK_BOTH(count_of(none) == 0);
}

TEST_CASE("the details of a finding come in the order in which answers show them") {
  finding found;
  found.minimum = 1;
  found.maximum = 2;
  found.nearest = 3;
  found.remaining = 4;
  found.required = 5;
  found.earliest = 6;
  found.latest = 7;
  found.opens_at = 8;
  found.closes_at = 9;
  found.due = 10;
  found.now = 11;
  std::string names;
  std::int64_t expected = 1;
  for_each_detail(found, [&](std::string_view name, const detail_value& value) {
    names += std::string{name} + ' ';
    CHECK(value.integer() == expected++);
  });
  CHECK(names == "minimum maximum nearest remaining required earliest latest opens_at closes_at due now ");
}
