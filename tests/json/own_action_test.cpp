#include <campaign_rules/json/action.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/json/resend.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace em = campaign_rules;

namespace house {

inline constexpr em::citation handbook{"House rules", "https://intranet.example/newsletters", em::basis::house};

enum class desk : std::uint8_t { news, sport };

}  // namespace house

template <>
struct em::wire_names<house::desk> {
  static constexpr std::array<std::string_view, 2> words{"news", "sport"};
};

namespace house {

struct campaign_facts : em::campaign {
  em::own_fact<std::int32_t, 2> complaints{};
  em::own_fact<bool, 0> approved{};
  em::own_fact<em::instant, 1> reviewed_at{};
  em::own_fact<std::string_view, 3> owner{};
  em::own_fact<desk, 4> by_desk{};
};

struct approval : em::rule {
  static constexpr std::string_view code = "house.approval", demands = "the text is approved",
                                    sentence = "the text is not approved", field = "/campaign/approved";
  static constexpr em::requirement term{handbook};
  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, em::unit) noexcept {
    return em::violated_when(!em::is_set(asked[&campaign_facts::approved]));
  }
};
struct complaints : em::rule {
  static constexpr std::string_view code = "house.complaints", demands = "few complained",
                                    sentence = "too many complained", field = "/campaign/complaints";
  static constexpr em::term<std::int64_t> term{9, handbook};
  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, std::int64_t most) noexcept {
    return em::violated_when(em::is_more_than(asked[&campaign_facts::complaints], most));
  }
};
struct sport : em::rule {
  static constexpr std::string_view code = "house.sport", demands = "the sports desk sent it",
                                    sentence = "another desk sent it", field = "/campaign/by_desk";
  static constexpr em::requirement term{handbook};
  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, em::unit) noexcept {
    return em::violated_when(!em::is_one_of(asked[&campaign_facts::by_desk], em::small_set<desk>{desk::sport}));
  }
};

struct resend_action : em::resend_action {
  using facts = campaign_facts;
  static constexpr std::string_view own_facts[] = {"approved", "reviewed_at", "complaints", "owner", "by_desk"};
};
decltype(em::resend::rules{} + em::rule_list<approval, complaints, sport>{}) list_rules(resend_action);

/// The same facts, and a list without a rule of the library's.
struct bare_resend_action : resend_action {
  static constexpr std::string_view name = "bare_resend";
};
em::rule_list<approval> list_rules(bare_resend_action);

// An action that the library knows nothing of, with a policy and a request of its own.
struct archive_request {
  em::maybe<std::string_view> folder{};
  em::maybe<std::int64_t> keep_days{};

  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("folder", of.folder), visit("keepDays", of.keep_days);
  }
};
struct archive_policy {
  em::requirement offered{handbook};
  em::term<std::int64_t> shortest{30, handbook};
  int success_status = 204;

  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("shortest", of.shortest), visit("success_status", of.success_status);
  }
};
inline constexpr archive_policy archiving{};

struct archive_action {
  static constexpr std::string_view name = "archive";
  using request = archive_request;
  using policy = archive_policy;
  static constexpr const policy& policy_of(const em::provider&) noexcept { return archiving; }
};
struct keep_days : em::request_rule {
  static constexpr std::string_view code = "archive.keep_days", demands = "it is kept long enough",
                                    sentence = "keepDays is too short", field = "/request/keepDays";
  static constexpr auto term = &archive_policy::shortest;
  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, std::int64_t shortest) noexcept {
    return em::violated_when(*asked.request.keep_days < shortest).provided(asked.request.keep_days.has_value());
  }
};
em::rule_list<keep_days> list_rules(archive_action);

}  // namespace house

namespace {

json_value answer_to(const std::string& line) {
  static const em::json::action_entry ours[] = {em::json::entry_of<house::resend_action>(),
                                                em::json::entry_of<house::archive_action>()};
  em::decide_options options;
  options.explain = true;
  options.actions = ours;
  const maybe_json answer = parse_json(em::decide_line(line, options));
  REQUIRE(answer != nullptr);
  return *answer;
}

std::string resend(const std::string& own_facts, const std::string& action = "resend") {
  return R"({"provider":"constant_contact_v3","action":")" + action + R"(","now":"2026-11-22T10:00:00Z","campaign":)" +
         R"({"status":"DONE","role":"primary_email","format_type":5,"resends":0,"first_sent_at":"2026-11-22T09:00:00Z")" +
         own_facts + R"(},"request":{"delay_days":3,"resend_subject":"Again","extra":1}})";
}

std::string archive(const std::string& request) {
  return R"({"provider":"sequenzy","action":"archive","now":"2026-11-22T10:00:00Z","request":)" + request + "}";
}

constexpr std::string_view all_good =
    R"(,"approved":true,"complaints":9,"by_desk":"sport","owner":"Ann","reviewed_at":"2026-11-21T10:00:00Z")";

std::string code_of(const json_value& answer, const std::string& list) {
  return answer[list].members[0].value["rule"].text;
}

}  // namespace

TEST_CASE("a derived action decides lines with rules and facts of its own, and has the JSON of its base") {
  const json_value allowed = answer_to(resend(std::string{all_good}));
  CHECK(allowed["decision"].text == "allowed");
  CHECK(allowed["http_status"].text == "201");
  CHECK(allowed["response"].members[0].value["delay_days"].text == "3");
  CHECK(allowed["plan"]["resend_at"].text == "2026-11-25T09:00:00.000Z");
  CHECK(allowed["ignored"].members[0].value.text == "extra");
  CHECK(allowed["trace"].members.back().value["rule"].text == "house.sport");

  const json_value refused = answer_to(resend(R"(,"approved":false,"complaints":9,"by_desk":"sport")"));
  CHECK(refused["decision"].text == "refused");
  CHECK(refused["violations"].members.size() == 1);
  CHECK(code_of(refused, "violations") == "house.approval");
  CHECK(refused["violations"].members[0].value["basis"].text == "house");
  CHECK(refused["violations"].members[0].value["source"].text == "https://intranet.example/newsletters");

  CHECK(code_of(answer_to(resend(R"(,"approved":true,"complaints":10,"by_desk":"sport")")), "violations") ==
        "house.complaints");
  CHECK(code_of(answer_to(resend(R"(,"approved":true,"complaints":9,"by_desk":"news")")), "violations") ==
        "house.sport");

  const json_value undecided = answer_to(resend(R"(,"complaints":9,"by_desk":"sport")"));
  CHECK(undecided["decision"].text == "undecided");
  CHECK(code_of(undecided, "missing") == "house.approval");
  CHECK(undecided["missing"].members[0].value["fields"].members[0].value.text == "/campaign/approved");
  CHECK(answer_to(resend(R"(,"complaints":null,"approved":true,"by_desk":"sport")"))["decision"].text == "undecided");
}

TEST_CASE("own facts of the wrong type are named with their place") {
  struct {
    std::string facts, field, message;
  } const rows[] = {
      {R"(,"approved":"yes")", "/campaign/approved", "found the string `yes`, expected true or false"},
      {R"(,"complaints":-1)", "/campaign/complaints",
       "found the number `-1`, expected an integer from 0 to 2147483647"},
      {R"(,"owner":5)", "/campaign/owner", "found the number `5`, expected a string"},
      {R"(,"by_desk":"sports")", "/campaign/by_desk", "found the string `sports`, did you mean `sport`?"},
      {R"(,"aproved":true)", "/campaign/aproved", "found the member `aproved`, did you mean `approved`?"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.facts);
    const json_value answer = answer_to(resend(row.facts));
    CHECK(answer["decision"].text == "invalid");
    CHECK(answer["error"]["field"].text == row.field);
    CHECK(answer["error"]["message"].text == row.message);
  }
  CHECK(answer_to(resend(R"(,"reviewed_at":"2026-11-31T00:00:00Z")"))["error"]["field"].text ==
        "/campaign/reviewed_at");
}

TEST_CASE("a derived action may leave out the rule that the provider has words for") {
  static const em::json::action_entry ours[] = {em::json::entry_of<house::bare_resend_action>(),
                                                em::json::entry_of<house::resend_action>()};
  em::decide_options options;
  options.actions = ours;
  const std::string line =
      R"({"provider":"sequenzy","action":"bare_resend","now":"2026-11-22T10:00:00Z","campaign":{"approved":false}})";
  const maybe_json refused = parse_json(em::decide_line(line, options));
  REQUIRE(refused != nullptr);
  CHECK((*refused)["decision"].text == "refused");
  CHECK(refused->find("response") == nullptr);
}

TEST_CASE("a fact that two actions have is named once") {
  static const em::json::action_entry ours[] = {em::json::entry_of<house::bare_resend_action>(),
                                                em::json::entry_of<house::resend_action>()};
  em::decide_options options;
  options.actions = ours;
  const maybe_json answer = parse_json(em::decide_line(resend(R"(,"colour":1)"), options));
  REQUIRE(answer != nullptr);
  const std::string& message = (*answer)["error"]["message"].text;
  const std::size_t first = message.find("`approved`");
  CHECK(first != std::string::npos);
  CHECK(message.find("`approved`", first + 1) == std::string::npos);
}

TEST_CASE("an action of one's own stands beside the library's") {
  const json_value allowed = answer_to(archive(R"({"folder":"old","keepDays":30,"colour":1})"));
  CHECK(allowed["decision"].text == "allowed");
  CHECK(allowed["http_status"].text == "204");
  CHECK(allowed["ignored"].members[0].value.text == "colour");
  CHECK(code_of(answer_to(archive(R"({"keepDays":29})")), "violations") == "archive.keep_days");
  const json_value wrong = answer_to(archive(R"({"keepDays":"30"})"));
  CHECK(wrong["error"]["field"].text == "/request/keepDays");
  CHECK(wrong["http_status"].text == "400");
  CHECK(answer_to(R"({"provider":"sequenzy","action":"archiv","now":"2026-11-22T10:00:00Z"})")["error"]["message"]
            .text.find("did you mean `archive`?") != std::string::npos);
}

TEST_CASE("facts of one's own are known to every action, and open actions ask one's own rules") {
  const json_value answer = answer_to(resend(R"(,"approved":false,"complaints":9,"by_desk":"sport")", "actions"));
  CHECK(answer["decision"].text == "allowed");
  bool has_resend = false;
  bool has_archive = false;
  for (const json_member& member : answer["actions"].members) {
    const json_value& each = member.value;
    has_archive = has_archive || each["action"].text == "archive";
    if (each["action"].text != "resend") continue;
    CHECK_FALSE(has_resend);
    has_resend = true;
    CHECK(each["violated"].members[0].value.text == "house.approval");
  }
  CHECK(has_resend);
  CHECK(has_archive);
  CHECK(answer_to(resend(R"(,"approved":"no")", "actions"))["decision"].text == "invalid");
  CHECK(answer_to(resend(std::string{all_good}, "delete"))["decision"].text != "invalid");
}
