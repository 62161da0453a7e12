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

template <class Count>
void go_through(benchmark::State& state, const Count& count) {
  for (auto _ : state) benchmark::DoNotOptimize(count());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(million().size()));
}

void library_v3(benchmark::State& state) {
  go_through(state, [] { return sweep::count_allowed<em::constant_contact_v3>(sweep::in_three_days(), million()); });
}
void library_sequenzy(benchmark::State& state) {
  go_through(state, [] { return sweep::count_allowed<em::sequenzy>({}, million()); });
}
void chain_v3(benchmark::State& state) {
  go_through(state, [] {
    return sweep::count_allowed(chain_of_ifs::service::constant_contact_v3, sweep::in_three_days(), million());
  });
}
void chain_sequenzy(benchmark::State& state) {
  go_through(state, [] { return sweep::count_allowed(chain_of_ifs::service::sequenzy, {}, million()); });
}

BENCHMARK(library_v3)->Name("constant_contact_v3/library")->Unit(benchmark::kMillisecond);
BENCHMARK(library_sequenzy)->Name("sequenzy/library")->Unit(benchmark::kMillisecond);
BENCHMARK(chain_v3)->Name("constant_contact_v3/chain")->Unit(benchmark::kMillisecond);
BENCHMARK(chain_sequenzy)->Name("sequenzy/chain")->Unit(benchmark::kMillisecond);

}  // namespace
