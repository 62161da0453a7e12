#include <campaign_rules/judgement.hpp>

#include <campaign_rules/campaign.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<judgement>);
static_assert(noexcept(judgement{true, true}));
static_assert(noexcept(violated_when(true)));
static_assert(noexcept(does_not_apply.result()));

namespace {
constexpr truth open_status = truth::depending_on(&campaign::status, true, true);
constexpr truth open_role = truth::depending_on(&campaign::role, true, true);
}  // namespace

TEST_CASE("the words for outcomes") {
  CHECK_BOTH(wire_name(outcome::holds) == "holds");
  CHECK_BOTH(wire_name(outcome::violated) == "violated");
  CHECK_BOTH(wire_name(outcome::not_applicable) == "not_applicable");
  CHECK_BOTH(wire_name(outcome::unknown) == "unknown");
}

TEST_CASE("every combination of applies and violated has its outcome") {
  CHECK_BOTH(judgement{true, true}.result() == outcome::violated);
  CHECK_BOTH(judgement{true, false}.result() == outcome::holds);
  CHECK_BOTH(judgement{true, open_status}.result() == outcome::unknown);
  CHECK_BOTH(judgement{false, true}.result() == outcome::not_applicable);
  CHECK_BOTH(judgement{false, false}.result() == outcome::not_applicable);
  CHECK_BOTH(judgement{false, open_status}.result() == outcome::not_applicable);
  CHECK_BOTH(judgement{open_role, true}.result() == outcome::unknown);
  CHECK_BOTH(judgement{open_role, false}.result() == outcome::holds);  // no completion violates it
  CHECK_BOTH(judgement{open_role, open_status}.result() == outcome::unknown);
}

TEST_CASE("a judgement hangs on the facts that can still change it, and on none when it is settled") {
  CHECK_BOTH(judgement{true, true}.depends_on().empty());
  CHECK_BOTH(judgement{true, open_status}.depends_on() == fact_set{&campaign::status});
  CHECK_BOTH(judgement{open_role, true}.depends_on() == fact_set{&campaign::role});
  CHECK_BOTH(judgement{open_role, open_status}.depends_on() == fact_set{&campaign::role, &campaign::status});
  CHECK_BOTH(judgement{open_role, false}.depends_on().empty());
  CHECK_BOTH(judgement{false, open_status}.depends_on().empty());
}

TEST_CASE("a premise narrows a judgement") {
  CHECK_BOTH(violated_when(true).provided(true).result() == outcome::violated);
  CHECK_BOTH(violated_when(false).provided(true).result() == outcome::holds);
  CHECK_BOTH(violated_when(true).provided(false).result() == outcome::not_applicable);
  CHECK_BOTH(violated_when(true).provided(open_role).result() == outcome::unknown);
  CHECK_BOTH(violated_when(false).provided(open_role).result() == outcome::holds);
  CHECK_BOTH(violated_when(true).provided(true).provided(false).result() == outcome::not_applicable);
  CHECK_BOTH(violated_when(true).provided(open_role).provided(open_status).depends_on() ==
             fact_set{&campaign::role, &campaign::status});
  CHECK_BOTH(does_not_apply.result() == outcome::not_applicable);
  CHECK_BOTH(does_not_apply.depends_on().empty());
}
