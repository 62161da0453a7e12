#include <campaign_rules/create/plan.hpp>
#include "campaign_rules/well_formed.hpp"

#include <campaign_rules/action.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_plan>);
static_assert(std::is_same_v<plan_of<create_action>, create_plan>);
static_assert(noexcept(detail::plan_allowed(create_by_v2)));

TEST_CASE("a new campaign is a custom draft") {
  CHECK_BOTH(detail::plan_allowed(create_by_v2).status == campaign_status::draft);
  CHECK_BOTH(detail::plan_allowed(create_by_v2).template_type == "CUSTOM");
  CHECK_BOTH(create_by_v2.provider.dialect.statuses.word(detail::plan_allowed(create_by_v2).status) == "DRAFT");
  CHECK(plan(create_by_v2).has_value());
  CHECK(!plan(create_question{constant_contact_v2, {}, {}, ten_o_clock}).has_value());
}

TEST_CASE("it is answered by 201, and it is 409 when the name is taken") {
  CHECK_BOTH(http_status(create_by_v2) == 201);
  constexpr auto taken = changed(create_by_v2, [](auto& it) { it.facts.name_in_use = true; });
  CHECK_BOTH(http_status(taken) == 409);
  constexpr auto also_too_long = changed(taken, [](auto& it) { it.request.subject = letters(201); });
  CHECK_BOTH(http_status(also_too_long) == 400);
}

TEST_CASE("a policy is well formed when every length can be met") {
  constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  CHECK(well_formed(create_policy{}));
  CHECK(well_formed(constant_contact_v2.create));
  const auto with = [&](term<closed_range> create_policy::* length, closed_range range) {
    create_policy policy = constant_contact_v2.create;
    policy.*length = {range, handbook};
    return well_formed(policy);
  };
  for (const auto length :
       {&create_policy::name_length, &create_policy::subject_length, &create_policy::from_name_length,
        &create_policy::from_email_length, &create_policy::reply_to_email_length, &create_policy::email_content_length,
        &create_policy::text_content_length, &create_policy::greeting_salutations_length,
        &create_policy::greeting_string_length, &create_policy::permission_reminder_text_length,
        &create_policy::view_as_web_page_text_length, &create_policy::view_as_web_page_link_text_length,
        &create_policy::organization_name_length, &create_policy::address_line_1_length,
        &create_policy::postal_code_length, &create_policy::forward_email_link_text_length,
        &create_policy::subscribe_link_text_length}) {
    CHECK(with(length, {1, 1}));
    CHECK(!with(length, {2, 1}));
    CHECK(!with(length, {0, 0}));
  }
}

TEST_CASE("a provider whose policy cannot be met is not well formed") {
  constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  provider house = constant_contact_v2;
  CHECK(well_formed(house));
  house.create.name_length = {{2, 1}, handbook};
  CHECK(!well_formed(house));
}

TEST_CASE("creating is not about a campaign that exists: no status allows or forbids it") {
  CHECK_BOTH(!acts_on_campaign<create_action>);
  CHECK_BOTH(acts_on_campaign<resend_action>);
  CHECK_BOTH(statuses_allowing<create_action>(constant_contact_v2).empty());
  CHECK_BOTH(!allowed_actions(constant_contact_v2, campaign_status::draft).contains("create"));
}
