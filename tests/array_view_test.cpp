#include <campaign_rules/array_view.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using numbers = em::array_view<int>;

static_assert(std::is_trivially_copyable_v<numbers> && sizeof(numbers) == 2 * sizeof(void*));
static_assert(std::is_nothrow_default_constructible_v<numbers>);
static_assert(std::is_nothrow_constructible_v<numbers, const int*, std::size_t>);
static_assert(std::is_nothrow_constructible_v<numbers, const int (&)[3]>);
static_assert(std::is_convertible_v<const int (&)[3], numbers> &&
              std::is_convertible_v<const std::array<int, 3>&, numbers>);
static_assert(!std::is_convertible_v<const long (&)[3], numbers>);

namespace {

constexpr int primes[] = {2, 3, 5};
constexpr int same_primes[] = {2, 3, 5};
constexpr int other[] = {2, 3, 6};
constexpr std::array<int, 2> two{2, 3};
constexpr std::array<int, 0> none{};
constexpr std::string_view words[] = {"campaign_data", "offline_access"};

constexpr int sum(numbers of) {
  int total = 0;
  for (const int number : of) total += number;
  return total;
}

}  // namespace

TEST_CASE("a view shows what somebody else owns") {
  CHECK_BOTH(numbers{primes}.size() == 3);
  CHECK_BOTH(!numbers{primes}.empty());
  CHECK_BOTH(numbers{primes}.data() == primes);
  CHECK_BOTH(numbers{primes}.begin() == primes);
  CHECK_BOTH(numbers{primes}.end() == primes + 3);
  CHECK_BOTH(numbers{primes}[0] == 2);
  CHECK_BOTH(numbers{primes}[2] == 5);
  CHECK_BOTH(numbers{two}.size() == 2);
  CHECK_BOTH(numbers{primes, 2}.size() == 2);
  CHECK_BOTH(sum(primes) == 10);
}

TEST_CASE("a view may be empty") {
  CHECK_BOTH(numbers{}.empty());
  CHECK_BOTH(numbers{}.size() == 0);
  CHECK_BOTH(numbers{}.data() == nullptr);
  CHECK_BOTH(sum({}) == 0);
  CHECK_BOTH(numbers{none}.empty());
  CHECK_BOTH(numbers{primes, 0}.empty());
  CHECK_BOTH(!numbers{}.contains(0));
}

TEST_CASE("a view contains its elements") {
  CHECK_BOTH(numbers{primes}.contains(2));
  CHECK_BOTH(numbers{primes}.contains(5));
  CHECK_BOTH(!numbers{primes}.contains(4));
  CHECK_BOTH(!numbers{primes, 2}.contains(5));
  CHECK_BOTH(em::array_view<std::string_view>{words}.contains("campaign_data"));
  CHECK_BOTH(!em::array_view<std::string_view>{words}.contains("campaign"));
}

TEST_CASE("two views are equal when their elements are, wherever they lie") {
  CHECK_BOTH(numbers{primes} == numbers{same_primes});
  CHECK_BOTH(numbers{primes} != numbers{other});
  CHECK_BOTH(numbers{primes} != numbers{primes, 2});
  CHECK_BOTH(numbers{primes, 2} == numbers{other, 2});
  CHECK_BOTH(numbers{primes, 2} == numbers{two});
  CHECK_BOTH(numbers{} == numbers{primes, 0});
  CHECK_BOTH(!(numbers{primes} == numbers{other}));
  CHECK_BOTH(!(numbers{primes} != numbers{same_primes}));
}
