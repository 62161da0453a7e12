// Reading a date with this library and with date::parse, in one run.

#include <campaign_rules/text/iso8601.hpp>

#include <benchmark/benchmark.h>
#include <date/date.h>

#include <sstream>
#include <string>

namespace {

namespace em = campaign_rules;

constexpr em::date_forms all{em::date_form::zulu, em::date_form::utc_offset, em::date_form::date_only};

void read_with_ours(benchmark::State& state, const std::string& text) {
  for (auto _ : state) {
    std::string_view input = text;
    benchmark::DoNotOptimize(input);
    benchmark::DoNotOptimize(em::parse_instant(input, all));
  }
}

void read_with_date(benchmark::State& state, const std::string& text) {
  for (auto _ : state) {
    std::istringstream stream{text};
    em::instant at{};
    stream >> date::parse("%FT%TZ", at);
    benchmark::DoNotOptimize(at);
  }
}

/// Without making a stream each time, which no service would bother to share.
void read_with_date_reusing_the_stream(benchmark::State& state, const std::string& text) {
  std::istringstream stream;
  for (auto _ : state) {
    stream.clear();
    stream.str(text);
    em::instant at{};
    stream >> date::parse("%FT%TZ", at);
    benchmark::DoNotOptimize(at);
  }
}

void write(benchmark::State& state) {
  em::instant at = em::utc(2026, 11, 22, 9, 30, 15, 250);
  for (auto _ : state) {
    benchmark::DoNotOptimize(at);
    benchmark::DoNotOptimize(em::format_instant(at));
  }
}

BENCHMARK_CAPTURE(read_with_ours, zulu, "2026-11-22T09:30:15Z");
BENCHMARK_CAPTURE(read_with_date, zulu, "2026-11-22T09:30:15Z");
BENCHMARK_CAPTURE(read_with_date_reusing_the_stream, zulu, "2026-11-22T09:30:15Z");
BENCHMARK_CAPTURE(read_with_ours, fraction, "2026-11-22T09:30:15.250Z");
BENCHMARK_CAPTURE(read_with_ours, offset, "2026-11-22T10:30:15+01:00");
BENCHMARK_CAPTURE(read_with_ours, date_only, "2026-11-22");
BENCHMARK_CAPTURE(read_with_ours, refused, "2023-02-29T00:00:00Z");
BENCHMARK(write);

}  // namespace
