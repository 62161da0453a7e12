// ours FILE: this library with the lines of FILE, in a process of its own. It obeys commands, one a line, each answered
// by one line; contender.mjs takes the same ones.
//
//   answers       an `a` or an `r` for each line: allowed or not
//   evaluate N    the nanoseconds that N times all lines take, read already: evaluation alone
//   lines N       the nanoseconds that N times all lines take: read the text, decide, write the whole answer as text
//
// The time is the processor's for this thread, so that other programs do not count.

#include <campaign_rules/decide.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/json/resend.hpp>
#include <campaign_rules/json/schedule.hpp>
#include <campaign_rules/providers/all.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <time.h>

#include "facts.hpp"
#include "parsed_line.hpp"

namespace em = campaign_rules;

namespace {

using question = std::variant<em::resend_question, em::schedule_question>;

/// Where the texts and lists of a question lie.
struct memory {
  em::json::parsed_line line;
  em::json::value_reader read;
};

[[noreturn]] void give_up(const std::string& message) {
  std::fprintf(stderr, "ours: %s\n", message.c_str());
  std::exit(2);
}

const em::json::node* member(const em::json::node& object, std::string_view name) {
  for (const em::json::node& each : object)
    if (each.key == name) return &each;
  return nullptr;
}

em::json::object_reader reader_of(const em::json::node& line, std::string_view name, std::string_view pointer,
                                  memory& in) {
  return {member(line, name), pointer, in.read};
}

template <class Question>
question read_question(const em::provider& by, memory& in) {
  const em::json::node& line = in.line.root();
  em::maybe<em::instant> now;
  in.read.read(*member(line, "now"), {"", "now"}, now);
  Question asked{by, {}, {}, *now};
  em::json::read_facts(reader_of(line, "campaign", "/campaign", in), by.dialect, {}, asked.facts);
  em::json::read_facts(reader_of(line, "account", "/account", in), by.dialect, {}, asked.account);
  decltype(json_of(typename Question::action{}))::read_request(reader_of(line, "request", "/request", in), asked);
  return asked;
}

question read_question(const std::string& text, memory& in) {
  if (!in.line.read(text)) give_up(in.line.error().message + " in " + text);
  const em::json::node& line = in.line.root();
  const em::provider* const by = em::find_provider(member(line, "provider")->text);
  if (by == nullptr) give_up("found an unknown provider in " + text);
  question asked = member(line, "action")->text == "resend" ? read_question<em::resend_question>(*by, in)
                                                            : read_question<em::schedule_question>(*by, in);
  if (in.read.has_failed()) give_up(in.read.error().message + " in " + text);
  return asked;
}

bool is_allowed(const question& asked) {
  return std::visit([](const auto& each) { return em::decide(each).is_allowed(); }, asked);
}

std::int64_t now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) give_up("expected a file of lines");
  std::ifstream file{words[1]};
  std::vector<std::string> texts;
  for (std::string text; std::getline(file, text);) texts.push_back(text);
  if (texts.empty()) give_up("found no lines in " + std::string{words[1]});
  std::deque<memory> memories;
  std::vector<question> questions;
  for (const std::string& text : texts) questions.push_back(read_question(text, memories.emplace_back()));

  em::line_decider decider;
  std::string answer;
  std::uint64_t allowed = 0;
  std::uint64_t written = 0;
  const auto evaluate = [&] {
    for (const question& asked : questions) allowed += is_allowed(asked) ? 1U : 0U;
  };
  const auto whole_lines = [&] {
    for (const std::string& text : texts) {
      decider.answer(text, answer);
      written += answer.size();
    }
  };

  std::string command;
  for (long times = 0; std::cin >> command;) {
    if (command == "answers") {
      for (const question& asked : questions) std::cout << (is_allowed(asked) ? 'a' : 'r');
      std::cout << std::endl;
      continue;
    }
    std::cin >> times;
    const std::int64_t begin = now();
    for (long i = 0; i < times; ++i) command == "evaluate" ? evaluate() : whole_lines();
    std::cout << now() - begin << std::endl;
  }
  return allowed + written == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
