#pragma once

// decide_line: one question as a JSON object, one answer as a JSON object, both on one line. To be linked with
// campaign_rules::json; no JSON library shows here.
//
//   decide_line(R"({"provider": "sequenzy", "action": "resend", "now": "2026-11-22T10:00:00Z",
//                   "campaign": {"status": "draft"}})");
//   // {"decision":"refused","http_status":400,"violations":[{"rule":"resend.status","field":"/campaign/status",…
//
// For many lines keep a `line_decider`: it reuses its memory, so that a line like those before it allocates nothing.
//
//   line_decider decider;
//   std::string answer;
//   while (next(line)) {
//     if (decider.answer(line, answer) == answer_kind::invalid) ++unreadable;
//     send(answer);
//   }
//
// What is an invalid line? One that is no JSON object in UTF-8 (a member given twice, more than 16,777,216 bytes and
// nesting deeper than 64 count as that), or whose members are not what the question is made of: an unknown provider, a
// fact outside its type, a date that cannot be read. Its answer names the member and says what was found and what was
// expected. Every line gets an answer, whatever is in it.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/json/action_entry.hpp>
#include <campaign_rules/providers/all.hpp>

#include <cstddef>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct decide_options {
  /// Adds `trace`: what every rule of the action says.
  bool explain = false;
  /// The providers that lines may name by their id: the library's own, or yours. They must outlive the decider.
  provider_list providers{all_providers};
  /// Actions of yours, made by `json::entry_of`, beside the library's; one that has the name of a library's takes its
  /// place. They must outlive the decider.
  array_view<json::action_entry> actions{};
};

/// The longest line that is read, in bytes, without its line end. Of a longer one it is enough to hand over the first
/// `longest_line + 1` bytes.
inline constexpr std::size_t longest_line = 16'777'216;

class line_decider {
 public:
  explicit line_decider(const decide_options& options = {});
  ~line_decider();
  line_decider(const line_decider&) = delete;
  line_decider& operator=(const line_decider&) = delete;

  /// Answers one line. `answer` is overwritten with one JSON object in UTF-8, without a line end. It may not hold
  /// `line`.
  answer_kind answer(std::string_view line, std::string& answer);

 private:
  class implementation;
  implementation* implementation_;
};

/// The answer to a single line.
[[nodiscard]] std::string decide_line(std::string_view line, const decide_options& options = {});

CAMPAIGN_RULES_END_NAMESPACE
