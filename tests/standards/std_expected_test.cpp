// Compiled where the standard library has std::expected.

#include <campaign_rules/std_expected.hpp>

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <expected>
#include <memory>
#include <type_traits>

using namespace questions;

namespace {
constexpr auto refused = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
}  // namespace

static_assert(std::is_same_v<decltype(to_std(campaign_rules::plan(resend_by_v3))),
                             std::expected<plan_of<resend_action>, resend_verdict>>);

TEST_CASE("a plan as std::expected is the same plan") {
  CHECK_BOTH(to_std(campaign_rules::plan(resend_by_v3)).has_value());
  CHECK_BOTH(to_std(campaign_rules::plan(resend_by_v3))->resend_at == maybe{utc(2026, 11, 25, 9, 0)});
}

TEST_CASE("a function that returns std::expected takes it") {
  // [bridge]
  const auto planned = [](const resend_question& asked) -> std::expected<resend_plan, resend_verdict> {
    return to_std(plan(asked));
  };
  // [bridge end]
  CHECK(planned(resend_by_v3)->resend_at == maybe{utc(2026, 11, 25, 9, 0)});
  CHECK(planned(refused).error() == decide(refused));
}

TEST_CASE("a verdict instead of a plan is the same verdict as std::expected's error") {
  CHECK_BOTH(!to_std(campaign_rules::plan(refused)).has_value());
  CHECK_BOTH(to_std(campaign_rules::plan(refused)).error() == decide(refused));
}

TEST_CASE("a date that was read, or the place where its text goes wrong, as std::expected") {
  constexpr date_forms taken{date_form::date_only};
  CHECK(to_std(parse_instant("2026-11-22", taken)) == utc(2026, 11, 22));
  CHECK(to_std(parse_instant("2026-11-32", taken)) == std::unexpected{date_error{8, "a day from 01 to 30"}});
}

TEST_CASE("a temporary's value and error are moved into std::expected") {
  using owner = std::unique_ptr<int>;
  const auto value = campaign_rules::to_std(tl::expected<owner, owner>{std::make_unique<int>(1)});
  REQUIRE(value.has_value());
  CHECK(**value == 1);
  const auto error = campaign_rules::to_std(tl::expected<owner, owner>{tl::unexpect, std::make_unique<int>(2)});
  REQUIRE(!error.has_value());
  CHECK(*error.error() == 2);
}
