#pragma once

// A question: may this be done with this campaign, by this provider's rules, at this instant? One object holds all of it,
// so that no function can be given parts that do not belong together.
//
//   const resend_question asked{constant_contact_v3, spring, ask, utc(2026, 11, 22, 10, 0)};
//   decide(asked);
//
// `now` is an argument, and has no default: the library has no clock. The provider is referred to, not copied, and must
// outlive the question (a temporary one does not compile); so must the memory of texts and lists inside the facts and the
// request.

#include <campaign_rules/account.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/judgement.hpp>
#include <campaign_rules/provider.hpp>

#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

/// The fact of a question that a member names. The account's members are never the campaign's, so one of the two fits.
template <class Member, class Owner, class Facts>
constexpr asked_fact<Member> fact_in(Member Owner::* member, const Facts& facts, const account& owner,
                                     const dialect& words) noexcept {
  constexpr bool is_of_facts = std::is_convertible_v<const Facts*, const Owner*>;
  constexpr bool is_of_account = std::is_convertible_v<const account*, const Owner*>;
  static_assert(is_of_facts != is_of_account, "a rule asks for a fact that the action does not have");
  if constexpr (is_of_facts)
    return {facts.*member, words};
  else
    return {owner.*member, words};
}

}  // namespace detail

/// An Action is a tag such as resend_action; see action.hpp.
template <class Action>
struct question {
  using action = Action;
  using truth_type = truth;
  using judgement_type = judgement;

  const campaign_rules::provider& provider;
  facts_of<Action> facts;
  request_of<Action> request;
  instant now;
  campaign_rules::account account;

  /// `now` may be any time point of the system clock.
  template <class Duration>
  constexpr question(const campaign_rules::provider& by CAMPAIGN_RULES_LIFETIMEBOUND, const facts_of<Action>& about,
                     const request_of<Action>& asked_for,
                     std::chrono::time_point<std::chrono::system_clock, Duration> at,
                     const campaign_rules::account& owner = {}) noexcept
      : provider(by), facts(about), request(asked_for), now(to_instant(at)), account(owner) {}

  template <class Duration>
  question(const campaign_rules::provider&&, const facts_of<Action>&, const request_of<Action>&,
           std::chrono::time_point<std::chrono::system_clock, Duration>, const campaign_rules::account& = {}) = delete;

  [[nodiscard]] constexpr const typename Action::policy& policy() const noexcept { return policy_of<Action>(provider); }

  /// A fact by its member: `asked[&campaign::status]`, `asked[&account::in_good_standing]`.
  template <class Member, class Owner>
  [[nodiscard]] constexpr asked_fact<Member> operator[](Member Owner::* member) const noexcept {
    return detail::fact_in(member, facts, account, provider.dialect);
  }
};

/// The part of a question that is there before anything is asked for. A rule about facts is judged on it as well; one that
/// reads the request does not compile with it.
template <class Action>
struct facts_question {
  using action = Action;
  using truth_type = truth;
  using judgement_type = judgement;

  const campaign_rules::provider& provider;
  const facts_of<Action>& facts;
  instant now;
  const campaign_rules::account& account;

  [[nodiscard]] constexpr const typename Action::policy& policy() const noexcept { return policy_of<Action>(provider); }

  template <class Member, class Owner>
  [[nodiscard]] constexpr asked_fact<Member> operator[](Member Owner::* member) const noexcept {
    return detail::fact_in(member, facts, account, provider.dialect);
  }
};

/// A question that is judged by a provider that the compiler knows: see decide<provider>.
template <const provider& By, class Action>
struct question_by {
  using action = Action;
  using truth_type = truth;
  using judgement_type = judgement;

  static constexpr const campaign_rules::provider& provider = By;
  const facts_of<Action>& facts;
  const request_of<Action>& request;
  instant now;
  const campaign_rules::account& account;

  [[nodiscard]] static constexpr const typename Action::policy& policy() noexcept { return policy_of<Action>(By); }

  template <class Member, class Owner>
  [[nodiscard]] constexpr asked_fact<Member> operator[](Member Owner::* member) const noexcept {
    return detail::fact_in(member, facts, account, By.dialect);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
