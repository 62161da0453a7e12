// Properties of what is unknown. Their numbers and why they must hold: README.md.

#include "support/generators.hpp"
#include "support/property.hpp"

#include <algorithm>
#include <vector>

using namespace generators;

namespace {

/// A case of which up to five more facts are taken away, so that much is unknown.
template <class Action>
any_case<Action> pick_sparse_case() {
  auto made = pick_case<Action>();
  for (const fact_id one : open_facts)
    if (once_in(3)) take_away(made, one);
  return made;
}

bool is_violated(outcome result) { return result == outcome::violated; }

template <class Action>
void survives_completion() {
  const auto it = *rc::gen::exec(pick_sparse_case<Action>);
  auto completed = it;
  for (const fact_id one : open_facts - known_facts(it))
    if (!once_in(4)) give(completed, one);
  const auto before = trace(it.asked());
  const auto after = trace(completed.asked());
  for (std::size_t i = 0; i < before.size(); ++i) {
    RC_ASSERT(before[i] != outcome::violated || after[i] == outcome::violated);
    RC_ASSERT(before[i] == outcome::unknown || is_violated(before[i]) == is_violated(after[i]));
    RC_ASSERT(before[i] != outcome::not_applicable || after[i] == outcome::not_applicable);
  }
}

template <class Action>
void is_settled_when_complete() {
  auto it = *rc::gen::exec(pick_sparse_case<Action>);
  for (const fact_id one : open_facts - known_facts(it)) give(it, one);
  const auto outcomes = trace(it.asked());
  RC_ASSERT(std::count(outcomes.begin(), outcomes.end(), outcome::unknown) == 0);
}

/// Every value of a small type, and the values of a large one that lie at its ends and around the boundaries.
template <class Action>
std::vector<any_case<Action>> completions(const any_case<Action>& it, fact_id which) {
  std::vector<any_case<Action>> found;
  const auto add = [&](auto member, auto value) {
    found.push_back(it);
    found.back().facts.*member = value;
  };
  const auto add_counts = [&](auto member) {
    for (const std::int32_t one : {0, 1, 2, 2'147'483'647}) add(member, one);
  };
  const auto add_instants = [&](auto member) {
    for (const std::int64_t minutes : {0, 360, 720, 721, 1440, 4300, 4320, 14399, 14400})
      for (const std::int64_t step : {-1, 0, 1})
        add(member, saturating_add(it.now, std::chrono::milliseconds{-minutes * 60 * 1000 + step}));
    add(member, first_instant);
    add(member, last_instant);
  };
  if (which == &campaign::status)
    for (const campaign_status one : it.by->dialect.statuses.known()) add(&campaign::status, one);
  if (which == &campaign::role)
    for (const activity_role one : all_of<activity_role>) add(&campaign::role, one);
  if (which == &campaign::format_type)
    for (const std::int32_t one : {1, 2, 3, 4, 5}) add(&campaign::format_type, one);
  if (which == &campaign::resends) add_counts(&campaign::resends);
  if (which == &campaign::segments) add_counts(&campaign::segments);
  if (which == &campaign::contact_lists) add_counts(&campaign::contact_lists);
  if (which == &campaign::imported) add(&campaign::imported, false), add(&campaign::imported, true);
  if (which == &campaign::first_sent_at) add_instants(&campaign::first_sent_at);
  if (which == &campaign::finished_sending_at) add_instants(&campaign::finished_sending_at);
  if (which == &account::in_good_standing)
    for (const bool one : {false, true}) {
      found.push_back(it);
      found.back().account.in_good_standing = one;
    }
  return found;
}

template <class Action>
std::vector<any_case<Action>> completions(const any_case<Action>& it, fact_set which) {
  std::vector<any_case<Action>> all{it};
  for (const fact_id one : which) {
    std::vector<any_case<Action>> more;
    for (const any_case<Action>& each : all)
      for (const any_case<Action>& completed : completions(each, one)) more.push_back(completed);
    all = more;
  }
  return all;
}

template <class Action>
void has_completions_of_both_kinds() {
  const auto it = *rc::gen::exec(pick_sparse_case<Action>);
  const auto asked = it.asked();
  for (const rule_id<Action> rule : decide(asked).unknown()) {
    const fact_set lacking = missing(asked, rule);
    RC_ASSERT(!lacking.empty());
    RC_ASSERT((lacking & known_facts(it)).empty());
    bool some_violate = false;
    bool some_do_not = false;
    for (const any_case<Action>& completed : completions(it, lacking)) {
      const outcome result = judge(completed.asked(), rule);
      RC_ASSERT(result != outcome::unknown);
      (is_violated(result) ? some_violate : some_do_not) = true;
    }
    RC_ASSERT(some_violate && some_do_not);
  }
}

/// Can the fact alone, with the others that are missing held fast somewhere, turn violated into something else?
template <class Action>
bool decides(const any_case<Action>& it, rule_id<Action> rule, fact_set lacking, fact_id which) {
  for (const any_case<Action>& fixed : completions(it, lacking - fact_set{which})) {
    bool some_violate = false;
    bool some_do_not = false;
    for (const any_case<Action>& completed : completions(fixed, which))
      (is_violated(judge(completed.asked(), rule)) ? some_violate : some_do_not) = true;
    if (some_violate && some_do_not) return true;
  }
  return false;
}

template <class Action>
void names_only_facts_that_decide() {
  const auto it = *rc::gen::exec(pick_sparse_case<Action>);
  const auto asked = it.asked();
  for (const rule_id<Action> rule : decide(asked).unknown()) {
    const fact_set lacking = missing(asked, rule);
    for (const fact_id one : lacking) RC_ASSERT(decides(it, rule, lacking, one));
  }
}

template <class Action>
void does_not_hang_on_other_facts() {
  const auto it = *rc::gen::exec(pick_sparse_case<Action>);
  const auto asked = it.asked();
  for (std::size_t i = 0; i < trace(asked).size(); ++i) {
    const rule_id<Action> rule = detail::verdict_access::rule<Action>(i);
    const fact_set lacking = missing(asked, rule);
    RC_ASSERT(lacking.empty() == (judge(asked, rule) != outcome::unknown));
    auto filled = it;
    for (const fact_id one : open_facts - known_facts(it) - lacking) give(filled, one);
    RC_ASSERT(is_violated(judge(filled.asked(), rule)) == is_violated(judge(asked, rule)));
    RC_ASSERT((judge(filled.asked(), rule) == outcome::unknown) == (judge(asked, rule) == outcome::unknown));
    RC_ASSERT(missing(filled.asked(), rule) == lacking);
  }
}

template <class Action>
void keeps_closed_worlds_closed(any_case<Action> it) {
  it.account.privileges.reset();
  it.account.scopes.reset();
  const auto asked = it.asked();
  constexpr auto privilege = rule_id<Action>::template of<access_privilege<typename Action::policy>>();
  constexpr auto scope = rule_id<Action>::template of<access_scope<typename Action::policy>>();
  RC_ASSERT(judge(asked, privilege) == outcome::not_applicable);
  RC_ASSERT(judge(asked, scope) == outcome::not_applicable);
  for (const rule_id<Action> rule : decide(asked).unknown()) RC_ASSERT((missing(asked, rule) - open_facts).empty());
}

}  // namespace

TEST_CASE("P9: completing the facts never turns violated into anything else, nor anything settled into violated") {
  check_property(survives_completion<resend_action>);
  check_property(survives_completion<schedule_action>);
}

TEST_CASE("P10: with all facts given nothing is unknown") {
  check_property(is_settled_when_complete<resend_action>);
  check_property(is_settled_when_complete<schedule_action>);
}

TEST_CASE("P11: every unknown rule has completions that violate it and others that do not") {
  check_property(has_completions_of_both_kinds<resend_action>);
  check_property(has_completions_of_both_kinds<schedule_action>);
}

TEST_CASE("P12: each fact that is named as missing can decide") {
  check_property(names_only_facts_that_decide<resend_action>);
  check_property(names_only_facts_that_decide<schedule_action>);
}

TEST_CASE("P13: a fact that is not named as missing changes nothing") {
  check_property(does_not_hang_on_other_facts<resend_action>);
  check_property(does_not_hang_on_other_facts<schedule_action>);
}

TEST_CASE("P14: privileges and scopes that are not given are not checked, and never missing") {
  check_property(keeps_closed_worlds_closed<resend_action>);
  check_property(keeps_closed_worlds_closed<schedule_action>);
}
