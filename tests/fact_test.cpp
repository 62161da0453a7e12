#include <campaign_rules/fact.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::fact;
using em::fact_id;
using em::fact_set;
using em::truth;
using em::utc;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

enum class colour : std::uint8_t { red, green, blue };
using colours = em::small_set<colour>;

using flag = fact<bool, fact_id::imported>;
using paint = fact<colour, fact_id::status>;
using format = fact<std::int32_t, fact_id::format_type>;
using level = fact<std::int32_t, fact_id::folder_parent_level>;
using count = fact<std::int32_t, fact_id::resends>;
using moment = fact<em::instant, fact_id::first_sent_at>;
using words = fact<std::string_view, fact_id::subject>;
using formats = em::small_set<int>;

constexpr colours every_colour{colour::red, colour::green, colour::blue};
constexpr std::int64_t highest_32_bits = 2'147'483'647;
constexpr milliseconds one{1};

constexpr bool is_open_on(truth found, fact_id id) { return found.is_open() && found.hangs_on() == fact_set{id}; }
constexpr bool is_later_than(moment start, milliseconds delay, em::instant than) {
  return em::is_later(start, delay, than).is_yes();
}

constexpr count assigned(std::int32_t value) {
  count known;
  known = value;
  return known;
}

}  // namespace

static_assert(std::is_trivially_copyable_v<count> && std::is_trivially_copyable_v<moment>);
static_assert(std::is_nothrow_default_constructible_v<count> && std::is_nothrow_assignable_v<count&, int>);
static_assert(!std::is_convertible_v<format, count>, "one fact does not pass for another");
static_assert(noexcept(em::is_set(flag{})) && noexcept(em::is_at_least(count{}, 1)) &&
              noexcept(em::is_more_than(count{}, 1)) && noexcept(em::is_text(words{}, std::string_view{})));
static_assert(noexcept(em::is_one_of(format{}, formats{})) && noexcept(em::is_one_of(paint{}, colours{}, colours{})));
static_assert(noexcept(em::is_later(moment{}, one, em::last_instant)));

TEST_CASE("a fact is unknown until assigned, and knows its name") {
  CHECK_BOTH(!count{});
  CHECK_BOTH(assigned(3) == 3);
  CHECK_BOTH(assigned(0).has_value());
  CHECK_BOTH(count::id == fact_id::resends);
  CHECK_BOTH(is_open_on(truth::hanging_on(count::id, true, true), fact_id::resends));
  CHECK_BOTH(!is_open_on(truth::hanging_on(count::id, true, true), fact_id::role));  // the helper can fail
  CHECK_BOTH(!is_open_on(true, fact_id::resends));
}

TEST_CASE("is_set") {
  CHECK_BOTH(em::is_set(flag{true}).is_yes());
  CHECK_BOTH(em::is_set(flag{false}).is_no());
  CHECK_BOTH(is_open_on(em::is_set(flag{}), fact_id::imported));
}

TEST_CASE("is_one_of") {
  constexpr colours warm{colour::red};
  CHECK_BOTH(em::is_one_of(paint{colour::red}, warm, every_colour).is_yes());
  CHECK_BOTH(em::is_one_of(paint{colour::blue}, warm, every_colour).is_no());
  CHECK_BOTH(is_open_on(em::is_one_of(paint{}, warm, every_colour), fact_id::status));
  CHECK_BOTH(em::is_one_of(paint{}, every_colour, every_colour).is_yes());
  CHECK_BOTH(em::is_one_of(paint{}, colours{}, every_colour).is_no());
  CHECK_BOTH(em::is_one_of(paint{}, warm, colours{colour::green, colour::blue}).is_no());
  CHECK_BOTH(em::is_one_of(paint{}, warm, warm).is_yes());
}

TEST_CASE("is_one_of for a small integer looks at all the values that its type has") {
  CHECK_BOTH(em::is_one_of(format{5}, formats{5}).is_yes());
  CHECK_BOTH(em::is_one_of(format{4}, formats{5}).is_no());
  CHECK_BOTH(is_open_on(em::is_one_of(format{}, formats{5}), fact_id::format_type));
  CHECK_BOTH(is_open_on(em::is_one_of(format{}, formats{1, 2, 3, 4}), fact_id::format_type));
  CHECK_BOTH(is_open_on(em::is_one_of(format{}, formats{2, 3, 4, 5}), fact_id::format_type));
  CHECK_BOTH(em::is_one_of(format{}, formats{1, 2, 3, 4, 5}).is_yes());
  CHECK_BOTH(em::is_one_of(format{}, formats{0, 6}).is_no());
  CHECK_BOTH(em::is_one_of(format{}, formats{}).is_no());
  CHECK_BOTH(em::is_one_of(level{}, formats{0, 1, 2, 3}).is_yes());
  CHECK_BOTH(is_open_on(em::is_one_of(level{}, formats{1, 2, 3}), fact_id::folder_parent_level));
  CHECK_BOTH(is_open_on(em::is_one_of(count{}, formats{0}), fact_id::resends));
}

TEST_CASE("is_at_least") {
  CHECK_BOTH(em::is_at_least(count{0}, 1).is_no());
  CHECK_BOTH(em::is_at_least(count{1}, 1).is_yes());
  CHECK_BOTH(em::is_at_least(count{2}, 1).is_yes());

  // Absent: a count is never negative, and fits in 32 bits.
  CHECK_BOTH(em::is_at_least(count{}, -1).is_yes());
  CHECK_BOTH(em::is_at_least(count{}, 0).is_yes());
  CHECK_BOTH(is_open_on(em::is_at_least(count{}, 1), fact_id::resends));
  CHECK_BOTH(is_open_on(em::is_at_least(count{}, highest_32_bits), fact_id::resends));
  CHECK_BOTH(em::is_at_least(count{}, highest_32_bits + 1).is_no());
  CHECK_BOTH(em::is_at_least(count{}, (std::numeric_limits<std::int64_t>::max)()).is_no());
  CHECK_BOTH(em::is_at_least(count{}, (std::numeric_limits<std::int64_t>::min)()).is_yes());
  CHECK_BOTH(em::is_at_least(format{}, 1).is_yes());
  CHECK_BOTH(is_open_on(em::is_at_least(format{}, 2), fact_id::format_type));
  CHECK_BOTH(is_open_on(em::is_at_least(format{}, 5), fact_id::format_type));
  CHECK_BOTH(em::is_at_least(format{}, 6).is_no());
}

TEST_CASE("is_more_than") {
  CHECK_BOTH(em::is_more_than(count{0}, 1).is_no());
  CHECK_BOTH(em::is_more_than(count{1}, 1).is_no());
  CHECK_BOTH(em::is_more_than(count{2}, 1).is_yes());

  CHECK_BOTH(em::is_more_than(count{}, -1).is_yes());
  CHECK_BOTH(is_open_on(em::is_more_than(count{}, 0), fact_id::resends));
  CHECK_BOTH(is_open_on(em::is_more_than(count{}, highest_32_bits - 1), fact_id::resends));
  CHECK_BOTH(em::is_more_than(count{}, highest_32_bits).is_no());
  CHECK_BOTH(em::is_more_than(count{}, (std::numeric_limits<std::int64_t>::max)()).is_no());
  CHECK_BOTH(em::is_more_than(count{}, (std::numeric_limits<std::int64_t>::min)()).is_yes());
  CHECK_BOTH(em::is_more_than(format{}, 0).is_yes());
  CHECK_BOTH(is_open_on(em::is_more_than(format{}, 1), fact_id::format_type));
  CHECK_BOTH(em::is_more_than(format{}, 5).is_no());
}

TEST_CASE("is_later is strict and exact") {
  constexpr moment sent = utc(2026, 11, 22, 9, 0);
  CHECK_BOTH(is_later_than(sent, hours{6}, utc(2026, 11, 22, 14, 59, 59, 999)));
  CHECK_BOTH(em::is_later(sent, hours{6}, utc(2026, 11, 22, 15, 0)).is_no());
  CHECK_BOTH(em::is_later(sent, hours{6}, utc(2026, 11, 22, 15, 0, 0, 1)).is_no());
  CHECK_BOTH(is_later_than(em::last_instant, one, em::last_instant));
  CHECK_BOTH(em::is_later(moment{em::last_instant}, milliseconds{0}, em::last_instant).is_no());

  // Instants beyond the years 0000 to 9999 are read as the ends.
  CHECK_BOTH(em::is_later(moment{(em::instant::max)()}, milliseconds{0}, em::last_instant).is_no());
  CHECK_BOTH(is_later_than(em::last_instant, one, (em::instant::max)()));
  CHECK_BOTH(em::is_later(moment{em::first_instant}, milliseconds{0}, (em::instant::min)()).is_no());
}

TEST_CASE("is_later of an absent instant is settled only at the ends of the calendar") {
  CHECK_BOTH(is_open_on(em::is_later(moment{}, hours{6}, utc(2026, 11, 22)), fact_id::first_sent_at));
  CHECK_BOTH(em::is_later(moment{}, milliseconds{0}, em::last_instant).is_no());
  CHECK_BOTH(is_open_on(em::is_later(moment{}, milliseconds{0}, em::last_instant - one), fact_id::first_sent_at));
  CHECK_BOTH(is_open_on(em::is_later(moment{}, one, em::last_instant), fact_id::first_sent_at));
  CHECK_BOTH(is_open_on(em::is_later(moment{}, milliseconds{0}, em::first_instant), fact_id::first_sent_at));
  CHECK_BOTH(em::is_later(moment{}, one, em::first_instant).is_yes());
  CHECK_BOTH(is_open_on(em::is_later(moment{}, one, em::first_instant + one), fact_id::first_sent_at));
  CHECK_BOTH(em::is_later(moment{}, -one, em::last_instant - one).is_no());
}

TEST_CASE("is_text compares exactly") {
  CHECK_BOTH(em::is_text(words{"May"}, "May").is_yes());
  CHECK_BOTH(em::is_text(words{"May"}, "may").is_no());
  CHECK_BOTH(em::is_text(words{""}, "").is_yes());
  CHECK_BOTH(is_open_on(em::is_text(words{}, "May"), fact_id::subject));
  CHECK_BOTH(is_open_on(em::is_text(words{}, ""), fact_id::subject));
}

TEST_CASE("what a look-up gave is taken over, known or not") {
  using found = em::maybe<std::int32_t>;
  CHECK_BOTH(*count{found{3}} == 3);
  CHECK_BOTH(!count{found{}}.has_value());
}
