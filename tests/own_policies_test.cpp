// A provider of one's own, whose policy has terms that the library's providers do not have, or lacks some that they have:
// rules, plans and availability stay exact.

#include <campaign_rules/availability.hpp>
#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"
#include "support/questions.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

using namespace questions;

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

template <class Change>
constexpr provider like(const provider& original, Change change) {
  provider made = original;
  made.id = "house";
  change(made);
  return made;
}

template <class Actions, class Question>
constexpr open_action look_at(const Question& asked) {
  return open_actions<Actions>(asked.provider, asked.facts, asked.account, asked.now)[0];
}

// ------------------------------------------------------------------------------------------------ format types

constexpr provider newer_formats = like(constant_contact_v3, [](provider& it) {
  it.dialect.format_types = {6, 7};
  it.resend.eligible_format_types = {{6, 7}, handbook};
  it.schedule.segment_format_types = {{6}, handbook};
  it.update.format_types_once_sent = {{7}, handbook};
});
constexpr provider six_alone =
    like(newer_formats, [](provider& it) { it.resend.eligible_format_types = {{6}, handbook}; });

constexpr provider more_formats = like(constant_contact_v3, [](provider& it) {
  it.dialect.format_types = {1, 2, 3, 4, 5, 6, 7};
  it.resend.eligible_format_types = {{6, 7}, handbook};
});

constexpr resend_question with_format(const provider& by, maybe<std::int32_t> format_type) {
  return changed(allowed_constant_contact_resend(by), [&](auto& it) { it.facts.format_type = format_type; });
}

}  // namespace

TEST_CASE("format types 6 and 7: an unknown one is unknown, and 6 is allowed") {
  CHECK_BOTH(well_formed(more_formats));
  CHECK_BOTH(hangs_only_on<resend::format_type>(with_format(more_formats, {}), {&campaign::format_type}));
  CHECK_BOTH(violates_only<resend::format_type>(with_format(more_formats, 5)));
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(more_formats, 6)));
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(more_formats, 7)));
  CHECK_BOTH(well_formed(newer_formats));
  CHECK_BOTH(well_formed(six_alone));
  CHECK_BOTH(hangs_only_on<resend::format_type>(with_format(six_alone, {}), {&campaign::format_type}));
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(six_alone, 6)));
  CHECK_BOTH(violates_only<resend::format_type>(with_format(six_alone, 7)));
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(newer_formats, 6)));
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(newer_formats, 7)));
  CHECK_BOTH(violates_only<resend::format_type>(with_format(newer_formats, 5)));
}

TEST_CASE("a provider that has only format types 6 and 7, and resends both, needs no format type") {
  CHECK_BOTH(allows_and_holds<resend::format_type>(with_format(newer_formats, {})));
}

TEST_CASE("a format type that the provider does not have makes its policy ill formed") {
  constexpr auto formed = [](auto change) { return well_formed(like(newer_formats, change)); };
  CHECK_BOTH(!formed([](provider& it) { it.dialect.format_types = {1, 2, 3, 4, 5}; }));
  CHECK_BOTH(!formed([](provider& it) { it.resend.eligible_format_types = {{5, 6}, handbook}; }));
  CHECK_BOTH(!formed([](provider& it) { it.schedule.segment_format_types = {{3}, handbook}; }));
  CHECK_BOTH(!formed([](provider& it) { it.update.format_types_once_sent = {{3}, handbook}; }));
  CHECK_BOTH(!formed([](provider& it) { it.dialect.roles = {activity_role::permalink}; }));
  CHECK_BOTH(!formed([](provider& it) { it.pause.eligible_statuses = {{campaign_status::paused}, handbook}; }));
}

// ------------------------------------------------------------------------------------------------ folder levels

namespace {

constexpr provider deep_folders = like(constant_contact_v2, [](provider& it) {
  it.dialect.folder_levels = {0, 1, 2, 3, 4, 5};
  it.create_library_folder.deepest_level = {5, handbook};
});

constexpr create_library_folder_question below(maybe<std::int32_t> level) {
  create_library_folder_question asked{deep_folders, {}, library_folder_by_v2.request, ten_o_clock};
  asked.request.parent_id = unit{};
  asked.facts = library_folder_by_v2.facts;
  asked.facts.folder_parent_level = level;
  return asked;
}

}  // namespace

TEST_CASE("folders down to level 5: an unknown level is unknown, a parent at 4 has room, one at 5 has none") {
  using depth = create_library_folder::depth;
  CHECK_BOTH(well_formed(deep_folders));
  CHECK_BOTH(hangs_only_on<depth>(below({}), {&creation::folder_parent_level}));
  CHECK_BOTH(allows_and_holds<depth>(below(4)));
  CHECK_BOTH(violates_only<depth>(below(5)));
}

TEST_CASE("a deepest level that the provider does not have makes its policy ill formed") {
  constexpr auto formed = [](std::int64_t level) {
    return well_formed(
        like(deep_folders, [=](provider& it) { it.create_library_folder.deepest_level = {level, handbook}; }));
  };
  CHECK_BOTH(formed(5));
  CHECK_BOTH(!formed(6));
  CHECK_BOTH(!formed(-1));
  CHECK_BOTH(!formed(64));
  CHECK_BOTH(!formed(std::int64_t{1} << 32));     // what an int would take for 0
  CHECK_BOTH(!formed(-(std::int64_t{1} << 32)));  // and this
}

// ------------------------------------------------------------------------------------------------ words for statuses

namespace {

constexpr provider without_words = like(constant_contact_v3, [](provider& it) { it.dialect.statuses = {}; });
constexpr provider with_an_empty_table =
    like(constant_contact_v3, [](provider& it) { it.dialect.statuses = status_words{array_view<status_word>{}}; });

}  // namespace

TEST_CASE("without words for statuses: an unknown one is unknown, `sent` is allowed, and something is expected") {
  constexpr auto asked_by = [](const provider& by, maybe<campaign_status> status) {
    return changed(allowed_constant_contact_resend(by), [&](auto& it) { it.facts.status = status; });
  };
  CHECK_BOTH(well_formed(without_words));
  CHECK_BOTH(says<resend::status>(asked_by(without_words, {})) == outcome::unknown);
  CHECK_BOTH(allows_and_holds<resend::status>(asked_by(without_words, campaign_status::sent)));
  CHECK_BOTH(violates_only<resend::status>(asked_by(without_words, campaign_status::failed)));
  CHECK_BOTH(!found_by<resend::status>(asked_by(without_words, campaign_status::failed)).eligible.empty());
  CHECK_BOTH(found_by<resend::status>(asked_by(without_words, campaign_status::failed)).observed ==
             detail_value{"failed"});
}

TEST_CASE("a table without words is no table") {
  CHECK_BOTH(well_formed(with_an_empty_table));
  CHECK_BOTH(with_an_empty_table.dialect.statuses.known() == all_of<campaign_status>);
  CHECK_BOTH(with_an_empty_table.dialect.statuses.find("sent") == maybe{campaign_status::sent});
  CHECK_BOTH(decide(allowed_constant_contact_resend(with_an_empty_table)).is_allowed());
}

TEST_CASE("no status is shown as empty, whether the provider has it or not") {
  for (const provider* by : {all_providers[0], all_providers[1], all_providers[2], all_providers[3], &without_words})
    for (const campaign_status status : all_of<campaign_status>) CHECK(!by->dialect.statuses.word(status).empty());
  CHECK_BOTH(constant_contact_v3.dialect.statuses.word(campaign_status::paused) == "paused");
  CHECK_BOTH(constant_contact_v3.dialect.statuses.word(static_cast<campaign_status>(200)) == "unknown");
}

// ------------------------------------------------------------------------------------------------ no delay asked

namespace {

constexpr provider no_delay_needed = like(constant_contact_v3, [](provider& it) { it.resend.delay_required = {}; });

/// DONE, and first sent on the 22nd of October: 31 days ago.
constexpr resend_question without_delay(const provider& by) {
  return changed(allowed_constant_contact_resend(by), [](auto& it) {
    it.facts.first_sent_at = utc(2026, 10, 22, 10, 0);
    it.request.delay_minutes = {};
  });
}
constexpr resend_question late = without_delay(no_delay_needed);

}  // namespace

TEST_CASE("where no delay is required, a campaign that was sent 31 days ago can be resent, and a button says so") {
  using one = action_list<resend_action>;
  CHECK_BOTH(well_formed(no_delay_needed));
  CHECK_BOTH(decide(late).is_allowed());
  CHECK_BOTH(decide_facts(late).is_allowed());
  CHECK_BOTH(availability(late).kind() == availability_kind::open);
  CHECK_BOTH(availability(late).is_open_at(late.now));
  CHECK_BOTH(!availability(late).closes_at());
  CHECK_BOTH(look_at<one>(late).result == decision::allowed);
  CHECK_BOTH(!look_at<one>(late).closes_at);
}

TEST_CASE("where a delay is required, it is closed, and a button says so") {
  using one = action_list<resend_action>;
  constexpr resend_question too_late = without_delay(constant_contact_v3);
  CHECK_BOTH(decide_facts(too_late).is_violated<resend::delay_elapsed>());
  CHECK_BOTH(!availability(too_late).is_open_at(too_late.now));
  CHECK_BOTH(availability(too_late).closes_at() == utc(2026, 11, 1, 10, 0));
  CHECK_BOTH(look_at<one>(too_late).result == decision::refused);
}

TEST_CASE("a resend without a delay has no instant in its plan") {
  CHECK_BOTH(!detail::plan_allowed(late).resend_at);
  CHECK_BOTH(!detail::plan_allowed(late).delay);
}

// ------------------------------------------------------------------------------------------------ no date asked

namespace {

constexpr provider no_date_needed = like(constant_contact_v2, [](provider& it) { it.schedule.date_required = {}; });
constexpr schedule_question empty_schedule =
    changed(allowed_schedule(no_date_needed), [](auto& it) { it.request = {}; });

}  // namespace

TEST_CASE("where no date is required and none is given, the plan has no instant, and least of all one in 1970") {
  CHECK_BOTH(well_formed(no_date_needed));
  CHECK_BOTH(decide(empty_schedule).is_allowed());
  CHECK_BOTH(!detail::plan_allowed(empty_schedule).send_at);
  CHECK_BOTH(!detail::plan_allowed(empty_schedule).reported_date);
  CHECK_BOTH(!detail::plan_allowed(empty_schedule).send_now);
  CHECK_BOTH(!detail::plan_allowed(empty_schedule).added_since);
}

// ------------------------------------------------------------------------------------------------ the ends of time

namespace {

/// Sequenzy counts six hours from the end of sending.
constexpr resend_question finished_before_the_end(std::chrono::milliseconds before, instant now = last_instant) {
  return changed(resend_by_sequenzy, [&](auto& it) {
    it.facts.finished_sending_at = utc(9999, 12, 31, 23, 59, 59, 999) - before;
    it.now = now;
  });
}

}  // namespace

TEST_CASE("a window of 6 hours that begins one hour before the last instant never opens") {
  using one = action_list<resend_action>;
  constexpr resend_question never = finished_before_the_end(std::chrono::hours{1});
  CHECK_BOTH(violates_only<resend::window>(never));
  CHECK_BOTH(!retry_at(never));
  CHECK_BOTH(availability(never).kind() == availability_kind::never);
  CHECK_BOTH(availability(never).binding() == rule_set<resend_action>{rule_id<resend_action>::of<resend::window>()});
  CHECK_BOTH(!availability(never).is_open_at(instant::max()));
  CHECK_BOTH(look_at<one>(never).result == decision::refused);
  CHECK_BOTH(!look_at<one>(never).opens_at);
  CHECK_BOTH(found_by<resend::window>(never).opens_at.time() <= last_instant);
}

TEST_CASE("a window that ends with the last instant opens there, and one that ends a millisecond later does not") {
  constexpr std::chrono::milliseconds six_hours = std::chrono::hours{6};
  constexpr std::chrono::milliseconds one_millisecond{1};
  CHECK_BOTH(decide(finished_before_the_end(six_hours)).is_allowed());
  CHECK_BOTH(availability(finished_before_the_end(six_hours)).opens_at() == last_instant);
  CHECK_BOTH(retry_at(finished_before_the_end(six_hours, ten_o_clock)) == last_instant);
  CHECK_BOTH(violates_only<resend::window>(finished_before_the_end(six_hours - one_millisecond)));
  CHECK_BOTH(availability(finished_before_the_end(six_hours - one_millisecond)).kind() == availability_kind::never);
  CHECK_BOTH(!retry_at(finished_before_the_end(six_hours - one_millisecond, ten_o_clock)));
}

TEST_CASE("the year 2,147,483,647 does not overflow") {
  CHECK_BOTH(clamp(utc(2147483647, 1, 1)) == utc(9999, 12, 31, 23, 59, 59, 999));
  CHECK_BOTH(clamp(utc(-2147483647 - 1, 12, 31)) == utc(0, 1, 1));
  CHECK_BOTH(utc(2147483647, 12, 31, 23, 59, 59, 999) > utc(9999, 12, 31));
}

// ------------------------------------------------------------------------------------------------ negative counts

TEST_CASE("a count that is negative is read as none") {
  constexpr resend_question fewer = changed(resend_by_v3, [](auto& it) { it.facts.resends = -5; });
  CHECK_BOTH(allows_and_holds<resend::limit>(fewer));
  CHECK_BOTH(detail::plan_allowed(fewer).ordinal == maybe<std::int64_t>{1});
  constexpr auto estimated = [](std::int32_t recipients, std::int32_t openers) {
    return detail::plan_allowed(changed(resend_by_sequenzy,
                                        [&](auto& it) {
                                          it.facts.recipients = recipients;
                                          it.facts.unique_openers = openers;
                                        }))
        .estimated_non_openers;
  };
  CHECK_BOTH(estimated(10, -5) == maybe<std::int64_t>{10});
  CHECK_BOTH(estimated(-10, -5) == maybe<std::int64_t>{0});
  CHECK_BOTH(estimated(-10, 5) == maybe<std::int64_t>{0});
  constexpr std::int32_t lowest = std::numeric_limits<std::int32_t>::min();
  constexpr std::int32_t highest = std::numeric_limits<std::int32_t>::max();
  CHECK_BOTH(estimated(highest, lowest) == maybe<std::int64_t>{2'147'483'647});
  CHECK_BOTH(estimated(lowest, highest) == maybe<std::int64_t>{0});
  CHECK_BOTH(detail::plan_allowed(changed(allowed_constant_contact_resend(no_delay_needed), [](auto& it) {
               it.facts.resends = std::numeric_limits<std::int32_t>::min();
             })).ordinal == maybe<std::int64_t>{1});
}
