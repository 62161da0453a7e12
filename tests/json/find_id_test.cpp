#include "../src/json/find_id.hpp"

#include <doctest/doctest.h>

using campaign_rules::json::find_id;

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
