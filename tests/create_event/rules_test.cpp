#include <campaign_rules/create_event.hpp>

#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(create_event::rules::size == 1);
static_assert(std::is_same_v<plan_of<create_event_action>, no_plan>);

namespace {

constexpr create_event_question event_by_v2{constant_contact_v2, {}, {}, ten_o_clock};

}  // namespace

TEST_CASE("create_event: the privilege campaign:write, and no more") {
  using rule = access_privilege<create_event_policy>;
  static constexpr std::string_view right[] = {"campaign:write"};
  static constexpr std::string_view wrong[] = {"campaign:create"};
  constexpr auto with = [](array_view<std::string_view> privileges) {
    create_event_question asked = event_by_v2;
    asked.account.privileges = privileges;
    return asked;
  };
  CHECK_BOTH(allows_without<rule>(event_by_v2));
  CHECK_BOTH(allows_and_holds<rule>(with(right)));
  CHECK_BOTH(violates_only<rule>(with(wrong)));
  CHECK_BOTH(violates_only<rule>(with({})));
  CHECK_BOTH(http_status(with(wrong)) == 403);
  CHECK_BOTH(http_status(event_by_v2) == 201);
  CHECK_BOTH(found_by<rule>(with(wrong)).source->basis == basis::guide);
  CHECK_BOTH(found_by<rule>(with(wrong)).required.text() == "campaign:write");
}

TEST_CASE("create_event: Constant Contact V2 alone has it") {
  CHECK_BOTH(decide(create_event_question{constant_contact_v3, {}, {}, ten_o_clock}).result() == decision::not_offered);
  CHECK_BOTH(decide(create_event_question{constant_contact_v3_2026, {}, {}, ten_o_clock}).result() ==
             decision::not_offered);
  CHECK_BOTH(decide(create_event_question{sequenzy, {}, {}, ten_o_clock}).result() == decision::not_offered);
}
