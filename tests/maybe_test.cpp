#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::maybe;

static_assert(std::is_trivially_copyable_v<maybe<int>> && std::is_trivially_copyable_v<maybe<std::string_view>>);
static_assert(std::is_nothrow_default_constructible_v<maybe<int>>);
static_assert(std::is_nothrow_constructible_v<maybe<std::int64_t>, int>);
static_assert(std::is_nothrow_assignable_v<maybe<std::int64_t>&, int>);
static_assert(std::is_convertible_v<const char*, maybe<std::string_view>>);
static_assert(!std::is_convertible_v<std::string_view, maybe<int>>, "only what a T can be made of");
static_assert(!std::is_convertible_v<maybe<int>, bool> && !std::is_convertible_v<maybe<int>, int>);
static_assert(!std::is_convertible_v<maybe<bool>, maybe<std::int64_t>>, "an absent value does not become a 0");

namespace {

struct pair_of_ints {
  int first = 0;
  int second = 0;
};

constexpr maybe<int> assigned(maybe<int> to, maybe<int> value) {
  to = value;
  return to;
}
constexpr maybe<int> cleared(maybe<int> value) {
  value.reset();
  return value;
}
constexpr maybe<int> emptied(maybe<int> value) {
  value = {};
  return value;
}

}  // namespace

TEST_CASE("a maybe is absent until it gets a value") {
  constexpr maybe<int> absent;
  CHECK_BOTH(!absent.has_value());
  CHECK_BOTH(!absent);
  CHECK_BOTH(*absent == 0);
  CHECK_BOTH(absent.value_or(7) == 7);

  constexpr maybe<int> zero = 0;
  CHECK_BOTH(zero.has_value());
  CHECK_BOTH(static_cast<bool>(zero));
  CHECK_BOTH(*zero == 0);
  CHECK_BOTH(zero.value_or(7) == 0);
  CHECK_BOTH(maybe<bool>{false}.has_value());

  constexpr maybe<std::string_view> text = "text";
  constexpr maybe<pair_of_ints> both = pair_of_ints{1, 2};
  CHECK_BOTH(*text == "text");
  CHECK_BOTH(text->size() == 4);
  CHECK_BOTH(both->second == 2);
}

TEST_CASE("a maybe can be assigned in a constant expression") {
  CHECK_BOTH(assigned({}, 4) == 4);
  CHECK_BOTH(assigned(3, 4) == 4);
  CHECK_BOTH(!assigned(3, {}).has_value());
  CHECK_BOTH(!cleared(3).has_value());
  CHECK_BOTH(*cleared(3) == 0);
  CHECK_BOTH(!emptied(3).has_value());
}

TEST_CASE("two are equal when both are absent or both have the same value") {
  CHECK_BOTH(maybe<int>{} == maybe<int>{});
  CHECK_BOTH(maybe<int>{3} == maybe<int>{3});
  CHECK_BOTH(maybe<int>{3} != maybe<int>{4});
  CHECK_BOTH(maybe<int>{0} != maybe<int>{});
  CHECK_BOTH(maybe<int>{} != maybe<int>{0});
  CHECK_BOTH(!(maybe<int>{3} != maybe<int>{3}));
  CHECK_BOTH(!(maybe<int>{3} == maybe<int>{4}));
  CHECK_BOTH(maybe<int>{3} == 3);
}
