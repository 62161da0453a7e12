#include <campaign_rules/truth.hpp>

#include <campaign_rules/campaign.hpp>

#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::fact_id;
using em::fact_set;
using em::truth;

static_assert(std::is_trivially_copyable_v<truth>);
static_assert(std::is_nothrow_constructible_v<truth, bool> && std::is_convertible_v<bool, truth>);
static_assert(!std::is_default_constructible_v<truth>, "there is no truth without a reason");
static_assert(!std::is_convertible_v<truth, bool>, "an open truth is neither");
static_assert(noexcept(!truth{true}) && noexcept(truth{true} && truth{true}) && noexcept(truth{true} || truth{true}));

namespace {

constexpr truth yes = true;
constexpr truth no = false;
constexpr truth open_a = truth::depending_on(&em::campaign::role, true, true);
constexpr truth open_b = truth::depending_on(&em::campaign::status, true, true);
constexpr truth open_c = truth::depending_on(&em::campaign::name, true, true);

constexpr fact_set nothing{};
constexpr fact_set a{&em::campaign::role};
constexpr fact_set b{&em::campaign::status};
constexpr fact_set c{&em::campaign::name};

enum class outcome { only_yes, only_no, open };

/// Exactly this outcome, hanging on exactly these facts.
constexpr bool is(truth found, outcome expected, fact_set facts = {}) {
  return found.is_yes() == (expected == outcome::only_yes) && found.is_no() == (expected == outcome::only_no) &&
         found.is_unknown() == (expected == outcome::open) && found.depends_on() == facts;
}

}  // namespace

TEST_CASE("a truth is yes, no or open") {
  CHECK_BOTH(is(yes, outcome::only_yes));
  CHECK_BOTH(is(no, outcome::only_no));
  CHECK_BOTH(is(open_a, outcome::open, a));
  CHECK_BOTH(is(truth::depending_on(&em::campaign::role, true, false), outcome::only_yes, nothing));
  CHECK_BOTH(is(truth::depending_on(&em::campaign::role, false, true), outcome::only_no, nothing));

  CHECK_BOTH(!is(yes, outcome::only_no));  // the helper can fail
  CHECK_BOTH(!is(open_a, outcome::open, b));
  CHECK_BOTH(!is(open_a, outcome::only_yes, a));
}

TEST_CASE("not") {
  CHECK_BOTH(is(!yes, outcome::only_no));
  CHECK_BOTH(is(!no, outcome::only_yes));
  CHECK_BOTH(is(!open_a, outcome::open, a));
}

TEST_CASE("and, as Kleene has it") {
  CHECK_BOTH(is(yes && yes, outcome::only_yes));
  CHECK_BOTH(is(yes && no, outcome::only_no));
  CHECK_BOTH(is(yes && open_b, outcome::open, b));
  CHECK_BOTH(is(no && yes, outcome::only_no));
  CHECK_BOTH(is(no && no, outcome::only_no));
  CHECK_BOTH(is(no && open_b, outcome::only_no));
  CHECK_BOTH(is(open_a && yes, outcome::open, a));
  CHECK_BOTH(is(open_a && no, outcome::only_no));
  CHECK_BOTH(is(open_a && open_b, outcome::open, a | b));
}

TEST_CASE("or, as Kleene has it") {
  CHECK_BOTH(is(yes || yes, outcome::only_yes));
  CHECK_BOTH(is(yes || no, outcome::only_yes));
  CHECK_BOTH(is(yes || open_b, outcome::only_yes));
  CHECK_BOTH(is(no || yes, outcome::only_yes));
  CHECK_BOTH(is(no || no, outcome::only_no));
  CHECK_BOTH(is(no || open_b, outcome::open, b));
  CHECK_BOTH(is(open_a || yes, outcome::only_yes));
  CHECK_BOTH(is(open_a || no, outcome::open, a));
  CHECK_BOTH(is(open_a || open_b, outcome::open, a | b));
}

TEST_CASE("a settled part drops its facts from the whole") {
  CHECK_BOTH(is((open_a && no) || open_b, outcome::open, b));
  CHECK_BOTH(is((open_a || yes) && open_b, outcome::open, b));
  CHECK_BOTH(is(!(open_a && no) && !(open_b || yes), outcome::only_no));
}

TEST_CASE("either, with a settled premise, is the one side") {
  for (const truth side : {yes, no, open_a}) {
    CHECK(is(if_then_else(yes, open_b, side), outcome::open, b));
    CHECK(is(if_then_else(no, side, open_b), outcome::open, b));
  }
  CHECK_BOTH(is(if_then_else(yes, yes, no), outcome::only_yes));
  CHECK_BOTH(is(if_then_else(yes, no, yes), outcome::only_no));
  CHECK_BOTH(is(if_then_else(no, yes, no), outcome::only_no));
  CHECK_BOTH(is(if_then_else(no, no, yes), outcome::only_yes));
}

TEST_CASE("either, with an open premise, is settled exactly when both sides agree") {
  CHECK_BOTH(is(if_then_else(open_a, yes, yes), outcome::only_yes));
  CHECK_BOTH(is(if_then_else(open_a, no, no), outcome::only_no));
  CHECK_BOTH(is(if_then_else(open_a, yes, no), outcome::open, a));
  CHECK_BOTH(is(if_then_else(open_a, no, yes), outcome::open, a));
  CHECK_BOTH(is(if_then_else(open_a, yes, open_b), outcome::open, a | b));
  CHECK_BOTH(is(if_then_else(open_a, no, open_b), outcome::open, a | b));
  CHECK_BOTH(is(if_then_else(open_a, open_b, yes), outcome::open, a | b));
  CHECK_BOTH(is(if_then_else(open_a, open_b, no), outcome::open, a | b));
  CHECK_BOTH(is(if_then_else(open_a, open_b, open_c), outcome::open, a | b | c));
}
