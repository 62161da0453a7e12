#pragma once

// Access: the privilege of the user and the scope of the token that an action needs. They come last in every action's
// list, and are checked only when the host says what the account has: not given is not checked, given empty is nothing.

#include <campaign_rules/account.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/term.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// A list of the account, when given, includes the required entry.
template <auto Term, auto Given>
struct access_rule : rule {
  static constexpr remedy fix = remedy::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement judge(const Question& asked, std::string_view required) noexcept {
    const auto& given = asked.account.*Given;
    return given ? violated_when(!given->contains(required)) : does_not_apply;
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question&, std::string_view required) noexcept {
    found.required = required;
  }
};

template <class Policy>
struct access_privilege : access_rule<&Policy::privilege, &account::privileges> {
  static constexpr std::string_view code = "access.privilege";
  static constexpr std::string_view demands = "the user's privileges, when they are given, include the required one";
  static constexpr std::string_view sentence = "the privilege {required} is required";
  static constexpr std::string_view field = "/account/privileges";
};

template <class Policy>
struct access_scope : access_rule<&Policy::scope, &account::scopes> {
  static constexpr std::string_view code = "access.scope";
  static constexpr std::string_view demands = "the token's scopes, when they are given, include the required one";
  static constexpr std::string_view sentence = "the scope {required} is required";
  static constexpr std::string_view field = "/account/scopes";
};

CAMPAIGN_RULES_END_NAMESPACE
