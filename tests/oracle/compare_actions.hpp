#pragma once

// Holds the library against the oracle for one action: rule by rule, with what is missing, what a violation finds and
// what is answered. Differences are counted, and the first is kept in words.

#include "audience.hpp"
#include "census.hpp"
#include "compare_finding.hpp"
#include "library_facts.hpp"
#include "library_lines.hpp"
#include "open_actions.hpp"

#include <campaign_rules/cancel.hpp>
#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/delete.hpp>
#include <campaign_rules/pause.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resume.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/unschedule.hpp>
#include <campaign_rules/update.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace compare_actions {

using namespace campaign_rules;

inline const provider& provider_of(oracle::profile who) {
  switch (who) {
    case oracle::profile::constant_contact_v3: return constant_contact_v3;
    case oracle::profile::constant_contact_v3_2026: return constant_contact_v3_2026;
    case oracle::profile::constant_contact_v2: return constant_contact_v2;
    case oracle::profile::sequenzy: break;
  }
  return sequenzy;
}

/// Enumerators of both sides, which must not depend on their order.
inline outcome outcome_of(oracle::outcome said) {
  switch (said) {
    case oracle::outcome::holds: return outcome::holds;
    case oracle::outcome::violated: return outcome::violated;
    case oracle::outcome::not_applicable: return outcome::not_applicable;
    case oracle::outcome::unknown: break;
  }
  return outcome::unknown;
}
inline decision decision_of(oracle::decision said) {
  switch (said) {
    case oracle::decision::allowed: return decision::allowed;
    case oracle::decision::refused: return decision::refused;
    case oracle::decision::undecided: break;
  }
  return decision::undecided;
}

inline constexpr std::string_view lists_of_privileges[] = {"campaign:send", "campaign:write", "campaign:delete",
                                                           "campaign:create"};
inline constexpr std::string_view lists_of_scopes[] = {"campaign_send", "campaign_data"};

/// Accounts: privileges not given, none, each one alone, all; the same for scopes.
template <class Visit>
void for_each_access(const Visit& visit) {
  for (int privilege = -2; privilege <= 4; ++privilege)
    for (int scope = -2; scope <= 2; ++scope) {
      account by;
      if (privilege == -1) by.privileges = array_view<std::string_view>{};
      if (privilege >= 0 && privilege < 4)
        by.privileges = array_view<std::string_view>{lists_of_privileges + privilege, 1};
      if (privilege == 4) by.privileges = lists_of_privileges;
      if (scope == -1) by.scopes = array_view<std::string_view>{};
      if (scope >= 0 && scope < 2) by.scopes = array_view<std::string_view>{lists_of_scopes + scope, 1};
      if (scope == 2) by.scopes = lists_of_scopes;
      visit(by);
    }
}

/// Accounts that were given nothing, that have nothing, and that have everything.
template <class Visit>
void for_each_short_access(const Visit& visit) {
  account by;
  visit(by);
  by.privileges = lists_of_privileges;
  by.scopes = lists_of_scopes;
  visit(by);
  by.scopes = array_view<std::string_view>{};
  visit(by);
  by.privileges = array_view<std::string_view>{};
  visit(by);
}

class comparison {
 public:
  explicit comparison(std::string_view action) : action_(action) {}

  /// Everything that the two say of one question. `find(code)` is the oracle's finding of a violated rule.
  template <class Action, std::size_t N, class Find>
  void compare(const question<Action>& asked, oracle::profile who, oracle::action what,
               const oracle::judgement<N>& judged, const Find& find_expected) {
    static const oracle::library_lines<Action, N> places{judged.lines};
    const verdict<Action> found = decide(asked);
    expect(places.has_all(), asked, "codes");
    if (!oracle::has_action(who, what)) {
      ++not_offered_;
      expect(found.result() == decision::not_offered, asked, "not offered");
      return;
    }
    seen_.met(judged.violated, judged.unknown, who);
    expect(found.result() == decision_of(oracle::decide(judged)), asked, "decision");
    expect(!retry_at(asked), asked, "retry_at");  // no date and no window: waiting alone does not help
    expect(http_status(asked).value_or(0) == oracle::http_status(who, what, judged), asked, "http status");
    expect(places.others(found.violated().bits() | found.unknown().bits()) == 0, asked, "other rules");
    const auto outcomes = trace(asked);
    for (std::size_t i = 0; i < N; ++i) {
      const oracle::line& line = judged.lines[i];
      const auto rule = places.rule(i);
      const outcome seen_outcome = outcomes[places.place(i)];
      expect(seen_outcome == outcome_of(line.result), asked, line.code);
      expect(missing(asked, rule) == oracle::library_facts(line.missing), asked, "missing");
      expect(found.violated().contains(rule) == (seen_outcome == outcome::violated), asked, "violated");
      expect(found.unknown().contains(rule) == (seen_outcome == outcome::unknown), asked, "unknown");
      if (line.result != outcome_violated || seen_outcome != outcome::violated) continue;
      const finding seen = find(asked, rule);
      const oracle::finding expected = find_expected(std::string_view{line.code});
      expect(seen.rule == line.code, asked, "code of a finding");
      const std::string difference = compare_finding(seen, expected, who, oracle::http_of_violation(who, line.code));
      expect(difference.empty(), asked, difference);
    }
  }

  template <class Action>
  void expect(bool agrees, const question<Action>& asked, std::string_view about) {
    if (agrees) return;
    if (differences_++ == 0) {
      first_difference_ = std::string{asked.provider.id} + ": " + std::string{about};
      if (asked.facts.status)
        first_difference_ += " in " + std::string{asked.provider.dialect.statuses.word(*asked.facts.status)};
    }
  }

  std::uint64_t differences() const { return differences_; }
  const std::string& first_difference() const { return first_difference_; }

  void report() const {
    const std::string said{action_};
    CAPTURE(said);
    CHECK(first_difference_ == "");
    CHECK(differences_ == 0);
    CHECK(seen_.verdicts() > 1);
    seen_.print(said, not_offered_ == 0 ? "" : ", " + std::to_string(not_offered_) + " states not offered");
  }

 private:
  static constexpr oracle::outcome outcome_violated = oracle::outcome::violated;

  std::string_view action_;
  oracle::census seen_;
  std::uint64_t not_offered_ = 0;
  std::uint64_t differences_ = 0;
  std::string first_difference_;
};

/// The same, and the status that a plan leads to: where the lifecycle leads, if the provider has a word for it.
template <class Action, std::size_t N, class Find>
void compare_transition(comparison& compared, const question<Action>& asked, const oracle::transition_question& q,
                        oracle::action what, const oracle::judgement<N>& judged, const Find& find_expected) {
  compared.compare(asked, q.who, what, judged, find_expected);
  const auto made = plan(asked);
  if (made) compared.expect((*made).status == oracle::status_after(q.who, what, *q.about.status), asked, "plan");
}

}  // namespace compare_actions
