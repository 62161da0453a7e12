#pragma once

// The catalogue, turned from provider by provider to rule by rule, with every value as text.

#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
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

inline std::string provider_heading() {
  std::string line;
  for (const em::provider* by : em::all_providers) line += ' ' + code(by->id) + " |";
  return line + '\n';
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
