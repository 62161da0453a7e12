// Reads one date N times, for an instruction counter to watch: `iso8601_ratio ours 1000`, `… date 1000`, `… none 1000`.
//
// With a number alone, `iso8601_ratio 15`, it counts for itself: it runs itself under cachegrind, prints the
// instructions that one reading takes with this library and with date::parse, and fails unless the second is at least
// 15 times the first. Instructions, unlike seconds, are the same on a busy machine.

#include <campaign_rules/text/iso8601.hpp>

#include <date/date.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>

#include <stdio.h>  // popen, which is POSIX

namespace {

namespace em = campaign_rules;

/// A different text each time, so that no reading can be moved out of the loop.
std::string text_of(int i) {
  std::string text = "2026-11-22T09:30:00Z";
  text[18] = static_cast<char>('0' + i % 10);
  return text;
}

em::instant read_with_ours(const std::string& text) {
  return em::parse_instant(text, {em::date_form::zulu}).value_or(em::first_instant);
}

em::instant read_with_date(const std::string& text) {
  std::istringstream stream{text};
  em::instant at{};
  stream >> date::parse("%FT%TZ", at);
  return at;
}

int read_many(const std::string& how, int times) {
  const em::instant first = em::utc(2026, 11, 22, 9, 30);
  for (int i = 0; i < times; ++i) {
    const std::string text = text_of(i);
    em::instant at = first + std::chrono::seconds{i % 10};
    if (how == "ours") at = read_with_ours(text);
    if (how == "date") at = read_with_date(text);
    if (at != first + std::chrono::seconds{i % 10}) return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}

/// The instructions of `read_many` in a process of its own, from cachegrind's line `==1== I   refs:      1,234,567`.
double instructions(const std::string& self, const std::string& how, int times) {
  const std::string command = "valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null '" + self +
                              "' " + how + ' ' + std::to_string(times) + " 2>&1";
  std::FILE* output = popen(command.c_str(), "r");
  if (output == nullptr) return 0;
  double count = 0;
  for (char line[512]; std::fgets(line, sizeof line, output) != nullptr;) {
    const std::string words = line;
    const std::size_t label = words.find("refs:");
    if (label == std::string::npos || words.find(" I ") == std::string::npos) continue;
    for (const char c : words.substr(label))
      if (c >= '0' && c <= '9') count = count * 10 + (c - '0');
  }
  return pclose(output) == 0 ? count : 0;
}

/// The instructions of one reading: what the run costs beyond one that reads nothing.
double instructions_each(const std::string& self, const std::string& how) {
  constexpr int times = 2000;
  const double with = instructions(self, how, times);
  const double without = instructions(self, "none", times);
  return with > 0 && without > 0 ? (with - without) / times : 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3) return read_many(argv[1], std::atoi(argv[2]));
  if (argc != 2) return EXIT_FAILURE;

  const double least_ratio = std::atof(argv[1]);
  const double ours = instructions_each(argv[0], "ours");
  const double dates = instructions_each(argv[0], "date");
  if (ours <= 0 || dates <= 0) {
    std::fputs("iso8601_ratio: cannot count instructions; is valgrind installed?\n", stderr);
    return EXIT_FAILURE;
  }
  const bool is_fast = dates >= least_ratio * ours;
  std::printf("%s a date is read in %.1f instructions, by date::parse in %.1f: ratio %.1f, at least %.1f wanted\n",
              is_fast ? "ok" : "not ok", ours, dates, dates / ours, least_ratio);
  return is_fast ? EXIT_SUCCESS : EXIT_FAILURE;
}
