#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

// Lines that are no JSON, or that say something twice. Ignored members are checked like all others.

namespace {

using campaign_rules::decide_line;

json_value error_of(const std::string& line) {
  CAPTURE(line);
  const maybe_json answer = parse_json(decide_line(line));
  REQUIRE(answer != nullptr);
  CHECK((*answer)["decision"].text == "invalid");
  CHECK((*answer)["error"].is_object());
  CHECK((*answer)["error"]["message"].text != "");
  return (*answer)["error"];
}

/// A line with something in a member that no action reads.
std::string ignoring(const std::string& value) {
  return R"({"provider":"sequenzy","action":"resend","now":"2026-11-22T10:00:00Z","request":{"x":)" + value + "}}";
}

bool is_read(const std::string& line) { return decide_line(line).find("\"invalid\"") == std::string::npos; }

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

}  // namespace

TEST_CASE("a line is one object") {
  CHECK(error_of("")["message"].text == "found an empty line, expected a JSON object");
  CHECK(error_of(" \t")["message"].text == "found an empty line, expected a JSON object");
  for (const std::string line : {"{",
                                 "}",
                                 "{\"a\"",
                                 "{\"a\":",
                                 "{\"a\":1",
                                 "{\"a\":1,",
                                 "{\"a\":1,}",
                                 "{,}",
                                 "{:}",
                                 "{1:2}",
                                 "{a:1}",
                                 "{'a':1}",
                                 "{\"a\" 1}",
                                 "{\"a\":1 \"b\":2}",
                                 "{} {}",
                                 "{}}",
                                 "{}x",
                                 "{\"a\":}",
                                 "{\"a\":[}",
                                 "{\"a\":[1}",
                                 "{\"a\":]}",
                                 "nan",
                                 "[1",
                                 "{\"a\":[1,]}",
                                 "{\"a\":[,1]}",
                                 "{\"a\":[1 2]}",
                                 "{\"a\":{}",
                                 "{\"a\":1}\"",
                                 "{\"a\":1]",
                                 "\"a",
                                 "\xEF\xBB\xBF{}",
                                 "{\"a\":\"b\":1}",
                                 "{\"a\":[\"b\":1]}",
                                 "{\"a\":1//\n}"}) {
    const json_value error = error_of(line);
    CHECK(error["field"].text == "");
    CHECK(error.find("byte") != nullptr);
  }
}

TEST_CASE("JSON that is no object has no place where it is wrong") {
  for (const std::string line : {"5", "\"a\"", "null", "true", "[]", "[{}]", " [1,{\"a\":[]}] "}) {
    const json_value error = error_of(line);
    CHECK(error["field"].text == "");
    CHECK(error.find("byte") == nullptr);
  }
}

TEST_CASE("white space may stand wherever JSON has it") {
  CHECK(is_read(" \t\r" + ignoring(" [ 1 ,\t2 ] ") + " \r"));
  CHECK_FALSE(is_read("\v" + ignoring("1")));
  CHECK_FALSE(is_read(ignoring("1\f")));
}

TEST_CASE("ignored numbers and words follow the grammar") {
  for (const std::string value : {"0", "-0", "10", "1.5", "1e5", "1E+5", "1.0e-5", "true", "false", "null"}) {
    CAPTURE(value);
    CHECK(is_read(ignoring(value)));
    CHECK(is_read(ignoring("[" + value + "]")));
  }
  for (const std::string value :
       {"00",  "01",    "-",    "-01", "+1",    ".5",  "1.",       "1.e5",      "1e", "1e+",    "0x1", "1_0",
        "tru", "truex", "True", "nul", "nulll", "NaN", "Infinity", "-Infinity", "1a", "1\"a\"", "\\"}) {
    CAPTURE(value);
    CHECK_FALSE(is_read(ignoring(value)));
    CHECK_FALSE(is_read(ignoring("[" + value + "]")));
  }
}

TEST_CASE("ignored strings and names are well formed") {
  for (const std::string text : {R"(\"\\\/\b\f\n\r\t)", R"(\u0000)", R"(\uD83D\uDE00)", "\xF0\x9F\x98\x80", "\x7F"}) {
    CAPTURE(text);
    CHECK(is_read(ignoring("\"" + text + "\"")));
    CHECK(is_read(ignoring("{\"" + text + "\":1}")));
  }
  for (const std::string text :
       {R"(\x)", R"(\u12)", R"(\u12g4)", R"(\U0041)", R"(\ud800)", R"(\udc00)", R"(\ud800\u0041)", R"(\ud800x)",
        R"(\ud800\ud800)", R"(\udc00\ud800)", R"(\\\ud83d)", "\n", "\t", "\x1F"}) {
    CAPTURE(text);
    CHECK_FALSE(is_read(ignoring("\"" + text + "\"")));
    CHECK_FALSE(is_read(ignoring("{\"" + text + "\":1}")));
  }
}

TEST_CASE("no surrogate stands alone or before another character, in a value or in a name") {
  const auto escape = [](unsigned unit) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string spelt = "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) spelt += digits[unit >> shift & 15U];
    return spelt;
  };
  int read = 0;
  const auto try_to_read = [&](const std::string& text) {
    read += is_read(ignoring("\"" + text + "\"")) ? 1 : 0;
    read += is_read(ignoring("{\"" + text + "\":1}")) ? 1 : 0;
  };
  for (unsigned unit = 0xD800; unit <= 0xDFFF; ++unit) try_to_read(escape(unit));
  for (const unsigned high : {0xD800U, 0xDBFFU})
    for (const unsigned other : {0U, 0x41U, 0xD7FFU, 0xD800U, 0xDBFFU, 0xE000U, 0xFFFFU})
      try_to_read(escape(high) + escape(other));
  CHECK(read == 0);
  for (const unsigned high : {0xD800U, 0xDBFFU})
    for (const unsigned low : {0xDC00U, 0xDFFFU}) try_to_read(escape(high) + escape(low));
  for (const unsigned unit : {0xD7FFU, 0xE000U}) try_to_read(escape(unit));
  CHECK(read == 12);
}

TEST_CASE("what is not UTF-8 is invalid") {
  for (const std::string bytes : {"\xFF", "\xC0\x80", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
    for (const std::string& line :
         {ignoring("\"" + bytes + "\""), ignoring("{\"" + bytes + "\":1}"), ignoring("1") + bytes}) {
      const json_value error = error_of(line);
      CHECK(error["field"].text == "");
      CHECK(error["message"].text.find("the text must be in UTF-8") != std::string::npos);
      CHECK(error["byte"].text == std::to_string(line.find(bytes) + 1));
    }
  }
}

TEST_CASE("a NUL is invalid wherever it stands") {
  const std::string nul(1, '\0');
  for (const std::string& line : {nul, "{" + nul + "}", ignoring("\"" + nul + "\""), ignoring("1" + nul), ignoring(nul),
                                  ignoring("\"a\"" + nul), ignoring("1") + nul, nul + ignoring("1")})
    CHECK(error_of(line)["field"].text == "");
}

TEST_CASE("a member given twice is invalid, in every object and however it is spelt") {
  const auto twice = [](const std::string& line) {
    const json_value error = error_of(line);
    CHECK(error["message"].text.find(" twice, expected it once") != std::string::npos);
    return error["field"].text;
  };
  CHECK(twice(R"({"a":1,"a":1})") == "/a");
  CHECK(twice(R"({"a":1,"a":1,"b":1})") == "/a");
  CHECK(twice(R"({"provider":"sequenzy","provider":"sequenzy"})") == "/provider");
  CHECK(twice(R"({"a":1,"\u0061":2})") == "/a");
  CHECK(twice(R"({"campaign":{"status":null,"st\u0061tus":"sent"}})") == "/campaign/status");
  CHECK(twice(ignoring(R"({"b":{"c":1,"d":2,"c":3}})")) == "/request/x/b/c");
  CHECK(twice(ignoring(R"([0,{"":1,"":2}])")) == "/request/x/1/");
  CHECK(twice(ignoring(R"({"é":1,"\u00e9":2})")) == "/request/x/\xC3\xA9");
  CHECK(error_of(R"({"a":1,"a":1})")["message"].text == "found the member `a` twice, expected it once");
  CHECK(is_read(ignoring(R"([{"a":{"a":1}},{"a":"a"},{"A":1,"a":2}])")));
}

TEST_CASE("a member given twice is found among many") {
  std::string many;
  for (int i = 0; i < 200'000; ++i) many += "\"k" + std::to_string(i) + "\":0,";
  CHECK(is_read(ignoring("{" + many + "\"last\":0}")));
  CHECK(error_of(ignoring("{" + many + "\"k\\u0030\":0}"))["field"].text == "/request/x/k0");
}

TEST_CASE("nesting is read down to 64") {
  CHECK(is_read(ignoring(nested(62))));
  const json_value error = error_of(ignoring(nested(63)));
  CHECK(error["field"].text == "");
  CHECK(error["byte"].text == std::to_string(ignoring("").size() - 2 + 63));
  CHECK(error["message"].text ==
        "found arrays or objects nested deeper than 64 in "
        "`/request/x/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0`..., expected at most 64");
  CHECK_FALSE(is_read(ignoring(nested(1'000'000))));
  CHECK_FALSE(is_read(ignoring(std::string(1'000'000, '['))));
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK_FALSE(is_read(objects));
}

TEST_CASE("the longest line is 16 MiB") {
  using campaign_rules::longest_line;
  CHECK(longest_line == 16'777'216);
  const std::string spare = ignoring("\"\"");
  const auto filled = [&](std::size_t size) { return ignoring("\"" + std::string(size - spare.size(), 'a') + "\""); };
  CHECK(is_read(filled(16'777'216)));
  const json_value error = error_of(filled(16'777'217));
  CHECK(error["field"].text == "");
  CHECK(error["message"].text == "found a line of more than 16777216 bytes, expected a shorter one");
}
