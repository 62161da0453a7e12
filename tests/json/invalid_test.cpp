#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

// Lines that cannot be read: what is said of each, and which member is named.

namespace {

using campaign_rules::decide_line;

struct row {
  std::string line;
  std::string field;
  std::string message;
};

void check(const row& of) {
  CAPTURE(of.line);
  const std::string spelt = decide_line(of.line);
  const maybe_json answer = parse_json(spelt);
  REQUIRE(answer != nullptr);
  CHECK((*answer)["decision"].text == "invalid");
  CHECK((*answer)["error"]["field"].text == of.field);
  CHECK((*answer)["error"]["message"].text == of.message);
  const bool is_fault_of_client = of.field == "/request" || of.field.find("/request/") == 0;
  CHECK((answer->find("http_status") != nullptr) == is_fault_of_client);
  if (is_fault_of_client) CHECK((*answer)["http_status"].text == "400");
}

/// A line that is allowed when nothing is added to it.
std::string line(const std::string& campaign = "", const std::string& account = "", const std::string& request = "",
                 const std::string& more = "") {
  return R"({"provider":"constant_contact_v3","action":"resend","now":"2026-11-22T10:00:00Z","campaign":{"name":"n")" +
         campaign + R"(},"account":{"has_address":true)" + account + R"(},"request":{"note":1)" + request + "}" + more +
         "}";
}

std::string scheduling(const std::string& provider, const std::string& request) {
  return R"({"provider":")" + provider + R"(","action":"schedule","now":"2026-11-22T10:00:00Z","request":)" + request +
         "}";
}

}  // namespace

TEST_CASE("what is asked is required") {
  const std::string providers =
      "expected one of `constant_contact_v3`, `constant_contact_v3_2026`, `constant_contact_v2`, `sequenzy`, "
      "`mailchimp`, `omnisend`, `mailpoet`, `wix`, `gumroad`, `listmonk`";
  const std::string actions =
      "expected one of `resend`, `schedule`, `unschedule`, `update`, `delete`, `pause`, `resume`, `cancel`, `actions`";
  check({"{}", "/provider", "provider is missing, " + providers});
  check({R"({"provider":null})", "/provider", "provider is missing, " + providers});
  check({R"({"provider":5})", "/provider", "found the number `5`, expected a string"});
  check({R"({"provider":"mailer"})", "/provider", "found the provider `mailer`, " + providers});
  check({R"({"provider":""})", "/provider", "found the provider ``, " + providers});
  check({R"({"provider":"sequenzy"})", "/action", "action is missing, " + actions});
  check({R"({"provider":"sequenzy","action":null})", "/action", "action is missing, " + actions});
  check({R"({"provider":"sequenzy","action":"fly"})", "/action", "found the action `fly`, " + actions});
  check({R"({"provider":"sequenzy","action":["resend"]})", "/action", "found an array, expected a string"});
  check({R"({"provider":"sequenzy","action":"resend"})", "/now",
         "now is missing: give the date and time of the question, such as `2026-11-22T10:00:00Z`"});
  check({R"({"provider":"sequenzy","action":"resend","now":0})", "/now",
         "found the number `0`, expected a date as a string"});
  check({R"({"provider":"sequenzy","action":"resend","now":"2026-11-22"})", "/now",
         "found `2026-11-22`, expected `T` and a time at the end"});
  check({R"({"provider":"sequenzy","action":"resend","now":"0"})", "/now", "found `0`, expected a digit at the end"});
}

TEST_CASE("an action that a provider does not have is invalid, and its own are named") {
  const auto beginning = [](const std::string& action) {
    const bool is_known = action == "resend";
    return (is_known ? "`constant_contact_v2` does not support the action `" : "found the action `") + action + "`, ";
  };
  for (const std::string action : {"resend", "send", "Schedule", ""}) {
    const maybe_json answer = parse_json(
        decide_line(R"({"provider":"constant_contact_v2","now":"2026-11-22T10:00:00Z","action":")" + action + "\"}"));
    REQUIRE(answer != nullptr);
    const std::string message = (*answer)["error"]["message"].text;
    CAPTURE(message);
    CHECK((*answer)["error"]["field"].text == "/action");
    CHECK(message.find(beginning(action) + "expected one of ") == 0);
    CHECK(message.find("`schedule`") != std::string::npos);
    CHECK(message.find("`resend`", message.find("one of")) == std::string::npos);
  }
}

TEST_CASE("outermost members are known, and objects where objects belong") {
  const std::string known =
      ", expected one of `provider`, `action`, `now`, `id`, `campaign`, `context`, `account`, `request`";
  check({line("", "", "", R"(,"colour":null)"), "/colour", "found the member `colour`" + known});
  check({R"({"":1})", "/", "found the member ``" + known});
  check({R"({"a/b~c":1})", "/a~1b~0c", "found the member `a/b~c`" + known});
  check({R"({"campaign":[]})", "/campaign", "found an array, expected an object"});
  check({R"({"account":"x"})", "/account", "found the string `x`, expected an object"});
  check({R"({"request":0})", "/request", "found the number `0`, expected an object"});
  check({R"({"requests":0})", "/requests", "found the member `requests`, did you mean `request`?"});
  check({R"({"id":false})", "/id", "found `false`, expected a string or a number"});
  check({R"({"id":{}})", "/id", "found an object, expected a string or a number"});
  check({R"({"id":[]})", "/id", "found an array, expected a string or a number"});
}

TEST_CASE("a resend is cancelled by its id") {
  check({R"({"provider":"constant_contact_v3","action":"cancel_resend","now":"2026-11-22T10:00:00Z"})",
         "/request/resend_request_id", "resend_request_id is missing: give the id of the resend"});
}

TEST_CASE("members of campaign and account are facts") {
  check({line("", R"(,"colour":1)"), "/account/colour",
         "found the member `colour`, expected one of `in_good_standing`, `has_address`, `privileges`, `scopes`, "
         "`test_addresses_used`, `verified_addresses`, `tracks_opens`, `subscriber_limit_reached`, `plan`, "
         "`test_addresses_used_recently`"});
  check({line("", R"(,"colour":null)"), "/account/colour",
         "found the member `colour`, expected one of `in_good_standing`, `has_address`, `privileges`, `scopes`, "
         "`test_addresses_used`, `verified_addresses`, `tracks_opens`, `subscriber_limit_reached`, `plan`, "
         "`test_addresses_used_recently`"});
  check({line(R"(,"stauts":null)"), "/campaign/stauts", "found the member `stauts`, did you mean `status`?"});
  check({line(R"(,"privileges":[])"), "/campaign/privileges",
         "found the member `privileges`, did you mean `/account/privileges`?"});
  check({line("", R"(,"status":"DONE")"), "/account/status",
         "found the member `status`, did you mean `/campaign/status`?"});
  check({line("", "", "", R"(,"status":"DONE")"), "/status",
         "found the member `status`, did you mean `/campaign/status`?"});
}

TEST_CASE("a fact is of its type") {
  check({line(R"(,"status":"paused")"), "/campaign/status",
         "found the string `paused`, expected one of `DRAFT`, `SCHEDULED`, `EXECUTING`, `DONE`, `ERROR`, `REMOVED`"});
  check({line(R"(,"status":1)"), "/campaign/status", "found the number `1`, expected a string"});
  check({line(R"(,"status_before_schedule":"")"), "/campaign/status_before_schedule",
         "found the string ``, expected one of `DRAFT`, `SCHEDULED`, `EXECUTING`, `DONE`, `ERROR`, `REMOVED`"});
  check({line(R"(,"role":"primary")"), "/campaign/role",
         "found the string `primary`, expected one of `primary_email`, `permalink`, `resend`"});
  check({line(R"(,"resend_state":"gone")"), "/campaign/resend_state",
         "found the string `gone`, expected one of `draft`, `scheduled`, `sent`"});
  check({line(R"(,"email_content_format":"text")"), "/campaign/email_content_format",
         "found the string `text`, expected one of `HTML`, `XHTML`"});
  check({line(R"(,"imported":0)"), "/campaign/imported", "found the number `0`, expected true or false"});
  check({line(R"(,"imported":"true")"), "/campaign/imported",
         "found the string `true`, expected true or false, without quotes"});
  check({line(R"(,"subject":true)"), "/campaign/subject", "found `true`, expected a string"});
  check({line(R"(,"id":389093)"), "/campaign/id", "found the number `389093`, expected a string"});
  check({line(R"(,"first_sent_at":"2026-11-22T24:00:00Z")"), "/campaign/first_sent_at",
         "found `2026-11-22T24:00:00Z`, expected an hour from 00 to 23 at character 12"});
  check({line(R"(,"scheduled_at":"2026-11-22T10:00:00")"), "/campaign/scheduled_at",
         "found `2026-11-22T10:00:00`, expected `Z` or an offset such as `+01:00` at the end"});
  check({line(R"(,"last_run_date":{})"), "/campaign/last_run_date", "found an object, expected a date as a string"});
  check({line("", R"(,"in_good_standing":"yes")"), "/account/in_good_standing",
         "found the string `yes`, expected true or false"});
  check({line("", R"(,"privileges":"campaign:read")"), "/account/privileges",
         "found the string `campaign:read`, expected an array of strings"});
  check({line("", R"(,"scopes":["a",5])"), "/account/scopes/1", "found the number `5`, expected a string"});
  check({line("", R"(,"scopes":[null])"), "/account/scopes/0", "found null, expected a string"});
  check({line("", R"(,"verified_addresses":["a@b.c",["d"]])"), "/account/verified_addresses/1",
         "found an array, expected a string"});
}

TEST_CASE("integers are JSON integers within the ends of their type") {
  const std::string count = "expected an integer from 0 to 2147483647";
  const auto hint_of = [](const std::string& value) {
    if (value.find_first_of(".eE") != std::string::npos) return ", without a decimal point or an exponent";
    return "";
  };
  for (const std::string value :
       {"-1", "1.0", "1e0", "1E2", "0.5", "2147483648", "9223372036854775808", "-0.0", "18446744073709551616"})
    check({line(",\"resends\":" + value), "/campaign/resends",
           "found the number `" + value + "`, " + count + hint_of(value)});
  check({line(",\"resends\":\"1\""), "/campaign/resends", "found the string `1`, " + count + ", without quotes"});
  check({line(",\"resends\":true"), "/campaign/resends", "found `true`, " + count});
  check({line(",\"format_type\":6"), "/campaign/format_type", "found the number `6`, expected an integer from 1 to 5"});
  check({line(",\"format_type\":0"), "/campaign/format_type", "found the number `0`, expected an integer from 1 to 5"});
  check({line("", "", "", ",\"context\":{\"folder_parent_level\":4}"), "/context/folder_parent_level",
         "found the number `4`, expected an integer from 0 to 3"});
  check({line(",\"recipients\":" + std::string(500, '9')), "/campaign/recipients",
         "found the number `" + std::string(64, '9') + "`..., " + count});
}

TEST_CASE("the numbers at the ends of a type are taken") {
  for (const std::string member :
       {",\"resends\":2147483647", ",\"resends\":0", ",\"resends\":-0", ",\"format_type\":1", ",\"format_type\":5"}) {
    CAPTURE(member);
    CHECK(decide_line(line(member)).find("\"invalid\"") == std::string::npos);
  }
  CHECK(decide_line(line("", "", "", R"(,"context":{"folder_parent_level":3})")).find("\"invalid\"") ==
        std::string::npos);
  for (const std::string member :
       {",\"delay_days\":9223372036854775807", ",\"delay_days\":-9223372036854775808", ",\"delay_minutes\":-1"}) {
    CAPTURE(member);
    CHECK(decide_line(line("", "", member)).find("\"refused\"") != std::string::npos);
  }
}

TEST_CASE("members that an action reads are of their type, whatever the policy does with them") {
  const std::string integer = "expected an integer";
  check({line("", "", R"(,"delay_days":3.0)"), "/request/delay_days",
         "found the number `3.0`, " + integer + ", without a decimal point or an exponent"});
  check({line("", "", R"(,"delay_days":"3")"), "/request/delay_days",
         "found the string `3`, " + integer + ", without quotes"});
  check({line("", "", R"(,"delay_minutes":9223372036854775808)"), "/request/delay_minutes",
         "found the number `9223372036854775808`, " + integer + " that fits in 64 bits"});
  check({line("", "", R"(,"delay_minutes":-9223372036854775809)"), "/request/delay_minutes",
         "found the number `-9223372036854775809`, " + integer + " that fits in 64 bits"});
  check({line("", "", R"(,"delay_minutes":[])"), "/request/delay_minutes", "found an array, " + integer});
  check({line("", "", R"(,"resend_subject":5)"), "/request/resend_subject", "found the number `5`, expected a string"});
  check({line("", "", R"(,"subject":{})"), "/request/subject", "found an object, expected a string"});
  check({R"({"provider":"sequenzy","action":"resend","now":"2026-11-22T10:00:00Z","request":{"delay_days":"3"}})",
         "/request/delay_days", "found the string `3`, " + integer + ", without quotes"});
}

TEST_CASE("a schedule says when, in its provider's words") {
  const std::string v3 = "constant_contact_v3";
  const std::string asked = "request is missing: give an object; an empty one can mean \"send now\"";
  check({R"({"provider":"sequenzy","action":"schedule","now":"2026-11-22T10:00:00Z"})", "/request", asked});
  check({scheduling(v3, "null"), "/request", asked});
  check({scheduling(v3, R"({"scheduled_date":0})"), "/request/scheduled_date",
         "found the number `0`, expected a date as a string, or the string `0` to send now"});
  check({scheduling(v3, R"({"scheduled_date":"00"})"), "/request/scheduled_date",
         "found `00`, expected a digit at the end, or the string `0` to send now"});
  check({scheduling(v3, R"({"scheduled_date":"2026-11-23T10:00:00+00:00"})"), "/request/scheduled_date",
         "found `2026-11-23T10:00:00+00:00`, expected `Z` at character 20, or the string `0` to send now"});
  check({scheduling(v3, R"({"scheduled_date":"2026-11-23"})"), "/request/scheduled_date",
         "found `2026-11-23`, expected `T` and a time at the end, or the string `0` to send now"});
  check({scheduling("sequenzy", R"({"scheduledAt":["2026-11-23T10:00:00Z"]})"), "/request/scheduledAt",
         "found an array, expected a date as a string"});
  CHECK(decide_line(scheduling("constant_contact_v3_2026", R"({"scheduled_date":"2026-11-23"})")).find("invalid") ==
        std::string::npos);
}

TEST_CASE("who cannot send now with a date is told how to") {
  const std::string v2 = "constant_contact_v2";
  const std::string empty_request = ", expected a date; to send now, leave the request empty: `{}`";
  check(
      {scheduling(v2, R"({"scheduled_date":"0"})"), "/request/scheduled_date", "found the string `0`" + empty_request});
  check({scheduling(v2, R"({"scheduled_date":0})"), "/request/scheduled_date", "found the number `0`" + empty_request});
  check({scheduling(v2, R"({"scheduled_date":"NOW"})"), "/request/scheduled_date",
         "found the string `NOW`" + empty_request});
  check({scheduling(v2, R"({"scheduled_date":"1"})"), "/request/scheduled_date",
         "found `1`, expected a digit at the end"});
  check({scheduling(v2, R"({"scheduled_date":false})"), "/request/scheduled_date",
         "found `false`, expected a date as a string"});
  check({scheduling("sequenzy", R"({"scheduledAt":"0"})"), "/request/scheduledAt",
         "found the string `0`, expected a date; this provider has no \"send now\""});
  check({scheduling("constant_contact_v3", R"({"scheduled_date":"now"})"), "/request/scheduled_date",
         "found `now`, expected a four-digit year at character 1, or the string `0` to send now"});
}

TEST_CASE("text that looks right and is wrong is shown as it is") {
  check({scheduling("sequenzy", "{\"scheduledAt\":\"2027\u201105\u201116T10:00:00Z\"}"), "/request/scheduledAt",
         "found `2027\\u{2011}05\\u{2011}16T10:00:00Z`, expected `-` at character 5"});
  check({scheduling("sequenzy", "{\"scheduledAt\":\"\uFEFF2027-05-16T10:00:00Z\"}"), "/request/scheduledAt",
         "found `\\u{FEFF}2027-05-16T10:00:00Z`, expected a four-digit year at character 1"});
  check({line("", "", "", ",\"\u0430ccount\":{}"), "/\u0430ccount",
         "found the member `\\u{0430}ccount`, did you mean `account`?"});
  check({line(",\"role\":\"permalink\u200B\""), "/campaign/role",
         "found the string `permalink\\u{200B}`, did you mean `permalink`?"});
  check({line(",\"imported\":\"tru\u202Ee\""), "/campaign/imported",
         "found the string `tru\\u{202E}e`, expected true or false"});
  check({R"({"provider":"sequenz\u0443"})", "/provider",
         "found the provider `sequenz\\u{0443}`, expected one of `constant_contact_v3`, `constant_contact_v3_2026`, "
         "`constant_contact_v2`, `sequenzy`, `mailchimp`, `omnisend`, `mailpoet`, `wix`, `gumroad`, `listmonk`; did "
         "you mean "
         "`sequenzy`?"});
}

TEST_CASE("a word that is nearly one of those known gets it named") {
  const auto of_provider = [](const std::string& provider, const std::string& campaign) {
    return R"({"provider":")" + provider + R"(","action":"resend","now":"2026-11-22T10:00:00Z","campaign":)" +
           campaign + "}";
  };
  const auto end_of = [](const std::string& message) { return message.substr(message.rfind(';') + 1); };
  const auto meant = [&](const std::string& text) {
    const maybe_json answer = parse_json(decide_line(text));
    return end_of((*answer)["error"]["message"].text);
  };
  check({line(R"(,"statuss":"DONE")"), "/campaign/statuss", "found the member `statuss`, did you mean `status`?"});
  check({line(R"(,"current_status":"DONE")"), "/campaign/current_status",
         "found the member `current_status`, did you mean `status`?"});
  check({line("", "", "", R"(,"campagin":{})"), "/campagin", "found the member `campagin`, did you mean `campaign`?"});
  check({line("", R"(,"scope":[])"), "/account/scope", "found the member `scope`, did you mean `scopes`?"});
  check({line(R"(,"role":"PRIMARY_EMAIL")"), "/campaign/role",
         "found the string `PRIMARY_EMAIL`, did you mean `primary_email`?"});
  check({of_provider("sequenzy", R"({"status":"canceled"})"), "/campaign/status",
         "found the string `canceled`, did you mean `cancelled`?"});
  check({of_provider("sequenzy", R"({"status":"DONE"})"), "/campaign/status",
         "found the string `DONE`, did you mean `sent`?"});
  check({of_provider("constant_contact_v3", R"({"status":"SENT"})"), "/campaign/status",
         "found the string `SENT`, did you mean `DONE`?"});
  CHECK(meant(R"({"provider":"Sequenzy"})") == " did you mean `sequenzy`?");
  CHECK(meant(R"({"provider":"constant-contact-v3"})") == " did you mean `constant_contact_v3`?");
  CHECK(meant(R"({"provider":"sequenzy","action":"reschedul"})") == " did you mean `schedule`?");
  CHECK(meant(R"({"provider":"sequenzy","action":"Resend"})") == " did you mean `resend`?");
}

TEST_CASE("a member that no action reads may hold anything that is JSON") {
  for (const std::string& value : {std::string(500, '9'), std::string{"1e999999"}, std::string{"-0.0E-0"},
                                   std::string{R"([{"a":[null]},"\u0000",true])"}}) {
    CAPTURE(value);
    CHECK(decide_line(line("", "", ",\"x\":" + value)).find("\"invalid\"") == std::string::npos);
  }
}
