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
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::string_view required) noexcept {
    const truth_of<Question> is_checked = is_stated(asked[Given]);
    if (is_checked.is_no()) return does_not_apply;
    return violated_when(!includes(asked[Given], required)).provided(is_checked);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question&, std::string_view required) noexcept {
    found.required = required;
  }
};

template <class Policy>
struct access_privilege : access_rule<&Policy::privilege, &account::privileges> {
  static constexpr std::string_view code = "access.privilege";
  static constexpr std::string_view demands = "if the user's privileges are given, they include the required one";
  static constexpr std::string_view sentence = "the user does not have the privilege {required}";
  static constexpr std::string_view field = "/account/privileges";
};

template <class Policy>
struct access_scope : access_rule<&Policy::scope, &account::scopes> {
  static constexpr std::string_view code = "access.scope";
  static constexpr std::string_view demands = "if the token's scopes are given, they include the required one";
  static constexpr std::string_view sentence = "the access token does not have the scope {required}";
  static constexpr std::string_view field = "/account/scopes";
};

CAMPAIGN_RULES_END_NAMESPACE
