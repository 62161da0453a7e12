#pragma once

// The pages of the rules: one for each code. The access rules, which every action has, get one page for all.

#include <map>
#include <string>

#include "catalogue_rows.hpp"
#include "site_examples.hpp"

namespace generate {

/// A rule in one action.
struct rule_in_action {
  std::string_view action;
  entry stated;
};

/// Every rule, by its code, in catalogue order.
struct rule_book {
  std::vector<std::string_view> codes;
  std::map<std::string_view, std::vector<rule_in_action>> by_code;
};

rule_book read_rules();

/// The page of one rule, in Markdown, to stand in rules/<code>.md.
std::string rule_page(const std::vector<rule_in_action>& uses, const example_pool& pool);

/// The list of all rules, to stand in rules/index.md.
std::string rules_index(const rule_book& book);

/// A value with what helps to read it: 720 to 14400 is 12 h to 240 h.
std::string readable(const em::rule_info& rule, const row& stated);

/// How to cure what a rule forbids, for people.
std::string cure_of(const em::rule_info& rule);

}  // namespace generate
