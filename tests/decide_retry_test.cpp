#include <campaign_rules/decide.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <chrono>

using namespace questions;

// Waiting for more than one window, which no provider's action has: a cake that has to cool and to be iced, and is eaten
// at a certain hour.
namespace cake {

struct serve_action {
  static constexpr std::string_view name = "serve";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &pause_action::in_provider::pause;
};

template <int Hours>
struct has_stood : rule {
  static constexpr std::string_view code = "serve.has_stood", demands = "it stood", sentence = "it is too warm";
  static constexpr std::string_view field = "/campaign/finished_sending_at";
  static constexpr auto term = &transition_policy::offered;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_later(asked[&campaign::finished_sending_at], std::chrono::hours{Hours}, asked.now));
  }
  template <class Question>
  static constexpr maybe<instant> opens_at(const Question& asked, unit) noexcept {
    return saturating_add(*asked.facts.finished_sending_at, std::chrono::hours{Hours});
  }
};

struct is_left : rule {
  static constexpr std::string_view code = "serve.is_left", demands = "it is left", sentence = "it was eaten";
  static constexpr std::string_view field = "/campaign/scheduled_at";
  static constexpr auto term = &transition_policy::offered;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_later(asked[&campaign::scheduled_at], {}, asked.now));
  }
};

/// The longer wait stands first, so that the shorter one ends before what is known by then.
using rules = rule_list<has_stood<3>, has_stood<2>, is_left>;
rules list_rules(serve_action);

constexpr question<serve_action> baked(instant at, maybe<instant> eaten_at, instant now = ten_o_clock) {
  question<serve_action> asked{sequenzy, {}, {}, ten_o_clock};
  asked.facts.finished_sending_at = at;
  if (eaten_at) asked.facts.scheduled_at = *eaten_at;
  asked.now = now;
  return asked;
}

constexpr maybe<instant> retry(const question<serve_action>& asked) { return retry_at(asked); }

}  // namespace cake

TEST_CASE("retry_at waits for the last of several windows, in whichever order they stand") {
  constexpr instant noon = utc(2026, 11, 22, 12, 0);
  CHECK_BOTH(decide(cake::baked(nine_o_clock, last_instant)).violated().size() == 2);
  CHECK_BOTH(cake::retry(cake::baked(nine_o_clock, last_instant)) == maybe{noon});
  CHECK_BOTH(!cake::retry(cake::baked(nine_o_clock, last_instant, noon)));
}

TEST_CASE("retry_at is absent when something else is unknown, violated, or violated by then") {
  constexpr instant noon = utc(2026, 11, 22, 12, 0);
  constexpr std::chrono::milliseconds one{1};
  CHECK_BOTH(!cake::retry(cake::baked(nine_o_clock, {})));
  CHECK_BOTH(!cake::retry(cake::baked(nine_o_clock, nine_o_clock)));
  CHECK_BOTH(!cake::retry(cake::baked(nine_o_clock, noon)));
  CHECK_BOTH(cake::retry(cake::baked(nine_o_clock, noon + one)) == maybe{noon});
}

TEST_CASE("retry_at is absent when a window opens past the year 9999") {
  constexpr auto late = [](std::chrono::hours before_the_end) {
    const instant baked = last_instant - before_the_end;
    return cake::retry(cake::baked(baked, instant::max(), baked));
  };
  CHECK_BOTH(!late(std::chrono::hours{2}));
  CHECK_BOTH(!late(std::chrono::hours{3}));
}
