#include <campaign_rules/any_of_words.hpp>

#include "support/check_both.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using campaign_rules::any_of_words;
using campaign_rules::array_view;

static_assert(std::is_trivially_copyable_v<any_of_words>);
static_assert(std::is_nothrow_default_constructible_v<any_of_words>);
static_assert(std::is_nothrow_constructible_v<any_of_words, std::string_view>);
static_assert(std::is_convertible_v<std::string&, any_of_words>, "a text that lives on");
static_assert(!std::is_constructible_v<any_of_words, std::string>, "a text that is about to die");
static_assert(!std::is_constructible_v<any_of_words, std::nullptr_t>);
static_assert(!std::is_convertible_v<array_view<std::string_view>, any_of_words>, "several are named as such");

namespace {
constexpr std::string_view two[] = {"manage", "manage_all"};
constexpr std::string_view other_order[] = {"manage_all", "manage"};
constexpr any_of_words both{two};
constexpr any_of_words first{array_view<std::string_view>{two, 1}};
}  // namespace

TEST_CASE("one word") {
  constexpr any_of_words word = "send";
  CHECK_BOTH(word.size() == 1);
  CHECK_BOTH(!word.empty());
  CHECK_BOTH(word.first() == "send");
  CHECK_BOTH(word[0] == "send");
  CHECK_BOTH(word == "send");
  CHECK_BOTH(word != "Send");
}

TEST_CASE("several words, of which the first is named") {
  CHECK_BOTH(both.size() == 2);
  CHECK_BOTH(both.first() == "manage");
  CHECK_BOTH(both[0] == "manage");
  CHECK_BOTH(both[1] == "manage_all");
  CHECK_BOTH(both == any_of_words{two});
  CHECK_BOTH(both != "manage");
  CHECK_BOTH(both != any_of_words{other_order});
  CHECK_BOTH(first == "manage");
}

TEST_CASE("no word") {
  CHECK_BOTH(any_of_words{}.empty());
  CHECK_BOTH(any_of_words{}.first().empty());
  CHECK_BOTH(any_of_words{""}.empty());
  CHECK_BOTH(any_of_words{array_view<std::string_view>{}}.empty());
  CHECK_BOTH(any_of_words{} == any_of_words{array_view<std::string_view>{}});
  CHECK_BOTH(any_of_words{} != "send");
}
