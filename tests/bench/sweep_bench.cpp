// One million campaigns in memory: which may be resent now? By this library and by the chain of ifs. The counter
// `items_per_second` is campaigns a second of processor time on one core.

#include "bench/sweep.hpp"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

namespace {

namespace em = campaign_rules;

const std::vector<em::campaign>& million() {
  static const std::vector<em::campaign> made = sweep::campaigns(1'000'000);
  return made;
}

template <class By>
void go_through(benchmark::State& state, const By& by, const em::resend_request& ask) {
  for (auto _ : state) benchmark::DoNotOptimize(sweep::count_allowed(by, ask, million()));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(million().size()));
}

void library_v3(benchmark::State& state) { go_through(state, em::constant_contact_v3, sweep::in_three_days()); }
void library_sequenzy(benchmark::State& state) { go_through(state, em::sequenzy, {}); }
void chain_v3(benchmark::State& state) {
  go_through(state, chain_of_ifs::service::constant_contact_v3, sweep::in_three_days());
}
void chain_sequenzy(benchmark::State& state) { go_through(state, chain_of_ifs::service::sequenzy, {}); }

BENCHMARK(library_v3)->Name("constant_contact_v3/library")->Unit(benchmark::kMillisecond);
BENCHMARK(library_sequenzy)->Name("sequenzy/library")->Unit(benchmark::kMillisecond);
BENCHMARK(chain_v3)->Name("constant_contact_v3/chain")->Unit(benchmark::kMillisecond);
BENCHMARK(chain_sequenzy)->Name("sequenzy/chain")->Unit(benchmark::kMillisecond);

}  // namespace
