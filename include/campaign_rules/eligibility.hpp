#pragma once

// The rules that many actions share in shape: the campaign's status, role, format and kind, and the account's plan, must be
// among those that the policy names. An action gives them its code, its policy's term, and what they demand where that is more than this.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/passing_time.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/term.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The campaign's status is one of the eligible ones.
template <auto Term>
struct status_rule : rule {
  static constexpr std::string_view demands = "the campaign has one of the statuses that the provider allows";
  static constexpr std::string_view sentence = "the status is {observed}, expected {eligible}";
  static constexpr std::string_view field = "/campaign/status";
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, status_set eligible) noexcept {
    return violated_when(!is_one_of(asked[&campaign::status], eligible));
  }

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, status_set eligible) noexcept {
    const status_words& words = asked.provider.dialect.statuses;
    found.eligible = {eligible, words};
    if (!asked.facts.status) return;
    const campaign_status status = *asked.facts.status;
    found.observed = words.word(status);
    if (leads_in_time(asked.provider.dialect, status, eligible)) found.fix = fix_kind::wait;
    if (terminal_statuses.contains(status)) found.fix = fix_kind::never;
  }
};

/// The campaign's role is one of the eligible ones.
template <auto Term>
struct role_rule : rule {
  static constexpr std::string_view demands = "the campaign has one of the roles that the provider allows";
  static constexpr std::string_view sentence = "the role is {observed}, expected {eligible}";
  static constexpr std::string_view field = "/campaign/role";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, role_set eligible) noexcept {
    return violated_when(!is_one_of(asked[&campaign::role], eligible));
  }

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, role_set eligible) noexcept {
    found.eligible = eligible;
    if (asked.facts.role) found.observed = wire_name(*asked.facts.role);
  }
};

/// The campaign's format_type is one of the eligible ones.
template <auto Term>
struct format_type_rule : rule {
  static constexpr std::string_view demands = "the campaign has one of the format types that the provider allows";
  static constexpr std::string_view sentence = "the format_type is {observed}, expected {eligible}";
  static constexpr std::string_view field = "/campaign/format_type";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, format_type_set eligible) noexcept {
    return violated_when(!is_one_of(asked[&campaign::format_type], eligible));
  }

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, format_type_set eligible) noexcept {
    found.eligible = eligible;
    if (asked.facts.format_type) found.observed = *asked.facts.format_type;
  }
};

/// The campaign's kind is one of the eligible ones.
template <auto Term>
struct kind_rule : rule {
  static constexpr std::string_view demands = "the campaign is of an eligible kind";
  static constexpr std::string_view sentence = "the kind of the campaign is {observed}, expected {eligible}";
  static constexpr std::string_view field = "/campaign/kind";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, word_list eligible) noexcept {
    return violated_when(!is_word_of(asked[&campaign::kind], eligible));
  }

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, word_list eligible) noexcept {
    found.eligible = eligible;
    if (asked.facts.kind) found.observed = *asked.facts.kind;
  }
};

/// The account's plan is one of the eligible ones.
template <auto Term>
struct plan_rule : rule {
  static constexpr std::string_view demands = "the account has an eligible plan";
  static constexpr std::string_view sentence = "the account's plan is {observed}, expected {eligible}: change the plan";
  static constexpr std::string_view field = "/account/plan";
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const plan_set& eligible) noexcept {
    return violated_when(!is_plan_of(asked[&account::plan], eligible));
  }

  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const plan_set& eligible) noexcept {
    found.eligible = eligible.words;
    if (asked.account.plan) found.observed = *asked.account.plan;
  }
};

/// The account has no more subscribers than its plan may mail.
template <auto Term>
struct subscriber_limit_rule : rule {
  static constexpr std::string_view demands = "the account has no more subscribers than its plan may mail";
  static constexpr std::string_view sentence =
      "the account has more subscribers than its plan may mail: change the plan or remove subscribers";
  static constexpr std::string_view field = "/account/subscriber_limit_reached";
  static constexpr fix_kind fix = fix_kind::change_account;
  static constexpr int http_status = 403;
  static constexpr auto term = Term;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_set(asked[&account::subscriber_limit_reached]));
  }
};

CAMPAIGN_RULES_END_NAMESPACE
