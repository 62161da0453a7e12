#pragma once

// A question: may this be done with this campaign, by this provider's rules, at this instant? One aggregate holds all of
// it, so that no function can be handed parts that do not belong together.
//
//   const resend_question asked{constant_contact_v3, spring, ask, utc(2026, 11, 22, 10, 0)};
//   decide(asked);
//
// `now` is an argument: the library has no clock. The provider is referred to, not copied, and must outlive the question;
// the same goes for the memory of texts and lists inside the facts and the request.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/provider.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// An Action is a tag such as resend_action: its name, its request type, its policy's place in a provider.
template <class Action>
struct question {
  using action = Action;

  const campaign_rules::provider& provider;
  campaign_rules::campaign campaign{};
  typename Action::request request{};
  instant now{};
  campaign_rules::account account{};

  constexpr const typename Action::policy& policy() const noexcept { return provider.*Action::policy_in; }
};

/// The plan of an action out of which nothing comes that the rules could know.
struct no_plan {};

CAMPAIGN_RULES_END_NAMESPACE
