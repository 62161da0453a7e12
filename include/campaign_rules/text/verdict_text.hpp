#pragma once

// A verdict in one line, for logs, and what std_format.hpp and fmt_format.hpp print: one text, however it is printed.
//
//   to_text(decide(question));   // "allowed"
//                                // "refused: resend.limit, resend.window"
//                                // "refused: resend.limit (unknown: resend.imported)"
//                                // "undecided (unknown: resend.imported)"
//
// The codes stand in catalogue order. They are stable, the marks around them are not: a program that wants to know what
// was violated asks the verdict.

#include <campaign_rules/text/iso8601.hpp>
#include <campaign_rules/verdict.hpp>

#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The decision, the codes of the rules that are violated, and of those that are unknown.
template <class Action>
[[nodiscard]] std::string to_text(const verdict<Action>& given) {
  std::string text{wire_name(given.result())};
  const auto add = [&text](std::string_view begin, const rule_set<Action>& rules, std::string_view end) {
    if (rules.empty()) return;
    for (const rule_id<Action> rule : rules) {
      text += begin;
      text += rule.code();
      begin = ", ";
    }
    text += end;
  };
  add(": ", given.violated(), "");
  add(" (unknown: ", given.unknown(), ")");
  return text;
}

/// An instant to be printed as ISO 8601, `2026-11-22T09:00:00.000Z`:
///
///   std::format("opens at {}", iso8601{at})
///
/// An instant alone is a type of std::chrono. How it is formatted is not this library's to say, and std::format and fmt
/// would write it without the T and the Z, which no provider reads.
struct iso8601 {
  instant at{};
};

namespace detail {

// What a formatter prints for each type that has one; its width, fill and precision apply to it as to any text.

template <class Action>
std::string formatted(const verdict<Action>& given) {
  return to_text(given);
}
template <class Action>
std::string_view formatted(const rule_id<Action>& rule) noexcept {
  return rule.code();
}
inline std::string_view formatted(decision given) noexcept { return wire_name(given); }
inline std::string formatted(iso8601 shown) { return to_string(shown.at); }

}  // namespace detail

CAMPAIGN_RULES_END_NAMESPACE
