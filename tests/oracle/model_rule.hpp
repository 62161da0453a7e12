#pragma once

// The rules of a model, as rows of a table, and what they say of a question.
//
//   const auto judged = judge(question, mailpoet::resend);
//   judged.of("resend.window").result;            // outcome::violated
//   judged.of("resend.window").missing;           // the facts that are missing, when it is unknown
//   decide(judged);
//
// A row judges complete facts alone. For absent ones every completion is tried, as lift.hpp says; of dates and texts those
// at the ends, and of counts those around every limit too, because where two facts are absent one may decide between the
// ends of the other. A code that no row has does not apply.

#include "basis.hpp"
#include "finding.hpp"
#include "model_facts.hpp"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle::models {

/// A status and the provider's words for it: the first is the one that is answered.
struct wording {
  status is;
  std::array<std::string_view, 2> words;
};

struct provider {
  std::string_view id;
  array_view<wording> words;
  array_view<std::string_view> plans{};
  bool goes_on_when_paused = false;  // time leads from paused to sending

  statuses known_statuses() const {
    statuses all;
    for (const wording& one : words) all = all | statuses{one.is};
    return all;
  }
  std::string_view word(status of) const {
    for (const wording& one : words)
      if (one.is == of) return one.words[0];
    return {};
  }
};

template <class Ask>
struct row;

/// All rules of an action, in catalogue order.
template <class Ask>
struct table {
  const row<Ask>* first;
  std::size_t count;

  template <std::size_t N>
  constexpr table(const row<Ask> (&rows)[N]) : first(rows), count(N) {}
  const row<Ask>* begin() const { return first; }
  const row<Ask>* end() const { return first + count; }
};
template <class Ask, std::size_t N>
table(const row<Ask> (&)[N]) -> table<Ask>;

template <class Ask>
struct question {
  using rules = table<Ask>;

  const provider* of = nullptr;
  facts known{};
  Ask ask{};
  std::int64_t now = 0;
  maybe<array_view<std::string_view>> privileges{};
  maybe<array_view<std::string_view>> scopes{};
};

/// What a violation tells. Members that the rule does not tell are absent or empty.
struct told {
  std::string_view field{};
  fix_kind fix{};
  maybe<std::int64_t> observed{};
  maybe<std::string_view> observed_text{};
  maybe<std::int64_t> observed_date{};
  std::array<std::string_view, 10> eligible{};
  std::size_t eligible_count = 0;
  maybe<std::int64_t> minimum{};
  maybe<std::int64_t> maximum{};
  maybe<std::int64_t> nearest{};
  maybe<std::int64_t> nearest_date{};
  maybe<std::int64_t> remaining{};
  std::string_view required{};
  maybe<std::int64_t> earliest{};
  maybe<std::int64_t> latest{};
  maybe<std::int64_t> opens_at{};
  maybe<std::int64_t> closes_at{};
  maybe<std::int64_t> now{};

  void may_be(std::string_view word) { eligible[eligible_count++] = word; }
};

// Short, for the rows.
inline constexpr basis guide = basis::guide;
inline constexpr basis reference = basis::reference;
inline constexpr basis inferred = basis::inferred;
inline constexpr fix_kind wait = fix_kind::wait;
inline constexpr fix_kind never = fix_kind::never;
inline constexpr fix_kind change_request = fix_kind::change_request;
inline constexpr fix_kind change_campaign = fix_kind::change_campaign;
inline constexpr fix_kind change_account = fix_kind::change_account;

struct ground {
  int http;
  basis stands_on;
  std::string_view page;
};

/// The fix of a rule about the status hangs on the status, and that of a quota on how many addresses are asked for.
struct concern {
  std::string_view field;
  fix_kind fix{};
};

template <class Ask>
struct row {
  std::string_view code;
  ground by;
  concern about;
  fact_list reads;
  single (*judge)(const question<Ask>&, const facts&);
  void (*tell)(const question<Ask>&, told&) = nullptr;
};

struct said {
  std::string_view code{};
  outcome result = outcome::not_applicable;
  int http = 400;
  fact_list missing{};
};

/// What all rows of a table say.
struct saying {
  std::array<said, 24> lines{};
  std::size_t count = 0;

  const said* begin() const { return lines.data(); }
  const said* end() const { return lines.data() + count; }
  said of(std::string_view code) const {
    for (const said& one : *this)
      if (one.code == code) return one;
    return {};
  }
  bool any(outcome wanted) const {
    for (const said& one : *this)
      if (one.result == wanted) return true;
    return false;
  }
};

/// The values to try for an absent fact.
struct tries {
  std::array<value, 20> values{};
  std::uint32_t count = 0;

  void add(std::int64_t number) { values[count++].number = number; }
  void add(std::string_view text) { values[count++].text = text; }
};

/// A text that is neither the one asked for nor any word of a provider.
inline std::string_view other_than(std::string_view text) {
  return text == "another text" ? "yet another text" : "another text";
}

/// `wanted` are the words of kinds that the rule tells apart; `asked` is the subject that was asked for.
inline tries tries_for(const provider& of, fact one, const told& eligible, std::string_view asked,
                       std::int64_t addresses) {
  tries all;
  switch (type_of(one)) {
    case fact_type::status:
      for (const status each : of.known_statuses()) all.add(static_cast<std::int64_t>(each));
      break;
    case fact_type::role:
      for (const int each : {0, 1, 2}) all.add(each);
      break;
    case fact_type::plan:
      for (const std::string_view each : of.plans) all.add(each);
      break;
    case fact_type::kind:
      for (std::size_t i = 0; i < eligible.eligible_count; ++i) all.add(eligible.eligible[i]);
      all.add(other_than({}));
      break;
    case fact_type::text: all.add(asked), all.add(other_than(asked)); break;
    case fact_type::count:
      for (const std::int64_t each : {0, 1, 2, 2'147'483'647}) all.add(each);
      if (addresses > 0)  // used up to here leaves room for those asked for, or for all but one
        for (const std::int64_t limit : {12, 24, 50, 70, 100, 200})
          if (limit >= addresses) all.add(limit - addresses), all.add(limit - addresses + 1);
      break;
    case fact_type::flag:
      for (const int each : {0, 1}) all.add(each);
      break;
    case fact_type::date: all.add(first_millisecond), all.add(last_millisecond); break;
  }
  return all;
}

inline std::string_view subject_asked(const resend_ask& ask) { return ask.subject ? *ask.subject : std::string_view{}; }
template <class Ask>
std::string_view subject_asked(const Ask&) {
  return {};
}

inline std::int64_t addresses_asked(const test_ask& ask) { return ask.addresses; }
template <class Ask>
std::int64_t addresses_asked(const Ask&) {
  return 0;
}

/// One rule of one question. No rule reads more than two facts.
template <class Ask>
said judge(const question<Ask>& asked, const row<Ask>& rule) {
  const fact_list absent = rule.reads - asked.known.known();
  if (absent.empty()) {
    const single found = rule.judge(asked, asked.known);
    const outcome result = found == single::violated    ? outcome::violated
                           : found == single::satisfied ? outcome::holds
                                                        : outcome::not_applicable;
    return {rule.code, result, rule.by.http, {}};
  }

  told eligible;
  if (rule.tell != nullptr && absent.contains(fact::kind)) rule.tell(asked, eligible);
  std::array<fact, 2> which{};
  std::array<tries, 2> tried{};
  std::uint32_t wheels = 0;
  for (const fact one : absent) {
    assert(wheels < 2);
    which[wheels] = one;
    tried[wheels++] = tries_for(*asked.of, one, eligible, subject_asked(asked.ask), addresses_asked(asked.ask));
  }
  if (wheels == 1) tried[1].count = 1;

  std::array<std::array<single, 20>, 20> says{};  // of the second fact's value, then the first's
  std::array<int, 3> met{};                       // violated, satisfied, moot
  facts complete = asked.known;
  for (std::uint32_t second = 0; second < tried[1].count; ++second)
    for (std::uint32_t first = 0; first < tried[0].count; ++first) {
      complete.set(which[0], tried[0].values[first]);
      if (wheels == 2) complete.set(which[1], tried[1].values[second]);
      says[second][first] = rule.judge(asked, complete);
      ++met[static_cast<std::size_t>(says[second][first])];
    }

  if (met[0] == 0) return {rule.code, met[1] > 0 ? outcome::holds : outcome::not_applicable, rule.by.http, {}};
  if (met[1] + met[2] == 0) return {rule.code, outcome::violated, rule.by.http, {}};
  // Missing is the fact whose value decides while the other is held fast somewhere.
  fact_list missing;
  for (std::uint32_t second = 0; second < tried[1].count; ++second)
    for (std::uint32_t first = 0; first < tried[0].count; ++first) {
      const bool is_violated = says[second][first] == single::violated;
      if (is_violated != (says[second][0] == single::violated)) missing = missing | fact_list{which[0]};
      if (is_violated != (says[0][first] == single::violated)) missing = missing | fact_list{which[1]};
    }
  return {rule.code, outcome::unknown, rule.by.http, missing};
}

template <class Ask>
saying judge(const question<Ask>& asked, typename question<Ask>::rules rules) {
  assert(rules.count <= 24);
  saying all;
  for (const row<Ask>& rule : rules) all.lines[all.count++] = judge(asked, rule);
  return all;
}

inline decision decide(const saying& all) {
  if (all.any(outcome::violated)) return decision::refused;
  return all.any(outcome::unknown) ? decision::undecided : decision::allowed;
}

/// The http status of an answer; 0 when undecided.
inline int http_status(const saying& all, int success) {
  if (decide(all) == decision::undecided) return 0;
  for (const int first : {403, 402, 400, 404, 409, 422, 429})
    for (const said& one : all)
      if (one.result == outcome::violated && one.http == first) return first;
  return success;
}

}  // namespace oracle::models
