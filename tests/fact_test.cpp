#include <campaign_rules/fact.hpp>

#include <campaign_rules/array_view.hpp>

#include <tl/expected.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
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

using flag = fact<bool, 1>;
using paint = fact<colour, 2>;
using format = fact<std::int32_t, 3, &em::dialect::format_types>;
using level = fact<std::int32_t, 4, &em::dialect::folder_levels>;
using count = fact<std::int32_t, 5>;
using moment = fact<em::instant, 6>;
using words = fact<std::string_view, 7>;
using status = fact<em::campaign_status, 8, &em::dialect::statuses>;
using formats = em::small_set<int>;

constexpr colours every_colour{colour::red, colour::green, colour::blue};
constexpr std::int64_t highest_32_bits = 2'147'483'647;
constexpr milliseconds one{1};

constexpr em::dialect plain;

/// A fact as a rule sees it.
template <class Fact>
constexpr em::asked_fact<Fact> asked(const Fact& given, const em::dialect& by = plain) noexcept {
  return {given, by};
}

constexpr bool is_open_on(truth found, fact_id id) { return found.is_unknown() && found.depends_on() == fact_set{id}; }
constexpr bool is_later_than(moment start, milliseconds delay, em::instant than) {
  return em::is_later(asked(start), delay, than).is_yes();
}

constexpr count assigned(std::int32_t value) {
  count known;
  known = value;
  return known;
}

}  // namespace

template <>
struct campaign_rules::wire_names<colour> {
  static constexpr std::array<std::string_view, 3> words{"red", "green", "blue"};
};

static_assert(std::is_trivially_copyable_v<count> && std::is_trivially_copyable_v<moment>);
static_assert(std::is_nothrow_default_constructible_v<count> && std::is_nothrow_assignable_v<count&, int>);
static_assert(!std::is_convertible_v<words, count>, "only what a T can be made of");
static_assert(noexcept(em::is_set(asked(flag{}))) && noexcept(em::is_at_least(asked(count{}), 1)) &&
              noexcept(em::is_more_than(asked(count{}), 1)) &&
              noexcept(em::is_text(asked(words{}), std::string_view{})));
static_assert(noexcept(em::is_one_of(asked(format{}), formats{})) &&
              noexcept(em::is_one_of(asked(paint{}), colours{})));
static_assert(noexcept(em::is_later(asked(moment{}), one, em::last_instant)));

TEST_CASE("a fact is unknown until assigned, and knows its name") {
  CHECK_BOTH(!count{});
  CHECK_BOTH(assigned(3) == 3);
  CHECK_BOTH(assigned(0).has_value());
  CHECK_BOTH(count::id == count::id);
  CHECK_BOTH(is_open_on(truth::depending_on(count::id, true, true), count::id));
  CHECK_BOTH(!is_open_on(truth::depending_on(count::id, true, true), flag::id));  // the helper can fail
  CHECK_BOTH(!is_open_on(true, count::id));
}

TEST_CASE("is_set") {
  CHECK_BOTH(em::is_set(asked(flag{true})).is_yes());
  CHECK_BOTH(em::is_set(asked(flag{false})).is_no());
  CHECK_BOTH(is_open_on(em::is_set(asked(flag{})), flag::id));
}

TEST_CASE("is_one_of") {
  constexpr colours warm{colour::red};
  CHECK_BOTH(em::is_one_of(asked(paint{colour::red}), warm).is_yes());
  CHECK_BOTH(em::is_one_of(asked(paint{colour::blue}), warm).is_no());
  CHECK_BOTH(is_open_on(em::is_one_of(asked(paint{}), warm), paint::id));
  CHECK_BOTH(em::is_one_of(asked(paint{}), every_colour).is_yes());
  CHECK_BOTH(em::is_one_of(asked(paint{}), colours{}).is_no());
}

TEST_CASE("an unknown fact may be any value that its provider has, and no other") {
  static constexpr em::status_word two_words[] = {{em::campaign_status::draft, "SKETCH"},
                                                  {em::campaign_status::sent, "GONE"}};
  constexpr em::dialect two = [] {
    em::dialect made;
    made.statuses = em::status_words{two_words};
    made.format_types = {6, 7};
    return made;
  }();
  CHECK_BOTH(em::is_one_of(asked(status{}, two), {em::campaign_status::draft, em::campaign_status::sent}).is_yes());
  CHECK_BOTH(em::is_one_of(asked(status{}, two), {em::campaign_status::paused}).is_no());
  CHECK_BOTH(is_open_on(em::is_one_of(asked(status{}, two), {em::campaign_status::sent}), status::id));
  CHECK_BOTH(is_open_on(em::is_one_of(asked(status{}), {em::campaign_status::paused}), status::id));
  CHECK_BOTH(em::is_one_of(asked(format{}, two), {6, 7}).is_yes());
  CHECK_BOTH(em::is_one_of(asked(format{}, two), {5}).is_no());
  CHECK_BOTH(em::is_at_least(asked(format{}, two), 6).is_yes());
  CHECK_BOTH(em::is_at_least(asked(format{}, two), 8).is_no());
}

TEST_CASE("is_one_of for a small integer looks at all the values that its type has") {
  CHECK_BOTH(em::is_one_of(asked(format{5}), formats{5}).is_yes());
  CHECK_BOTH(em::is_one_of(asked(format{4}), formats{5}).is_no());
  CHECK_BOTH(is_open_on(em::is_one_of(asked(format{}), formats{5}), format::id));
  CHECK_BOTH(is_open_on(em::is_one_of(asked(format{}), formats{1, 2, 3, 4}), format::id));
  CHECK_BOTH(is_open_on(em::is_one_of(asked(format{}), formats{2, 3, 4, 5}), format::id));
  CHECK_BOTH(em::is_one_of(asked(format{}), formats{1, 2, 3, 4, 5}).is_yes());
  CHECK_BOTH(em::is_one_of(asked(format{}), formats{0, 6}).is_no());
  CHECK_BOTH(em::is_one_of(asked(format{}), formats{}).is_no());
  CHECK_BOTH(em::is_one_of(asked(level{}), formats{0, 1, 2, 3}).is_yes());
  CHECK_BOTH(is_open_on(em::is_one_of(asked(level{}), formats{1, 2, 3}), level::id));
}

TEST_CASE("is_at_least") {
  CHECK_BOTH(em::is_at_least(asked(count{0}), 1).is_no());
  CHECK_BOTH(em::is_at_least(asked(count{1}), 1).is_yes());
  CHECK_BOTH(em::is_at_least(asked(count{2}), 1).is_yes());

  // Absent: a count is never negative, and fits in 32 bits.
  CHECK_BOTH(em::is_at_least(asked(count{}), -1).is_yes());
  CHECK_BOTH(em::is_at_least(asked(count{}), 0).is_yes());
  CHECK_BOTH(is_open_on(em::is_at_least(asked(count{}), 1), count::id));
  CHECK_BOTH(is_open_on(em::is_at_least(asked(count{}), highest_32_bits), count::id));
  CHECK_BOTH(em::is_at_least(asked(count{}), highest_32_bits + 1).is_no());
  CHECK_BOTH(em::is_at_least(asked(count{}), (std::numeric_limits<std::int64_t>::max)()).is_no());
  CHECK_BOTH(em::is_at_least(asked(count{}), (std::numeric_limits<std::int64_t>::min)()).is_yes());
  CHECK_BOTH(em::is_at_least(asked(format{}), 1).is_yes());
  CHECK_BOTH(is_open_on(em::is_at_least(asked(format{}), 2), format::id));
  CHECK_BOTH(is_open_on(em::is_at_least(asked(format{}), 5), format::id));
  CHECK_BOTH(em::is_at_least(asked(format{}), 6).is_no());
}

TEST_CASE("is_more_than") {
  CHECK_BOTH(em::is_more_than(asked(count{0}), 1).is_no());
  CHECK_BOTH(em::is_more_than(asked(count{1}), 1).is_no());
  CHECK_BOTH(em::is_more_than(asked(count{2}), 1).is_yes());

  CHECK_BOTH(em::is_more_than(asked(count{}), -1).is_yes());
  CHECK_BOTH(is_open_on(em::is_more_than(asked(count{}), 0), count::id));
  CHECK_BOTH(is_open_on(em::is_more_than(asked(count{}), highest_32_bits - 1), count::id));
  CHECK_BOTH(em::is_more_than(asked(count{}), highest_32_bits).is_no());
  CHECK_BOTH(em::is_more_than(asked(count{}), (std::numeric_limits<std::int64_t>::max)()).is_no());
  CHECK_BOTH(em::is_more_than(asked(count{}), (std::numeric_limits<std::int64_t>::min)()).is_yes());
  CHECK_BOTH(em::is_more_than(asked(format{}), 0).is_yes());
  CHECK_BOTH(is_open_on(em::is_more_than(asked(format{}), 1), format::id));
  CHECK_BOTH(em::is_more_than(asked(format{}), 5).is_no());
}

TEST_CASE("is_later is strict and exact") {
  constexpr moment sent = utc(2026, 11, 22, 9, 0);
  CHECK_BOTH(is_later_than(sent, hours{6}, utc(2026, 11, 22, 14, 59, 59, 999)));
  CHECK_BOTH(em::is_later(asked(sent), hours{6}, utc(2026, 11, 22, 15, 0)).is_no());
  CHECK_BOTH(em::is_later(asked(sent), hours{6}, utc(2026, 11, 22, 15, 0, 0, 1)).is_no());
  CHECK_BOTH(is_later_than(em::last_instant, one, em::last_instant));
  CHECK_BOTH(em::is_later(asked(moment{em::last_instant}), milliseconds{0}, em::last_instant).is_no());

  // Instants beyond the years 0000 to 9999 are read as the ends.
  CHECK_BOTH(em::is_later(asked(moment{(em::instant::max)()}), milliseconds{0}, em::last_instant).is_no());
  CHECK_BOTH(is_later_than(em::last_instant, one, (em::instant::max)()));
  CHECK_BOTH(em::is_later(asked(moment{em::first_instant}), milliseconds{0}, (em::instant::min)()).is_no());
}

TEST_CASE("is_later of an absent instant is settled only at the ends of the calendar") {
  CHECK_BOTH(is_open_on(em::is_later(asked(moment{}), hours{6}, utc(2026, 11, 22)), moment::id));
  CHECK_BOTH(em::is_later(asked(moment{}), milliseconds{0}, em::last_instant).is_no());
  CHECK_BOTH(is_open_on(em::is_later(asked(moment{}), milliseconds{0}, em::last_instant - one), moment::id));
  CHECK_BOTH(is_open_on(em::is_later(asked(moment{}), one, em::last_instant), moment::id));
  CHECK_BOTH(is_open_on(em::is_later(asked(moment{}), milliseconds{0}, em::first_instant), moment::id));
  CHECK_BOTH(em::is_later(asked(moment{}), one, em::first_instant).is_yes());
  CHECK_BOTH(is_open_on(em::is_later(asked(moment{}), one, em::first_instant + one), moment::id));
  CHECK_BOTH(em::is_later(asked(moment{}), -one, em::last_instant - one).is_no());
}

TEST_CASE("is_text compares exactly") {
  CHECK_BOTH(em::is_text(asked(words{"May"}), "May").is_yes());
  CHECK_BOTH(em::is_text(asked(words{"May"}), "may").is_no());
  CHECK_BOTH(em::is_text(asked(words{""}), "").is_yes());
  CHECK_BOTH(is_open_on(em::is_text(asked(words{}), "May"), words::id));
  CHECK_BOTH(is_open_on(em::is_text(asked(words{}), ""), words::id));
}

TEST_CASE("is_like_text passes over white space at the ends and the case of A to Z") {
  CHECK_BOTH(em::is_like_text(asked(words{"May"}), "May").is_yes());
  CHECK_BOTH(em::is_like_text(asked(words{" May\n"}), "\tmAY").is_yes());
  CHECK_BOTH(em::is_like_text(asked(words{"May"}), "Ma y").is_no());
  CHECK_BOTH(em::is_like_text(asked(words{"May"}), "Mayo").is_no());
  CHECK_BOTH(em::is_like_text(asked(words{"@"}), "`").is_no());
  CHECK_BOTH(em::is_like_text(asked(words{"["}), "{").is_no());
  CHECK_BOTH(em::is_like_text(asked(words{"\u00C9"}), "\u00E9").is_no());
  CHECK_BOTH(em::is_like_text(asked(words{" "}), "").is_yes());
  CHECK_BOTH(is_open_on(em::is_like_text(asked(words{}), "May"), words::id));
}

TEST_CASE("is_no_less_than compares two counts, each of which may be absent") {
  using other = fact<std::int32_t, 9>;
  constexpr auto is_no_less = [](em::maybe<std::int32_t> one_count, em::maybe<std::int32_t> other_count) {
    const count first{one_count};
    const other second{other_count};
    return em::is_no_less_than(asked(first), asked(second));
  };
  CHECK_BOTH(is_no_less(9, 10).is_no());
  CHECK_BOTH(is_no_less(10, 10).is_yes());
  CHECK_BOTH(is_no_less(11, 10).is_yes());
  CHECK_BOTH(is_no_less({}, 0).is_yes());
  CHECK_BOTH(is_open_on(is_no_less({}, 1), count::id));
  CHECK_BOTH(is_open_on(is_no_less({}, 2'147'483'647), count::id));
  CHECK_BOTH(is_no_less(2'147'483'647, {}).is_yes());
  CHECK_BOTH(is_open_on(is_no_less(2'147'483'646, {}), other::id));
  CHECK_BOTH(is_open_on(is_no_less(0, {}), other::id));
  CHECK_BOTH(is_no_less({}, {}).is_unknown());
  CHECK_BOTH(is_no_less({}, {}).depends_on() == fact_set{count::id, other::id});
}

TEST_CASE("what a look-up gave is taken over, known or not") {
  using found = em::maybe<std::int32_t>;
  CHECK_BOTH(*count{found{3}} == 3);
  CHECK_BOTH(!count{found{}}.has_value());
  CHECK_BOTH(*count{std::optional<std::int32_t>{3}} == 3);
  CHECK_BOTH(!count{std::optional<std::int32_t>{}}.has_value());
  CHECK_BOTH(*level{count{2}} == 2);
  CHECK_BOTH(!level{count{}}.has_value());
  CHECK(*moment{tl::expected<em::instant, int>{em::last_instant}} == em::last_instant);
  CHECK(!moment{tl::expected<em::instant, int>{tl::unexpected<int>{7}}}.has_value());
}

TEST_CASE("a time point of the clock is taken without what is finer than a millisecond") {
  using std::chrono::nanoseconds;
  using clock_time = std::chrono::time_point<std::chrono::system_clock, nanoseconds>;
  CHECK_BOTH(*moment{clock_time{nanoseconds{1'999'999}}} == em::instant{one});
  CHECK_BOTH(*moment{clock_time{nanoseconds{-1}}} == em::instant{-one});
  CHECK(moment{std::chrono::system_clock::now()}.has_value());
}

TEST_CASE("a text that is about to die does not become a fact, and neither does a null pointer") {
  CHECK_BOTH(std::is_constructible_v<words, std::string&>);
  CHECK_BOTH(!std::is_constructible_v<words, std::string>);
  CHECK_BOTH(!std::is_constructible_v<words, std::optional<std::string>>);
  CHECK_BOTH(!std::is_constructible_v<words, std::nullptr_t>);
  CHECK_BOTH(!std::is_constructible_v<count, std::int64_t>);
}

TEST_CASE("a closed world: what is not stated is not checked") {
  using list = fact<em::array_view<std::string_view>, 9>;
  static constexpr std::string_view one_scope[] = {"campaign_data"};
  CHECK_BOTH(em::is_stated(asked(list{})).is_no());
  CHECK_BOTH(em::includes(asked(list{}), "campaign_data").is_no());
  CHECK_BOTH(em::is_stated(asked(list{one_scope})).is_yes());
  CHECK_BOTH(em::includes(asked(list{one_scope}), "campaign_data").is_yes());
  CHECK_BOTH(em::includes(asked(list{one_scope}), "account_read").is_no());
}
