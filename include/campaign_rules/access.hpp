#pragma once

// Access: the privilege of the user and the scope of the token that an action needs. They come last in every action's
// list, and are checked only when the host says what the account has: not given is not checked, given empty is nothing.

#include <campaign_rules/account.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/term.hpp>

namespace campaign_rules {

/// The account's privileges, when given, include the required one.
template <class Policy>
struct access_privilege : rule {
  static constexpr std::string_view code = "access.privilege";
  static constexpr std::string_view demands = "the user's privileges, when they are given, include the required one";
  static constexpr std::string_view sentence = "the privilege {required} is required";
  static constexpr std::string_view field = "/account/privileges";
  static constexpr remedy fix = remedy::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = &Policy::privilege;

  template <class Question>
  static constexpr judgement judge(const Question& asked, std::string_view required) noexcept {
    if (!asked.account.privileges) return does_not_apply;
    return violated_when(!asked.account.privileges->contains(required));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question&, std::string_view required) noexcept {
    found.required = required;
  }
};

/// The token's scopes, when given, include the required one.
template <class Policy>
struct access_scope : rule {
  static constexpr std::string_view code = "access.scope";
  static constexpr std::string_view demands = "the token's scopes, when they are given, include the required one";
  static constexpr std::string_view sentence = "the scope {required} is required";
  static constexpr std::string_view field = "/account/scopes";
  static constexpr remedy fix = remedy::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = &Policy::scope;

  template <class Question>
  static constexpr judgement judge(const Question& asked, std::string_view required) noexcept {
    if (!asked.account.scopes) return does_not_apply;
    return violated_when(!asked.account.scopes->contains(required));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question&, std::string_view required) noexcept {
    found.required = required;
  }
};

}  // namespace campaign_rules
