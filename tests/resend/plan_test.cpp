#include <campaign_rules/resend/plan.hpp>

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<resend_plan>);
static_assert(std::is_nothrow_default_constructible_v<resend_plan>);
static_assert(std::is_same_v<plan_of<resend_action>, resend_plan>);
static_assert(noexcept(detail::plan_allowed(resend_by_v3)));

namespace {

constexpr resend_plan planned(const resend_question& asked) { return detail::plan_allowed(asked); }

constexpr resend_question in_days(resend_question asked, std::int64_t days) {
  asked.request.delay_days = days;
  asked.request.delay_minutes = {};
  return asked;
}
constexpr resend_question in_minutes(resend_question asked, std::int64_t minutes) {
  asked.request.delay_days = {};
  asked.request.delay_minutes = minutes;
  return asked;
}

/// A campaign of 1000 recipients that was planned for the first of December.
constexpr auto scheduled_by_v3 = changed(resend_by_v3, [](auto& it) {
  it.facts.status = campaign_status::scheduled;
  it.facts.scheduled_at = utc(2026, 12, 1, 9, 0);
});
constexpr auto draft_by_v3 = changed(resend_by_v3, [](auto& it) { it.facts.status = campaign_status::draft; });
constexpr auto launch_by_sequenzy = changed(resend_by_sequenzy, [](auto& it) {
  it.facts.name = "April Launch";
  it.facts.subject = "A quick update";
  it.facts.recipients = 1000;
  it.facts.unique_openers = 158;
  it.facts.resends = 2;
});

}  // namespace

TEST_CASE("a resend of a campaign that was sent goes out the delay after the first send") {
  CHECK_BOTH(planned(resend_by_v3).resend_at == maybe{utc(2026, 11, 25, 9, 0)});
  CHECK_BOTH(planned(in_days(resend_by_v3, 1)).resend_at == maybe{utc(2026, 11, 23, 9, 0)});
  CHECK_BOTH(planned(in_days(resend_by_v3, 10)).resend_at == maybe{utc(2026, 12, 2, 9, 0)});
  CHECK_BOTH(planned(in_minutes(resend_by_v3, 720)).resend_at == maybe{utc(2026, 11, 22, 21, 0)});
  CHECK_BOTH(planned(in_minutes(resend_by_v3, 4300)).resend_at == maybe{utc(2026, 11, 25, 8, 40)});
  CHECK_BOTH(planned(in_minutes(resend_by_v3, 14400)).resend_at == maybe{utc(2026, 12, 2, 9, 0)});
  CHECK_BOTH(planned(resend_by_v3_2026).resend_at == maybe{utc(2026, 11, 25, 9, 0)});
  // When the planned instant is known as well, the first send counts.
  CHECK_BOTH(planned(changed(resend_by_v3, [](auto& it) { it.facts.scheduled_at = utc(2027, 1, 1); })).resend_at ==
             maybe{utc(2026, 11, 25, 9, 0)});
}

TEST_CASE("a resend of a campaign that is scheduled goes out the delay after the planned instant") {
  CHECK_BOTH(decide(scheduled_by_v3).is_allowed());
  CHECK_BOTH(planned(scheduled_by_v3).resend_at == maybe{utc(2026, 12, 4, 9, 0)});
  CHECK_BOTH(planned(in_minutes(scheduled_by_v3, 720)).resend_at == maybe{utc(2026, 12, 1, 21, 0)});
  constexpr auto at_now = [](instant scheduled_at) {
    return changed(scheduled_by_v3, [=](auto& it) {
      it.facts.scheduled_at = scheduled_at;
      it.now = utc(2026, 12, 1, 9, 0);
    });
  };
  CHECK_BOTH(!planned(at_now(utc(2026, 12, 1, 8, 59, 59, 999))).resend_at);  // overdue: it tells nothing
  CHECK_BOTH(!planned(at_now(utc(2026, 12, 1, 9, 0))).resend_at);
  CHECK_BOTH(planned(at_now(utc(2026, 12, 1, 9, 0, 0, 1))).resend_at.has_value());
  constexpr auto unsaid = changed(scheduled_by_v3, [](auto& it) { it.facts.scheduled_at = {}; });
  CHECK_BOTH(decide(unsaid).is_allowed());
  CHECK_BOTH(!planned(unsaid).resend_at);
}

TEST_CASE("a resend of a draft has no instant, and the request id DRAFT") {
  CHECK_BOTH(decide(draft_by_v3).is_allowed());
  CHECK_BOTH(!planned(draft_by_v3).resend_at);
  CHECK_BOTH(planned(draft_by_v3).is_draft);
  CHECK_BOTH(!planned(resend_by_v3).is_draft);
  CHECK_BOTH(!planned(scheduled_by_v3).is_draft);
  CHECK_BOTH(!planned(launch_by_sequenzy).is_draft);
}

TEST_CASE("an instant past the year 9999 is reported as its last") {
  constexpr auto at_the_end = changed(scheduled_by_v3, [](auto& it) { it.facts.scheduled_at = instant::max(); });
  CHECK_BOTH(planned(at_the_end).resend_at == maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
}

TEST_CASE("whom a resend reaches, and which number it has") {
  CHECK_BOTH(planned(resend_by_v3).audience == audience::non_openers_or_unsent);
  CHECK_BOTH(planned(resend_by_v3_2026).audience == audience::non_openers_or_unsent);
  CHECK_BOTH(planned(resend_by_sequenzy).audience == audience::non_openers);
  CHECK_BOTH(planned(resend_by_v3).ordinal == maybe<std::int64_t>{1});
  CHECK_BOTH(planned(launch_by_sequenzy).ordinal == maybe<std::int64_t>{3});
  CHECK_BOTH(!planned(resend_by_sequenzy).ordinal);
  CHECK_BOTH(planned(changed(launch_by_sequenzy, [](auto& it) { it.facts.resends = 2'147'483'647; })).ordinal ==
             maybe<std::int64_t>{2'147'483'648});
}

TEST_CASE("the delay that a Constant Contact answer reports") {
  CHECK_BOTH(planned(resend_by_v3).delay->reported_days() == maybe<std::int64_t>{3});
  CHECK_BOTH(planned(resend_by_v3).delay->reported_minutes() == maybe<std::int64_t>{4320});
  CHECK_BOTH(!planned(in_minutes(resend_by_v3, 4300)).delay->reported_days());
  CHECK_BOTH(planned(in_minutes(resend_by_v3, 4300)).delay->reported_minutes() == maybe<std::int64_t>{4300});
  CHECK_BOTH(planned(in_days(resend_by_v3, 3)).delay->reported_days() == maybe<std::int64_t>{3});
  CHECK_BOTH(!planned(in_days(resend_by_v3, 3)).delay->reported_minutes());
  CHECK_BOTH(planned(resend_by_v3).subject == maybe<std::string_view>{"There is still time to save big!"});

  // Of both, the days win by the reference: what is reported was made with days.
  constexpr auto both = changed(resend_by_v3_2026, [](auto& it) { it.request.delay_days = 2; });
  CHECK_BOTH(planned(both).delay == maybe{resend_delay::of_days(2)});
  CHECK_BOTH(planned(both).resend_at == maybe{utc(2026, 11, 24, 9, 0)});
}

TEST_CASE("Sequenzy's answer is a new draft") {
  CHECK_BOTH(!planned(launch_by_sequenzy).delay);
  CHECK_BOTH(!planned(launch_by_sequenzy).resend_at);
  CHECK_BOTH(planned(launch_by_sequenzy).draft_name == maybe<std::string_view>{"April Launch"});
  CHECK_BOTH(planned(launch_by_sequenzy).draft_suffix == " (Non-openers)");
  CHECK_BOTH(planned(launch_by_sequenzy).subject == maybe<std::string_view>{"A quick update"});
  CHECK_BOTH(planned(launch_by_sequenzy).estimated_non_openers == maybe<std::int64_t>{842});
  CHECK_BOTH(!planned(resend_by_sequenzy).draft_name);
  CHECK_BOTH(!planned(resend_by_sequenzy).subject);
  CHECK_BOTH(!planned(resend_by_sequenzy).estimated_non_openers);
  CHECK_BOTH(!planned(resend_by_v3).draft_name);
  CHECK_BOTH(planned(resend_by_v3).draft_suffix.empty());
  CHECK_BOTH(!planned(changed(resend_by_v3, [](auto& it) {
                it.facts.recipients = 10;
                it.facts.unique_openers = 1;
              })).estimated_non_openers);
}

TEST_CASE("the estimate is what is left of the recipients, never below 0, and needs both counts") {
  constexpr auto counting = [](maybe<std::int32_t> recipients, maybe<std::int32_t> openers) {
    auto asked = resend_by_sequenzy;
    if (recipients) asked.facts.recipients = *recipients;
    if (openers) asked.facts.unique_openers = *openers;
    return detail::plan_allowed(asked).estimated_non_openers;
  };
  CHECK_BOTH(counting(10, 9) == maybe<std::int64_t>{1});
  CHECK_BOTH(counting(10, 10) == maybe<std::int64_t>{0});
  CHECK_BOTH(counting(10, 11) == maybe<std::int64_t>{0});
  CHECK_BOTH(counting(0, 2'147'483'647) == maybe<std::int64_t>{0});
  CHECK_BOTH(counting(2'147'483'647, 0) == maybe<std::int64_t>{2'147'483'647});
  CHECK_BOTH(!counting(10, {}));
  CHECK_BOTH(!counting({}, 10));
}
