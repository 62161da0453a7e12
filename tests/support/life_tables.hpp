#pragma once

// Tables of a provider's life cycle, written as text, and what the library says of each of their cells: see
// lifecycle_test.cpp for what the cells mean.

#include <campaign_rules/action.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/lifecycle.hpp>

#include <cstddef>
#include <string_view>

namespace life_tables {

using namespace campaign_rules;

/// Calls `visit(Action{})` for each action on a campaign that exists, in order: these have columns, those that create
/// something have not.
template <class Visit>
constexpr void for_each_campaign_action(const Visit& visit) {
  all_actions::for_each([&](auto tag) {
    if constexpr (acts_on_campaign<decltype(tag)>) visit(tag);
  });
}

constexpr std::size_t count_campaign_actions() {
  std::size_t count = 0;
  for_each_campaign_action([&](auto) { ++count; });
  return count;
}

/// The name of a column.
constexpr std::string_view name_of(std::size_t column) {
  std::string_view name;
  std::size_t index = 0;
  for_each_campaign_action([&](auto tag) {
    if (index++ == column) name = tag.name;
  });
  return name;
}

/// Takes the next word off the front of a text; empty at its end.
constexpr std::string_view next_word(std::string_view& text) {
  std::size_t begin = 0;
  while (begin < text.size() && (text[begin] == ' ' || text[begin] == '\n')) ++begin;
  std::size_t end = begin;
  while (end < text.size() && text[end] != ' ' && text[end] != '\n') ++end;
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

/// The statuses of a cell that leads somewhere, all of them the provider's; none when one is not.
constexpr status_set statuses_in(const provider& by, std::string_view cell) {
  if (cell == "(gone)") return {campaign_status::removed};
  status_set statuses;
  while (!cell.empty()) {
    const std::size_t comma = cell.find(',');
    const maybe<campaign_status> status = by.dialect.statuses.find(cell.substr(0, comma));
    if (!status) return {};
    statuses = statuses | status_set{*status};
    cell.remove_prefix(comma == std::string_view::npos ? cell.size() : comma + 1);
  }
  return statuses;
}

constexpr bool is_offered_cell(std::string_view cell) { return cell != "-"; }
constexpr bool is_open_cell(std::string_view cell) { return cell != "-" && cell != "."; }

/// Is the header the list of all actions on a campaign?
constexpr bool names_all_actions(std::string_view& table) {
  bool named = true;
  for_each_campaign_action([&](auto tag) { named = next_word(table) == tag.name && named; });
  return named;
}

/// Calls `agrees(status, column, cell)` for each cell, until one is false. The rows must be all statuses of the
/// provider, in any order, each once.
template <class Agrees>
constexpr bool all_cells(const provider& by, std::string_view table, const Agrees& agrees) {
  if (!names_all_actions(table)) return false;
  status_set seen;
  for (std::string_view row = next_word(table); !row.empty(); row = next_word(table)) {
    const maybe<campaign_status> status = by.dialect.statuses.find(row);
    if (!status || seen.contains(*status)) return false;
    seen = seen | status_set{*status};
    for (std::size_t column = 0; column < count_campaign_actions(); ++column) {
      const std::string_view cell = next_word(table);
      if (cell.empty() || !agrees(*status, column, cell)) return false;
    }
  }
  return seen == by.dialect.statuses.known();
}

/// Does the provider have the action of a column?
constexpr bool has_action(const provider& by, std::size_t column) {
  bool offered = false;
  std::size_t index = 0;
  for_each_campaign_action([&](auto tag) {
    if (index++ == column) offered = offers<decltype(tag)>(by);
  });
  return offered;
}

/// Has the table a meaningful cell for each status and action?
constexpr bool decides_every_pair(const provider& by, std::string_view table) {
  return all_cells(by, table, [&](campaign_status, std::size_t column, std::string_view cell) {
    if (is_offered_cell(cell) != has_action(by, column)) return false;
    return cell == "-" || cell == "." || cell == "=" || !statuses_in(by, cell).empty();
  });
}

/// Asked from the action's side and from the status's, is open what is open in the table?
constexpr bool agree_on_what_is_open(const provider& by, std::string_view table) {
  return all_cells(by, table, [&](campaign_status status, std::size_t column, std::string_view cell) {
    const std::string_view name = name_of(column);
    return statuses_allowing(by, name).contains(status) == is_open_cell(cell) &&
           allowed_actions(by, status).contains(name) == is_open_cell(cell);
  });
}

/// Of a question about which nothing is known but the status, is the status rule violated where the table is closed,
/// and nowhere else? An action without such a rule is open to all statuses.
template <class Action>
constexpr bool decides_as(const provider& by, campaign_status status, std::string_view cell) {
  question<Action> asked{by, {}, {}, utc(2026, 11, 22, 10, 0)};
  asked.facts.status = status;
  const verdict<Action> found = decide(asked);
  if (!is_offered_cell(cell)) return found.result() == decision::not_offered;
  bool violated = false;
  for (const rule_id<Action> rule : found.violated())
    if (rule.info().field == "/campaign/status") violated = true;
  return found.result() != decision::not_offered && violated != is_open_cell(cell);
}

constexpr bool agree_with_decisions(const provider& by, std::string_view table) {
  return all_cells(by, table, [&](campaign_status status, std::size_t column, std::string_view cell) {
    bool agrees = true;
    std::size_t index = 0;
    for_each_campaign_action([&](auto tag) {
      if (index++ == column) agrees = decides_as<decltype(tag)>(by, status, cell);
    });
    return agrees;
  });
}

/// Do actions lead where the table says?
constexpr bool agree_on_where_it_leads(const provider& by, std::string_view table) {
  return all_cells(by, table, [&](campaign_status status, std::size_t column, std::string_view cell) {
    const status_set next = status_after(by, name_of(column), status);
    if (!is_open_cell(cell)) return next.empty();
    return next == (cell == "=" ? status_set{status} : statuses_in(by, cell));
  });
}

/// Does time lead where the list of pairs says? Each status of the provider stands in it once.
constexpr bool agree_on_time(const provider& by, std::string_view list) {
  status_set seen;
  for (std::string_view row = next_word(list); !row.empty(); row = next_word(list)) {
    const maybe<campaign_status> status = by.dialect.statuses.find(row);
    if (!status || seen.contains(*status)) return false;
    seen = seen | status_set{*status};
    const std::string_view cell = next_word(list);
    if (status_by_time(by, *status) != (cell == "." ? status_set{} : statuses_in(by, cell))) return false;
  }
  return seen == by.dialect.statuses.known();
}

}  // namespace life_tables
