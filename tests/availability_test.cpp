#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>
#include <string_view>
#include <type_traits>

using namespace questions;
using std::chrono::milliseconds;

static_assert(std::is_trivially_copyable_v<availability_of<resend_action>>);
static_assert(noexcept(availability(resend_by_v3)));
static_assert(noexcept(decide_facts(resend_by_v3)));

namespace {

constexpr milliseconds one{1};

template <class Rule, class Action>
constexpr bool binds_only(const availability_of<Action>& when) {
  return when.binding().size() == 1 && when.binding().contains(rule_id<Action>::template of<Rule>());
}

template <class Action>
constexpr availability_kind kind_of(const question<Action>& asked) {
  return availability(asked).kind();
}

}  // namespace

TEST_CASE("Sequenzy opens 6 hours after sending finished, and never closes") {
  constexpr auto when = availability(resend_by_sequenzy);  // finished at 3
  CHECK_BOTH(when.kind() == availability_kind::open);
  CHECK_BOTH(when.opens_at() == maybe{utc(2026, 11, 22, 9, 0)});
  CHECK_BOTH(!when.closes_at());
  CHECK_BOTH(binds_only<resend::window>(when));
  CHECK_BOTH(!when.is_open_at(utc(2026, 11, 22, 9, 0) - one));
  CHECK_BOTH(when.is_open_at(utc(2026, 11, 22, 9, 0)));
  CHECK_BOTH(when.is_open_at(utc(2026, 11, 22, 9, 0) + one));
  CHECK_BOTH(when.is_open_at(instant::max()));
}

TEST_CASE("Constant Contact is open at once, and from DONE closes 14400 minutes after the first send") {
  constexpr auto when = availability(resend_by_v3);  // first sent at 9 on the 22nd of November
  CHECK_BOTH(when.kind() == availability_kind::open);
  CHECK_BOTH(!when.opens_at());
  CHECK_BOTH(when.closes_at() == maybe{utc(2026, 12, 2, 9, 0)});
  CHECK_BOTH(binds_only<resend::delay_elapsed>(when));
  CHECK_BOTH(when.is_open_at(instant::min()));
  CHECK_BOTH(when.is_open_at(utc(2026, 12, 2, 9, 0) - one));
  CHECK_BOTH(!when.is_open_at(utc(2026, 12, 2, 9, 0)));
  CHECK_BOTH(!when.is_open_at(utc(2026, 12, 2, 9, 0) + one));
  CHECK_BOTH(availability(resend_by_v3_2026).closes_at() == maybe{utc(2026, 12, 2, 9, 0)});
}

TEST_CASE("a draft and a scheduled campaign stay open") {
  constexpr auto draft = changed(resend_by_v3, [](auto& it) { it.facts.status = campaign_status::draft; });
  CHECK_BOTH(availability(draft).kind() == availability_kind::open);
  CHECK_BOTH(!availability(draft).opens_at());
  CHECK_BOTH(!availability(draft).closes_at());
  CHECK_BOTH(availability(draft).binding().empty());
  constexpr auto scheduled = changed(resend_by_v3, [](auto& it) { it.facts.status = campaign_status::scheduled; });
  CHECK_BOTH(!availability(scheduled).closes_at());
}

TEST_CASE("a fact that forbids the action closes it for ever") {
  constexpr auto resent = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  CHECK_BOTH(kind_of(resent) == availability_kind::never);
  CHECK_BOTH(binds_only<resend::limit>(availability(resent)));
  CHECK_BOTH(!availability(resent).is_open_at(ten_o_clock));
  CHECK_BOTH(!availability(resent).closes_at());

  constexpr auto paused = changed(resend_by_sequenzy, [](auto& it) { it.facts.status = campaign_status::paused; });
  CHECK_BOTH(binds_only<resend::status>(availability(paused)));
  CHECK_BOTH(!availability(paused).opens_at());
  constexpr auto without_privilege =
      changed(resend_by_v3, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  CHECK_BOTH(binds_only<access_privilege<resend_policy>>(availability(without_privilege)));
}

TEST_CASE("a missing fact leaves it unknown, unless another forbids it") {
  constexpr auto unsaid = changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; });
  CHECK_BOTH(kind_of(unsaid) == availability_kind::unknown);
  CHECK_BOTH(binds_only<resend::limit>(availability(unsaid)));
  CHECK_BOTH(!availability(unsaid).is_open_at(ten_o_clock));
  CHECK_BOTH(kind_of(changed(unsaid, [](auto& it) { it.facts.role = activity_role::resend; })) ==
             availability_kind::never);

  constexpr auto never_finished = changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = {}; });
  CHECK_BOTH(kind_of(never_finished) == availability_kind::unknown);
  CHECK_BOTH(binds_only<resend::window>(availability(never_finished)));
  constexpr auto sent_some_day = changed(resend_by_v3, [](auto& it) { it.facts.first_sent_at = {}; });
  CHECK_BOTH(kind_of(sent_some_day) == availability_kind::unknown);
  CHECK_BOTH(binds_only<resend::delay_elapsed>(availability(sent_some_day)));
}

TEST_CASE("a provider without the action says so") {
  CHECK_BOTH(kind_of(resend_by_v2) == availability_kind::not_offered);
  CHECK_BOTH(availability(resend_by_v2).binding().empty());
  CHECK_BOTH(!availability(resend_by_v2).is_open_at(ten_o_clock));
}

TEST_CASE("the request is not looked at") {
  CHECK_BOTH(availability(changed(resend_by_v3, [](auto& it) { it.request = {}; })).closes_at() ==
             maybe{utc(2026, 12, 2, 9, 0)});
  CHECK_BOTH(kind_of(changed(resend_by_v3, [](auto& it) { it.request.delay_days = 99; })) == availability_kind::open);
  CHECK_BOTH(kind_of(changed(resend_by_sequenzy, [](auto& it) { it.request.delay_days = 1; })) ==
             availability_kind::open);
  CHECK_BOTH(kind_of(changed(schedule_by_v2, [](auto& it) { it.request = {}; })) == availability_kind::open);
}

TEST_CASE("nor is now, not even at the ends of time") {
  constexpr auto at = [](resend_question asked, instant now) {
    asked.now = now;
    asked.facts.finished_sending_at = {};
    asked.facts.first_sent_at = {};
    return availability(asked).kind();
  };
  CHECK_BOTH(at(resend_by_v3, first_instant) == availability_kind::unknown);
  CHECK_BOTH(at(resend_by_v3, last_instant) == availability_kind::unknown);
  CHECK_BOTH(at(resend_by_sequenzy, first_instant) == availability_kind::unknown);
  CHECK_BOTH(at(resend_by_sequenzy, last_instant) == availability_kind::unknown);

  // Without a status nobody knows whether the window binds: it does before it opens, and has no say afterwards.
  constexpr auto binding_at = [](instant now) {
    resend_question asked = resend_by_sequenzy;
    asked.now = now;
    asked.facts.status = {};
    return availability(asked).binding();
  };
  CHECK_BOTH(binding_at(first_instant) == binding_at(last_instant));
  CHECK_BOTH(binding_at(last_instant).contains(rule_id<resend_action>::of<resend::window>()));

  // Whether the window binds at all hangs on the status, which here leaves nothing else open.
  static constexpr provider any_status = [] {
    provider house = sequenzy;
    house.resend.eligible_statuses = {house.dialect.statuses.known(), *house.resend.offered.source()};
    return house;
  }();
  constexpr auto unsaid = changed(allowed_sequenzy_resend(any_status), [](auto& it) { it.facts.status = {}; });
  CHECK_BOTH(availability(unsaid).opens_at() == maybe{utc(2026, 11, 22, 9, 0)});
}

TEST_CASE("nor is now, where all facts are given") {
  constexpr auto later = [](auto& it) { it.now = utc(2030, 1, 1); };
  CHECK_BOTH(availability(changed(resend_by_v3, later)).closes_at() == maybe{utc(2026, 12, 2, 9, 0)});
  CHECK_BOTH(kind_of(changed(resend_by_v3, later)) == availability_kind::open);
  CHECK_BOTH(availability(changed(resend_by_sequenzy, [](auto& it) { it.now = utc(2000, 1, 1); })).opens_at() ==
             maybe{utc(2026, 11, 22, 9, 0)});
}

TEST_CASE("a schedule is open or not by its facts; no window moves it") {
  CHECK_BOTH(kind_of(schedule_by_v3) == availability_kind::open);
  CHECK_BOTH(!availability(schedule_by_v2).opens_at());
  CHECK_BOTH(!availability(schedule_by_v2).closes_at());
  CHECK_BOTH(availability(schedule_by_sequenzy).binding().empty());
  constexpr auto in_debt = changed(schedule_by_v2, [](auto& it) { it.account.in_good_standing = false; });
  CHECK_BOTH(binds_only<schedule::account_standing>(availability(in_debt)));
  CHECK_BOTH(kind_of(in_debt) == availability_kind::never);
  CHECK_BOTH(kind_of(changed(schedule_by_v3, [](auto& it) { it.facts.contact_lists = {}; })) ==
             availability_kind::unknown);
}

TEST_CASE("a window that opens when the last delay has run out never opens") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  static constexpr provider house = [] {
    provider made = constant_contact_v3;
    made.resend.open_registration_window = {std::chrono::hours{240}, handbook};
    return made;
  }();
  constexpr auto finishing_at = [](instant finished) {
    auto asked = allowed_constant_contact_resend(house);
    asked.facts.finished_sending_at = finished;
    return availability(asked);
  };
  CHECK_BOTH(finishing_at(utc(2026, 11, 22, 9, 0)).kind() == availability_kind::never);
  CHECK_BOTH(finishing_at(utc(2026, 11, 22, 9, 0)).binding().size() == 2);
  CHECK_BOTH(finishing_at(utc(2026, 11, 22, 9, 0) - one).kind() == availability_kind::open);
  CHECK_BOTH(finishing_at(utc(2026, 11, 22, 9, 0) - one).is_open_at(utc(2026, 12, 2, 9, 0) - one));
  CHECK_BOTH(finishing_at(utc(2026, 11, 22, 9, 0) - one).binding().size() == 2);
}

TEST_CASE("the verdict of the facts alone closes with the longest delay, not with the one asked for") {
  constexpr auto at = [](instant now) {
    auto asked = resend_by_v3;
    asked.request.delay_minutes = 720;
    asked.now = now;
    return decide_facts(asked);
  };
  CHECK_BOTH(at(utc(2026, 11, 25)).is_allowed());
  CHECK_BOTH(at(utc(2026, 12, 2, 9, 0) - one).is_allowed());
  CHECK_BOTH(at(utc(2026, 12, 2, 9, 0)).is_violated<resend::delay_elapsed>());
  CHECK_BOTH(decide_facts(resend_by_v2).result() == decision::not_offered);
  CHECK_BOTH(decide_facts(resend_question{constant_contact_v3, {}, {}, ten_o_clock}).violated().empty());
}

// An action with rules that open and close at more than one instant; no provider has one.
namespace timed {

struct nap_action {
  static constexpr std::string_view name = "nap";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &provider::pause;
};

template <int Opens, int Closes>
struct between : rule {
  static constexpr std::string_view code = "nap.between", demands = "it is time", sentence = "it is not time";
  static constexpr std::string_view field = "/campaign/scheduled_at";
  static constexpr auto term = &transition_policy::offered;

  template <class Question>
  static constexpr judgement judge(const Question& asked, unit) noexcept {
    return violated_when(asked.now < nine_o_clock + std::chrono::hours{Opens} ||
                         asked.now >= nine_o_clock + std::chrono::hours{Closes});
  }
  template <class Question>
  static constexpr maybe<instant> opens_at(const Question&, unit) noexcept {
    return nine_o_clock + std::chrono::hours{Opens};
  }
  template <class Question>
  static constexpr maybe<instant> closes_at(const Question&, unit) noexcept {
    return nine_o_clock + std::chrono::hours{Closes};
  }
};
using rules = rule_list<between<1, 8>, between<3, 7>, between<2, 9>>;
rules list_rules(nap_action);

}  // namespace timed

TEST_CASE("of several rules that open and close, the last opening and the first closing count") {
  constexpr auto asked = [](instant now) { return question<timed::nap_action>{sequenzy, {}, {}, now}; };
  constexpr auto when = [asked] { return availability(asked(nine_o_clock)); };
  CHECK_BOTH(when().opens_at() == maybe{utc(2026, 11, 22, 12, 0)});
  CHECK_BOTH(when().closes_at() == maybe{utc(2026, 11, 22, 16, 0)});
  CHECK_BOTH(when().binding().size() == 3);
  CHECK_BOTH(retry_at(asked(nine_o_clock)) == maybe{utc(2026, 11, 22, 12, 0)});
  CHECK_BOTH(!retry_at(asked(utc(2026, 11, 22, 16, 0))).has_value());
}
