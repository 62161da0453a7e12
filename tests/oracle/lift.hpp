#pragma once

// From complete facts to absent ones. A rule is a function of complete facts that says violated, satisfied or moot;
// what it says when facts are absent follows from trying every completion of those that it reads:
//
//   some violate it and others do not     unknown
//   all violate it                        violated
//   all are moot                          not_applicable
//   otherwise                             holds
//
// A fact is missing from an unknown rule when the others can be completed so that this one's value decides.
//
// An action provides `probes_for(question, fact)`, the values that are worth trying, and `named_id(question)`.

#include "complete.hpp"
#include "words.hpp"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>

namespace oracle {

/// What a rule says of complete facts.
enum class single : std::uint8_t { violated, satisfied, moot };

constexpr single violated_when(bool it_is) { return it_is ? single::violated : single::satisfied; }

template <class Question>
struct rule {
  const char* code;
  fact_set reads;
  single (*judge)(const Question&, const complete&);
};

/// Every completion of up to three absent facts, numbered like the positions of a combination lock: the first wheel
/// turns fastest. `says[n]` is what the rule says of completion n.
struct completions {
  std::uint32_t wheels = 0;
  std::array<fact_name, 3> absent{};
  std::array<probes, 3> tried{};
  std::array<std::uint32_t, 3> stride{};  // how far apart two completions are that differ by one turn of this wheel
  std::uint32_t size = 1;
  std::array<single, 64> says{};

  bool any(single result) const {
    for (std::uint32_t n = 0; n < size; ++n)
      if (says[n] == result) return true;
    return false;
  }

  /// With the others held fast somewhere, does wheel k alone turn violated into something else?
  bool decides(std::uint32_t k) const {
    const std::uint32_t round = stride[k] * tried[k].count;  // until all wheels up to k have turned once
    for (std::uint32_t start = 0; start < size; start += round)
      for (std::uint32_t others = start; others < start + stride[k]; ++others)
        for (std::uint32_t n = others; n < start + round; n += stride[k])
          if ((says[n] == single::violated) != (says[others] == single::violated)) return true;
    return false;
  }
};

template <class Question>
completions complete_all(const Question& question, complete facts, fact_set absent, const rule<Question>& asked) {
  completions all;
  for (const fact_name one : absent) {
    all.absent[all.wheels] = one;
    all.tried[all.wheels] = probes_for(question, one);
    all.stride[all.wheels] = all.size;
    all.size *= all.tried[all.wheels].count;
    ++all.wheels;
  }
  assert(all.size <= all.says.size());

  std::array<std::uint32_t, 3> shown{};
  const auto show = [&](std::uint32_t k, std::uint32_t turn) {
    shown[k] = turn;
    put(facts, all.absent[k], all.tried[k].values[turn], named_id(question));
  };
  for (std::uint32_t k = 0; k < all.wheels; ++k) show(k, 0);
  for (std::uint32_t n = 0;;) {
    all.says[n] = asked.judge(question, facts);
    if (++n == all.size) return all;
    std::uint32_t turning = 0;
    while (shown[turning] + 1 == all.tried[turning].count) show(turning++, 0);
    show(turning, shown[turning] + 1);
  }
}

template <class Question>
line lift(const Question& question, const given& all, const rule<Question>& asked) {
  const fact_set absent = asked.reads - all.known;
  if (absent.empty()) {  // nothing to try
    const single said = asked.judge(question, all.facts);
    if (said == single::violated) return {asked.code, outcome::violated, {}};
    return {asked.code, said == single::satisfied ? outcome::holds : outcome::not_applicable, {}};
  }

  const completions found = complete_all(question, all.facts, absent, asked);
  const bool some_do = found.any(single::violated);
  const bool some_do_not = found.any(single::satisfied) || found.any(single::moot);
  if (some_do && some_do_not) {
    fact_set missing;
    for (std::uint32_t k = 0; k < found.wheels; ++k)
      if (found.decides(k)) missing = missing | fact_set{found.absent[k]};
    return {asked.code, outcome::unknown, missing};
  }
  if (some_do) return {asked.code, outcome::violated, {}};
  return {asked.code, found.any(single::satisfied) ? outcome::holds : outcome::not_applicable, {}};
}

template <class Question, std::size_t N>
judgement<N> judge_all(const Question& question, const std::array<rule<Question>, N>& rules) {
  judgement<N> judged;
  const given all = given_by(question.about, question.by);
  for (std::size_t i = 0; i < N; ++i) {
    judged.lines[i] = lift(question, all, rules[i]);
    const std::uint32_t bit = std::uint32_t{1} << i;
    if (judged.lines[i].result == outcome::violated) judged.violated |= bit;
    if (judged.lines[i].result == outcome::unknown) judged.unknown |= bit;
    if (judged.lines[i].result == outcome::not_applicable) judged.not_applicable |= bit;
  }
  return judged;
}

}  // namespace oracle
