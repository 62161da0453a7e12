#include <campaign_rules/provider.hpp>

#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<provider>);
static_assert(std::is_aggregate_v<provider>);
static_assert(noexcept(well_formed(constant_contact_v3)));

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
constexpr status_word ambiguous[] = {{campaign_status::draft, "DRAFT"}, {campaign_status::sent, "Draft"}};

template <class Change>
constexpr bool formed(Change change) {
  provider house = constant_contact_v3;
  change(house);
  return well_formed(house);
}

/// The house takes 2 to 5 days, and as many resends as one likes.
constexpr provider house = [] {
  provider made = constant_contact_v3;
  made.id = "house";
  made.resend.delay_days = {{2, 5}, handbook};
  made.resend.resends_per_primary = {};
  return made;
}();

constexpr resend_question with_days(std::int64_t days) {
  auto asked = allowed_constant_contact_resend(house);
  asked.request.delay_minutes = {};
  asked.request.delay_days = days;
  return asked;
}

}  // namespace

TEST_CASE("a provider is ill formed without an id, with an ambiguous word, or with an ill-formed policy") {
  CHECK_BOTH(formed([](auto&) {}));
  CHECK_BOTH(!formed([](auto& it) { it.id = ""; }));
  CHECK_BOTH(!formed([](auto& it) { it.dialect.statuses = status_words{ambiguous}; }));
  CHECK_BOTH(!well_formed(provider{}));
}

TEST_CASE("a provider is ill formed with any one ill-formed policy") {
  constexpr closed_range upside_down{5, 2};
  CHECK_BOTH(!formed([=](auto& it) { it.resend.delay_days = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.cancel_resend.draft_request_id = {"", handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.schedule.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.unschedule.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.update.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.deletion.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.send_test.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create.name_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create_event_item.name_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create_item_attribute.name_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create_promo_code.code_name_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create_event_fee.label_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([=](auto& it) { it.create_library_folder.name_length = {upside_down, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.pause.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.resume.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.cancel.eligible_statuses = {status_set{}, handbook}; }));
}

TEST_CASE("a copied provider decides by its own numbers, and names its own source") {
  CHECK_BOTH(violates_only<resend::delay_days_range>(with_days(1)));
  CHECK_BOTH(decide(with_days(2)).is_allowed());
  CHECK_BOTH(decide(with_days(5)).is_allowed());
  CHECK_BOTH(violates_only<resend::delay_days_range>(with_days(6)));
  CHECK_BOTH(found_by<resend::delay_days_range>(with_days(6)).nearest.integer() == 5);
  CHECK_BOTH(found_by<resend::delay_days_range>(with_days(6)).source == &handbook);
  CHECK_BOTH(found_by<resend::delay_days_range>(with_days(6)).source->basis == basis::house);
}

TEST_CASE("a term that was taken out takes its rule with it") {
  constexpr auto resent = changed(with_days(3), [](auto& it) { it.facts.resends = 7; });
  CHECK_BOTH(allows_without<resend::limit>(resent));
  CHECK_BOTH(detail::plan_allowed(resent).ordinal == maybe<std::int64_t>{8});
}

TEST_CASE("the original is not changed by its copies") {
  CHECK_BOTH(*constant_contact_v3.resend.delay_days == closed_range{1, 10});
  CHECK_BOTH(constant_contact_v3.id == "constant_contact_v3");
}
