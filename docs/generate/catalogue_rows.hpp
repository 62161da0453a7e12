#pragma once

// The catalogue, turned from provider by provider to rule by rule, with every value as text.

#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spell.hpp"

namespace generate {

struct row {
  const em::provider* by;
  std::string value;
  std::string_view field;
  int http_status;
  const em::citation* source;
};

struct entry {
  const em::rule_info* rule;
  std::vector<row> rows;  // of the providers that have it

  const row* of(const em::provider& by) const {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const row& each) { return each.by == &by; });
    return found == rows.end() ? nullptr : &*found;
  }
};

template <class Action>
std::vector<entry> entries() {
  std::vector<entry> all;
  em::for_each_rule<Action>([&](const em::rule_info& rule) { all.push_back({&rule, {}}); });
  for (const em::provider* by : em::all_providers) {
    std::size_t index = 0;
    em::for_each_term<Action>(*by, [&](const auto& stated) {
      std::vector<row>& rows = all[index++].rows;
      if (stated.term)
        rows.push_back({by, text_of(*by, *stated.term), stated.field, stated.http_status, stated.term.source()});
    });
  }
  return all;
}

/// The providers of each value, the values in the order in which they are first met: "1: `a`, `b`; 3: `c`". How a provider is
/// called is the caller's to say.
template <class Naming>
std::string by_value(const std::vector<row>& rows, const Naming& name_of) {
  std::vector<std::pair<std::string, std::string>> groups;
  for (const row& each : rows) {
    auto group =
        std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.first == each.value; });
    if (group == groups.end()) group = groups.insert(groups.end(), {each.value, ""});
    append(group->second, name_of(*each.by));
  }
  std::string text;
  for (const auto& [value, providers] : groups) text += (text.empty() ? "" : "; ") + value + ": " + providers;
  return text.empty() ? "–" : text;
}

inline std::string id_of(const em::provider& by) { return code(by.id); }

/// The providers that `has` says yes to.
template <class Naming, class Predicate>
std::string providers_where(const Predicate& has, const Naming& name_of) {
  std::string text;
  for (const em::provider* by : em::all_providers)
    if (has(*by)) append(text, name_of(*by));
  return text.empty() ? "–" : text;
}

/// The providers of each word for a status; the words of one provider stand together.
template <class Naming>
std::string words_of(em::campaign_status status, const Naming& name_of) {
  std::vector<std::pair<std::string, std::string>> groups;
  for (const em::provider* by : em::all_providers) {
    std::string words;
    by->dialect.statuses.for_each([&](em::campaign_status of, std::string_view word) {
      if (of == status) append(words, code(word));
    });
    if (words.empty()) continue;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) { return known.first == words; });
    if (group == groups.end()) group = groups.insert(groups.end(), {words, ""});
    append(group->second, name_of(*by));
  }
  std::string text;
  for (const auto& [words, providers] : groups) text += (text.empty() ? "" : "; ") + words + ": " + providers;
  return text.empty() ? "–" : text;
}

inline std::string rule_of(std::size_t columns) {
  std::string line = "|";
  for (std::size_t i = 0; i < columns; ++i) line += "---|";
  return line + '\n';
}

/// The basis and the page, in two columns.
inline std::string cited(const em::citation& source) {
  return std::string{em::wire_name(source.basis)} + " | [" + std::string{source.document} + "](" +
         std::string{source.address} + ')';
}

}  // namespace generate
