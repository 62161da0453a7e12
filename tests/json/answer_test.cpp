#include <campaign_rules/json/decide_line.hpp>

#include "support/allocations.hpp"
#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

namespace em = campaign_rules;
using em::decide_line;

json_value answer_to(std::string_view line, const em::decide_options& options = {}) {
  const maybe_json answer = parse_json(decide_line(line, options));
  REQUIRE(answer != nullptr);
  return *answer;
}

/// A line for a Sequenzy resend with more members in front.
std::string with(const std::string& members) {
  return "{" + members +
         R"("provider":"sequenzy","action":"resend","now":"2026-06-11T10:00:00Z","campaign":)"
         R"({"status":"sent","imported":false,"finished_sending_at":"2026-06-11T04:00:00Z"}})";
}

std::string resend_of(const std::string& provider, const std::string& request) {
  return R"({"provider":")" + provider +
         R"(","action":"resend","now":"2026-11-22T10:00:00Z","campaign":{"status":"DRAFT","role":"primary_email",)"
         R"("format_type":5,"resends":0},"request":)" +
         request + "}";
}

}  // namespace

TEST_CASE("an id is echoed as it is spelt") {
  for (const std::string id : {"7", "-0.50e+3", "\"a\"", R"("\u0061\/\"")", "\"\xC3\xA9\"", "\"\"",
                               "123456789012345678901234567890", R"("\ud83c\udf37")"}) {
    CAPTURE(id);
    const std::string answer = decide_line(with("\"id\": " + id + " ,"));
    CHECK(answer.substr(0, 6 + id.size()) == "{\"id\":" + id);
    CHECK(parse_json(answer)->find("error") == nullptr);
  }
  CHECK(decide_line(with("\"id\":null,")).substr(0, 12) == "{\"decision\":");
}

TEST_CASE("an id is echoed on invalid lines too, wherever the fault is") {
  const std::string expected = R"({"id":"x","decision":"invalid",)";
  for (const std::string line :
       {R"({"id":"x"})", R"({"provider":5,"id":"x"})", R"({"id":"x","foo":1})", R"({"provider":tru,"id":"x"})",
        R"({"id":"x","provider":)", R"({"a":{"id":1},"id" : "x"}})", "{\"a\":\"\xFF\",\"id\":\"x\"}",
        R"({"id":"x","a":1,"a":2})", R"({"a":"\ud800","id":"x"})", R"(  {"b":["id",{"c":"]"}],"id":"x"} 1)"}) {
    CAPTURE(line);
    CHECK(decide_line(line).substr(0, expected.size()) == expected);
  }
  const std::string deep = std::string(70, '[') + std::string(70, ']');
  CHECK(decide_line(R"({"a":)" + deep + R"(,"id":"x"})").substr(0, expected.size()) == expected);
  for (const std::string line :
       {R"({"id":true})", R"({"id":[1]})", R"({"id":{}})", R"({"id":"x)", "{\"id\":\"\xFF\"}", R"({"id":"\ud800"})",
        R"({"id":01})", R"({"id"})", R"(["id",1])", R"({"a":{"id":1})"}) {
    CAPTURE(line);
    const json_value answer = answer_to(line);
    CHECK(answer.find("id") == nullptr);
    CHECK(answer["decision"].text == "invalid");
  }
}

TEST_CASE("members that nobody reads are named, whatever they hold and whatever the decision") {
  const std::string request =
      R"({"delay_days":3,"resend_subject":"s","z":null,"a.b":{"c":[1e999]},"\u0041":0,"":"","subject":null,"é":1})";
  const std::string allowed = decide_line(resend_of("constant_contact_v3", request));
  CHECK(allowed.find(R"("ignored":["","A","a.b","z","é"])") != std::string::npos);
  const std::string refused = decide_line(resend_of("constant_contact_v3", R"({"delay_day":3,"subject":"s"})"));
  CHECK(refused.find(R"("decision":"refused")") != std::string::npos);
  CHECK(refused.find(R"("ignored":["delay_day"])") != std::string::npos);
  CHECK(decide_line(resend_of("constant_contact_v3", R"({"delay_days":3})")).find("ignored") == std::string::npos);
}

TEST_CASE("a name is listed as ignored once") {
  const std::string answer = decide_line(
      R"({"provider":"constant_contact_v2","action":"create","now":"2026-11-22T10:00:00Z","request":{"message_footer.x":1,)"
      R"("message_footer":{"x":2,"x.y":3,"z":4},"a":5}})");
  CHECK(answer.find(R"("ignored":["a","message_footer.x","message_footer.x.y","message_footer.z"])") !=
        std::string::npos);
}

TEST_CASE("a null member is an absent one") {
  const std::string expected = decide_line(with(""));
  CHECK(decide_line(with(R"("request":null,"account":null,)")) == expected);
  CHECK(decide_line(with(R"("request":{"delay_days":null,"subject":null},"account":{"privileges":null},)")) ==
        expected);
  CHECK(answer_to(resend_of("constant_contact_v3",
                            R"({"delay_days":1,"delay_minutes":null,"resend_subject":"s"})"))["decision"]
            .text == "allowed");
}

TEST_CASE("the members of an answer stand in one order") {
  em::decide_options options;
  options.explain = true;
  const std::string line =
      R"({"id":1,"provider":"constant_contact_v3_2026","action":"resend","now":"2026-11-22T10:00:00Z",)"
      R"("request":{"delay_days":11,"delay_minutes":5,"x":1}})";
  std::string names;
  const json_value answer = answer_to(line, options);
  for (const auto& member : answer.members) names += member.name + " ";
  CHECK(names == "id decision http_status warnings violations missing ignored trace ");
  names.clear();
  const json_value allowed =
      answer_to(resend_of("constant_contact_v3", R"({"delay_days":1,"resend_subject":"s","x":1})"), options);
  for (const auto& member : allowed.members) names += member.name + " ";
  CHECK(names == "decision http_status response plan ignored trace ");
}

TEST_CASE("a trace has every rule in catalogue order") {
  em::decide_options options;
  options.explain = true;
  const json_value answer = answer_to(with(""), options);
  std::string trace;
  for (const auto& entry : answer["trace"].members)
    trace += entry.value["rule"].text + " " + entry.value["outcome"].text + "\n";
  CHECK(trace ==
        "resend.role not_applicable\n"
        "resend.status holds\n"
        "resend.kind not_applicable\n"
        "resend.sends_email not_applicable\n"
        "resend.resendable not_applicable\n"
        "resend.format_type not_applicable\n"
        "resend.imported holds\n"
        "resend.limit not_applicable\n"
        "resend.limit.delivered not_applicable\n"
        "resend.delay.required not_applicable\n"
        "resend.delay.exclusive not_applicable\n"
        "resend.delay.days_range not_applicable\n"
        "resend.delay.minutes_range not_applicable\n"
        "resend.delay.range not_applicable\n"
        "resend.delay.not_accepted not_applicable\n"
        "resend.delay.elapsed not_applicable\n"
        "resend.date.required not_applicable\n"
        "resend.date.not_accepted not_applicable\n"
        "resend.date.strategy not_applicable\n"
        "resend.date.in_past not_applicable\n"
        "resend.date.horizon not_applicable\n"
        "resend.audience.required not_applicable\n"
        "resend.subject.required not_applicable\n"
        "resend.subject.length not_applicable\n"
        "resend.subject.unchanged not_applicable\n"
        "resend.subject.not_accepted not_applicable\n"
        "resend.window holds\n"
        "resend.window.closed not_applicable\n"
        "resend.in_progress not_applicable\n"
        "resend.throttle not_applicable\n"
        "resend.non_openers.none not_applicable\n"
        "resend.non_openers.remaining not_applicable\n"
        "resend.open_tracking not_applicable\n"
        "resend.subscriber_limit not_applicable\n"
        "resend.plan not_applicable\n"
        "access.privilege not_applicable\n"
        "access.scope not_applicable\n");
}

TEST_CASE("statuses are read in any case and answered in the provider's own") {
  const json_value answer = answer_to(R"({"provider":"sequenzy","action":"resend","now":"2026-06-11T10:00:00Z",)"
                                      R"("campaign":{"status":"WAITING_approval","imported":false}})");
  const json_value& violation = answer["violations"].members.at(0).value;
  CHECK(violation["observed"].text == "waiting_approval");
  CHECK(violation["eligible"].members.at(0).value.text == "sent");
  CHECK(violation["fix"].text == "wait");
}

TEST_CASE("text passes through unchanged") {
  const std::string subject = R"(50 % \"off\"\\ \u0000\u001f\b\f\n\r\t/ é € 🌷)";
  const std::string answer =
      decide_line(resend_of("constant_contact_v3", R"({"delay_days":1,"resend_subject":")" + subject + "\"}"));
  CHECK(answer.find("\"resend_subject\":\"" + subject + "\"") != std::string::npos);
}

TEST_CASE("a provider of one's own is answered like the library's") {
  static constexpr em::citation handbook{"House rules", "https://intranet.example/mail", em::basis::house};
  em::provider house = em::constant_contact_v3;
  house.id = "house";
  house.resend.delay_days = {{2, 5}, handbook};
  house.resend.answer = em::resend_answer::new_draft;
  house.resend.draft_suffix = " (again)";
  house.dialect.date_field = "/request/sendAt";
  house.dialect.send_now_word = "asap";
  house.schedule.answer = em::schedule_answer::date;
  const em::provider* const known[] = {&house};
  em::decide_options options;
  options.providers = em::provider_list{known};

  const json_value refused = answer_to(resend_of("house", R"({"delay_days":6,"resend_subject":"s"})"), options);
  const json_value& violation = refused["violations"].members.at(0).value;
  CHECK(violation["rule"].text == "resend.delay.days_range");
  CHECK(violation["maximum"].text == "5");
  CHECK(violation["basis"].text == "house");
  CHECK(violation["source"].text == "https://intranet.example/mail");

  const std::string schedule = R"({"provider":"house","action":"schedule","now":"2026-11-22T10:00:00Z","campaign":)"
                               R"({"status":"DRAFT","role":"primary_email","contact_lists":1,"segments":0},"request":)";
  const json_value now = answer_to(schedule + R"({"sendAt":"asap","scheduled_date":"0"}})", options);
  CHECK(now["plan"]["send_now"].text == "true");
  CHECK(now["response"]["sendAt"].text == "2026-11-22T10:00:00.000Z");
  CHECK(now["ignored"].members.at(0).value.text == "scheduled_date");

  const json_value none = answer_to(resend_of("constant_contact_v3", "{}"), options);
  CHECK(none["error"]["field"].text == "/provider");
  CHECK(none["error"]["message"].text == "found the provider `constant_contact_v3`, expected `house`");
}

TEST_CASE("a decider answers a line like those before it without allocating") {
  em::line_decider decider;
  std::string answer;
  std::string line = resend_of("constant_contact_v3", R"({"delay_days":3,"resend_subject":"Still time"})");
  line.insert(line.rfind('}'), R"(,"account":{"scopes":["campaign_send"],"privileges":["campaign:read"]})");
  decider.answer(line, answer);
  const std::string first = answer;
  const allocation_count allocations;
  CHECK(decider.answer(line, answer) == em::answer_kind::allowed);
  CHECK(allocations.so_far() == 0);
  CHECK(answer == first);
}

TEST_CASE("an answer does not depend on the lines before it") {
  em::line_decider decider;
  std::string answer;
  const std::string line = with("\"id\":1,");
  const std::string expected = decide_line(line);
  for (const std::string before : {R"({"a":)", R"({"provider":1})", R"({"account":{"scopes":[1]}})", ""}) {
    decider.answer(before, answer);
    CHECK(decider.answer(line, answer) == em::answer_kind::allowed);
    CHECK(answer == expected);
  }
}

TEST_CASE("a house policy without delays and subjects answers with neither") {
  em::provider house = em::constant_contact_v3;
  house.id = "house";
  house.resend.delay_required = {};
  house.resend.subject_required = {};
  const em::provider* const known[] = {&house};
  em::decide_options options;
  options.providers = known;
  const json_value answer =
      answer_to(R"({"provider":"house","action":"resend","now":"2026-11-22T10:00:00Z","campaign":{"status":"DRAFT",)"
                R"("role":"primary_email","format_type":5,"resends":0},"request":{}})",
                options);
  CHECK(answer["decision"].text == "allowed");
  CHECK(answer["response"] == *parse_json(R"([{"resend_request_id":"DRAFT"}])"));
}

TEST_CASE("where no provider is known, none is expected") {
  em::decide_options options;
  options.providers = {};
  const json_value answer = answer_to(R"({"provider":"sequenzy","action":"resend"})", options);
  CHECK(answer["error"]["field"].text == "/provider");
  CHECK(answer["error"]["message"].text == "found the provider `sequenzy`, expected nothing");
}

TEST_CASE("facts and members that are null are absent, and any white space may follow a value") {
  const json_value answer = answer_to(
      "{\"provider\":\"constant_contact_v2\",\"action\":\"create\",\"id\":1\r\n,\"now\":\"2026-11-22T10:00:00Z\","
      "\"campaign\":"
      "{\"status\":null,\"role\":null,\"imported\":null,\"resends\":null,\"first_sent_at\":null},\"account\":"
      "{\"privileges\":null},\"request\":{\"is_view_as_webpage_enabled\":null,\"greeting_name\":null}}");
  CHECK(answer["id"].text == "1");
  CHECK(answer["decision"].text == "refused");
}

TEST_CASE("a name with a surrogate that stands alone is malformed") {
  CHECK(answer_to(R"({"provider":"sequenzy","\ud800":1})")["decision"].text == "invalid");
  CHECK(answer_to(R"({"provider":"sequenzy","a":{"\ud800\u0041":1}})")["decision"].text == "invalid");
  CHECK(answer_to(R"({"provider":"sequenzy","id":"\ud800"})")["decision"].text == "invalid");
}
