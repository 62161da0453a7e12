// Reading dates with this library and its peers, in one run, and what else the library does with dates. One iteration of
// `read` reads all the texts of iso8601_readers.

#include "bench/iso8601_readers.hpp"

#include <campaign_rules/text/iso8601.hpp>

#include <benchmark/benchmark.h>

#include <string>
#include <string_view>

namespace {

namespace em = campaign_rules;

void read_all(benchmark::State& state, iso8601_readers::reader read) {
  for (auto _ : state)
    for (const std::string& text : iso8601_readers::texts()) benchmark::DoNotOptimize(read(text));
}

const bool registered = [] {
  for (const auto& each : iso8601_readers::all())
    benchmark::RegisterBenchmark(("read/" + std::string{each.name}).c_str(), read_all, each.read);
  return true;
}();

/// The other forms that this library reads, and a text that it refuses.
void read_form(benchmark::State& state, std::string_view text) {
  constexpr em::date_forms every{em::date_form::zulu, em::date_form::utc_offset, em::date_form::date_only};
  for (auto _ : state) {
    benchmark::DoNotOptimize(text);
    benchmark::DoNotOptimize(em::parse_instant(text, every));
  }
}
BENCHMARK_CAPTURE(read_form, fraction, "2026-11-22T09:30:15.250Z");
BENCHMARK_CAPTURE(read_form, offset, "2026-11-22T10:30:15+01:00");
BENCHMARK_CAPTURE(read_form, date_only, "2026-11-22");
BENCHMARK_CAPTURE(read_form, refused, "2023-02-29T00:00:00Z");

void write(benchmark::State& state) {
  em::instant at = em::utc(2026, 11, 22, 9, 30, 15, 250);
  for (auto _ : state) {
    benchmark::DoNotOptimize(at);
    benchmark::DoNotOptimize(em::format_instant(at));
  }
}
BENCHMARK(write);

}  // namespace
