#include <campaign_rules/detail/bits.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules::detail;

namespace {

/// A set whose members are places themselves.
class places : public bit_set<places> {
 public:
  using bit_set::bit_set;
  static constexpr std::size_t member_at(std::size_t place) noexcept { return place; }
};

static_assert(std::is_trivially_copyable_v<places>);
static_assert(sizeof(places) == 8);
static_assert(!std::is_convertible_v<std::uint64_t, places>);

/// The members as digits of a number, in the order in which they come.
constexpr std::size_t digits(places set) {
  std::size_t number = 0;
  for (const std::size_t place : set) number = number * 100 + place;
  return number;
}

}  // namespace

TEST_CASE("bits are counted") {
  CHECK_BOTH(count_bits(0) == 0);
  CHECK_BOTH(count_bits(1) == 1);
  CHECK_BOTH(count_bits(0x8000'0000'0000'0001) == 2);
  CHECK_BOTH(count_bits(~std::uint64_t{0}) == 64);
}

TEST_CASE("a set of bits goes through its members from the lowest") {
  CHECK_BOTH(digits(places{}) == 0);
  CHECK_BOTH(digits(places{0b1010'0000'0100}) == 2'09'11);
  CHECK_BOTH(digits(places{std::uint64_t{1} << 63}) == 63);
  CHECK_BOTH(places{}.begin() == places{}.end());
  CHECK_BOTH(places{1}.begin() != places{1}.end());
}

TEST_CASE("a set of bits is empty, has a size, and equals another of the same bits") {
  CHECK_BOTH(places{}.empty());
  CHECK_BOTH(!places{4}.empty());
  CHECK_BOTH(places{6}.size() == 2);
  CHECK_BOTH(places{6}.bits() == 6);
  CHECK_BOTH(places{6} == places{6});
  CHECK_BOTH(places{6} != places{2});
}
