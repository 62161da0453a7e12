#include <campaign_rules/json/decide_line.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace campaign_rules;

// A member whose value is one of a few words: there, empty, left out, of another type, or another word.

namespace {

std::string charged_to(std::string_view member) {
  std::string line =
      R"({"provider": "constant_contact_v2", "action": "create_event_fee",)"
      R"( "now": "2026-11-22T10:00:00Z", "context": {"name_in_use": false}, "request": {"label": "Entry")";
  line += member;
  return decide_line(line + "}}");
}

bool lacks_the_scope(const std::string& answer) {
  return answer.find(
             R"({"decision":"refused","http_status":400,"violations":[{"rule":"event_fee.fee_scope.required")") == 0;
}

}  // namespace

TEST_CASE("a word of an enumeration is read, an empty one is as good as none") {
  CHECK(charged_to(R"(, "fee_scope": "BOTH")") == R"({"decision":"allowed","http_status":201})");
  CHECK(lacks_the_scope(charged_to("")));
  CHECK(lacks_the_scope(charged_to(R"(, "fee_scope": "")")));
  CHECK(lacks_the_scope(charged_to(R"(, "fee_scope": null)")));
}

TEST_CASE("what is no word of an enumeration is invalid, and named") {
  CHECK(charged_to(R"(, "fee_scope": 5)") ==
        R"({"decision":"invalid","http_status":400,"error":{"field":"/request/fee_scope",)"
        R"("message":"found the number `5`, expected a string"}})");
  CHECK(charged_to(R"(, "fee_scope": "X")") ==
        R"({"decision":"invalid","http_status":400,"error":{"field":"/request/fee_scope",)"
        R"("message":"found the string `X`, expected one of `BOTH`, `REGISTRANTS`, `GUESTS`"}})");
}
