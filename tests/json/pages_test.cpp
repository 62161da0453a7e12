#include <campaign_rules/json/decide_line.hpp>

#include <doctest/doctest.h>

#include <string>

// The payloads of the providers' pages, and their answers in full.

namespace {

using campaign_rules::decide_line;

const std::string draft =
    R"("now":"2026-11-22T10:00:00Z","campaign":{"status":"DRAFT","role":"primary_email","format_type":5,"resends":0,)"
    R"("contact_lists":1,"segments":0})";

}  // namespace

TEST_CASE("the page's resend of 4320 minutes answers in both units") {
  const std::string body = R"({"delay_minutes": 4320, "resend_subject": "There is still time to save big!"})";
  CHECK(
      decide_line(R"({"provider":"constant_contact_v3","action":"resend",)" + draft + R"(,"request":)" + body + "}") ==
      R"({"decision":"allowed","http_status":201,"response":[{"delay_days":3,"delay_minutes":4320,)"
      R"("resend_subject":"There is still time to save big!","resend_request_id":"DRAFT"}],)"
      R"("plan":{"audience":"non_openers_or_unsent","ordinal":1}})");
  CHECK(decide_line(R"({"provider":"constant_contact_v3_2026","action":"resend",)" + draft + R"(,"request":)" + body +
                    "}") ==
        R"({"decision":"allowed","http_status":201,"response":{"delay_days":3,"delay_minutes":4320,)"
        R"("resend_subject":"There is still time to save big!","resend_request_id":"DRAFT"},)"
        R"("plan":{"audience":"non_openers_or_unsent","ordinal":1}})");
}

TEST_CASE("the page's resend of 4300 minutes answers in minutes alone") {
  CHECK(decide_line(R"({"provider":"constant_contact_v3","action":"resend",)" + draft +
                    R"(,"request":{"delay_minutes":4300,"resend_subject":"There is still time to save big!"}})") ==
        R"({"decision":"allowed","http_status":201,"response":[{"delay_minutes":4300,)"
        R"("resend_subject":"There is still time to save big!","resend_request_id":"DRAFT"}],)"
        R"("plan":{"audience":"non_openers_or_unsent","ordinal":1}})");
}

TEST_CASE("given both delays, the guide refuses and the reference warns") {
  const std::string body = R"("request":{"delay_days":2,"delay_minutes":1,"resend_subject":"Again"}})";
  CHECK(decide_line(R"({"provider":"constant_contact_v3_2026","action":"resend",)" + draft + "," + body) ==
        R"({"decision":"allowed","http_status":201,"warnings":[{"rule":"resend.delay.minutes_ignored",)"
        R"("message":"delay_days and delay_minutes are both given; delay_minutes is ignored"}],)"
        R"("response":{"delay_days":2,"resend_subject":"Again","resend_request_id":"DRAFT"},)"
        R"("plan":{"audience":"non_openers_or_unsent","ordinal":1}})");
  const std::string refused =
      decide_line(R"({"provider":"constant_contact_v3","action":"resend",)" + draft + "," + body);
  CHECK(refused.find(R"("rule":"resend.delay.exclusive")") != std::string::npos);
  CHECK(refused.find(R"("rule":"resend.delay.minutes_range")") != std::string::npos);
  CHECK(refused.find("warnings") == std::string::npos);
}

TEST_CASE("the page's schedule answers without the fraction of a second") {
  const std::string line =
      R"({"provider":"constant_contact_v3","action":"schedule","now":"2022-05-10T12:00:00Z","campaign":{)"
      R"("status":"DRAFT","role":"primary_email","contact_lists":1,"segments":0},)"
      R"("request":{"scheduled_date": "2022-05-10T12:53:55.104Z"}})";
  CHECK(decide_line(line) ==
        R"({"decision":"allowed","http_status":201,"response":[{"scheduled_date":"2022-05-10T12:53:55.000Z"}],)"
        R"("plan":{"send_at":"2022-05-10T12:53:55.104Z","send_now":false,"audience":"everyone"}})");
}

TEST_CASE("the page's \"0\" sends now") {
  const auto line = [](const std::string& provider) {
    return R"({"provider":")" + provider +
           R"(","action":"schedule","now":"2019-05-16T13:38:55.999Z","campaign":{)"
           R"("status":"DRAFT","role":"primary_email",)"
           R"("contact_lists":1,"segments":0},"request":{"scheduled_date": "0"}})";
  };
  CHECK(decide_line(line("constant_contact_v3")) ==
        R"({"decision":"allowed","http_status":201,"response":[{"scheduled_date":"2019-05-16T13:38:55.000Z"}],)"
        R"("plan":{"send_at":"2019-05-16T13:38:55.999Z","send_now":true,"audience":"everyone"}})");
  CHECK(decide_line(line("constant_contact_v3_2026")) ==
        R"({"decision":"allowed","http_status":201,"response":[],)"
        R"("plan":{"send_at":"2019-05-16T13:38:55.999Z","send_now":true,"audience":"everyone"}})");
}

TEST_CASE("the page's new draft is answered as far as it is determined") {
  const std::string before = R"({"provider":"sequenzy","action":"resend","now":")";
  const std::string campaign =
      R"(","campaign":{"status":"sent","name":"April Launch","subject":"A quick update","imported":false,)"
      R"("recipients":1842,"unique_openers":1000,"resends":1,"finished_sending_at":"2026-06-11T04:00:00.000Z"}})";
  CHECK(decide_line(before + "2026-06-11T10:00:00.000Z" + campaign) ==
        R"({"decision":"allowed","http_status":200,"response":{"success":true,"campaign":{)"
        R"~("name":"April Launch (Non-openers)","subject":"A quick update","status":"draft","labels":[],)~"
        R"("scheduledAt":null,"sentAt":null},"estimatedNonOpenerCount":842},)"
        R"("plan":{"audience":"non_openers","ordinal":2}})");
  CHECK(
      decide_line(before + "2026-06-11T09:59:59.999Z" + campaign) ==
      R"({"decision":"refused","http_status":400,"retry_at":"2026-06-11T10:00:00.000Z",)"
      R"("response":{"error":"Resending to non-openers is only available 6 hours after a campaign finishes sending."},)"
      R"("violations":[{"rule":"resend.window","field":"/campaign/finished_sending_at",)"
      R"("message":"email opens are still being counted; resending is possible from 2026-06-11T10:00:00.000Z",)"
      R"("opens_at":"2026-06-11T10:00:00.000Z","fix":"wait","basis":"guide",)"
      R"("source":"https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers",)"
      R"("note":"no page says this; it is inferred: resending is already possible at the exact end of this time"}]})");
}

TEST_CASE("what the new draft would be is left out where the facts are not given") {
  CHECK(
      decide_line(
          R"({"provider":"sequenzy","action":"resend","now":"2026-06-11T10:00:00Z","campaign":{"status":"sent",)"
          R"("imported":false,"finished_sending_at":"2026-06-11T04:00:00Z","recipients":5}})") ==
      R"({"decision":"allowed","http_status":200,"response":{"success":true,"campaign":{"status":"draft","labels":[],)"
      R"("scheduledAt":null,"sentAt":null}},"plan":{"audience":"non_openers"}})");
}

TEST_CASE("the vendor's words for a closed window stand only where nothing else is wrong") {
  const auto line = [](const std::string& more) {
    return decide_line(R"({"provider":"sequenzy","action":"resend","now":"2026-06-11T05:00:00Z","campaign":{)"
                       R"("status":"sent","finished_sending_at":"2026-06-11T04:00:00Z")" +
                       more + "}}");
  };
  const std::string unknown = line("");
  CHECK(unknown.find(R"("response":{"error":"Resending)") != std::string::npos);
  CHECK(unknown.find(R"("missing":[{"rule":"resend.imported","fields":["/campaign/imported"]}])") != std::string::npos);
  CHECK(unknown.find("retry_at") == std::string::npos);
  const std::string imported = line(R"(,"imported":true)");
  CHECK(imported.find("response") == std::string::npos);
}

TEST_CASE("V2 sends an empty body now, and nothing else") {
  const auto line = [](const std::string& request) {
    return decide_line(R"({"provider":"constant_contact_v2","action":"schedule","now":"2026-11-22T10:05:00.007Z",)"
                       R"("campaign":{"status":"DRAFT"},"account":{"in_good_standing":true},"request":)" +
                       request + "}");
  };
  CHECK(
      line("{}") ==
      R"({"decision":"allowed","http_status":201,"response":{"scheduled_date":"2026-11-22T10:05:00.007Z"},)"
      R"("plan":{"queued_at":"2026-11-22T10:05:00.007Z","send_at":"2026-11-22T10:10:00.000Z","send_now":true,"audience":"everyone"}})");
  const std::string required =
      R"({"decision":"refused","http_status":400,"violations":[{"rule":"schedule.date.required",)"
      R"("field":"/request/scheduled_date","message":"scheduled_date is missing: say when to send","fix":"change_request",)"
      R"("basis":"guide","source":"http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-)"
      R"(collection.html?method=POST"}])";
  CHECK(line(R"({"scheduled_date":null})") == required + "}");
  CHECK(line(R"({"schedule_date":"2026-11-23T10:00:00Z"})") == required + R"(,"ignored":["schedule_date"]})");
  CHECK(line(R"({"note":null})") == required + R"(,"ignored":["note"]})");
}

TEST_CASE("V2 needs a lead time of 20 minutes") {
  const auto line = [](const std::string& date) {
    return decide_line(R"({"provider":"constant_contact_v2","action":"schedule","now":"2026-11-22T10:00:00Z",)"
                       R"("campaign":{"status":"SENT","last_run_date":"2026-11-01T09:00:00+01:00"},)"
                       R"("account":{"in_good_standing":true},"request":{"scheduled_date":")" +
                       date + "\"}}");
  };
  CHECK(line("2026-11-22T10:19:59Z") ==
        R"({"decision":"refused","http_status":400,"violations":[{"rule":"schedule.lead_time",)"
        R"("field":"/request/scheduled_date",)"
        R"("message":"scheduled_date is 2026-11-22T10:19:59.000Z, expected 2026-11-22T10:20:00.000Z or later",)"
        R"("observed":"2026-11-22T10:19:59.000Z","earliest":"2026-11-22T10:20:00.000Z","fix":"change_request",)"
        R"("basis":"guide","source":"http://developer.constantcontact.com/docs/campaign-scheduling/)"
        R"(campaign-schedule-collection.html?method=POST",)"
        R"("note":"no page says this; it is inferred: a shorter lead time is always refused"}]})");
  CHECK(
      line("2026-11-22T11:20:00.5+01:00") ==
      R"({"decision":"allowed","http_status":201,"response":{"scheduled_date":"2026-11-22T10:20:00.500Z"},)"
      R"("plan":{"queued_at":"2026-11-22T10:20:00.500Z","send_at":"2026-11-22T10:25:00.000Z","send_now":false,"audience":"added_since",)"
      R"("added_since":"2026-11-01T08:00:00.000Z"}})");
}

TEST_CASE("Sequenzy answers a schedule without a body") {
  CHECK(decide_line(R"({"provider":"sequenzy","action":"schedule","now":"2026-11-22T10:00:00Z",)"
                    R"("campaign":{"status":"Scheduled"},"request":{"scheduledAt":"2026-11-22T10:00:00.001Z"}})") ==
        R"({"decision":"allowed","http_status":200,)"
        R"("plan":{"send_at":"2026-11-22T10:00:00.001Z","send_now":false,"audience":"everyone"}})");
}
