// The resend decision by this library, by a chain of ifs and by virtual rules, in one run: `holds` over the questions of
// the mix that are allowed, `fails` over those in which something is violated. One iteration asks them all.

#include "bench/resend_designs.hpp"
#include "cost/resend_mix.hpp"

#include <benchmark/benchmark.h>

#include <utility>
#include <vector>

namespace {

namespace em = campaign_rules;

bool holds(const em::resend_question& asked) { return em::decide(asked).is_allowed(); }
bool fails(const em::resend_question& asked) { return !em::decide(asked).violated().empty(); }

template <class Design, bool is_wanted(const em::resend_question&)>
void decide(benchmark::State& state) {
  const auto questions = resend_mix::questions();
  using provider = decltype(Design::provider_of(questions[0].asked));
  std::vector<std::pair<provider, const em::resend_question*>> wanted;
  for (const auto& each : questions)
    if (is_wanted(each.asked)) wanted.emplace_back(Design::provider_of(each.asked), &each.asked);

  for (auto _ : state)
    for (auto [by, asked] : wanted) {
      benchmark::DoNotOptimize(asked);
      Design::use(Design::decide(by, *asked), [](const auto& said) { benchmark::DoNotOptimize(said); });
    }
}

using resend_designs::chain;
using resend_designs::library;
using resend_designs::textbook;

BENCHMARK(decide<library, holds>)->Name("holds/library");
BENCHMARK(decide<chain, holds>)->Name("holds/chain");
BENCHMARK(decide<textbook, holds>)->Name("holds/virtual");
BENCHMARK(decide<library, fails>)->Name("fails/library");
BENCHMARK(decide<chain, fails>)->Name("fails/chain");
BENCHMARK(decide<textbook, fails>)->Name("fails/virtual");

}  // namespace
