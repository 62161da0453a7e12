// A user's own provider, whose numbers, sets and texts are any at all: what is asked of it is still answered, and the
// answers agree with each other.

#include <campaign_rules/availability.hpp>
#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/text/explain.hpp>
#include <campaign_rules/well_formed.hpp>

#include <string>

#include "draw.hpp"
#include "plain_utf8.hpp"

namespace {

using namespace campaign_rules;

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

template <class Action>
void change_terms(fuzz::byte_source& draw, provider& house) {
  auto& policy = house.*Action::policy_in;
  policy.offered = handbook;
  rules_of<Action>::for_each([&](auto tag) {
    auto& term = policy.*decltype(tag)::type::term;
    using value = typename std::decay_t<decltype(term)>::value_type;
    const std::size_t what = draw.below(3);
    if (what == 1) term = {};
    if (what == 2) term = {draw.value<value>(), handbook, static_cast<int>(draw.below(4)) * 100};
  });
}
void change_rest(fuzz::byte_source& draw, provider& house) {
  house.schedule.send_window = std::chrono::milliseconds{draw.number()};
  house.schedule.answer = static_cast<schedule_answer>(draw.below(4));
  house.resend.answer = static_cast<resend_answer>(draw.below(3));
  house.send_test.verified_are_free = draw.coin();
  if (draw.coin()) house.resend.days_take_precedence = handbook;
}

/// Without a rule's terms none is violated; a verdict, its trace, plan and explanations say the same.
template <class Action>
void require_agreement(const fuzz::fuzz_input& input, const question<Action>& asked) {
  const verdict<Action> said = decide(asked);
  input.require(decide(asked) == said, "the same question gets the same verdict");
  const auto outcomes = trace(asked);
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const rule_id<Action> rule = detail::verdict_access::rule<Action>(i);
    input.require(said.violated().contains(rule) == (outcomes[i] == outcome::violated), "the trace tells violations");
    input.require(said.unknown().contains(rule) == (outcomes[i] == outcome::unknown), "and what is unknown");
    input.require(missing(asked, rule).empty() == (outcomes[i] != outcome::unknown), "what is unknown lacks facts");
    const std::string line = explain(asked, rule);
    input.require(fuzz::is_utf8(line) && fuzz::has_no_control_characters(line), "explained in one safe line");
    if (outcomes[i] != outcome::violated) continue;
    const finding found = find(asked, rule);
    input.require(found.rule == rule.code() && found.source != nullptr, "a violation has its rule and source");
  }
  input.require(said.is_allowed() == (said.violated().empty() && said.unknown().empty()), "allowed is neither");
  input.require(plan(asked).has_value() == said.is_allowed(), "the plan exists when it is allowed");
  input.require(http_status(asked).has_value() == (said.result() != decision::undecided), "a status when decided");
}

template <class Action>
void require_time_agrees(const fuzz::fuzz_input& input, const question<Action>& asked) {
  const auto retry = retry_at(asked);
  if (retry) {
    question<Action> later = asked;
    later.now = *retry;
    input.require(*retry > asked.now && *retry <= last_instant, "retry_at is later");
    input.require(decide(later).is_allowed(), "and allowed");
  }
  const auto when = availability(asked);
  if (when.kind() == availability_kind::unknown) return;
  for (const instant at : {first_instant, clamp(asked.now), last_instant}) {
    question<Action> then = asked;
    then.now = at;
    const bool is_open = when.is_open_at(at);
    input.require(is_open == decide_facts(then).is_allowed(), "availability is what the facts say at each instant");
  }
}

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(custom_policies) {
  fuzz::byte_source draw{input, fuzz::texts::any};
  provider house = *all_providers[draw.below(all_providers.size())];
  house.id = "house";
  std::size_t left = draw.below(all_actions::size);
  all_actions::for_each([&](auto tag) {
    using action = decltype(tag);
    if (left-- != 0) return;
    change_terms<action>(draw, house);
    change_rest(draw, house);
    question<action> asked{house, draw.facts<facts_of<action>>(house), {}, draw.time(), draw.facts<account>(house)};
    draw.request(asked.request);
    static_cast<void>(well_formed(house));
    require_agreement(input, asked);
    require_time_agrees(input, asked);
  });
}
