#include "../src/json/find_id.hpp"

#include <doctest/doctest.h>

using campaign_rules::json::find_id;
using campaign_rules::json::surrogates_are_paired;

TEST_CASE("an id is found in whatever else the line holds") {
  CHECK(find_id(R"({"id":1)") == "1");
  CHECK(find_id(R"({"id" : "a\"b" )") == R"("a\"b")");
  CHECK(find_id(R"({"a":{"id":1},"b":["id"],"id":-2e5])") == "-2e5");
  CHECK(find_id("{\"a\":\xFF,\"id\":3") == "3");
  CHECK(find_id(R"({"a":"id","id":4)") == "4");
  CHECK(find_id(R"({"id":true,"id":5)") == "5");
  CHECK(find_id(R"({"id":"a b")") == R"("a b")");
  CHECK(find_id(R"({"id":"\\")") == R"("\\")");
  CHECK(find_id(R"({"id":"\\q")") == R"("\\q")");
}

TEST_CASE("what is no id is not found") {
  for (const char* line :
       {"", "{", "{\"id\"", "{\"id\":", "{\"id\": ", "{\"id\":\"", "{\"id\":\"a\\", "{\"id\":null}", "{\"id\":[1]}",
        "{\"id\":1x}", "{\"id\":\"\\q\"}", "{\"id\":\"\\u12\"}", "{\"id\":\"\\\"", "{\"id\":\"\x02\"}",
        "{\"id\":\"\xC3\"}", "\"id\":1", "[[{\"id\":1}]]", "{\"a\\\":\"id\":1"}) {
    CAPTURE(line);
    CHECK(find_id(line).empty());
  }
  CHECK(find_id("{\"id\":\"\x1F\"}").empty());
  CHECK(find_id(R"({"id":"\x41"})").empty());
}

TEST_CASE("surrogates stand in pairs") {
  CHECK(surrogates_are_paired(R"("\ud83d\ude00")"));
  CHECK(surrogates_are_paired(R"("\uD7FF\uE000\\ud83d\n")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ude00")"));
  CHECK_FALSE(surrogates_are_paired(R"("\n\ude00")"));
  CHECK_FALSE(surrogates_are_paired(R"("\u0041\ude00")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d\ude00\ude00")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d\u0041")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d\ud83d")"));
}

TEST_CASE("an escape of an id has four hexadecimal digits of either case") {
  CHECK(find_id(R"({"id":"\u00aF")") == R"("\u00aF")");
  CHECK(find_id(R"({"id":"\uABCD")") == R"("\uABCD")");
  CHECK(find_id(R"({"id":"\u9f9F")") == R"("\u9f9F")");
  for (const char* line :
       {R"({"id":"\u00/0")", R"({"id":"\u00:0")", R"({"id":"\u00@0")", R"({"id":"\u00G0")", R"({"id":"\u00`0")",
        R"({"id":"\u00g0")", R"({"id":"\u000g")", R"({"id":"\u000")", R"({"id":"\n\q")", R"({"id":"\n\u000g")",
        R"({"id":"\ug000")", R"({"id":"\u")", R"({"id":"\u0")"}) {
    CAPTURE(line);
    CHECK(find_id(line).empty());
  }
}

TEST_CASE("no low surrogate lies beyond U+DFFF") {
  CHECK(surrogates_are_paired(R"("\ud83d\udfff")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d\ue000")"));
  CHECK_FALSE(surrogates_are_paired(R"("\ud83d\udbff")"));
  CHECK_FALSE(surrogates_are_paired(R"("\udfff")"));
  CHECK_FALSE(surrogates_are_paired(R"("\udfff\udc00")"));
  CHECK(surrogates_are_paired(R"("\ud900\udc00")"));
  CHECK_FALSE(surrogates_are_paired(R"("\udc00\udc00")"));
  CHECK(surrogates_are_paired(R"("\udbff\udc00")"));
}
