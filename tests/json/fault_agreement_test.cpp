#include "../src/json/fault.hpp"
#include "../src/json/parsed_line.hpp"
#include "json/dice.hpp"
#include "json/json_text.hpp"
#include "json/table_lines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

// The reader of lines, the walk that finds faults, and the grammar written once more in json_text.hpp agree on lines that
// were mangled again and again.

namespace {

using namespace campaign_rules::json;

constexpr std::string_view splinters[] = {"\"",
                                          "\\",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "0",
                                          "-",
                                          ".",
                                          "e",
                                          "E+",
                                          "null",
                                          "true",
                                          "False",
                                          "\xFF",
                                          "\xC3",
                                          "\xA9",
                                          "\t",
                                          "\x01",
                                          "\\ud83d",
                                          "\\ude00",
                                          "\\u00",
                                          "\\u0041",
                                          "\\n",
                                          "\"a\":1",
                                          " ",
                                          "'",
                                          "\xE2\x80\x9C",
                                          "\xEF\xBB\xBF",
                                          "//",
                                          "#",
                                          "1e5",
                                          "9999999999999999999999"};

std::string mangle(std::string line, dice& next) {
  const std::size_t at = next.below(line.size());
  const std::string splinter{next.one_of(splinters)};
  switch (next.below(5)) {
    case 0: line.insert(at, splinter); break;
    case 1: line.erase(at, 1 + next.below(3)); break;
    case 2: line.replace(at, 1, splinter); break;
    case 3: line.resize(at); break;
    default: line.insert(at, line.substr(next.below(line.size()), 1 + next.below(20))); break;
  }
  return line.empty() ? "{" : line;
}

/// Is `named` where the first misplaced byte is: there, at the beginning of its word or escape, or at a comma before it?
bool is_place_of(std::string_view line, std::size_t named, std::size_t misplaced) {
  if (named == misplaced) return true;
  if (named > misplaced || named >= line.size()) return false;
  const std::string_view between = line.substr(named, misplaced - named);
  if (line[named] == ',') return between.find_first_not_of(" \t\r\n", 1) == std::string_view::npos;
  return between.find_first_of(" \t\r\n,:[]{}\"") == std::string_view::npos && misplaced - named < 500;
}

}  // namespace

TEST_CASE("the reader and the search for faults agree on thirty thousand mangled lines") {
  const std::vector<std::string> lines = table_lines();
  parsed_line reader;
  dice next{1001};
  std::size_t wrong = 0;
  std::size_t faults = 0;
  for (int i = 0; i < 30'000; ++i) {
    std::string line = next.one_of(lines);
    for (std::size_t times = 1 + next.below(2); times > 0; --times) line = mangle(line, next);
    CAPTURE(line);
    const bool is_read = reader.read(line);
    const input_error fault = find_fault(line);
    const std::size_t misplaced = first_misplaced(line);
    const bool is_object = misplaced == std::string_view::npos;
    bool is_right = fault.message.empty() == is_object;
    if (is_read) is_right = is_right && is_object;
    if (!is_read && is_object) is_right = is_right && !reader.error().field.empty();  // a member given twice
    if (!is_read && !is_object) is_right = is_right && reader.error().message != "";
    if (!is_object && fault.byte != 0) is_right = is_right && is_place_of(line, fault.byte - 1, misplaced);
    if (!is_object && !reader.error().message.empty() && reader.error().field.empty())
      is_right = is_right && reader.error().message == fault.message && reader.error().byte == fault.byte;
    CHECK(is_right);
    wrong += is_right ? 0 : 1;
    faults += is_object ? 0 : 1;
    if (wrong == 10) break;
  }
  CHECK(faults > 20'000);
}

TEST_CASE("what is told of a place is noticed when it is wrong") {
  CHECK(is_place_of("{\"a\":1,}", 6, 7));
  CHECK(is_place_of("{\"a\":trux}", 5, 8));
  CHECK_FALSE(is_place_of("{\"a\":trux}", 4, 8));
  CHECK_FALSE(is_place_of("{\"a\":trux}", 9, 8));
  CHECK_FALSE(is_place_of("{\"a\":1,}", 5, 7));
  CHECK(first_misplaced("{\"a\":trux}") == 8);
  CHECK(first_misplaced("{\"a\":[1,2.5e-3,\"\\ud83d\\ude00\"]}") == std::string_view::npos);
  CHECK(first_misplaced("{\"a\":-}") == 6);
  CHECK(first_misplaced("{\"a\":\"\\ud83d\\u0041\"}") == 14);
  CHECK(first_misplaced("{\"a\"") == 4);
}
