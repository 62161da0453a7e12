#pragma once

// How the terms of a policy are spelt for people: numbers, ranges, lengths of time, and statuses in the provider's
// words.

#include <campaign_rules/in_statuses.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/provider.hpp>
#include <campaign_rules/wire_names.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace generate {

namespace em = campaign_rules;

inline std::string code(std::string_view text) { return '`' + std::string{text} + '`'; }

inline void append(std::string& list, const std::string& item) {
  if (!list.empty()) list += ", ";
  list += item;
}

inline std::string text_of(const em::provider&, em::unit) { return "yes"; }
inline std::string text_of(const em::provider&, std::int64_t value) { return std::to_string(value); }
inline std::string text_of(const em::provider&, std::string_view value) { return code(value); }
inline std::string text_of(const em::provider&, const em::closed_range& range) {
  return std::to_string(range.minimum) + " to " + std::to_string(range.maximum);
}

inline std::string text_of(const em::provider&, em::money amount) {
  const std::int64_t cents = amount.cents < 0 ? -amount.cents : amount.cents;
  const std::string digits = std::to_string(cents % 100);
  return (amount.cents < 0 ? "-" : "") + std::to_string(cents / 100) + '.' + (digits.size() < 2 ? "0" : "") + digits;
}

inline std::string text_of(const em::provider&, std::chrono::milliseconds length) {
  struct unit_of_time {
    std::int64_t milliseconds;
    std::string_view name;
  };
  std::int64_t rest = length.count();
  std::string text;
  for (const auto& [size, name] : {unit_of_time{3'600'000, " h"}, {60'000, " min"}, {1000, " s"}, {1, " ms"}}) {
    if (rest / size == 0) continue;
    text += (text.empty() ? "" : " ") + std::to_string(rest / size) + std::string{name};
    rest %= size;
  }
  return text.empty() ? "0 s" : text;
}

inline std::string text_of(const em::provider& by, em::status_set statuses) {
  std::string text;
  for (const em::campaign_status status : statuses) append(text, code(by.dialect.statuses.word(status)));
  return text;
}
inline std::string text_of(const em::provider& by, const em::in_statuses& where) {
  return where.is_everywhere() ? "yes" : "with " + text_of(by, where.only());
}
inline std::string text_of(const em::provider&, const em::any_of_words& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : " or ") + code(words[i]);
  return text;
}
inline std::string text_of(const em::provider&, em::small_set<int> numbers) {
  std::string text;
  for (const int number : numbers) append(text, std::to_string(number));
  return text;
}
inline std::string text_of(const em::provider&, em::word_list words) {
  std::string text;
  for (const std::string_view word : words) append(text, code(word));
  return text;
}
inline std::string text_of(const em::provider& by, const em::plan_set& plans) { return text_of(by, plans.words); }
inline std::string text_of(const em::provider&, const em::limit_by_plan& limits) {
  if (!limits.differs_by_plan()) return std::to_string(limits.for_all());
  std::string text;
  for (const em::plan_limit& row : limits.table())
    append(text, code(row.plan) + ' ' + (row.maximum ? std::to_string(*row.maximum) : std::string{"without limit"}));
  return text;
}
inline std::string text_of(const em::provider& by, const em::schedule_plans& plans) {
  std::string text;
  const auto add = [&](const em::plan_set& some, const char* what) {
    if (!some.words.empty()) text += (text.empty() ? "" : "; ") + text_of(by, some) + what;
  };
  add(plans.always, "");
  add(plans.for_date, " for a date");
  add(plans.for_parts, " by time zone or in batches");
  return text;
}
template <class Enum>
std::string text_of(const em::provider&, em::small_set<Enum> members) {
  std::string text;
  for (const Enum member : members) append(text, code(em::wire_name(member)));
  return text;
}

}  // namespace generate
