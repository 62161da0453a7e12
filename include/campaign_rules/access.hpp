#pragma once

// Access: the privilege of the user and the scope of the token that an action needs. They come last in every action's
// list, and are checked only when the host says what the account has: not given is not checked, given empty is nothing.

#include <campaign_rules/account.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/term.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

/// Does the list have the required word, or one of several that are each enough?
template <class Asked, class Required>
CAMPAIGN_RULES_INLINE constexpr truth_of_fact<Asked> includes_required(const Asked& list,
                                                                       const Required& required) noexcept {
  if constexpr (std::is_convertible_v<const Required&, std::string_view>) {
    return includes(list, std::string_view{required});
  } else {
    truth_of_fact<Asked> is_included = includes(list, required.first());
    for (std::size_t i = 1; i < required.size(); ++i) is_included = is_included || includes(list, required[i]);
    return is_included;
  }
}

constexpr std::string_view first_of(std::string_view required) noexcept { return required; }
constexpr std::string_view first_of(const any_of_words& required) noexcept { return required.first(); }

constexpr eligible_values any_of(std::string_view) noexcept { return {}; }
constexpr eligible_values any_of(const any_of_words& required) noexcept { return required.list(); }

}  // namespace detail

/// A list of the account, when given, includes the required entry, or one of those that are each enough.
template <auto Term, auto Given>
struct access_rule : rule {
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = Term;

  template <class Question, class Required>
  static constexpr judgement_of<Question> judge(const Question& asked, const Required& required) noexcept {
    const truth_of<Question> is_checked = is_stated(asked[Given]);
    if (is_checked.is_no()) return does_not_apply;
    return violated_when(!detail::includes_required(asked[Given], required)).provided(is_checked);
  }
  template <class Question, class Required>
  static constexpr void describe(finding& found, const Question&, const Required& required) noexcept {
    found.required = detail::first_of(required);
    found.eligible = detail::any_of(required);  // where there are several
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
