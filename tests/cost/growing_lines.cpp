// Answers lines in which one thing grows: each array and object that a line may hold, texts, and what stands in lines that
// cannot be read. For callgrind to watch, which counts each answer by itself, under the name of what has grown and how far.
//
//   valgrind --tool=callgrind --callgrind-out-file=answer growing_lines      writes answer.1, answer.2 …
//   growing_lines --show privileges 3                                        prints a line with three privileges

#include <campaign_rules/json/decide_line.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <valgrind/callgrind.h>

namespace {

/// `count` pieces, each made of a number of ten digits, which come in no order.
template <class Make>
std::string repeat(std::size_t count, Make make) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) text += ',';
    const std::string digits = std::to_string(static_cast<std::uint32_t>(i) * 2'654'435'761U);
    text += make(std::string(10 - digits.size(), '0') + digits);
  }
  return text;
}

std::string times(std::size_t count, std::string_view piece) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

std::string texts(std::size_t count, const std::string& before = "a", const std::string& after = "@example.com") {
  return '[' + repeat(count, [&](const std::string& i) { return '"' + before + i + after + '"'; }) + ']';
}

std::string members(std::size_t count, const std::string& before = "m") {
  return repeat(count, [&](const std::string& i) { return '"' + before + i + "\":1"; });
}

std::string question(const std::string& provider, const std::string& action, const std::string& rest) {
  return R"({"provider":")" + provider + R"(","action":")" + action + R"(","now":"2026-11-22T10:00:00Z")" + rest + '}';
}

std::string resend(const std::string& rest) {
  return question("constant_contact_v3", "resend", R"(,"campaign":{"status":"DRAFT","role":"primary_email"})" + rest);
}

/// A request that resends, with something that nobody reads.
std::string ignoring(const std::string& value) { return resend(R"(,"request":{"delay_days":3,"x":)" + value + "}"); }

std::string test_send(const std::string& verified, const std::string& addresses) {
  return question("constant_contact_v2", "send_test",
                  R"(,"campaign":{"status":"DRAFT","email_content_format":"HTML"},"account":{"test_addresses_used":0,)"
                  R"("verified_addresses":)" +
                      verified + R"(},"request":{"format":"HTML","email_addresses":)" + addresses + "}");
}

std::string create(const std::string& member) {
  return question("constant_contact_v2", "create", R"(,"request":{"name":"n","subject":"s",)" + member + "}");
}

struct growing {
  std::string_view name;
  std::string (*line)(std::size_t);
  std::size_t size;  // from which on it is doubled
};

constexpr std::size_t many = 500;
constexpr std::size_t long_text = 10'000;

constexpr growing all[] = {
    // arrays
    {"privileges", [](std::size_t n) { return resend(",\"account\":{\"privileges\":" + texts(n) + "}"); }, many},
    {"scopes", [](std::size_t n) { return resend(",\"account\":{\"scopes\":" + texts(n) + "}"); }, many},
    {"verified_addresses", [](std::size_t n) { return test_send(texts(n), texts(1)); }, many},
    {"email_addresses", [](std::size_t n) { return test_send(texts(1), texts(n)); }, many},
    {"email_addresses_all_verified", [](std::size_t n) { return test_send(texts(n), texts(n, "A", "@EXAMPLE.com")); },
     many},
    {"email_addresses_none_verified", [](std::size_t n) { return test_send(texts(n, "b"), texts(n)); }, many},
    {"fee_ids",
     [](std::size_t n) {
       return question("constant_contact_v2", "create_promo_code", ",\"request\":{\"fee_ids\":" + texts(n) + "}");
     },
     many},
    {"actions_of_many_addresses",
     [](std::size_t n) {
       return question("constant_contact_v2", "actions", ",\"account\":{\"verified_addresses\":" + texts(n) + "}");
     },
     many},
    {"ignored_array", [](std::size_t n) { return ignoring(texts(n)); }, many},
    {"ignored_array_of_arrays", [](std::size_t n) { return ignoring("[" + times(n, "[[]],") + "[]]"); }, many},
    {"ignored_array_of_objects",
     [](std::size_t n) { return ignoring("[" + times(n, R"({"a":{"b":1,"c":[]}},)") + "{}]"); }, many},

    // objects
    {"outermost_members", [](std::size_t n) { return resend("," + members(n)); }, many},
    {"campaign", [](std::size_t n) { return question("sequenzy", "resend", ",\"campaign\":{" + members(n) + "}"); },
     many},
    {"account", [](std::size_t n) { return resend(",\"account\":{" + members(n) + "}"); }, many},
    {"request", [](std::size_t n) { return resend(",\"request\":{" + members(n) + "}"); }, many},
    {"request_of_schedule",
     [](std::size_t n) { return question("sequenzy", "schedule", ",\"request\":{" + members(n) + "}"); }, many},
    {"request_of_create", [](std::size_t n) { return create(members(n)); }, many},
    {"message_footer", [](std::size_t n) { return create("\"message_footer\":{" + members(n) + "}"); }, many},
    {"ignored_object", [](std::size_t n) { return ignoring("{" + members(n) + "}"); }, many},
    {"ignored_names_with_a_common_beginning",
     [](std::size_t n) { return ignoring("{" + members(n, std::string(200, 'm')) + "}"); }, many},
    {"a_name_given_twice", [](std::size_t n) { return ignoring("{" + members(n) + ",\"m0000000000\":0}"); }, many},

    // texts
    {"text", [](std::size_t n) { return ignoring('"' + times(n, "text ") + '"'); }, long_text},
    {"text_that_is_read",
     [](std::size_t n) { return resend(",\"request\":{\"resend_subject\":\"" + times(n, "é") + "\"}"); }, long_text},
    {"text_of_escapes",
     [](std::size_t n) { return resend(",\"request\":{\"resend_subject\":\"" + times(n, "\\u00e9\\n") + "\"}"); },
     long_text},
    {"name_of_a_campaign", [](std::size_t n) { return create("\"from_name\":\"" + times(n, "é") + "\""); }, long_text},
    {"style_sheet", [](std::size_t n) { return create("\"style_sheet\":\"" + times(n, "< a>") + "\""); }, long_text},
    {"id", [](std::size_t n) { return resend(",\"id\":\"" + times(n, "id") + "\""); }, long_text},
    {"number", [](std::size_t n) { return ignoring('1' + times(n, "0")); }, long_text},
    {"white_space", [](std::size_t n) { return ignoring(times(n, " \t") + "1"); }, long_text},
    {"name", [](std::size_t n) { return ignoring("{\"" + times(n, "name") + "\":1}"); }, long_text},

    // what is wrong
    {"wrong_word", [](std::size_t n) { return resend(",\"account\":{\"scopes\":\"" + times(n, "x") + "\"}"); },
     long_text},
    {"unknown_provider", [](std::size_t n) { return question(times(n, "x"), "resend", ""); }, long_text},
    {"unknown_action", [](std::size_t n) { return question("sequenzy", times(n, "x"), ""); }, long_text},
    {"unknown_member", [](std::size_t n) { return resend(",\"" + times(n, "x") + "\":1"); }, long_text},
    {"wrong_date",
     [](std::size_t n) {
       return question("sequenzy", "resend", ",\"campaign\":{\"scheduled_at\":\"" + times(n, "2026") + "\"}");
     },
     long_text},
    {"fault_behind_members", [](std::size_t n) { return resend(",\"request\":{" + members(n) + ",}"); }, many},
    {"fault_behind_elements",
     [](std::size_t n) { return ignoring("{\"" + times(n, "name") + "\":[" + times(n, "\"\",") + "]}"); }, many},
    {"fault_in_a_text", [](std::size_t n) { return ignoring('"' + times(n, "text\\n") + "\t\""); }, long_text},
    {"fault_in_a_number", [](std::size_t n) { return ignoring('0' + times(n, "0")); }, long_text},
    {"fault_in_a_word", [](std::size_t n) { return ignoring('t' + times(n, "rue")); }, long_text},
    {"cut_off", [](std::size_t n) { return ignoring('"' + times(n, "text ")).substr(0, 4 * n); }, long_text},
    {"brackets", [](std::size_t n) { return times(n, "["); }, long_text},
    {"objects_without_end", [](std::size_t n) { return times(n, "{\"a\":"); }, long_text},
    {"quotes", [](std::size_t n) { return '{' + times(n, "\""); }, long_text},
    {"backslashes", [](std::size_t n) { return "{\"" + times(n, "\\"); }, long_text},
    {"ids_of_a_broken_line", [](std::size_t n) { return '{' + times(n, "\"id\":tru,"); }, many},
    {"ids_without_an_end", [](std::size_t n) { return '{' + times(n, "\"id\":\"\\q\","); }, many},
    {"not_utf8", [](std::size_t n) { return ignoring('"' + times(n, "é") + "\xC3\""); }, long_text},
};

/// A decider that has answered nothing before, so that what grows has to find its memory.
void answer(const growing& what, std::size_t count) {
  const std::string line = what.line(count);
  const std::string name = std::string{what.name} + ' ' + std::to_string(count / what.size);
  std::string answer;
  CALLGRIND_ZERO_STATS;
  campaign_rules::line_decider{}.answer(line, answer);
  CALLGRIND_DUMP_STATS_AT(name.c_str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 3 && std::string_view{argv[1]} == "--show") {
    for (const growing& each : all)
      if (each.name == argv[2]) std::puts(each.line(std::strtoul(argv[3], nullptr, 10)).c_str());
    return EXIT_SUCCESS;
  }
  for (const growing& each : all)
    for (const std::size_t times : {0U, 1U, 2U}) answer(each, times * each.size);  // the first time as practice
  return EXIT_SUCCESS;
}
