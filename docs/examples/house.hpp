#pragma once

// A resend with two rules and a fact of the house's own; see docs/own-rule.md.

#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/resend/rules.hpp>

#include <cstdint>
#include <string_view>

namespace em = campaign_rules;

// [fact]
namespace house {

inline constexpr em::citation handbook{"House rules for newsletters", "https://intranet.example/newsletters",
                                       em::basis::house};

struct campaign_facts : em::campaign {
  em::own_fact<bool, 0> approved{};  // the first of your own: its place is 0
};
// [fact end]

// [rule]
struct approval : em::rule {
  static constexpr std::string_view code = "house.approval";
  static constexpr std::string_view demands = "the legal department has approved the text";
  static constexpr std::string_view sentence = "the text is not approved";
  static constexpr std::string_view field = "/campaign/approved";
  static constexpr em::requirement term{handbook};

  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, em::unit) noexcept {
    return em::violated_when(!em::is_set(asked[&campaign_facts::approved]));
  }
};
// [rule end]

// [number]
struct recipients : em::rule {
  static constexpr std::string_view code = "house.recipients";
  static constexpr std::string_view demands = "the campaign reached enough contacts to be worth a resend";
  static constexpr std::string_view sentence =
      "this campaign reached {observed contact|contacts}, expected {minimum} or more";
  static constexpr std::string_view field = "/campaign/recipients";
  static constexpr em::fix_kind fix = em::fix_kind::never;
  static constexpr em::term<std::int64_t> term{100, handbook};

  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, std::int64_t minimum) noexcept {
    return em::violated_when(!em::is_at_least(asked[&em::campaign::recipients], minimum));
  }
  template <class Question>
  static constexpr void describe(em::finding& found, const Question& asked, std::int64_t minimum) noexcept {
    if (asked.facts.recipients) found.observed = *asked.facts.recipients;
    found.minimum = minimum;
  }
};
// [number end]

// [action]
struct resend_action : em::resend_action {
  using facts = campaign_facts;
  static constexpr std::string_view own_facts[] = {"approved"};  // by their places
};
decltype(em::resend::rules{} + em::rule_list<approval, recipients>{}) list_rules(resend_action);

using resend_question = em::question<resend_action>;

}  // namespace house
// [action end]
