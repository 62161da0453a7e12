#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

// What is told of text that is no JSON: where it departs from the grammar, what stands there, and what should.

namespace {

using namespace std::string_literals;

/// A line that is not to be read; a `byte` of 0 stands for none.
struct row {
  std::string line;
  int byte;
  std::string message;
};

void check(const row& of) {
  CAPTURE(of.line);
  const maybe_json answer = parse_json(campaign_rules::decide_line(of.line));
  REQUIRE(answer != nullptr);
  const json_value& error = (*answer)["error"];
  CHECK(error["field"].text == "");
  CHECK(error["message"].text == of.message);
  if (of.byte == 0)
    CHECK(error.find("byte") == nullptr);
  else
    CHECK(error["byte"].text == std::to_string(of.byte));
}

const std::string cut_off = "; is the line cut off, or is the question written on several lines?";
const std::string own_line = "; write each question on a line of its own";
const std::string straight_quotes = "; JSON uses straight double quotes, `\"`";

}  // namespace

TEST_CASE("commas and brackets that are too many or missing") {
  check({R"({"request":{"delay_days":3,}})", 27,
         "found a comma before `}` in `/request`, expected another member, or no comma"});
  check({R"({"a":[1 , ]})", 9, "found a comma before `]` in `/a`, expected another element, or no comma"});
  check({R"({"a":1,,"b":2})", 8, "found a comma, expected the name of a member in double quotes"});
  check({"{,}", 2, "found a comma, expected the name of a member in double quotes"});
  check({R"({"a":,1})", 6, "found a comma in `/a`, expected a value"});
  check({R"({"a":]})", 6, "found `]` in `/a`, expected a value"});
  check({R"({"a":[1}})", 8, "found `}` in `/a`, expected a comma or `]`"});
  check({R"({"a":{"b":1]})", 12, "found `]` in `/a`, expected a comma or `}`"});
  check({R"({"a":1 "b":2})", 8, "found the string `b`, expected a comma or `}`"});
  check({R"({"a":{"b":[[1 2]]}})", 15, "found the number `2` in `/a/b/0`, expected a comma or `]`"});
  check({R"({"a":"b":1})", 9, "found a colon, expected a comma or `}`"});
  check({R"({"a" 1})", 6, "found the number `1`, expected a colon after the name `a`"});
  check({R"({"a"=1})", 5, "found `=`, expected a colon after the name `a`"});
  check({R"({"a"})", 5, "found `}`, expected a colon after the name `a`"});
  check({R"({"a":1}})", 8, "found `}` after the object, expected the end of the line"});
  check({R"({"a":1},)", 8, "found a comma after the object, expected the end of the line"});
  check({R"({"a":1} {"b":2})", 9, "found another object after the object, expected the end of the line" + own_line});
}

TEST_CASE("words of other languages") {
  check({R"({"campaign":{"imported":True}})", 25, "found `True` in `/campaign/imported`, expected `true`"});
  check({R"({"a":FALSE})", 6, "found `FALSE` in `/a`, expected `false`"});
  check({R"({"a":yes})", 6, "found `yes` in `/a`, expected `true`"});
  check({R"({"a":off})", 6, "found `off` in `/a`, expected `false`"});
  check({R"({"a":tru})", 6, "found `tru` in `/a`, expected `true`"});
  check({R"({"a":truex})", 6, "found `truex` in `/a`, expected `true`"});
  check({R"({"a":flase})", 6, "found `flase` in `/a`, expected `false`"});
  check({R"({"a":undefined})", 6, "found `undefined` in `/a`, expected `null`, or no member at all"});
  check({R"({"a":[None]})", 7, "found `None` in `/a/0`, expected `null`, or no member at all"});
  check({R"({"a":NaN})", 6, "found `NaN` in `/a`, expected a number or `null`: JSON has no `NaN`"});
  check({R"({"a":-Infinity})", 6, "found `-Infinity` in `/a`, expected a number or `null`: JSON has no `-Infinity`"});
  check({R"({"a":hello world})", 6, "found `hello` in `/a`, expected a value; a text must be in double quotes"});
  check({"{a:1}", 2, "found `a`, expected the name of a member in double quotes"});
  check({"{1:2}", 2, "found the number `1`, expected the name of a member in double quotes"});
  check({"{null:2}", 2, "found `null`, expected the name of a member in double quotes"});
}

TEST_CASE("numbers as JSON does not write them") {
  const auto in_a = [](const std::string& number, const std::string& expected) {
    check({"{\"a\":" + number + "}", 6, "found `" + number + "` in `/a`, expected " + expected});
  };
  in_a("+3", "a number without a plus sign");
  in_a(".5", "a digit before the decimal point");
  in_a("-.5", "a digit before the decimal point");
  in_a("5.", "a digit after the decimal point");
  in_a("5.e1", "a digit after the decimal point");
  in_a("0x1F", "a decimal number");
  in_a("0XFF", "a decimal number");
  in_a("01", "a number without leading zeros");
  in_a("-01", "a number without leading zeros");
  in_a("-", "a digit after the minus sign");
  in_a("-x", "a value; a text must be in double quotes");
  in_a("1e", "a digit in the exponent");
  in_a("1.5E+", "a digit in the exponent");
  in_a("1_000", "a number, or text in double quotes");
  in_a("2026-11-22", "a number, or text in double quotes");
  in_a("1.5.2", "a number, or text in double quotes");
}

TEST_CASE("a line that ends too early") {
  check({R"({"request":{"resend_subject":"There is)", 39,
         "found the end of the line in `/request/resend_subject`, expected the `\"` that ends the string from byte 30; "
         "is "
         "the line cut off?"});
  check({R"({"request":{"resend_subject":"There")", 37,
         "found the end of the line in `/request`, expected a comma or `}`" + cut_off});
  check({R"({"request":{"resend_su)", 23,
         "found the end of the line in the name of a member in `/request`, expected the `\"` that ends the string from "
         "byte 13; is the line cut off?"});
  check({R"({"request":{"delay_days")", 25,
         "found the end of the line in `/request`, expected a colon after the name `delay_days`" + cut_off});
  check({R"({"request":{"delay_days":)", 26,
         "found the end of the line in `/request/delay_days`, expected a value" + cut_off});
  check({R"({"a":1)", 7, "found the end of the line, expected a comma or `}`" + cut_off});
  check(
      {R"({"a":"b\)", 9,
       "found the end of the line in `/a`, expected the `\"` that ends the string from byte 6; is the line cut off?"});
}

TEST_CASE("what a string cannot hold") {
  check({"{\"request\":{\"resend_subject\":\"a\tb, a long text\"}}", 32,
         "found a tab in `/request/resend_subject`, expected it to be written `\\t`"});
  check({"{\"a\":\"b\nc\"}", 8, "found the control character `\\u{000A}` in `/a`, expected it to be written `\\n`"});
  check(
      {"{\"a\":\"\x01\"}", 7, "found the control character `\\u{0001}` in `/a`, expected it to be written `\\u0001`"});
  check({"{\"a\":\"\0\"}"s, 7, "found the control character `\\u{0000}` in `/a`, expected it to be written `\\u0000`"});
  check({R"({"a":"\ud800"})", 7, R"(found half a surrogate pair `\ud800` in `/a`, expected the second half after it)"});
  check(
      {R"({"a":"x\udc00"})", 8, R"(found half a surrogate pair `\udc00` in `/a`, expected the first half before it)"});
  check({R"({"a":"C:\temp\Users"})", 14, R"(found `\U` in `/a`, expected a JSON escape, or `\\` for a backslash)"});
  check({"{\"a\":\"\\\xC3\xA9\"}", 7, "found `\\\xC3\xA9` in `/a`, expected a JSON escape, or `\\\\` for a backslash"});
  check({R"({"b\q":1})", 4, R"(found `\q` in the name of a member, expected a JSON escape, or `\\` for a backslash)"});
  check({R"({"a":"\u12g4"})", 7, R"(found `\u12g4` in `/a`, expected `\u` and four hexadecimal digits)"});
  check({R"({"a":"\u12"})", 7, R"(found `\u12` in `/a`, expected `\u` and four hexadecimal digits)"});
  check({"{\"a\":\"\xFF\"}", 7, "found the byte `\\xff` in `/a`, expected a character; the text must be in UTF-8"});
}

TEST_CASE("quotes that are none, or that end a text too early") {
  check(
      {"{'a':1}", 2, "found the quotation mark `'`, expected the name of a member in double quotes" + straight_quotes});
  check({R"({"a":'b'})", 6, "found the quotation mark `'` in `/a`, expected a value" + straight_quotes});
  check(
      {"{“a”:1}", 2, "found the quotation mark `“`, expected the name of a member in double quotes" + straight_quotes});
  const std::string unescaped = "; is a `\"` missing before it? a `\"` inside a text is written `\\\"`";
  check({R"({"a":"50% "off" today"})", 12, "found `off`, expected a comma or `}`" + unescaped});
  check({R"({"a":{"status":"DONE,"role":"x"}})", 23, "found `role` in `/a`, expected a comma or `}`" + unescaped});
  check({R"({"a":"b" c})", 10, "found `c`, expected a comma or `}`"});
}

TEST_CASE("what JSON has nowhere") {
  check({"# comment", 1, "found a comment, expected a JSON object; JSON has no comments"});
  check({"// comment", 1, "found a comment, expected a JSON object; JSON has no comments"});
  check({R"({"a":1 /* one */})", 8, "found a comment, expected a comma or `}`; JSON has no comments"});
  check({R"({"a":1;})", 7, "found `;`, expected a comma or `}`"});
  check(
      {"{\"a\":\xC2\xA0"
       "1}",
       6, "found `\\u{00A0}` in `/a`, expected a value"});
  check({"{\"a\":1\f}", 7, "found `\\u{000C}`, expected a comma or `}`"});
  check({"{\"a\":1/}", 7, "found `/`, expected a comma or `}`"});
}

TEST_CASE("lines of other formats") {
  const std::string object = ", expected a JSON object";
  check({"\xEF\xBB\xBF{}", 1,
         "found a byte order mark (U+FEFF), expected a JSON object; it is allowed only at the start of a file"});
  check(
      {R"(data: {"provider":"sequenzy"})", 1,
       "found `data:`, as in a stream of server-sent events, expected a JSON object; use only the object that follows "
       "`data:`"});
  check(
      {"event: message", 1,
       "found `event:`, as in a stream of server-sent events, expected a JSON object; use only the object that follows "
       "`data:`"});
  check({"provider: sequenzy", 1, "found `provider`" + object});
  check({"id,provider", 1, "found `id`" + object});
  check({"<html>", 1, "found `<`" + object});
  check({"{", 2, "found the end of the line, expected the name of a member in double quotes" + cut_off});
  check({R"(  "provider": "sequenzy",)", 3, "found the string `provider`" + object + own_line});
  check({"  },", 3, "found `}`" + object + own_line});
  check({"]", 1, "found `]`" + object + own_line});
  check({R"([{"provider": "sequenzy"},)", 1, "found an array" + object + own_line});
  check({"[]", 0, "found an array" + object + own_line});
  check({"5", 0, "found the number `5`" + object});
  check({"null", 0, "found `null`" + object});
  check({"nul", 1, "found `nul`" + object});
  check({"\"a\"", 0, "found the string `a`" + object + own_line});
  check({"\"a", 1, "found `\"`" + object + own_line});
  check({"\xFE", 1, "found the byte `\\xfe`" + object + "; the text must be in UTF-8"});
}

TEST_CASE("text in UTF-16") {
  const std::string message = "found UTF-16, expected a JSON object in UTF-8";
  check({"\xFF\xFE{\0\"\0"s, 1, message});
  check({"\xFE\xFF\0{\0\""s, 1, message});
  check({"\0{\0\""s, 1, message});
  check({"{\0\"\0"s, 2, message});
  check({"[\0{\0"s, 2, message});
  check({" \0 \0"s, 2, message});
  check({"\0"s, 1, message});
  check(
      {"{\"a\":1}\0"s, 8,
       "found a zero byte after the object, expected the end of the line; is this UTF-16? the text must be in UTF-8"});
}

TEST_CASE("the member that is named is the one where it is, its name without escapes") {
  check({R"({"a":{"b\/c":{"d~\u0041":[1,{"e":fals}]}}})", 34, "found `fals` in `/a/b~1c/d~0A/1/e`, expected `false`"});
  check({R"({"\ud83c\udf37":nul})", 17, "found `nul` in `/🌷`, expected `null`"});
}
