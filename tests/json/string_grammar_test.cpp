#include "../src/json/string_grammar.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using campaign_rules::json::end_of_string;
using campaign_rules::json::string_end;
using campaign_rules::json::string_fault;

namespace {

struct row {
  std::string_view text;
  std::size_t at;
};

template <std::size_t N>
void check(string_fault fault, const row (&rows)[N]) {
  for (const row& each : rows) {
    CAPTURE(each.text);
    const string_end end = end_of_string(each.text);
    CHECK(end.fault == fault);
    CHECK(end.at == each.at);
  }
}

}  // namespace

TEST_CASE("a string ends behind its closing quote") {
  check(string_fault::none, {{R"("")", 2},
                             {R"("a" "b")", 3},
                             {R"("\"\\\/\b\f\n\r\t")", 18},
                             {R"("\u00aF\uABCD\u9f9F")", 20},
                             {"\"\x7F\xC3\xA9\xF4\x8F\xBF\xBF\"", 9}});
}

TEST_CASE("a string that is cut off ends too early") {
  check(string_fault::no_end, {{R"(")", 1},
                               {R"("a)", 2},
                               {R"("\)", 2},
                               {R"("\u)", 3},
                               {R"("\u12)", 5},
                               {R"("\ud)", 4},
                               {R"("\ud83d)", 7},
                               {R"("\ud83d\)", 8},
                               {R"("\ud83d\ude0)", 12}});
}

TEST_CASE("an escape is one of those of JSON") {
  check(string_fault::escape, {{R"("\q")", 1}, {R"("\U0041")", 1}, {R"("\n\x")", 3}, {"\"\\\n\"", 1}});
  check(string_fault::code_unit, {{R"("\u12")", 1},
                                  {R"("\u12g4")", 1},
                                  {R"("a\u00/0")", 2},
                                  {R"("\u00:0")", 1},
                                  {R"("\u00@0")", 1},
                                  {R"("\u00G0")", 1},
                                  {R"("\u00`0")", 1},
                                  {R"("\ud8g0")", 1}});
}

TEST_CASE("surrogates stand in pairs") {
  check(string_fault::none, {{R"("\ud83d\ude00")", 14}, {R"("\uD7FF\uE000\\ud83d\n")", 23}, {R"("\udbff\uDFFF")", 14}});
  check(string_fault::high_surrogate, {{R"("\ud83d")", 1},
                                       {R"("\ud83dx")", 1},
                                       {R"("\ud83d\n")", 1},
                                       {R"("\ud83d\u0041")", 1},
                                       {R"("\ud83d\ud83d")", 1},
                                       {R"("\ud83d\ue000")", 1},
                                       {R"("\uD800\uDBFF")", 1}});
  check(string_fault::low_surrogate, {{R"("\ude00")", 1},
                                      {R"("\n\ude00")", 3},
                                      {R"("\ud83d\ude00\ude00")", 13},
                                      {R"("\uDC00\uDC00")", 1},
                                      {R"("\udfff")", 1},
                                      {R"("\udc)", 1}});
}

TEST_CASE("control characters are escaped, and the text is UTF-8") {
  check(string_fault::control_character, {{"\"\t\"", 1}, {"\"a\x1F\"", 2}, {std::string_view{"\"\0\"", 3}, 1}});
  check(string_fault::no_utf8, {{"\"\x80\"", 1}, {"\"a\xC0\x80\"", 2}, {"\"\xC3\"", 1}, {"\"\xED\xA0\x80\"", 1}});
}
