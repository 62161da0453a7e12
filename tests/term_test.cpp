#include <campaign_rules/term.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<citation>);
static_assert(std::is_trivially_copyable_v<closed_range>);
static_assert(std::is_trivially_copyable_v<unit>);
static_assert(std::is_trivially_copyable_v<term<closed_range>>);
static_assert(std::is_trivially_copyable_v<requirement>);
static_assert(std::is_nothrow_default_constructible_v<term<std::int64_t>>);
static_assert(std::is_same_v<requirement, term<unit>>);

// A term names its source: no value without a citation, and none that is about to go away.
static_assert(std::is_constructible_v<term<std::int64_t>, std::int64_t, const citation&>);
static_assert(!std::is_constructible_v<term<std::int64_t>, std::int64_t>);
static_assert(!std::is_constructible_v<term<std::int64_t>, std::int64_t, citation>);
static_assert(!std::is_constructible_v<term<std::int64_t>, std::int64_t, citation, int>);
static_assert(!std::is_constructible_v<term<std::int64_t>, const citation&>);
static_assert(std::is_constructible_v<requirement, const citation&>);
static_assert(!std::is_constructible_v<requirement, citation>);

namespace {
constexpr citation page{"A page", "https://provider.example/page", basis::guide};
constexpr citation other{"A page", "https://provider.example/page", basis::guide};
}  // namespace

TEST_CASE("a basis is written guide, reference, inferred or house") {
  CHECK_BOTH(wire_name(basis::guide) == "guide");
  CHECK_BOTH(wire_name(basis::reference) == "reference");
  CHECK_BOTH(wire_name(basis::inferred) == "inferred");
  CHECK_BOTH(wire_name(basis::house) == "house");
  CHECK_BOTH(wire_names<basis>::words.size() == 4);
}

TEST_CASE("a citation that says nothing else is a house's own") {
  CHECK_BOTH(citation{"House rules", "https://intranet.example"}.basis == basis::house);
}

TEST_CASE("a closed range contains both its ends") {
  CHECK_BOTH(closed_range{}.contains(0));
  CHECK_BOTH(!closed_range{}.contains(1));
  constexpr closed_range days{1, 10};
  CHECK_BOTH(!days.contains(0));
  CHECK_BOTH(days.contains(1));
  CHECK_BOTH(days.contains(10));
  CHECK_BOTH(!days.contains(11));
  CHECK_BOTH((closed_range{3, 3}.contains(3)));
}

TEST_CASE("the nearest member of a closed range") {
  constexpr closed_range days{1, 10};
  CHECK_BOTH(days.nearest(std::numeric_limits<std::int64_t>::min()) == 1);
  CHECK_BOTH(days.nearest(0) == 1);
  CHECK_BOTH(days.nearest(1) == 1);
  CHECK_BOTH(days.nearest(5) == 5);
  CHECK_BOTH(days.nearest(10) == 10);
  CHECK_BOTH(days.nearest(11) == 10);
  CHECK_BOTH(days.nearest(std::numeric_limits<std::int64_t>::max()) == 10);
}

TEST_CASE("closed ranges are equal when both ends are") {
  CHECK_BOTH(closed_range{1, 10} == closed_range{1, 10});
  CHECK_BOTH(!(closed_range{1, 10} == closed_range{2, 10}));
  CHECK_BOTH(!(closed_range{1, 10} == closed_range{1, 11}));
  CHECK_BOTH(unit{} == unit{});
}

TEST_CASE("a term that was made with nothing is no limit") {
  constexpr term<std::int64_t> none;
  CHECK_BOTH(!none);
  CHECK_BOTH(!none.has_value());
  CHECK_BOTH(none.source() == nullptr);
  CHECK_BOTH(none.http_status() == 0);
}

TEST_CASE("a term has a value, a source, and possibly an http status of its own") {
  constexpr term<closed_range> days{{1, 10}, page};
  CHECK_BOTH(days.has_value());
  CHECK_BOTH(static_cast<bool>(days));
  CHECK_BOTH(*days == closed_range{1, 10});
  CHECK_BOTH(days->maximum == 10);
  CHECK_BOTH(days.source() == &page);
  CHECK_BOTH(days.http_status() == 0);
  CHECK_BOTH((term<std::int64_t>{50, page, 429}.http_status() == 429));

  constexpr requirement required = page;
  CHECK_BOTH(required.has_value());
  CHECK_BOTH(required.source() == &page);
}

TEST_CASE("terms are equal when value, source and status are; the source by identity") {
  using number = term<std::int64_t>;
  CHECK_BOTH(number{} == number{});
  CHECK_BOTH(number{1, page} == number{1, page});
  CHECK_BOTH(number{1, page} != number{2, page});
  CHECK_BOTH(number{1, page} != number{1, other});
  CHECK_BOTH(number{1, page} != number{1, page, 409});
  CHECK_BOTH(number{0, page} != number{});
}
