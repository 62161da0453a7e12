// JSON by the words and the values of a provider of one's own.

#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

namespace em = campaign_rules;

constexpr em::citation handbook{"House rules", "https://intranet.example/mail", em::basis::house};

constexpr em::status_word two_words[] = {{em::campaign_status::in_review, "IN_DETECTION"},
                                         {em::campaign_status::in_review, "IN_MODERATION"},
                                         {em::campaign_status::draft, "NOT_STARTED"},
                                         {em::campaign_status::sent, "OVER"}};

const em::provider house = [] {
  em::provider made = em::constant_contact_v3;
  made.id = "house";
  made.dialect.statuses = em::status_words{two_words};
  made.dialect.format_types = {6, 7};
  made.resend.eligible_statuses = {{em::campaign_status::sent}, handbook};
  made.resend.eligible_format_types = {{6}, handbook};
  made.schedule.eligible_statuses = {{em::campaign_status::draft}, handbook};
  made.schedule.date_required = {};
  return made;
}();

json_value answer_to(const std::string& action, const std::string& campaign, const std::string& request) {
  static const em::provider* const known[] = {&house};
  em::decide_options options;
  options.providers = known;
  const std::string answer = em::decide_line(
      R"({"provider":"house","now":"2026-11-22T10:00:00Z","action":")" + action + R"(","campaign":{)" +
          R"("role":"primary_email","resends":0,"contact_lists":1,)" + campaign + R"(},"request":)" + request + "}",
      options);
  CAPTURE(answer);
  const maybe_json read = parse_json(answer);
  REQUIRE(read != nullptr);
  return *read;
}
json_value first(const json_value& list) {
  REQUIRE(!list.members.empty());
  return list.members.front().value;
}
json_value resend_from(const std::string& status, const std::string& format_type = "6") {
  return answer_to(
      "resend", R"("first_sent_at":"2026-11-22T09:00:00Z","status":")" + status + R"(","format_type":)" + format_type,
      R"({"delay_days":3,"resend_subject":"Once more"})");
}

}  // namespace

TEST_CASE("of two words for one status both are read, and the first is written") {
  for (const std::string word : {"IN_DETECTION", "IN_MODERATION", "in_moderation"}) {
    const json_value answer = resend_from(word);
    CHECK(answer["decision"].text == "refused");
    CHECK(first(answer["violations"])["rule"].text == "resend.status");
    CHECK(first(answer["violations"])["observed"].text == "IN_DETECTION");
    CHECK(first(answer["violations"])["eligible"] == *parse_json(R"(["OVER"])"));
  }
  CHECK(resend_from("OVER")["decision"].text == "allowed");
  CHECK(resend_from("DONE")["decision"].text == "invalid");
}

TEST_CASE("format types are those of the provider") {
  CHECK(resend_from("OVER", "6")["decision"].text == "allowed");
  CHECK(first(resend_from("OVER", "7")["violations"])["rule"].text == "resend.format_type");
  CHECK(resend_from("OVER", "5")["decision"].text == "invalid");
  CHECK(first(resend_from("OVER", "null")["missing"])["rule"].text == "resend.format_type");
}

TEST_CASE("a schedule without a date, where none is required, shows no date") {
  const json_value answer = answer_to("schedule", R"("status":"NOT_STARTED","format_type":6,"segments":0)", "{}");
  CHECK(answer["decision"].text == "allowed");
  const json_value* const plan = answer.find("plan");
  CHECK((plan == nullptr || plan->find("send_at") == nullptr));
  CHECK(answer["response"] == *parse_json("[]"));
}
