// Reads dates, for an instruction counter to watch.
//
//   read_dates --check        compares what all the readers make of the same texts
//   read_dates --names        prints the readers' names, this library's first
//   read_dates ours 1000      reads the texts 1000 times, and prints how many were read

#include "bench/iso8601_readers.hpp"
#include "cost/hide.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "--check") return iso8601_readers::agree() ? EXIT_SUCCESS : EXIT_FAILURE;
  if (what == "--names") {
    for (const auto& each : iso8601_readers::all()) std::puts(std::string{each.name}.c_str());
    return EXIT_SUCCESS;
  }

  const long rounds = argc > 2 ? std::atol(argv[2]) : 0;
  long long read = 0;
  for (const auto& each : iso8601_readers::all()) {
    if (each.name != what) continue;
    for (long round = 0; round < rounds; ++round)
      for (const std::string& text : iso8601_readers::texts()) {
        const iso8601_readers::instant at = each.read(text);
        hide(at);
        ++read;
      }
  }
  std::printf("done %lld\n", read);
  return read > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
