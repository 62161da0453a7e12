// The resend rules about the request: delays and subjects.

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <cstdint>
#include <limits>
#include <string_view>

using namespace questions;

namespace {

using delay = maybe<std::int64_t>;

constexpr resend_question with_delays(resend_question asked, delay days, delay minutes) {
  asked.request.delay_days = days;
  asked.request.delay_minutes = minutes;
  return asked;
}
constexpr resend_question with_days(resend_question asked, std::int64_t days) { return with_delays(asked, days, {}); }
constexpr resend_question with_minutes(resend_question asked, std::int64_t minutes) {
  return with_delays(asked, {}, minutes);
}
constexpr resend_question with_subject(resend_question asked, maybe<std::string_view> subject) {
  asked.request.subject = subject;
  return asked;
}
constexpr resend_question with_original_subject(resend_question asked, std::string_view subject) {
  asked.request.original_subject = subject;
  return asked;
}

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("resend.delay.required: Constant Contact wants a delay") {
  using rule = resend::delay_required;
  CHECK_BOTH(violates_only<rule>(with_delays(resend_by_v3, {}, {})));
  CHECK_BOTH(violates_only<rule>(with_delays(resend_by_v3_2026, {}, {})));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3, 3)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 4320)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3_2026, 3)));
  CHECK_BOTH(allows_and_holds<rule>(with_delays(resend_by_v3_2026, 3, 4320)));
  CHECK_BOTH(holds<rule>(with_delays(resend_by_v3, 3, 4320)));
  CHECK_BOTH(holds<rule>(with_days(resend_by_v3, 0)));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));

  constexpr finding found = found_by<rule>(with_delays(resend_by_v3, {}, {}));
  CHECK_BOTH(found.rule == "resend.delay.required");
  CHECK_BOTH(found.field == "/request/delay_days");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("resend.delay.exclusive: the guide takes one delay, the reference lets the days win") {
  using rule = resend::delay_exclusive;
  CHECK_BOTH(violates_only<rule>(with_delays(resend_by_v3, 3, 4320)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 4320)));
  CHECK_BOTH(allows_without<rule>(with_days(resend_by_v3, 3)));  // it is about delay_minutes, which are not there
  CHECK_BOTH(allows_without<rule>(with_delays(resend_by_v3_2026, 3, 4320)));
  CHECK_BOTH(does_not_apply_to<rule>(with_delays(resend_by_sequenzy, 3, 4320)));

  constexpr finding found = found_by<rule>(with_delays(resend_by_v3, 3, 4320));
  CHECK_BOTH(found.rule == "resend.delay.exclusive");
  CHECK_BOTH(found.field == "/request/delay_minutes");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("resend.delay.days_range: 1 to 10 days") {
  using rule = resend::delay_days_range;
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3, lowest)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3, -1)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3, 1)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3, 2)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3, 9)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3, 10)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3, 11)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3, highest)));

  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3_2026, 0)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3_2026, 1)));
  CHECK_BOTH(allows_and_holds<rule>(with_days(resend_by_v3_2026, 10)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_v3_2026, 11)));

  CHECK_BOTH(allows_without<rule>(with_minutes(resend_by_v3, 4320)));
  CHECK_BOTH(allows_without<rule>(with_minutes(resend_by_v3_2026, 4320)));
  CHECK_BOTH(does_not_apply_to<rule>(with_days(resend_by_sequenzy, 11)));
}

TEST_CASE("resend.delay.days_range: what it finds") {
  constexpr finding below = found_by<resend::delay_days_range>(with_days(resend_by_v3, 0));
  CHECK_BOTH(below.rule == "resend.delay.days_range");
  CHECK_BOTH(below.field == "/request/delay_days");
  CHECK_BOTH(below.fix == fix_kind::change_request);
  CHECK_BOTH(below.http_status == 400);
  CHECK_BOTH(below.observed.integer() == 0);
  CHECK_BOTH(below.minimum.integer() == 1);
  CHECK_BOTH(below.maximum.integer() == 10);
  CHECK_BOTH(below.nearest.integer() == 1);
  CHECK_BOTH(found_by<resend::delay_days_range>(with_days(resend_by_v3, 11)).nearest.integer() == 10);
  CHECK_BOTH(found_by<resend::delay_days_range>(with_days(resend_by_v3, highest)).nearest.integer() == 10);
}

TEST_CASE("resend.delay.minutes_range: 720 to 14400 minutes") {
  using rule = resend::delay_minutes_range;
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3, lowest)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3, 0)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3, 719)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 720)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 721)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 14399)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3, 14400)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3, 14401)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3, highest)));

  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3_2026, 719)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3_2026, 720)));
  CHECK_BOTH(allows_and_holds<rule>(with_minutes(resend_by_v3_2026, 14400)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_v3_2026, 14401)));

  CHECK_BOTH(allows_without<rule>(with_days(resend_by_v3, 3)));
  CHECK_BOTH(allows_without<rule>(with_days(resend_by_v3_2026, 3)));
  CHECK_BOTH(does_not_apply_to<rule>(with_minutes(resend_by_sequenzy, 14401)));
}

TEST_CASE("resend.delay.minutes_range: what it finds") {
  constexpr finding below = found_by<resend::delay_minutes_range>(with_minutes(resend_by_v3, 700));
  CHECK_BOTH(below.rule == "resend.delay.minutes_range");
  CHECK_BOTH(below.field == "/request/delay_minutes");
  CHECK_BOTH(below.fix == fix_kind::change_request);
  CHECK_BOTH(below.http_status == 400);
  CHECK_BOTH(below.observed.integer() == 700);
  CHECK_BOTH(below.minimum.integer() == 720);
  CHECK_BOTH(below.maximum.integer() == 14400);
  CHECK_BOTH(below.nearest.integer() == 720);
  CHECK_BOTH(found_by<resend::delay_minutes_range>(with_minutes(resend_by_v3, 14401)).nearest.integer() == 14400);
}

TEST_CASE("with both delays the guide judges both ranges, the reference the days alone") {
  constexpr auto both_wrong = with_delays(resend_by_v3, 11, 719);
  CHECK_BOTH(decide(both_wrong).violated().size() == 3);
  CHECK_BOTH(says<resend::delay_exclusive>(both_wrong) == outcome::violated);
  CHECK_BOTH(says<resend::delay_days_range>(both_wrong) == outcome::violated);
  CHECK_BOTH(says<resend::delay_minutes_range>(both_wrong) == outcome::violated);
  CHECK_BOTH(does_not_apply_to<resend::delay_elapsed>(both_wrong));

  CHECK_BOTH(violates_only<resend::delay_days_range>(with_delays(resend_by_v3_2026, 11, 719)));
  CHECK_BOTH(allows_without<resend::delay_minutes_range>(with_delays(resend_by_v3_2026, 10, 719)));
  CHECK_BOTH(allows_without<resend::delay_minutes_range>(with_delays(resend_by_v3_2026, 1, 14401)));
}

TEST_CASE("resend.delay.not_accepted: Sequenzy takes no delay") {
  using rule = resend::delay_not_accepted;
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_sequenzy, 3)));
  CHECK_BOTH(violates_only<rule>(with_minutes(resend_by_sequenzy, 4320)));
  CHECK_BOTH(violates_only<rule>(with_delays(resend_by_sequenzy, 3, 4320)));
  CHECK_BOTH(violates_only<rule>(with_days(resend_by_sequenzy, 0)));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));
  CHECK_BOTH(allows_without<rule>(resend_by_v3));
  CHECK_BOTH(allows_without<rule>(resend_by_v3_2026));

  CHECK_BOTH(found_by<rule>(with_days(resend_by_sequenzy, 3)).rule == "resend.delay.not_accepted");
  CHECK_BOTH(found_by<rule>(with_days(resend_by_sequenzy, 3)).field == "/request/delay_days");
  CHECK_BOTH(found_by<rule>(with_delays(resend_by_sequenzy, 3, 4320)).field == "/request/delay_days");
  CHECK_BOTH(found_by<rule>(with_minutes(resend_by_sequenzy, 4320)).field == "/request/delay_minutes");
  CHECK_BOTH(found_by<rule>(with_days(resend_by_sequenzy, 3)).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<rule>(with_days(resend_by_sequenzy, 3)).source->basis == basis::inferred);
}

TEST_CASE("resend.subject.required: missing, empty and nothing but ASCII white space are refused") {
  using rule = resend::subject_required;
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, {})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{""})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{" "})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{"\t"})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{"\n"})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{"\v"})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{"\f"})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{"\r"})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3, std::string_view{" \t\n\v\f\r "})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3, std::string_view{"x"})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3, std::string_view{"\t x"})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3, std::string_view{"x \n"})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3, std::string_view{"\0", 1})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3, std::string_view{"\xC2\xA0"})));  // not ASCII

  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3_2026, {})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_v3_2026, std::string_view{"  "})));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_v3_2026, std::string_view{"x"})));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));

  // The member that is named just subject does not stand in for it.
  CHECK_BOTH(violates_only<rule>(with_original_subject(with_subject(resend_by_v3, {}), "x")));

  constexpr finding found = found_by<rule>(with_subject(resend_by_v3, {}));
  CHECK_BOTH(found.rule == "resend.subject.required");
  CHECK_BOTH(found.field == "/request/resend_subject");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("resend.subject.not_accepted: Sequenzy copies the original's") {
  using rule = resend::subject_not_accepted;
  constexpr auto new_one = with_subject(resend_by_sequenzy, std::string_view{"x"});
  constexpr auto plain_one = with_original_subject(resend_by_sequenzy, "x");
  CHECK_BOTH(violates_only<rule>(new_one));
  CHECK_BOTH(violates_only<rule>(plain_one));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_sequenzy, std::string_view{""})));
  CHECK_BOTH(allows_without<rule>(resend_by_sequenzy));
  CHECK_BOTH(allows_without<rule>(resend_by_v3));
  CHECK_BOTH(allows_without<rule>(with_original_subject(resend_by_v3, "x")));
  CHECK_BOTH(allows_without<rule>(with_original_subject(resend_by_v3_2026, "x")));

  CHECK_BOTH(found_by<rule>(new_one).rule == "resend.subject.not_accepted");
  CHECK_BOTH(found_by<rule>(new_one).field == "/request/resend_subject");
  CHECK_BOTH(found_by<rule>(with_original_subject(new_one, "y")).field == "/request/resend_subject");
  CHECK_BOTH(found_by<rule>(plain_one).field == "/request/subject");
  CHECK_BOTH(found_by<rule>(plain_one).fix == fix_kind::change_request);
  CHECK_BOTH(found_by<rule>(plain_one).source->basis == basis::inferred);
}

TEST_CASE("the effective delay is the one given, the days where they win, and none where they contradict each other") {
  using campaign_rules::resend::effective_delay;
  CHECK_BOTH(effective_delay(with_days(resend_by_v3, 3)) == maybe{resend_delay::of_days(3)});
  CHECK_BOTH(effective_delay(with_minutes(resend_by_v3, 4320)) == maybe{resend_delay::of_minutes(4320)});
  CHECK_BOTH(!effective_delay(with_delays(resend_by_v3, 3, 4320)));
  CHECK_BOTH(effective_delay(with_delays(resend_by_v3_2026, 3, 720)) == maybe{resend_delay::of_days(3)});
  CHECK_BOTH(!effective_delay(with_delays(resend_by_v3_2026, 11, 720)));
  CHECK_BOTH(!effective_delay(with_delays(resend_by_v3, {}, {})));
  CHECK_BOTH(!effective_delay(with_days(resend_by_v3, 0)));
  CHECK_BOTH(!effective_delay(with_days(resend_by_v3, 11)));
  CHECK_BOTH(!effective_delay(with_minutes(resend_by_v3, 719)));
  CHECK_BOTH(!effective_delay(with_minutes(resend_by_v3, 14401)));
}

TEST_CASE("the longest delay of a policy") {
  using campaign_rules::resend::longest_delay;
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  CHECK_BOTH(longest_delay(constant_contact_v3.resend)->length() == std::chrono::minutes{14400});
  CHECK_BOTH(longest_delay(constant_contact_v3_2026.resend)->length() == std::chrono::minutes{14400});
  CHECK_BOTH(!longest_delay(sequenzy.resend));
  constexpr auto policy_with = [](term<closed_range> days, term<closed_range> minutes) {
    resend_policy policy;
    policy.delay_days = days;
    policy.delay_minutes = minutes;
    return policy;
  };
  CHECK_BOTH(longest_delay(policy_with({{1, 11}, handbook}, {{720, 14400}, handbook}))->length() ==
             std::chrono::minutes{15840});
  CHECK_BOTH(longest_delay(policy_with({{1, 9}, handbook}, {{720, 14400}, handbook}))->length() ==
             std::chrono::minutes{14400});
  CHECK_BOTH(!longest_delay(policy_with({}, {{720, 14400}, handbook})));
  CHECK_BOTH(!longest_delay(policy_with({{1, 10}, handbook}, {})));
}
