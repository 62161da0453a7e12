#include <campaign_rules/json/decide_line.hpp>

#include "support/json_value.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// A thousand good lines with something broken in each, the same ones in every run.

namespace {

namespace em = campaign_rules;

constexpr std::array<std::string_view, 4> good_lines{
    R"({"id":1,"provider":"constant_contact_v3","action":"resend","now":"2026-11-22T10:00:00Z","campaign":{)"
    R"("status":"DONE","role":"primary_email","format_type":5,"resends":0,"first_sent_at":"2026-11-22T09:00:00Z"},)"
    R"("account":{"privileges":["campaign:read"],"scopes":["campaign_send"]},)"
    R"("request":{"delay_minutes":4320,"resend_subject":"There is still time to save big!"}})",
    R"({"provider":"sequenzy","action":"resend","now":"2026-06-11T10:00:00+00:00","campaign":{"status":"sent",)"
    R"("imported":false,"finished_sending_at":"2026-06-11T04:00:00.000Z","recipients":1842,"unique_openers":1000},)"
    R"("request":{"note":["\u0061",-1.5e3,{"deep":[null,true]}]},"id":"\"x\""})",
    R"({"provider":"constant_contact_v2","action":"schedule","now":"2026-11-22T10:00:00Z",)"
    R"("campaign":{"status":"SENT"},"account":{"in_good_standing":true},)"
    R"("request":{"scheduled_date":"2026-11-22T10:20:00Z"},"id":-0.5})",
    R"({"id":"é","provider":"constant_contact_v3_2026","action":"schedule","now":"2026-11-22T10:00:00Z",)"
    R"("campaign":{"status":"DRAFT","role":"primary_email","segments":1},"request":{"scheduled_date":"0"}})"};

constexpr std::array<std::string_view, 24> splinters{
    "\"", "\\",   "{",    "}",    "[",    "]",  ",",    ":",       "0",       "-",        ".",
    "e",  "null", "true", "\xFF", "\xC3", "\t", "\x01", "\\ud800", "\"id\":", "\"a\":1,", "99999999999999999999",
    " ",  "'"};

/// Knuth's numbers: the same everywhere.
class dice {
 public:
  std::size_t below(std::size_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % end;
  }

 private:
  std::uint64_t state_ = 2026;
};

std::string mangled(dice& next) {
  std::string line{good_lines[next.below(good_lines.size())]};
  const std::size_t at = next.below(line.size());
  const std::string splinter{splinters[next.below(splinters.size())]};
  switch (next.below(5)) {
    case 0: line.insert(at, splinter); break;
    case 1: line.erase(at, 1 + next.below(3)); break;
    case 2: line.replace(at, 1, splinter); break;
    case 3: line.resize(at); break;
    default: line.insert(at, line.substr(next.below(line.size()), 1 + next.below(20))); break;
  }
  return line;
}

bool names_a_member(const json_value& error) {
  const std::string& field = error["field"].text;
  return error.find("field") != nullptr && (field.empty() || field[0] == '/') && !error["message"].text.empty();
}

}  // namespace

TEST_CASE("a thousand mangled lines get a thousand answers") {
  em::line_decider decider;
  dice next;
  std::size_t answers = 0;
  std::size_t invalid = 0;
  for (int i = 0; i < 1000; ++i) {
    const std::string line = mangled(next);
    CAPTURE(line);
    std::string spelt;
    const em::answer_kind kind = decider.answer(line, spelt);
    const maybe_json answer = parse_json(spelt);
    REQUIRE(answer != nullptr);
    ++answers;
    CHECK((*answer)["decision"].text == em::wire_name(kind));
    CHECK(spelt.find('\n') == std::string::npos);
    CHECK((answer->find("error") != nullptr) == (kind == em::answer_kind::invalid));
    if (kind == em::answer_kind::invalid) {
      ++invalid;
      CHECK(names_a_member((*answer)["error"]));
    }
    CHECK(em::decide_line(line) == spelt);
  }
  CHECK(answers == 1000);
  CHECK(invalid > 600);
  CHECK(invalid < 1000);
}
