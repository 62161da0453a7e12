#pragma once

// Compares what the library says of a question with what the oracle says, and counts what was seen on the way.

#include "enumerate.hpp"
#include "finding.hpp"
#include "words.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/decide.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <utility>

namespace oracle {

namespace rules = campaign_rules;

inline const rules::provider* provider_of(profile who, rules::array_view<const rules::provider*> among) {
  static constexpr std::string_view ids[] = {"constant_contact_v3", "constant_contact_v3_2026", "constant_contact_v2",
                                             "sequenzy"};
  for (const rules::provider* one : among)
    if (one->id == ids[static_cast<std::size_t>(who)]) return one;
  return nullptr;
}

/// What an enumeration has met, and the first states on which the two differ.
class tally {
 public:
  template <std::size_t N>
  void met(const judgement<N>& judged) {
    ++states_;
    const std::uint64_t verdict = std::uint64_t{judged.violated} << 32 | judged.unknown;
    digest_.add(verdict);
    if (verdict != last_) verdicts_.insert(last_ = verdict);
    for (std::size_t i = 0; i < N; ++i)
      if ((judged.violated & std::uint32_t{1} << i) != 0) together_[i] |= judged.violated;
    const bool one_alone =
        judged.violated != 0 && (judged.violated & (judged.violated - 1)) == 0 && judged.unknown == 0;
    if (one_alone) alone_ |= judged.violated;
    for (int place = 0; place < 4; ++place) decisions_[place] += static_cast<int>(decide(judged)) == place ? 1U : 0U;
  }

  void differs(std::string what) {
    if (++differences_ <= 20) first_ += what + '\n';
  }

  std::uint64_t states() const { return states_; }
  std::uint64_t differences() const { return differences_; }
  const std::string& first_differences() const { return first_; }
  std::uint32_t violated_alone() const { return alone_; }

  /// How many pairs of different rules were violated together.
  int pairs() const {
    int count = 0;
    for (std::size_t i = 0; i < 32; ++i)
      for (std::size_t j = 0; j < i; ++j) count += (together_[i] >> j & 1) != 0 ? 1 : 0;
    return count;
  }
  bool met_together(std::size_t i, std::size_t j) const { return (together_[i] >> j & 1) != 0; }

  std::uint64_t digest_of_verdicts() const { return digest_.value(); }

  void print(const char* action, const char* name) const {
    std::printf(
        "figure: oracle, %s by %s: %llu states, %llu allowed, %llu refused, %llu undecided; %zu verdicts, %d pairs of "
        "rules violated "
        "together, digest %016llx\n",
        action, name, number(states_), number(decisions_[0]), number(decisions_[1]), number(decisions_[2]),
        verdicts_.size(), pairs(), number(digest_.value()));
  }

 private:
  static unsigned long long number(std::uint64_t of) { return of; }

  std::uint64_t states_ = 0;
  std::uint64_t differences_ = 0;
  std::uint64_t decisions_[4] = {};
  std::string first_;
  std::uint64_t last_ = ~std::uint64_t{0};
  std::set<std::uint64_t> verdicts_;
  std::uint32_t together_[32] = {};
  std::uint32_t alone_ = 0;
  digest digest_;
};

/// The outcome of each rule, the facts that it lacks, the decision. Says where the two differ, or nothing.
template <class Question, std::size_t N>
std::string compare_judgement(const Question& asked, const judgement<N>& judged) {
  const auto verdict = rules::decide(asked);
  std::string difference;
  if (verdict.violated().bits() != judged.violated) difference += " violated";
  if (verdict.unknown().bits() != judged.unknown) difference += " unknown";
  const auto outcomes = rules::trace(asked);
  static_assert(outcomes.size() == N);
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<int>(outcomes[i]) != static_cast<int>(judged.lines[i].result))
      difference += std::string{" "} + judged.lines[i].code + " is " + std::string{rules::wire_name(outcomes[i])};
    if (judged.lines[i].result != outcome::unknown) continue;
    const rules::rule_id<typename Question::action> id{i};
    if (rules::missing(asked, id) != judged.lines[i].missing)
      difference += std::string{" facts missing for "} + judged.lines[i].code;
  }
  return difference;
}

inline bool same(const rules::detail_value& found, const maybe<std::int64_t>& expected) {
  return found.has_value() == expected.has_value() && (!expected || found.integer() == *expected);
}
inline bool same(const rules::detail_value& found, const maybe<instant>& expected) {
  return found.has_value() == expected.has_value() && (!expected || found.time() == *expected);
}

/// What a violated rule found: the field, the cure, the status, and the facts that both tell.
inline std::string compare_finding(const rules::finding& found, const finding& expected, int http) {
  std::string difference;
  const auto differs_in = [&](const char* what) {
    difference += std::string{" "} + std::string{found.rule} + ' ' + what;
  };
  if (found.field != expected.field) differs_in("field");
  if (static_cast<int>(found.fix) != static_cast<int>(expected.cure)) differs_in("fix");
  if (found.http_status != http) differs_in("http status");
  if (!same(found.minimum, expected.minimum)) differs_in("minimum");
  if (!same(found.maximum, expected.maximum) && expected.maximum) differs_in("maximum");
  if (!same(found.nearest, expected.nearest)) differs_in("nearest");
  if (!same(found.opens_at, expected.opens_at)) differs_in("opens_at");
  if (!same(found.earliest, expected.earliest)) differs_in("earliest");
  if (!same(found.due, expected.due)) differs_in("due");
  if (expected.now && !same(found.now, expected.now)) differs_in("now");
  if (found.required.text() != expected.required) differs_in("required");
  if (found.observed.what() == rules::detail_value::kind::integer && !same(found.observed, expected.observed) &&
      expected.observed)
    differs_in("observed");
  return difference;
}

/// When the action is open. Ends that lie past the year 9999 are reported as its last instant.
template <class Availability, class Expected>
std::string compare_availability(const Availability& found, const Expected& expected, bool with_binding) {
  std::string difference;
  const auto reported = [](const maybe<instant>& end) { return end ? maybe<instant>{rules::bounded(*end)} : end; };
  if (static_cast<int>(found.kind()) != static_cast<int>(expected.kind)) difference += " availability";
  if (reported(found.opens_at()) != expected.opens_at) difference += " opens_at";
  if (reported(found.closes_at()) != expected.closes_at) difference += " closes_at";
  if (with_binding && found.binding().bits() != expected.binding) difference += " binding rules";
  return difference;
}

}  // namespace oracle
