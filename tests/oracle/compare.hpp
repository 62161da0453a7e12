#pragma once

// Compares what the library says of a question with what the oracle says, and counts what was seen on the way.

#include "census.hpp"
#include "compare_finding.hpp"
#include "digests.hpp"
#include "enumerate.hpp"
#include "library_facts.hpp"
#include "library_lines.hpp"
#include "words.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/warning.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace oracle {

inline const rules::provider* provider_of(profile who, rules::array_view<const rules::provider*> among) {
  static constexpr std::string_view ids[] = {"constant_contact_v3", "constant_contact_v3_2026", "constant_contact_v2",
                                             "sequenzy"};
  for (const rules::provider* one : among)
    if (one->id == ids[static_cast<std::size_t>(who)]) return one;
  return nullptr;
}

/// What an enumeration has met, and the first states on which the two differ.
class tally : public census {
 public:
  void met(std::uint64_t violated, std::uint64_t unknown) {
    census::met(violated, unknown);
    digest_.add(violated << 32 | unknown);
  }

  void differs(const std::string& what) {
    if (++differences_ <= 20) first_ += what + '\n';
  }

  std::uint64_t differences() const { return differences_; }
  const std::string& first_differences() const { return first_; }

  /// Prints the figures. Is the digest the one that is kept?
  bool conclude(const std::string& action, const rules::provider& by) const {
    char spelt[17];
    std::snprintf(spelt, sizeof spelt, "%016llx", static_cast<unsigned long long>(digest_.value()));
    const std::string part = wanted == extent::all ? "all of " : wanted == extent::few ? "a few of " : "";
    print(part + action + " by " + std::string{by.id}, std::string{", digest "} + spelt);
    return is_the_digest(action, std::string{by.id}, spelt);
  }

 private:
  std::uint64_t differences_ = 0;
  std::string first_;
  digest digest_;
};

/// Asks the two about every state; or the library alone, when only the digest is wanted. `lines` are the oracle's rules,
/// `compare(question, state, tally)` says where they differ, `describe(state)` which state it was.
template <class Question, class Line, std::size_t N, class State, class Compare, class Describe>
void ask_all(const rules::provider& by, const std::array<Line, N>& lines, const axes_of<State>& axes,
             const State& start, tally& seen, const Compare& compare, const Describe& describe) {
  const library_lines<typename Question::action, N> places{lines};
  CHECK(places.has_all());
  for_each_state(axes, start, [&](const State& it) {
    const Question asked{by, it.about, it.ask, it.now, it.by};
    if (wanted == extent::digest) {
      const auto verdict = rules::decide(asked);
      seen.met(places.of(verdict.violated().bits()), places.of(verdict.unknown().bits()));
      return;
    }
    const std::string difference = compare(asked, it, seen);
    if (!difference.empty()) seen.differs(std::string{by.id} + ':' + difference + describe(it));
  });
}

/// The outcome of each rule, the facts that it lacks, the decision. Says where the two differ, or nothing.
template <class Question, class Verdict, std::size_t N>
std::string compare_judgement(const Question& asked, const Verdict& verdict, const judgement<N>& judged) {
  static const library_lines<typename Question::action, N> places{judged.lines};
  std::string difference;
  if (places.of(verdict.violated().bits()) != judged.violated) difference += " violated";
  if (places.of(verdict.unknown().bits()) != judged.unknown) difference += " unknown";
  if (places.others(verdict.violated().bits() | verdict.unknown().bits()) != 0) difference += " other rules";
  const auto outcomes = rules::trace(asked);
  std::size_t not_applicable = 0;
  for (const auto one : outcomes) not_applicable += one == rules::outcome::not_applicable ? 1 : 0;
  for (std::size_t i = 0; i < N; ++i) {
    const rules::outcome found = outcomes[places.place(i)];
    not_applicable -= found == rules::outcome::not_applicable ? 1 : 0;
    if (static_cast<int>(found) != static_cast<int>(judged.lines[i].result))
      difference += std::string{" "} + judged.lines[i].code + " is " + std::string{rules::wire_name(found)};
    if (judged.lines[i].result != outcome::unknown) continue;
    if (rules::missing(asked, places.rule(i)) != library_facts(judged.lines[i].missing))
      difference += std::string{" facts missing for "} + judged.lines[i].code;
  }
  if (not_applicable != outcomes.size() - N) difference += " a rule that does not apply here";
  return difference;
}

/// A warning, and whether the oracle warns.
struct expected_warning {
  std::string_view code;
  bool is_there;
};

/// Whatever the decision, in this order, and no others.
template <class Question>
std::string compare_warnings(const Question& asked, std::initializer_list<expected_warning> expected) {
  std::string found;
  rules::for_each_warning(asked, [&](const rules::warning_info& one) { (found += one.code) += ' '; });
  std::string wanted_ones;
  for (const expected_warning& one : expected)
    if (one.is_there) (wanted_ones += one.code) += ' ';
  return found == wanted_ones ? "" : " warnings, found " + found;
}

/// When the action is open; `lines` are the oracle's rules.
template <class Action, class Availability, class Expected, class Line, std::size_t N>
std::string compare_availability(const Availability& found, const Expected& expected, const std::array<Line, N>& lines,
                                 bool with_binding) {
  static const library_lines<Action, N> places{lines};
  std::string difference;
  if (static_cast<int>(found.kind()) != static_cast<int>(expected.kind)) difference += " availability";
  if (found.opens_at() != expected.opens_at) difference += " opens_at";
  if (found.closes_at() != expected.closes_at) difference += " closes_at";
  if (with_binding && places.of(found.binding().bits()) != expected.binding) difference += " binding rules";
  return difference;
}

/// The places of all rules with these codes.
template <class Rules>
std::uint32_t lines_of(const Rules& listed, std::initializer_list<std::string_view> codes) {
  std::uint32_t lines = 0;
  for (std::size_t i = 0; i < listed.size(); ++i)
    for (const std::string_view code : codes) lines |= listed[i].code == code ? std::uint32_t{1} << i : 0;
  return lines;
}

/// Did the two agree everywhere, on that many states in an ordinary run, and was all met that there is?
inline void check_complete(const tally& seen, std::uint64_t at_least, std::uint32_t violated_alone, int pairs,
                           std::size_t verdicts) {
  INFO(seen.first_differences());
  CHECK(seen.differences() == 0);
  CHECK(seen.states() >= (wanted == extent::few ? 10'000 : at_least));
  CHECK(seen.violated_alone() == violated_alone);
  CHECK(seen.pairs() == pairs);
  CHECK(seen.verdicts() == verdicts);
}

}  // namespace oracle
