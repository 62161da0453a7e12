// Properties of a campaign's life, of creating one, and of what is open now. Their numbers and why they must hold:
// README.md.

#include "support/campaign_life.hpp"
#include "support/create_questions.hpp"
#include "support/generators.hpp"
#include "support/property.hpp"

#include <string>

using namespace generators;

namespace {

void require_in_property(bool holds, const char* what) {
  if (!holds) RC_FAIL(std::string{what});
}

/// Up to 60 steps of a campaign of the provider; what must hold is required on the way.
void live(const provider& by) {
  campaign_life life{by, [](std::size_t size) { return pick(size); }, require_in_property};
  for (std::size_t steps = 1 + pick(60); steps > 0; --steps) life.step();
}

// ------------------------------------------------------------------------------------------------ create

/// A request of which each text is absent, empty, short, or too long for any provider.
create_question pick_create() {
  create_question asked = once_in(2) ? questions::create_by_v2 : questions::smallest_create_by_v2;
  const auto change = [](auto& member) {
    using value = typename std::decay_t<decltype(member)>::value_type;
    if (!once_in(4)) return;
    if constexpr (std::is_same_v<value, std::string_view>) {
      const std::string_view texts[] = {{}, questions::letters(1), questions::letters(81), questions::letters(2049)};
      member = pick_from(texts);
    } else if constexpr (std::is_same_v<value, bool>) {
      member = once_in(2);
    }
    if (once_in(4)) member.reset();
  };
  create_request::for_each_member(asked.request, [&](std::string_view, auto& member) { change(member); });
  if (once_in(2)) asked.request.message_footer = message_footer{};
  if (asked.request.message_footer) {
    message_footer footer = *asked.request.message_footer;
    message_footer::for_each_member(footer, [&](std::string_view, auto& member) { change(member); });
    asked.request.message_footer = footer;
  }
  return asked;
}

/// Does a rule speak of the member at that path, or on its condition?
bool speaks_of(const rule_info& rule, std::string_view path) {
  return rule.demands.find(path) != std::string_view::npos || rule.code.find(path) != std::string_view::npos;
}

/// Changing one text changes no rule but those of that member.
void each_text_by_itself() {
  const create_question before = pick_create();
  create_question after = before;
  std::string_view changed;
  std::size_t left = pick(13);
  create_request::for_each_member(after.request, [&](std::string_view name, auto& member) {
    using value = typename std::decay_t<decltype(member)>::value_type;
    if constexpr (std::is_same_v<value, std::string_view>) {
      if (left-- != 0) return;
      changed = name;
      member = questions::letters(pick(3) * 60);
    }
  });
  RC_ASSERT(!changed.empty());
  const auto said = trace(before);
  const auto says = trace(after);
  for (std::size_t i = 0; i < said.size(); ++i)
    if (said[i] != says[i]) RC_ASSERT(speaks_of(rules_of<create_action>::infos[i], changed));
}

/// Of one member's rules `required` and `length` never complain both.
void missing_or_too_long() {
  const create_question asked = pick_create();
  const auto said = trace(asked);
  const auto& infos = rules_of<create_action>::infos;
  for (std::size_t i = 0; i + 1 < said.size(); ++i) {
    const std::string_view code = infos[i].code;
    const std::string_view member = code.substr(0, code.rfind('.'));
    if (infos[i + 1].code != std::string{member} + ".length") continue;
    RC_ASSERT(said[i] != outcome::violated || said[i + 1] == outcome::not_applicable);
  }
}

// -------------------------------------------------------------------------------------------------- open

template <class Action>
const open_action* entry_of(const open_action_list<all_actions>& list) {
  for (const open_action& each : list)
    if (each.action == Action::name) return &each;
  return nullptr;
}

/// A request that is as good as can be: what it is refused for, it is refused for by facts.
resend_request ideal_request(const any_case<resend_action>& it) {
  resend_request ask;
  if (it.by->resend.delay_required) ask.delay_minutes = 14400;
  if (it.by->resend.subject_required) ask.subject = "x";
  return ask;
}
schedule_request ideal_request(const any_case<schedule_action>&) { return schedule_request::at(last_instant); }

template <class Action>
void is_open_when_decided_so(const any_case<Action>& drawn) {
  any_case<Action> it = drawn;
  it.request = ideal_request(it);
  // The last instant that can be written can no more be scheduled for at itself.
  RC_PRE(it.now < utc(9999, 1, 1));
  const open_action_list<all_actions> list = open_actions(*it.by, it.facts, it.account, it.now);
  const open_action* const entry = entry_of<Action>(list);
  const auto verdict = decide(it.asked());
  if (verdict.result() == decision::not_offered) {
    RC_ASSERT(entry == nullptr);
    return;
  }
  RC_ASSERT(entry != nullptr);
  RC_ASSERT(entry->result == verdict.result());
  std::string open, decided;
  entry->violated.for_each([&](std::string_view code) { open += std::string{code} + ' '; });
  for (const auto rule : verdict.violated()) decided += std::string{rule.code()} + ' ';
  RC_ASSERT(open == decided);
}

template <class Action>
void is_never_open_against_the_facts(const any_case<Action>& it) {
  const open_action_list<all_actions> list = open_actions(*it.by, it.facts, it.account, it.now);
  const open_action* const entry = entry_of<Action>(list);
  if (decide(it.asked()).is_allowed()) RC_ASSERT(entry != nullptr && entry->result == decision::allowed);
}

}  // namespace

TEST_CASE("P24: no order of actions makes a second resend of one primary, and a cancelled one frees its place") {
  check_property([] { live(constant_contact_v3); });
  check_property([] { live(constant_contact_v3_2026); });
}

TEST_CASE("P25: the life cycle and the decisions never disagree, in any order of actions") {
  check_property([] { live(*all_providers[pick(4)]); });
}

TEST_CASE("P26: changing one text of a new campaign changes no rule of another member") {
  check_property(each_text_by_itself);
}

TEST_CASE("P27: a member that is missing has no length") { check_property(missing_or_too_long); }

TEST_CASE("P28: what is open now is what decide allows when the request is as good as can be") {
  check_property(is_open_when_decided_so<resend_action>);
  check_property(is_open_when_decided_so<schedule_action>);
}

TEST_CASE("P29: what decide allows is open") {
  check_property(is_never_open_against_the_facts<resend_action>);
  check_property(is_never_open_against_the_facts<schedule_action>);
}

TEST_CASE("a life gets far: campaigns are sent, resent, and resent again after a resend was cancelled") {
  int sends = 0, resends = 0, most = 0;
  unsigned state = 1;
  for (int i = 0; i < 300; ++i) {
    campaign_life life{constant_contact_v3,
                       [&state](std::size_t size) {
                         state = state * 1'664'525U + 1'013'904'223U;
                         return static_cast<std::size_t>(state >> 16) % size;
                       },
                       [](bool holds, const char* what) { CHECK_MESSAGE(holds, what); }};
    for (int steps = 0; steps < 60; ++steps) life.step();
    sends += life.sends();
    resends += life.resends_ever();
    most = life.resends_ever() > most ? life.resends_ever() : most;
  }
  CHECK(sends > 100);
  CHECK(resends > 100);
  CHECK(most > 1);
}
