#include <campaign_rules/verdict.hpp>

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/lifecycle.hpp>

#include "support/check_both.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<resend_verdict>);
static_assert(sizeof(resend_verdict) == 16);  // two words
static_assert(std::is_trivially_copyable_v<rule_set<resend_action>>);
static_assert(std::is_trivially_copyable_v<rule_id<resend_action>>);
static_assert(!std::is_convertible_v<resend_verdict, schedule_verdict>);
static_assert(!std::is_convertible_v<rule_id<resend_action>, rule_id<schedule_action>>);
static_assert(!std::is_constructible_v<rule_id<resend_action>, std::size_t>, "a place is not a rule");
static_assert(!std::is_constructible_v<rule_set<resend_action>, std::uint64_t>);

/// Can a member be had by a place, which may lie beyond the last one?
template <class Set, class = void>
inline constexpr bool gives_by_place = false;
template <class Set>
inline constexpr bool gives_by_place<Set, std::void_t<decltype(Set::member_at(std::size_t{40}))>> = true;
static_assert(!gives_by_place<rule_set<resend_action>>, "resend has no 41st rule");
static_assert(!gives_by_place<action_set<>>, "there is no 41st action");
static_assert(!gives_by_place<fact_set>);
static_assert(gives_by_place<small_set<int>>, "40 is a number");

namespace {

using one_rule = rule_id<resend_action>;
using rules = rule_set<resend_action>;

constexpr one_rule role = one_rule::of<resend::role>();
constexpr one_rule limit = one_rule::of<resend::limit>();
constexpr one_rule scope = one_rule::of<access_scope<resend_policy>>();

constexpr rules some = rules{limit} | rules{scope};
constexpr rules first{role};

}  // namespace

TEST_CASE("the words for decisions") {
  CHECK_BOTH(wire_name(decision::allowed) == "allowed");
  CHECK_BOTH(wire_name(decision::refused) == "refused");
  CHECK_BOTH(wire_name(decision::undecided) == "undecided");
  CHECK_BOTH(wire_name(decision::not_offered) == "not_offered");
}

TEST_CASE("a rule is told by its code") {
  CHECK_BOTH(limit.code() == "resend.limit");
  CHECK_BOTH(limit.info().http_status == 409);
  CHECK_BOTH(limit == one_rule::of<resend::limit>());
  CHECK_BOTH(limit != role);
}

TEST_CASE("a set of rules") {
  CHECK_BOTH(rules{}.empty());
  CHECK_BOTH(rules{}.size() == 0);
  CHECK_BOTH(!some.empty());
  CHECK_BOTH(some.size() == 2);
  CHECK_BOTH(some.contains(limit));
  CHECK_BOTH(some.contains(scope));
  CHECK_BOTH(!some.contains(role));
  CHECK_BOTH(some == (rules{scope} | rules{limit}));
  CHECK_BOTH(some != rules{});
  CHECK_BOTH((some & rules{limit}) == rules{limit});
  CHECK_BOTH((some - rules{limit}) == rules{scope});
}

TEST_CASE("a set of rules is iterated in catalogue order") {
  std::string codes;
  for (const one_rule each : some) codes += std::string{each.code()} + ' ';
  CHECK(codes == "resend.limit access.scope ");
  for (const one_rule each : rules{}) FAIL(each.code());
  CHECK_BOTH(rules{}.begin() == rules{}.end());
  CHECK_BOTH(some.begin() != some.end());
}

TEST_CASE("a verdict is refused when something is violated, else undecided when something is unknown") {
  CHECK_BOTH(resend_verdict{{}, {}}.result() == decision::allowed);
  CHECK_BOTH(resend_verdict{some, {}}.result() == decision::refused);
  CHECK_BOTH(resend_verdict{{}, some}.result() == decision::undecided);
  CHECK_BOTH(resend_verdict{first, some}.result() == decision::refused);
  CHECK_BOTH(resend_verdict::not_offered().result() == decision::not_offered);
  CHECK_BOTH(resend_verdict{{}, {}}.is_allowed());
  CHECK_BOTH(!resend_verdict{some, {}}.is_allowed());
  CHECK_BOTH(!resend_verdict{{}, some}.is_allowed());
  CHECK_BOTH(!resend_verdict::not_offered().is_allowed());
  CHECK_BOTH(resend_verdict::not_offered().violated().empty());
  CHECK_BOTH(resend_verdict::not_offered().unknown().empty());
}

TEST_CASE("a verdict is asked about one rule") {
  constexpr resend_verdict found{first, some};
  CHECK_BOTH(found.is_violated<resend::role>());
  CHECK_BOTH(!found.is_violated<resend::limit>());
  CHECK_BOTH(!found.is_unknown<resend::role>());
  CHECK_BOTH(found.is_unknown<resend::limit>());
  CHECK_BOTH(found.violated() == first);
  CHECK_BOTH(found.unknown() == some);
}

TEST_CASE("verdicts are equal when all of them is") {
  CHECK_BOTH(resend_verdict{first, some} == resend_verdict{first, some});
  CHECK_BOTH(resend_verdict{first, some} != resend_verdict{first, {}});
  CHECK_BOTH(resend_verdict{first, some} != resend_verdict{some, some});
  CHECK_BOTH(resend_verdict{{}, {}} != resend_verdict::not_offered());
  CHECK_BOTH(resend_verdict::not_offered() == resend_verdict::not_offered());
}

TEST_CASE("a verdict that violates everything is refused, also where nothing is unknown") {
  constexpr resend_verdict everything{detail::verdict_access::rules<resend_action>(~std::uint64_t{0}), rules{}};
  CHECK_BOTH(everything.result() == decision::refused);
  CHECK_BOTH(everything.violated().contains(role));
  CHECK_BOTH(everything != resend_verdict::not_offered());
}
