#pragma once

// Holds the library against a model for one action of one provider: every rule by its code, what is missing, what a
// violation tells, and what is answered. Differences are counted, and the first ones are kept in words.

#include "enumerate.hpp"
#include "model_asks.hpp"
#include "model_library.hpp"
#include "model_texts.hpp"

#include <campaign_rules/decide.hpp>
#include <campaign_rules/finding.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/refusal.hpp>
#include <campaign_rules/term.hpp>
#include <campaign_rules/warning.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace oracle::models {

namespace comparing {

inline bool same(const library::detail_value& found, const maybe<std::int64_t>& number) {
  using kind = library::detail_value::kind;
  if (!number) return !found.has_value();
  return found.what() == kind::integer && found.integer() == *number;
}
inline bool same_date(const library::detail_value& found, const maybe<std::int64_t>& date) {
  using kind = library::detail_value::kind;
  if (!date) return !found.has_value();
  return found.what() == kind::time && found.time() == at_instant(*date);
}
inline bool same_text(const library::detail_value& found, const maybe<std::string_view>& text) {
  using kind = library::detail_value::kind;
  if (!text) return !found.has_value();
  return found.what() == kind::text && found.text() == *text;
}

inline bool same_observed(const library::detail_value& found, const told& expected) {
  if (expected.observed_text) return same_text(found, expected.observed_text);
  if (expected.observed_date) return same_date(found, expected.observed_date);
  return same(found, expected.observed);
}

inline bool same_eligible(const library::finding& found, const told& expected) {
  std::size_t at = 0;
  bool equal = true;
  found.eligible.for_each([&](const library::detail_value& one) {
    equal = equal && at < expected.eligible_count && one.what() == library::detail_value::kind::text &&
            one.text() == expected.eligible[at];
    ++at;
  });
  return equal && at == expected.eligible_count;
}

/// What the two tell differently of a violation.
inline std::string finding(const library::finding& found, const told& expected, const ground& by) {
  std::string difference;
  const auto expect = [&](bool agrees, const char* what) {
    if (!agrees) difference += " " + std::string{found.rule} + " " + what;
  };
  expect(expected.field.empty() || found.field == expected.field, "field");
  expect(found.fix == library_fix(expected.fix), "fix");
  expect(found.http_status == by.http, "http status");
  expect(found.source->basis == library_basis(by.stands_on), "basis");
  expect(found.source->address == by.page, "source");
  expect(same_observed(found.observed, expected), "observed");
  expect(same_eligible(found, expected), "eligible");
  expect(same(found.minimum, expected.minimum), "minimum");
  expect(same(found.maximum, expected.maximum), "maximum");
  expect(
      expected.nearest_date ? same_date(found.nearest, expected.nearest_date) : same(found.nearest, expected.nearest),
      "nearest");
  expect(same(found.remaining, expected.remaining), "remaining");
  expect(found.required.text() == expected.required, "required");
  expect(same_date(found.earliest, expected.earliest), "earliest");
  expect(same_date(found.latest, expected.latest), "latest");
  expect(same_date(found.opens_at, expected.opens_at), "opens_at");
  expect(same_date(found.closes_at, expected.closes_at), "closes_at");
  expect(same_date(found.now, expected.now), "now");
  expect(!found.due.has_value(), "due");
  return difference;
}

inline std::string number(const maybe<std::int64_t>& of) { return of ? std::to_string(*of) : "-"; }

/// The facts that are known, each by its number, dates from now on.
template <class Ask>
std::string facts_of(const question<Ask>& q) {
  std::string text;
  for (const fact one : q.known.known()) {
    text += " f" + std::to_string(static_cast<int>(one)) + "=";
    const fact_type type = type_of(one);
    if (type == fact_type::kind || type == fact_type::text || type == fact_type::plan) {
      text.append("`").append(q.known.text(one)).append("`");
    } else {
      text += type == fact_type::date ? "now" + std::to_string(q.known[one] - q.now) : std::to_string(q.known[one]);
    }
  }
  return text;
}
inline std::string ask_of(const resend_ask& ask, std::int64_t now) {
  return " subject " + (ask.subject ? std::string{ask.subject->substr(0, 20)} : "-") + " audience " +
         (ask.reaches ? std::to_string(static_cast<int>(*ask.reaches)) : "-") + " delay " +
         (ask.has_delay ? number(ask.delay_amount) : "none") + " unit " +
         (ask.unit ? std::to_string(static_cast<int>(*ask.unit)) : "-") + " settings " +
         std::to_string(ask.has_settings) + " strategy " + (ask.by ? std::to_string(static_cast<int>(*ask.by)) : "-") +
         " date " + (ask.date ? number(*ask.date - now) : "-");
}
inline std::string ask_of(const schedule_ask& ask, std::int64_t now) {
  return " now " + std::to_string(ask.now) + " date " + (ask.date ? number(*ask.date - now) : "-") + " unused " +
         (ask.unused_date ? number(*ask.unused_date - now) : "-") + " timewarp " + std::to_string(ask.timewarp) +
         " batch " + std::to_string(ask.has_batch);
}
inline std::string ask_of(const reschedule_ask& ask, std::int64_t now) {
  return " date " + (ask.date ? number(*ask.date - now) : "-");
}
inline std::string ask_of(const test_ask& ask, std::int64_t) { return " addresses " + std::to_string(ask.addresses); }
inline std::string ask_of(const no_ask&, std::int64_t) { return ""; }

template <class Plan>
std::string resend_plan(const Plan& found, const planned& expected) {
  std::string difference;
  if (expected.reaches && found.audience != library_audience(*expected.reaches)) difference += " plan's audience";
  if (found.resend_at != at_instant(expected.resend_at)) difference += " plan's resend_at";
  if (found.ordinal != expected.ordinal) difference += " plan's ordinal";
  return difference;
}

}  // namespace comparing

/// What the model answers beside the judgement.
struct answered {
  ends when{};
  std::string warnings{};
  planned plan{};
};

/// Of an action that plans nothing.
struct no_plan {};

template <class Action, class Ask>
class model_comparison {
 public:
  model_comparison(const provider& of, table<Ask> rules, int success) : of_(of), rules_(rules), success_(success) {
    std::size_t met = 0;
    for (std::size_t i = 0; i < row_of_.size(); ++i)
      for (const row<Ask>& one : rules_)
        if (one.code == library_rule(i).code()) row_of_[i] = &one, ++met;
    CHECK(met == rules_.count);  // the library has them all
  }

  /// `answer(q)` is an `answered`; `plan(found, expected)` says how plans differ.
  template <class Answer, class Plan>
  void compare(const question<Ask>& q, const Answer& answer, const Plan& plan) {
    ++states_;
    const library::question<Action> asked = library_question<Action>(q);
    const library::verdict<Action> verdict = library::decide(asked);
    const saying all = judge(q, rules_);
    ++decisions_[static_cast<std::size_t>(oracle::models::decide(all))];
    std::string difference = compare_rules(q, asked, all);
    if (!difference.empty()) return differs(q, difference);

    const answered expected = answer(q);
    if (library::http_status(asked).value_or(0) != http_status(all, success_)) difference += " http status";
    const maybe<library::refusal_text> words_found = library::refusal_text_for(asked, verdict);
    const maybe<refusal_text> words_wanted = worded(of_, Action::name, all);
    if (words_found.has_value() != words_wanted.has_value() || words_found->text != words_wanted->text ||
        words_found->word != words_wanted->word)
      difference += " the provider's words";
    if (library::retry_at(asked) != at_instant(retry_at(q, rules_, expected.when))) difference += " retry_at";
    if (warnings_of(asked) != expected.warnings) difference += " warnings, found " + warnings_of(asked);
    if constexpr (!std::is_same_v<Plan, no_plan>)
      if (verdict.is_allowed()) difference += plan(*library::plan(asked), expected.plan);
    if (!difference.empty()) differs(q, difference);
  }

  void report() const {
    if (wanted == extent::digest) return;  // nothing was asked
    const std::string said = std::string{of_.id} + ' ' + std::string{Action::name} + ":\n" + first_;
    INFO(said);
    CHECK(differences_ == 0);
    CHECK(decisions_[0] > 0);
    CHECK(decisions_[1] > 0);
    CHECK(violated_ == rules_.count);  // each rule was violated
    std::printf("figure: oracle, %s by %s: %llu states, %llu allowed, %llu refused, %llu undecided\n",
                std::string{Action::name}.c_str(), std::string{of_.id}.c_str(), number(states_), number(decisions_[0]),
                number(decisions_[1]), number(decisions_[2]));
  }

  std::uint64_t differences() const { return differences_; }
  table<Ask> rules() const { return rules_; }

 private:
  static constexpr std::size_t size = library::rules_of<Action>::size;
  static auto library_rule(std::size_t i) { return library::detail::verdict_access::rule<Action>(i); }
  static unsigned long long number(std::uint64_t count) { return count; }

  std::string compare_rules(const question<Ask>& q, const library::question<Action>& asked, const saying& all) {
    std::string difference;
    const auto outcomes = library::trace(asked);
    for (std::size_t i = 0; i < size; ++i) {
      const row<Ask>* const rule = row_of_[i];
      const said expected = rule == nullptr ? said{} : all.lines[static_cast<std::size_t>(rule - rules_.first)];
      if (static_cast<int>(outcomes[i]) != static_cast<int>(expected.result)) {
        difference += " " + std::string{library_rule(i).code()} + " is " + std::string{library::wire_name(outcomes[i])};
        continue;
      }
      if (expected.result == outcome::unknown &&
          library::missing(asked, library_rule(i)) != library_fact_set(expected.missing))
        difference += " missing facts of " + std::string{expected.code};
      if (expected.result != outcome::violated) continue;
      violated_bits_ |= std::uint64_t{1} << i;
      difference += comparing::finding(library::find(asked, library_rule(i)), find(q, *rule), rule->by);
    }
    violated_ = 0;
    for (std::size_t i = 0; i < size; ++i) violated_ += violated_bits_ >> i & 1;
    return difference;
  }

  /// In alphabetical order, as the models say them.
  static std::string warnings_of(const library::question<Action>& asked) {
    std::vector<std::string> codes;
    library::for_each_warning(asked, [&](const auto& one) { codes.emplace_back(one.code); });
    std::sort(codes.begin(), codes.end());
    std::string all;
    for (const std::string& one : codes) all += one + ' ';
    return all;
  }

  void differs(const question<Ask>& q, const std::string& what) {
    if (++differences_ <= 12)
      first_ += what + " at now " + std::to_string(q.now - usual_now) + comparing::facts_of(q) +
                comparing::ask_of(q.ask, q.now) + '\n';
  }

  const provider& of_;
  table<Ask> rules_;
  int success_;
  std::array<const row<Ask>*, size> row_of_{};
  std::uint64_t states_ = 0;
  std::array<std::uint64_t, 3> decisions_{};  // allowed, refused, undecided
  std::uint64_t violated_bits_ = 0;
  std::size_t violated_ = 0;
  std::uint64_t differences_ = 0;
  std::string first_{};
};

/// What an ordinary run asks at random of all actions together, and what one action of one provider gets of it.
inline std::uint64_t random_questions(std::uint64_t actions) {
  if (wanted == extent::digest) return 0;
  const std::uint64_t all = wanted == extent::all ? 10'000'000 : wanted == extent::few ? 20'000 : 200'000;
  return all / actions;
}

/// Every combination of the axes of each rule, and of those named, and at random. `make(pick)` makes a question.
template <class Comparison, class Make, class Ask>
void ask_all(Comparison& compared, const std::vector<axes>& together, std::uint64_t at_random_too, const Make& make,
             Ask&& ask) {
  if (wanted == extent::digest) return;
  std::vector<axes> foci = together;
  for (const auto& rule : compared.rules()) {
    axes focus{axis_of(fact::status), axis_of(fact::plan)};
    for (const fact one : rule.reads) {
      focus = focus | axes{axis_of(one)};
      if (type_of(one) == fact_type::date) focus = focus | axes{axis::now};
    }
    foci.push_back(focus);
  }
  for (const axes focus : foci) {
    every_combination all{focus};
    do ask(make(all));
    while (all.advance());
  }
  at_random dice{20'261'122};
  for (std::uint64_t n = 0; n < at_random_too; ++n) {
    dice.begin_question();
    ask(make(dice));
  }
}

}  // namespace oracle::models
