#pragma once

// Access: privileges or scopes that are given must have the one that the action needs. Those that are not given are not
// checked, and no fact is ever missing from these two rules.

#include "lift.hpp"

#include <campaign_rules/account.hpp>

#include <string_view>

namespace oracle {

/// What an action needs; empty where it needs nothing.
struct access {
  std::string_view privilege{};
  std::string_view scope{};
};

template <class Granted>
single judge_access(const Granted& granted, std::string_view needed) {
  if (needed.empty()) return single::moot;
  if (!granted) return single::moot;
  for (const std::string_view one : *granted)
    if (one == needed) return single::satisfied;
  return single::violated;
}

/// The two rules of any action that says `access_of(question)`.
template <class Question>
single privilege_rule(const Question& question, const complete&) {
  return judge_access(question.by.privileges, access_of(question).privilege);
}

template <class Question>
single scope_rule(const Question& question, const complete&) {
  return judge_access(question.by.scopes, access_of(question).scope);
}

}  // namespace oracle
