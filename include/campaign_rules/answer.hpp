#pragma once

// answer: all that can be said of a question, in one call: the decision, the http status, when to try again, the warnings,
// every reason, and the plan.
//
//   const auto answer = campaign_rules::answer(question);
//   answer.result();                                        // decision::refused
//   for (const reason& each : answer.reasons())             // violated and unknown, in catalogue order
//     std::cout << explain(each) << '\n';
//   if (answer) use(answer.plan());
//
// Does it keep the question? Yes, a copy, with its reference to the provider and the views of texts; they must outlive it.
// Reasons are computed when they are read.

#include <campaign_rules/decide.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/refusal.hpp>
#include <campaign_rules/warning.hpp>

#include <cassert>
#include <cstddef>
#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Why a question is not allowed: a rule that is violated, with what it found, or one that is unknown, with the facts that
/// are missing.
struct reason {
  std::string_view rule;  // its code
  outcome what;           // violated or unknown
  finding found{};        // of a violated rule
  fact_paths missing{};   // of an unknown rule
};

/// The reason that one rule of a question is: it must be violated or unknown.
template <class Action>
[[nodiscard]] constexpr reason reason_for(const question<Action>& asked, rule_id<Action> rule) noexcept {
  reason why{rule.code(), judge(asked, rule), {}, {}};
  if (why.what == outcome::violated) why.found = find(asked, rule);
  if (why.what == outcome::unknown) why.missing = paths_of<Action>(missing(asked, rule));
  return why;
}

/// The reasons of a question, each made when it is read.
template <class Action>
class reason_list {
 public:
  class iterator {
   public:
    constexpr iterator(const question<Action>& asked, typename rule_set<Action>::iterator at) noexcept
        : asked_(&asked), at_(at) {}
    [[nodiscard]] constexpr reason operator*() const noexcept { return reason_for(*asked_, *at_); }
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.at_ == b.at_; }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.at_ != b.at_; }

   private:
    const question<Action>* asked_;
    typename rule_set<Action>::iterator at_;
  };

  constexpr reason_list(const question<Action>& asked CAMPAIGN_RULES_LIFETIMEBOUND, rule_set<Action> rules) noexcept
      : asked_(&asked), rules_(rules) {}

  [[nodiscard]] constexpr iterator begin() const noexcept { return {*asked_, rules_.begin()}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {*asked_, rules_.end()}; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return rules_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return rules_.empty(); }

 private:
  const question<Action>* asked_;
  rule_set<Action> rules_;
};

template <class Action>
class answer_to {
 public:
  constexpr explicit answer_to(const question<Action>& asked) noexcept : asked_(asked), verdict_(decide(asked)) {}

  [[nodiscard]] constexpr decision result() const noexcept { return verdict_.result(); }
  [[nodiscard]] constexpr bool is_allowed() const noexcept { return verdict_.is_allowed(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return is_allowed(); }

  [[nodiscard]] constexpr const campaign_rules::question<Action>& question() const noexcept { return asked_; }
  [[nodiscard]] constexpr const campaign_rules::verdict<Action>& verdict() const noexcept { return verdict_; }

  /// See the functions of the same names in decide.hpp.
  [[nodiscard]] constexpr maybe<int> http_status() const noexcept { return detail::http_status(asked_, verdict_); }
  [[nodiscard]] constexpr maybe<instant> retry_at() const noexcept { return detail::retry_at(asked_, verdict_); }

  /// What the provider itself says when it refuses this: see refusal.hpp.
  [[nodiscard]] constexpr maybe<campaign_rules::refusal_text> refusal_text() const noexcept {
    return refusal_text_for(asked_, verdict_);
  }

  /// Every rule that is violated or unknown. The list refers to this answer.
  [[nodiscard]] constexpr reason_list<Action> reasons() const& noexcept {
    return {asked_, verdict_.violated() | verdict_.unknown()};
  }
  reason_list<Action> reasons() const&& = delete;

  /// Calls `visit(warning_info)` with each warning, whatever the decision.
  template <class Visitor>
  constexpr void for_each_warning(Visitor&& visit) const {
    campaign_rules::for_each_warning(asked_, visit);
  }

  /// What comes out of it. Only of a question that is allowed.
  [[nodiscard]] constexpr plan_of<Action> plan() const noexcept {
    assert(is_allowed());
    return detail::plan_allowed(asked_);
  }

 private:
  campaign_rules::question<Action> asked_;
  campaign_rules::verdict<Action> verdict_;
};

/// The whole answer to a question.
template <class Action>
[[nodiscard]] constexpr answer_to<Action> answer(const question<Action>& asked) noexcept {
  return answer_to<Action>{asked};
}

CAMPAIGN_RULES_END_NAMESPACE
