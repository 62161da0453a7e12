#pragma once

// The rules that many actions share in shape: the campaign's status, role and format must be among those that the policy
// names. An action gives them its code, its policy's term, and what they demand where that is more than this.

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

CAMPAIGN_RULES_END_NAMESPACE
