#include <campaign_rules/rule_list.hpp>

#include "support/check_both.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

namespace {

constexpr std::string_view codes[] = {"a.first",    "a.second_2", "plain",    ".front", "back.",
                                      "Upper.case", "a.dash-ed",  "a.sp ace", "z.09"};

template <int N>
struct named : rule {
  static constexpr std::string_view code = codes[N];
  static constexpr std::string_view demands = "something";
  static constexpr std::string_view sentence = "nothing";
  static constexpr std::string_view field = "/campaign/status";
};
using first = named<0>;
using second = named<1>;
using both = rule_list<first, second>;

static_assert(std::is_empty_v<both>);

}  // namespace

TEST_CASE("a list knows how many rules it has, and where each is") {
  CHECK_BOTH(both::size == 2);
  CHECK_BOTH(rule_list<>::size == 0);
  CHECK_BOTH(both::contains<first>);
  CHECK_BOTH(!rule_list<second>::contains<first>);
  CHECK_BOTH(both::index_of<first>() == 0);
  CHECK_BOTH(both::index_of<second>() == 1);
  CHECK_BOTH(both::infos[1].code == "a.second_2");
}

TEST_CASE("a list is visited in order, or at one place") {
  std::string visited;
  both::for_each([&](auto rule) { visited += std::string{decltype(rule)::type::code} + ' '; });
  CHECK(visited == "a.first a.second_2 ");
  visited.clear();
  both::visit_at(1, [&](auto rule) { visited += decltype(rule)::type::code; });
  CHECK(visited == "a.second_2");
  visited.clear();
  both::visit_at(2, [&](auto rule) { visited += decltype(rule)::type::code; });
  CHECK(visited.empty());
}

TEST_CASE("codes are lower-case words, digits and _, joined by dots, each once") {
  CHECK_BOTH(codes_are_well_formed(both{}));
  CHECK_BOTH(codes_are_well_formed(rule_list<>{}));
  CHECK_BOTH(codes_are_well_formed(rule_list<named<8>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<first, second, first>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<first, named<2>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<named<3>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<named<4>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<named<5>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<named<6>>{}));
  CHECK_BOTH(!codes_are_well_formed(rule_list<named<7>>{}));
}

namespace {
struct braced : rule {
  static constexpr std::string_view code = "a.{", demands = "", sentence = "", field = "/campaign/id";
};
}  // namespace

TEST_CASE("no character behind the letters is one of a code") {
  CHECK_BOTH(!codes_are_well_formed(rule_list<braced>{}));
}
