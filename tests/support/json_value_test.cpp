#include "json_value.hpp"

#include <doctest/doctest.h>

namespace {

bool are_equal(std::string_view a, std::string_view b) {
  const maybe_json left = parse_json(a);
  const maybe_json right = parse_json(b);
  return left && right && *left == *right;
}

}  // namespace

TEST_CASE("the plain reader of JSON sees differences") {
  CHECK(are_equal(R"( {"a" : 1, "b": [true, null, "x\u000a"]} )", R"({"b":[true,null,"x\n"],"a":1})"));
  CHECK(are_equal(R"("\u0041\u00e9\u20AC\ud83c\udf37")", "\"A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8C\xB7\""));
  CHECK_FALSE(are_equal(R"({"a":1})", R"({"a":2})"));
  CHECK_FALSE(are_equal(R"({"a":1})", R"({"a":"1"})"));
  CHECK_FALSE(are_equal(R"({"a":1})", R"({"b":1})"));
  CHECK_FALSE(are_equal(R"({"a":1})", R"({"a":1,"b":2})"));
  CHECK_FALSE(are_equal("[1,2]", "[2,1]"));
  CHECK_FALSE(are_equal("[1,2]", "[1]"));
  CHECK_FALSE(are_equal("true", "false"));
  CHECK_FALSE(are_equal("[]", "{}"));
}

TEST_CASE("the plain reader of JSON refuses what is none") {
  for (const std::string_view text : {"", " ", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1,\"a\":2}",
                                      "01", "1.", "1e", "-", "nul", "\"", "\"\\x\"", "\"\x01\"", "1 2", "{}}"}) {
    CAPTURE(text);
    CHECK(parse_json(text) == nullptr);
  }
}

TEST_CASE("members are found by their names") {
  const maybe_json value = parse_json(R"({"plan":{"ordinal":1}})");
  REQUIRE(value);
  CHECK((*value)["plan"]["ordinal"].text == "1");
  CHECK((*value)["none"]["ordinal"].what == json_value::kind::null);
  CHECK(value->find("none") == nullptr);
}
