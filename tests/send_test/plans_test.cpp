// Test sends where the limits hang on the account's plan: by the day, in the last hours, and for one campaign.

#include <campaign_rules/plan.hpp>
#include <campaign_rules/send_test/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace questions;

namespace {

using limit = send_test::addresses_limit;
using quota = send_test::quota;
using recent = send_test::quota_recent;
using per_campaign = send_test::quota_campaign;

constexpr std::array<std::string_view, 201> make_many() {
  std::array<std::string_view, 201> addresses{};
  for (std::string_view& address : addresses) address = "a@example.com";
  return addresses;
}
constexpr std::array<std::string_view, 201> many = make_many();
constexpr maybe<std::int32_t> unknown{};

/// To so many addresses, with a plan, and with so many used: in the day, in the shorter window, for the campaign.
constexpr send_test_question to(const provider& by, std::size_t count, maybe<std::string_view> plan,
                                maybe<std::int32_t> used, maybe<std::int32_t> recently,
                                maybe<std::int32_t> for_campaign) {
  send_test_question asked{by, {}, {}, ten_o_clock};
  asked.request.email_addresses = array_view<std::string_view>{many.data(), count};
  asked.request.format = test_format::html;
  asked.account.plan = plan;
  asked.account.test_addresses_used = used;
  asked.account.test_addresses_used_recently = recently;
  asked.facts.test_addresses_used = for_campaign;
  return asked;
}
/// Mailchimp counts by the day and for the campaign, Omnisend by the day and in the last three hours.
constexpr send_test_question by_mailchimp(std::size_t count, maybe<std::string_view> plan, maybe<std::int32_t> used = 0,
                                          maybe<std::int32_t> for_campaign = 0) {
  return to(mailchimp, count, plan, used, unknown, for_campaign);
}
constexpr send_test_question by_omnisend(std::size_t count, maybe<std::string_view> plan, maybe<std::int32_t> used = 0,
                                         maybe<std::int32_t> recently = 0) {
  return to(omnisend, count, plan, used, recently, unknown);
}
constexpr maybe<std::string_view> unsaid{};

template <class Rule>
constexpr bool is_unknown_for(const send_test_question& asked, fact_set facts) {
  return says<Rule>(asked) == outcome::unknown && missing(asked, rule_id<send_test_action>::of<Rule>()) == facts;
}

}  // namespace

TEST_CASE("send_test.addresses.limit by plan: Mailchimp takes 6 when free, else 20") {
  CHECK_BOTH(allows_and_holds<limit>(by_mailchimp(6, "free")));
  CHECK_BOTH(violates_only<limit>(by_mailchimp(7, "free")));
  for (const std::string_view paid : {"essentials", "standard", "premium", "pay_as_you_go"}) {
    CHECK(allows_and_holds<limit>(by_mailchimp(20, paid)));
    CHECK(violates_only<limit>(by_mailchimp(21, paid)));
  }
  CHECK_BOTH(found_by<limit>(by_mailchimp(7, "free")).observed.integer() == 7);
  CHECK_BOTH(found_by<limit>(by_mailchimp(7, "free")).maximum.integer() == 6);
  CHECK_BOTH(found_by<limit>(by_mailchimp(7, "free")).field == "/request/test_emails");
  CHECK_BOTH(found_by<limit>(by_mailchimp(7, "free")).http_status == 400);
  CHECK_BOTH(found_by<limit>(by_mailchimp(7, "free")).source->basis == basis::guide);
}

TEST_CASE("send_test.addresses.limit without the plan: within all limits, between them, beyond all") {
  CHECK_BOTH(allows_and_holds<limit>(by_mailchimp(6, unsaid)));
  CHECK_BOTH(hangs_only_on<limit>(by_mailchimp(7, unsaid), {&account::plan}));
  CHECK_BOTH(is_unknown_for<limit>(by_mailchimp(20, unsaid), {&account::plan}));
  CHECK_BOTH(says<limit>(by_mailchimp(21, unsaid)) == outcome::violated);
  CHECK_BOTH(decide(by_mailchimp(21, unsaid)).result() == decision::refused);
  CHECK_BOTH(found_by<limit>(by_mailchimp(21, unsaid)).maximum.integer() == 20);
  CHECK_BOTH(does_not_apply_to<limit>(by_mailchimp(0, unsaid)));
}

TEST_CASE("send_test.addresses.limit: Omnisend takes 5, whatever the plan") {
  CHECK_BOTH(allows_and_holds<limit>(by_omnisend(5, "free")));
  CHECK_BOTH(violates_only<limit>(by_omnisend(6, "free")));
  CHECK_BOTH(allows_and_holds<limit>(by_omnisend(5, unsaid)));
  CHECK_BOTH(violates_only<limit>(by_omnisend(6, unsaid)));
  CHECK_BOTH(found_by<limit>(by_omnisend(6, unsaid)).maximum.integer() == 5);
  CHECK_BOTH(found_by<limit>(by_omnisend(6, unsaid)).field == "/request/recipients");
  CHECK_BOTH(found_by<limit>(by_omnisend(6, unsaid)).source->basis == basis::reference);
}

TEST_CASE("send_test.quota by plan: Mailchimp's day has 24 when free, else 200") {
  CHECK_BOTH(allows_and_holds<quota>(by_mailchimp(1, "free", 23)));
  CHECK_BOTH(violates_only<quota>(by_mailchimp(1, "free", 24)));
  CHECK_BOTH(allows_and_holds<quota>(by_mailchimp(1, "premium", 199)));
  CHECK_BOTH(violates_only<quota>(by_mailchimp(1, "premium", 200)));
  CHECK_BOTH(hangs_only_on<quota>(by_mailchimp(1, "free", unknown), {&account::test_addresses_used}));

  constexpr finding found = found_by<quota>(by_mailchimp(2, "free", 23));
  CHECK_BOTH(found.observed.integer() == 25);
  CHECK_BOTH(found.maximum.integer() == 24);
  CHECK_BOTH(found.remaining.integer() == 1);
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.note.empty());
}

TEST_CASE("send_test.quota.campaign: Mailchimp has 12 for a campaign when free, else 70") {
  CHECK_BOTH(allows_and_holds<per_campaign>(by_mailchimp(1, "free", 0, 11)));
  CHECK_BOTH(violates_only<per_campaign>(by_mailchimp(1, "free", 0, 12)));
  CHECK_BOTH(allows_and_holds<per_campaign>(by_mailchimp(1, "premium", 0, 69)));
  CHECK_BOTH(violates_only<per_campaign>(by_mailchimp(1, "premium", 0, 70)));
  CHECK_BOTH(hangs_only_on<per_campaign>(by_mailchimp(1, "free", 0, unknown), {&campaign::test_addresses_used}));
  CHECK_BOTH(does_not_apply_to<per_campaign>(by_mailchimp(0, "free", 0, 12)));
  CHECK_BOTH(allows_without<per_campaign>(by_omnisend(1, "free")));

  constexpr finding found = found_by<per_campaign>(by_mailchimp(3, "free", 0, 10));
  CHECK_BOTH(found.rule == "send_test.quota.campaign");
  CHECK_BOTH(found.field == "/campaign/test_addresses_used");
  CHECK_BOTH(found.observed.integer() == 13);
  CHECK_BOTH(found.maximum.integer() == 12);
  CHECK_BOTH(found.remaining.integer() == 2);
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("send_test.quota.recent: Omnisend has 50 in three hours when free, else no limit") {
  CHECK_BOTH(allows_and_holds<recent>(by_omnisend(1, "free", 0, 49)));
  CHECK_BOTH(violates_only<recent>(by_omnisend(1, "free", 0, 50)));
  CHECK_BOTH(hangs_only_on<recent>(by_omnisend(1, "free", 0, unknown), {&account::test_addresses_used_recently}));
  CHECK_BOTH(allows_without<recent>(by_omnisend(1, "standard", 0, 2'147'483'647)));
  CHECK_BOTH(allows_without<recent>(by_omnisend(1, "pro", 0, unknown)));
  CHECK_BOTH(does_not_apply_to<recent>(by_omnisend(0, "free", 0, 50)));
  CHECK_BOTH(allows_without<recent>(by_mailchimp(1, "free")));

  constexpr finding found = found_by<recent>(by_omnisend(5, "free", 0, 47));
  CHECK_BOTH(found.rule == "send_test.quota.recent");
  CHECK_BOTH(found.field == "/account/test_addresses_used_recently");
  CHECK_BOTH(found.observed.integer() == 52);
  CHECK_BOTH(found.maximum.integer() == 50);
  CHECK_BOTH(found.remaining.integer() == 3);
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.note == "the http status is inferred");
  CHECK_BOTH(found_by<recent>(by_omnisend(1, "free", 0, 60)).remaining.integer() == 0);
}

TEST_CASE("send_test.quota by plan: Omnisend's day has 100 when free, else no limit") {
  CHECK_BOTH(allows_and_holds<quota>(by_omnisend(1, "free", 99)));
  CHECK_BOTH(violates_only<quota>(by_omnisend(1, "free", 100)));
  CHECK_BOTH(allows_without<quota>(by_omnisend(1, "standard", 2'147'483'647)));
  CHECK_BOTH(allows_without<quota>(by_omnisend(1, "standard", unknown)));
  CHECK_BOTH(found_by<quota>(by_omnisend(1, "free", 100)).note == "the http status is inferred");
}

TEST_CASE("send_test.quota without the plan: as any of the plans might have it") {
  CHECK_BOTH(says<quota>(by_omnisend(5, unsaid, 95)) == outcome::holds);
  CHECK_BOTH(is_unknown_for<quota>(by_omnisend(5, unsaid, 96), {&account::plan}));
  CHECK_BOTH(is_unknown_for<quota>(by_omnisend(5, unsaid, 2'147'483'647), {&account::plan}));
  CHECK_BOTH(is_unknown_for<quota>(by_omnisend(5, unsaid, unknown), {&account::plan, &account::test_addresses_used}));
  CHECK_BOTH(says<quota>(by_mailchimp(1, unsaid, 23)) == outcome::holds);
  CHECK_BOTH(is_unknown_for<quota>(by_mailchimp(1, unsaid, 24), {&account::plan}));
  CHECK_BOTH(is_unknown_for<quota>(by_mailchimp(1, unsaid, 199), {&account::plan}));
  CHECK_BOTH(says<quota>(by_mailchimp(1, unsaid, 200)) == outcome::violated);
  CHECK_BOTH(found_by<quota>(by_mailchimp(1, unsaid, 200)).maximum.integer() == 200);
  CHECK_BOTH(found_by<quota>(by_mailchimp(1, unsaid, 200)).remaining.integer() == 0);
  CHECK_BOTH(is_unknown_for<per_campaign>(by_mailchimp(1, unsaid, 0, unknown),
                                          {&account::plan, &campaign::test_addresses_used}));
}

TEST_CASE("send_test.quota: what does not fit into a limit at all is beyond it, and waiting does not help") {
  // More than a day's, more than a campaign's: whatever was used.
  CHECK_BOTH(says<quota>(by_mailchimp(25, "free", unknown)) == outcome::violated);
  CHECK_BOTH(is_unknown_for<quota>(by_mailchimp(24, "free", unknown), {&account::test_addresses_used}));
  CHECK_BOTH(found_by<quota>(by_mailchimp(24, "free", 1)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<quota>(by_mailchimp(25, "free", 0)).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<per_campaign>(by_mailchimp(12, "free", 0, 1)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<per_campaign>(by_mailchimp(13, "free", 0, 0)).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<recent>(by_omnisend(50, "free", 0, 1)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<recent>(by_omnisend(51, "free", 0, 0)).fix == fix_kind::change_request);

  // Without the plan 25 do not fit when it is free, and do when it is not; 201 never do.
  CHECK_BOTH(is_unknown_for<quota>(by_mailchimp(25, unsaid, unknown), {&account::plan, &account::test_addresses_used}));
  CHECK_BOTH(says<quota>(by_mailchimp(201, unsaid, unknown)) == outcome::violated);
  constexpr finding found = found_by<quota>(by_mailchimp(201, unsaid, unknown));
  CHECK_BOTH(found.maximum.integer() == 200);
  CHECK_BOTH(!found.observed.has_value());
  CHECK_BOTH(!found.remaining.has_value());
  CHECK_BOTH(found.fix == fix_kind::change_request);
}

TEST_CASE("send_test: without plan and counts, 6 addresses pass the limit of a call, 7 may, and 21 do not") {
  CHECK_BOTH(says<limit>(by_mailchimp(6, unsaid, unknown, unknown)) == outcome::holds);
  CHECK_BOTH(says<limit>(by_mailchimp(7, unsaid, unknown, unknown)) == outcome::unknown);
  CHECK_BOTH(says<limit>(by_mailchimp(21, unsaid, unknown, unknown)) == outcome::violated);
  CHECK_BOTH(decide(by_mailchimp(6, unsaid, 0, 0)).is_allowed());
}

TEST_CASE("send_test: without a limit for any plan a quota does not apply, whatever was used") {
  static constexpr plan_limit unlimited[] = {{"free", {}}, {"standard", {}}, {"pro", {}}};
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  static constexpr provider house = [] {
    provider made = omnisend;
    made.send_test.addresses_per_day = {limit_by_plan{unlimited}, handbook};
    made.send_test.addresses_recently = {};
    return made;
  }();
  CHECK_BOTH(allows_without<quota>(to(house, 1, unsaid, unknown, unknown, unknown)));
  CHECK_BOTH(allows_without<quota>(to(house, 1, "free", 2'147'483'647, unknown, unknown)));
  CHECK_BOTH(allows_without<recent>(to(house, 1, unsaid, unknown, unknown, unknown)));
}

TEST_CASE("send_test: what remains after it, in each of the limits that apply") {
  constexpr send_test_plan free_day = *plan(by_omnisend(5, "free", 10, 20));
  CHECK_BOTH(free_day.messages_per_address == 1);
  CHECK_BOTH(free_day.counted == 5);
  CHECK_BOTH(free_day.remaining == 85);
  CHECK_BOTH(free_day.remaining_recently == 25);
  CHECK_BOTH(!free_day.remaining_for_campaign.has_value());

  constexpr send_test_plan paid = *plan(by_mailchimp(2, "premium", 10, 68));
  CHECK_BOTH(paid.counted == 2);
  CHECK_BOTH(paid.remaining == 188);
  CHECK_BOTH(paid.remaining_for_campaign == 0);
  CHECK_BOTH(!paid.remaining_recently.has_value());
}

TEST_CASE("send_test: nothing remains to be told without a limit, without the plan or without the count") {
  constexpr send_test_plan unlimited = *plan(by_omnisend(5, "pro", 10, 20));
  CHECK_BOTH(unlimited.counted == 5);
  CHECK_BOTH(!unlimited.remaining.has_value());
  CHECK_BOTH(!unlimited.remaining_recently.has_value());
  constexpr send_test_plan any_plan = *plan(by_mailchimp(1, unsaid, 3, 3));
  CHECK_BOTH(!any_plan.remaining.has_value());
  CHECK_BOTH(!any_plan.remaining_for_campaign.has_value());
  constexpr send_test_plan uncounted = *plan(by_omnisend(5, "standard", unknown, unknown));
  CHECK_BOTH(!uncounted.remaining.has_value());
  // A word that is none of the provider's is no plan.
  constexpr send_test_plan other_word = *plan(by_mailchimp(1, "gold", 3, 3));
  CHECK_BOTH(!other_word.remaining.has_value());
}
