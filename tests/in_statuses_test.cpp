#include <campaign_rules/in_statuses.hpp>

#include <campaign_rules/policy.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<in_statuses>);
static_assert(std::is_trivially_copyable_v<term<in_statuses>>);
static_assert(std::is_constructible_v<term<in_statuses>, const citation&>);
static_assert(!std::is_constructible_v<term<in_statuses>, const citation&&>);
static_assert(!std::is_constructible_v<term<status_set>, const citation&>);

namespace {

constexpr citation handbook{"Handbook", "https://example.com/handbook"};
constexpr status_set draft{campaign_status::draft};
constexpr status_set sent{campaign_status::sent};

constexpr resend_question in(maybe<campaign_status> status) {
  return changed(resend_by_gumroad, [&](auto& it) { it.facts.status = status; });
}

}  // namespace

TEST_CASE("a source alone means every status") {
  constexpr term<in_statuses> always = handbook;
  CHECK_BOTH(always.has_value());
  CHECK_BOTH(always->is_everywhere());
  CHECK_BOTH(always->only().empty());
  constexpr term<in_statuses> of_drafts = {draft, handbook, 409};
  CHECK_BOTH(!of_drafts->is_everywhere());
  CHECK_BOTH(of_drafts->only() == draft);
  CHECK_BOTH(of_drafts.http_status() == 409);
  CHECK_BOTH(always != of_drafts);
  CHECK_BOTH(in_statuses{draft} == in_statuses{draft});
  CHECK_BOTH(in_statuses{draft} != in_statuses{sent});
  CHECK_BOTH(in_statuses{status_set{}} != in_statuses{});
}

TEST_CASE("two demands are made together in a status that both name") {
  CHECK_BOTH(in_statuses{}.overlaps(in_statuses{}));
  CHECK_BOTH(in_statuses{}.overlaps(draft));
  CHECK_BOTH(in_statuses{draft}.overlaps(in_statuses{}));
  CHECK_BOTH(in_statuses{draft}.overlaps(draft | sent));
  CHECK_BOTH(!in_statuses{draft}.overlaps(sent));
}

TEST_CASE("an absent status may be any that the provider has") {
  CHECK_BOTH(is_demanded(in({}), in_statuses{}).is_yes());
  CHECK_BOTH(is_demanded(in(campaign_status::draft), draft).is_yes());
  CHECK_BOTH(is_demanded(in(campaign_status::sent), draft).is_no());
  CHECK_BOTH(is_demanded(in({}), draft).is_unknown());
  CHECK_BOTH(is_demanded(in({}), draft).depends_on() == fact_set{&campaign::status});
  // Gumroad has these three alone.
  CHECK_BOTH(is_demanded(in({}), draft | sent | status_set{campaign_status::scheduled}).is_yes());
  CHECK_BOTH(is_demanded(in({}), status_set{campaign_status::paused}).is_no());
}

TEST_CASE("it can be met when the provider has the statuses") {
  CHECK_BOTH(can_be_met(in_statuses{}, gumroad.dialect));
  CHECK_BOTH(can_be_met(in_statuses{draft}, gumroad.dialect));
  CHECK_BOTH(!can_be_met(in_statuses{status_set{}}, gumroad.dialect));
  CHECK_BOTH(!can_be_met(in_statuses{status_set{campaign_status::paused}}, gumroad.dialect));
}
