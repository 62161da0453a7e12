#include <campaign_rules/decide.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

using namespace questions;

// A static_assert decides a resend.
static_assert(decide(resend_by_v3).result() == decision::allowed);

static_assert(noexcept(decide(resend_by_v3)));
static_assert(noexcept(judge(resend_by_v3, rule_id<resend_action>::of<resend::role>())));
static_assert(noexcept(trace(resend_by_v3)));
static_assert(noexcept(missing(resend_by_v3, rule_id<resend_action>::of<resend::role>())));
static_assert(noexcept(find(resend_by_v3, rule_id<resend_action>::of<resend::role>())));
static_assert(noexcept(opening(resend_by_v3, rule_id<resend_action>::of<resend::role>())));
static_assert(noexcept(http_status(resend_by_v3)));
static_assert(noexcept(retry_at(resend_by_v3)));
static_assert(noexcept(decide(schedule_by_v3)));

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

/// Nothing is known and nothing is asked.
constexpr resend_question blank_resend{constant_contact_v3, {}, {}, ten_o_clock};

/// Three rules are violated: the limit, the delay and the subject.
constexpr auto wrong = changed(resend_by_v3, [](auto& it) {
  it.facts.resends = 1;
  it.request.delay_minutes = 719;
  it.request.subject = "";
});

constexpr auto closed =
    changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = utc(2026, 11, 22, 9, 0); });

template <class Action>
constexpr maybe<int> status_of(const question<Action>& asked) {
  return http_status(asked);
}
template <class Action>
constexpr maybe<instant> retry(const question<Action>& asked) {
  return retry_at(asked);
}
template <class Action>
std::string codes(rule_set<Action> rules) {
  std::string text;
  for (const rule_id<Action> each : rules) text += std::string{each.code()} + ' ';
  return text;
}

}  // namespace

TEST_CASE("all violations are reported at once, in catalogue order") {
  CHECK_BOTH(decide(wrong).result() == decision::refused);
  CHECK(codes(decide(wrong).violated()) == "resend.limit resend.delay.minutes_range resend.subject.required ");
  CHECK_BOTH(decide(wrong).unknown().empty());
}

TEST_CASE("what is violated is refused even where something else is unknown") {
  constexpr auto asked = changed(wrong, [](auto& it) { it.facts.role = {}; });
  CHECK_BOTH(decide(asked).result() == decision::refused);
  CHECK_BOTH(decide(asked).is_unknown<resend::role>());
  CHECK_BOTH(decide(asked).violated().size() == 3);
}

TEST_CASE("a question about nothing is refused for what the request lacks, and lacks facts besides") {
  CHECK(codes(decide(blank_resend).violated()) == "resend.delay.required resend.subject.required ");
  CHECK(codes(decide(blank_resend).unknown()) == "resend.role resend.status resend.format_type resend.limit ");
}

TEST_CASE("a provider without the action offers nothing, whatever is asked") {
  CHECK_BOTH(decide(resend_by_v2).result() == decision::not_offered);
  CHECK_BOTH(decide(resend_by_v2) == resend_verdict::not_offered());
  CHECK_BOTH(decide(resend_question{constant_contact_v2, {}, {}, ten_o_clock}).result() == decision::not_offered);
  CHECK_BOTH(!status_of(resend_by_v2));
  CHECK_BOTH(!retry(resend_by_v2));
  CHECK_BOTH(trace(resend_by_v2)[0] == outcome::not_applicable);
}

TEST_CASE("the trace says what each rule says") {
  constexpr auto outcomes = trace(wrong);
  CHECK_BOTH(outcomes.size() == 37);
  CHECK_BOTH(outcomes[0] == outcome::holds);
  CHECK_BOTH(judge(wrong, rule_id<resend_action>::of<resend::imported>()) == outcome::not_applicable);
  CHECK_BOTH(judge(wrong, rule_id<resend_action>::of<resend::limit>()) == outcome::violated);
  CHECK_BOTH(trace(blank_resend)[0] == outcome::unknown);
  std::size_t place = 0;
  for (const rule_info& rule : rules_of<resend_action>::infos)
    for (const auto id : find_rule<resend_action>(rule.code)) CHECK(outcomes[place++] == judge(wrong, id));
  CHECK(place == outcomes.size());
  CHECK_BOTH(trace(schedule_by_v3).size() == 23);
}

TEST_CASE("a missing fact is named only by rules that hang on it") {
  CHECK_BOTH(missing(blank_resend, rule_id<resend_action>::of<resend::role>()) == fact_set{&campaign::role});
  CHECK_BOTH(missing(blank_resend, rule_id<resend_action>::of<resend::limit>()) == fact_set{&campaign::resends});
  CHECK_BOTH(missing(blank_resend, rule_id<resend_action>::of<resend::imported>()).empty());
  CHECK_BOTH(missing(blank_resend, rule_id<resend_action>::of<resend::delay_required>()).empty());
  CHECK_BOTH(missing(blank_resend, rule_id<resend_action>::of<access_privilege<resend_policy>>()).empty());
}

TEST_CASE("a finding tells the rule, where the provider says so, and its http status") {
  constexpr finding found = found_by<resend::delay_minutes_range>(wrong);
  CHECK_BOTH(found.rule == "resend.delay.minutes_range");
  CHECK_BOTH(found.source == constant_contact_v3.resend.delay_minutes.source());
  CHECK_BOTH(found.source->address ==
             "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html");
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.sentence ==
             "delay_minutes is {observed}, expected {minimum} to {maximum}; the nearest allowed value is {nearest}");
}

TEST_CASE("a finding of a rule that is not violated says what it would have compared") {
  CHECK_BOTH(found_by<resend::limit>(resend_by_v3).observed.integer() == 0);
  CHECK_BOTH(!found_by<resend::limit>(blank_resend).observed.has_value());
  CHECK_BOTH(!found_by<resend::role>(blank_resend).observed.has_value());
  CHECK_BOTH(!found_by<resend::status>(blank_resend).observed.has_value());
  CHECK_BOTH(!found_by<resend::format_type>(blank_resend).observed.has_value());
  CHECK_BOTH(!found_by<resend::delay_elapsed>(blank_resend).due.has_value());
}

TEST_CASE("only a window opens by itself") {
  constexpr auto id = rule_id<resend_action>::of<resend::window>();
  CHECK_BOTH(opening(closed, id) == maybe{utc(2026, 11, 22, 15, 0)});
  CHECK_BOTH(!opening(closed, rule_id<resend_action>::of<resend::status>()));
  CHECK_BOTH(!opening(resend_by_v3, id));
  CHECK_BOTH(!opening(changed(closed, [](auto& it) { it.facts.finished_sending_at = {}; }), id));
  CHECK_BOTH(!opening(changed(closed, [](auto& it) { it.facts.status = {}; }), id));
  CHECK_BOTH(!opening(changed(closed, [](auto& it) { it.facts.status = campaign_status::draft; }), id));
}

TEST_CASE("retry_at is the end of the window where waiting cures everything") {
  CHECK_BOTH(retry(closed) == maybe{utc(2026, 11, 22, 15, 0)});
  CHECK_BOTH(!retry(resend_by_sequenzy));  // allowed already
  CHECK_BOTH(!retry(changed(closed, [](auto& it) { it.request.delay_days = 1; })));
  CHECK_BOTH(!retry(changed(closed, [](auto& it) { it.facts.imported = {}; })));
  CHECK_BOTH(!retry(changed(closed, [](auto& it) { it.facts.imported = true; })));
  CHECK_BOTH(!retry(changed(closed, [](auto& it) { it.facts.status = campaign_status::sending; })));
  CHECK_BOTH(!retry(wrong));
  CHECK_BOTH(!retry(blank_resend));
  CHECK_BOTH(!retry(changed(schedule_by_v3, [](auto& it) { it.request = schedule_request::at(it.now); })));
}

TEST_CASE("retry_at is absent past the year 9999") {
  constexpr auto finishing_at = [](instant finished) {
    auto asked = closed;
    asked.facts.finished_sending_at = finished;
    return retry_at(asked);
  };
  CHECK_BOTH(finishing_at(utc(9999, 12, 31, 17, 59, 59, 999)) == maybe{utc(9999, 12, 31, 23, 59, 59, 999)});
  CHECK_BOTH(!finishing_at(utc(9999, 12, 31, 18, 0)));
  CHECK_BOTH(!finishing_at(instant::max()));
  CHECK_BOTH(finishing_at(instant::min()) == maybe<instant>{});  // long open: allowed
}

TEST_CASE("retry_at is absent where the delay runs out before the window opens") {
  static constexpr provider house = [] {
    provider made = constant_contact_v3;
    made.resend.open_registration_window = {std::chrono::hours{24}, handbook};
    return made;
  }();
  constexpr auto asked = changed(allowed_constant_contact_resend(house),
                                 [](auto& it) { it.facts.finished_sending_at = utc(2026, 11, 22, 9, 30); });
  CHECK_BOTH(retry(asked) == maybe{utc(2026, 11, 23, 9, 30)});
  CHECK_BOTH(!retry(changed(asked, [](auto& it) { it.request.delay_minutes = 1440; })));
  CHECK_BOTH(retry(changed(asked, [](auto& it) { it.request.delay_minutes = 1471; })) ==
             maybe{utc(2026, 11, 23, 9, 30)});
  CHECK_BOTH(!retry(changed(asked, [](auto& it) { it.request.delay_minutes = 1470; })));
}

TEST_CASE("http status: the action's own on success, none when undecided") {
  CHECK_BOTH(status_of(resend_by_v3) == maybe{201});
  CHECK_BOTH(status_of(resend_by_v3_2026) == maybe{201});
  CHECK_BOTH(status_of(resend_by_sequenzy) == maybe{200});
  CHECK_BOTH(status_of(schedule_by_v3) == maybe{201});
  CHECK_BOTH(status_of(schedule_by_v3_2026) == maybe{201});
  CHECK_BOTH(status_of(schedule_by_v2) == maybe{201});
  CHECK_BOTH(status_of(schedule_by_sequenzy) == maybe{200});
  CHECK_BOTH(!status_of(changed(resend_by_v3, [](auto& it) { it.facts.role = {}; })));
}

TEST_CASE("http status: access first, then the request, then the state of the world") {
  constexpr auto limit = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  constexpr auto lacking = [](auto& it) { it.account.privileges = array_view<std::string_view>{}; };
  CHECK_BOTH(status_of(limit) == maybe{409});
  CHECK_BOTH(status_of(wrong) == maybe{400});
  CHECK_BOTH(status_of(changed(limit, lacking)) == maybe{403});
  CHECK_BOTH(status_of(changed(wrong, lacking)) == maybe{403});
  CHECK_BOTH(status_of(changed(blank_resend, lacking)) == maybe{403});
  CHECK_BOTH(status_of(changed(schedule_by_v2, [](auto& it) {
               it.account.in_good_standing = false;
               it.request = {};
             })) == maybe{403});
}

TEST_CASE("http status: a policy's own goes before the rule's, and 402, 400, 404, 409, 422, 429, others") {
  // The rules that are violated together: resend.limit, resend.delay.minutes_range, resend.subject.required.
  constexpr auto answers = [](int limit, int minutes, int subject) {
    provider house = constant_contact_v3;
    house.resend.resends_per_primary = {1, handbook, limit};
    house.resend.delay_minutes = {{720, 14400}, handbook, minutes};
    house.resend.subject_required = {unit{}, handbook, subject};
    resend_question asked = allowed_constant_contact_resend(house);
    asked.facts.resends = 1;
    asked.request.delay_minutes = 719;
    asked.request.subject = "";
    return *http_status(asked);
  };
  CHECK_BOTH(answers(0, 429, 404) == 404);
  CHECK_BOTH(answers(0, 429, 429) == 409);
  CHECK_BOTH(answers(429, 429, 404) == 404);
  CHECK_BOTH(answers(429, 404, 409) == 404);
  CHECK_BOTH(answers(429, 409, 429) == 409);
  CHECK_BOTH(answers(429, 429, 429) == 429);
  CHECK_BOTH(answers(429, 404, 400) == 400);
  CHECK_BOTH(answers(403, 404, 400) == 403);
  CHECK_BOTH(answers(418, 429, 418) == 429);
  CHECK_BOTH(answers(400, 402, 404) == 402);
  CHECK_BOTH(answers(403, 402, 400) == 403);
  CHECK_BOTH(answers(422, 409, 422) == 409);
  CHECK_BOTH(answers(429, 422, 429) == 422);
  constexpr int ranked[] = {403, 402, 400, 404, 409, 422, 429};
  for (std::size_t first = 0; first < 7; ++first)
    for (std::size_t second = first; second < 7; ++second) {
      CHECK(answers(ranked[first], ranked[second], ranked[second]) == ranked[first]);
      CHECK(answers(ranked[second], ranked[first], ranked[second]) == ranked[first]);
      CHECK(answers(ranked[second], ranked[second], ranked[first]) == ranked[first]);
    }
  CHECK_BOTH(answers(418, 451, 418) == 418);  // a status that nobody ranked: the first violation's
}

TEST_CASE("a finding of a question without facts has its rule's code and source, and observed none of the facts") {
  for (const provider* by : all_providers)
    all_actions::for_each([by](auto tag) {
      using action = decltype(tag);
      const question<action> asked{*by, {}, {}, ten_o_clock};
      rules_of<action>::for_each([&asked](auto rule) {
        using judged = typename decltype(rule)::type;
        const auto& term = asked.policy().*judged::term;
        if (!term) return;
        const finding found = find(asked, rule_id<action>::template of<judged>());
        CHECK(found.rule == judged::code);
        CHECK(found.source == term.source());
        if (info_of<judged>.is_about_facts && found.field.substr(0, 10) == "/campaign/")
          CHECK(!found.observed.has_value());
      });
    });
}
