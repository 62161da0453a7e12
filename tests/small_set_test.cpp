#include <campaign_rules/small_set.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;

namespace {

enum class fruit : std::uint8_t { apple, pear, plum, quince = 63 };
using fruits = em::small_set<fruit>;
using numbers = em::small_set<int>;

/// The members with two decimal digits each, in the order of iteration.
constexpr std::int64_t digits_of(numbers set) {
  std::int64_t digits = 0;
  for (const int member : set) digits = digits * 100 + member;
  return digits;
}

constexpr int largest = (std::numeric_limits<int>::max)();
constexpr int smallest = (std::numeric_limits<int>::min)();

}  // namespace

static_assert(std::is_trivially_copyable_v<fruits> && sizeof(fruits) == sizeof(std::uint64_t));
static_assert(std::is_nothrow_default_constructible_v<fruits> && std::is_nothrow_constructible_v<fruits, fruit, fruit>);
static_assert(!std::is_constructible_v<fruits, int> && !std::is_constructible_v<numbers, long>, "only its own members");
static_assert(noexcept(fruits{}.contains(fruit::pear)) && noexcept(fruits{} | fruits{}) && noexcept(fruits{}.size()));

TEST_CASE("a set contains what it was given") {
  CHECK_BOTH(fruits{}.empty());
  CHECK_BOTH(fruits{}.size() == 0);
  CHECK_BOTH(!fruits{}.contains(fruit::apple));

  constexpr fruits some{fruit::apple, fruit::plum};
  CHECK_BOTH(!some.empty());
  CHECK_BOTH(some.size() == 2);
  CHECK_BOTH(some.contains(fruit::apple));
  CHECK_BOTH(!some.contains(fruit::pear));
  CHECK_BOTH(some.contains(fruit::plum));
  CHECK_BOTH(fruits{fruit::quince}.contains(fruit::quince));
  CHECK_BOTH(fruits{fruit::pear, fruit::pear}.size() == 1);
}

TEST_CASE("nothing outside 0 to 63 is ever a member") {
  constexpr numbers all = numbers::range(0, 63);
  CHECK_BOTH(all.size() == 64);
  CHECK_BOTH(!all.contains(-1));
  CHECK_BOTH(all.contains(0));
  CHECK_BOTH(all.contains(63));
  CHECK_BOTH(!all.contains(64));
  CHECK_BOTH(!all.contains(largest));
  CHECK_BOTH(!all.contains(smallest));
  CHECK_BOTH(numbers{-1, 64}.empty());
  CHECK_BOTH(numbers{-1, 0} == numbers{0});
}

TEST_CASE("a range includes both ends, and ends quickly however far apart they are") {
  CHECK_BOTH(numbers::range(1, 5) == numbers{1, 2, 3, 4, 5});
  CHECK_BOTH(numbers::range(3, 3) == numbers{3});
  CHECK_BOTH(numbers::range(4, 3).empty());
  CHECK_BOTH(fruits::range(fruit::apple, fruit::plum) == fruits{fruit::apple, fruit::pear, fruit::plum});
  CHECK_BOTH(numbers::range(62, 64) == numbers{62, 63});
  CHECK_BOTH(numbers::range(-2, 1) == numbers{0, 1});
  CHECK_BOTH(numbers::range(64, 70).empty());
  CHECK_BOTH(numbers::range(smallest, largest) == numbers::range(0, 63));
}

TEST_CASE("sets are combined") {
  CHECK_BOTH((numbers{1, 2} | numbers{2, 3}) == numbers{1, 2, 3});
  CHECK_BOTH((numbers{1, 2} & numbers{2, 3}) == numbers{2});
  CHECK_BOTH(numbers{1, 2} - numbers{2, 3} == numbers{1});
  CHECK_BOTH((numbers{1} & numbers{2}).empty());
  CHECK_BOTH((numbers{1} - numbers{1}).empty());
  CHECK_BOTH((numbers{1} - numbers{}) == numbers{1});
  CHECK_BOTH(numbers{1, 2} == numbers{2, 1});
  CHECK_BOTH(!(numbers{1} == numbers{2}));
  CHECK_BOTH(numbers{1} != numbers{2});
  CHECK_BOTH(!(numbers{1} != numbers{1}));
}

TEST_CASE("a set iterates in ascending order") {
  CHECK_BOTH(digits_of({}) == 0);
  CHECK_BOTH(digits_of({5, 3, 4}) == 3'04'05);
  CHECK_BOTH(digits_of({63, 1, 62}) == 1'62'63);
  CHECK_BOTH(*fruits{fruit::quince, fruit::pear}.begin() == fruit::pear);
  CHECK_BOTH(fruits{}.begin() == fruits{}.end());
  CHECK_BOTH(!(fruits{fruit::pear}.begin() == fruits{}.end()));
  CHECK_BOTH(*++numbers{7, 9}.begin() == 9);
}
