#pragma once

// The action "unschedule": take a schedule back before the campaign is sent.

#include <campaign_rules/transition.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// To which status the campaign goes back.
enum class unschedule_return : std::uint8_t {
  to_draft,           // whatever it was before
  to_earlier_status,  // to what the host says it was
  to_sent_if_it_ran,  // the same; when the host does not say, sent if there was a last run, else draft
  unknown,            // no page says it
};

struct unschedule_policy : transition_policy {
  unschedule_return returns = unschedule_return::to_draft;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    transition_policy::for_each_member(of, visit);
    visit("returns", of.returns);
  }
};

struct unschedule_action {
  static constexpr std::string_view name = "unschedule";
  using policy = unschedule_policy;
  using plan = transition_plan;
  struct in_provider {
    unschedule_policy unschedule{};
  };
  static constexpr auto policy_in = &in_provider::unschedule;
};

using unschedule_question = question<unschedule_action>;
using unschedule_verdict = verdict<unschedule_action>;

namespace unschedule {
struct status : status_rule<&unschedule_policy::eligible_statuses> {
  static constexpr std::string_view code = "unschedule.status";
  static constexpr std::string_view demands = "the campaign is scheduled";
};
using rules = decltype(rule_list<status>{} + access_rules<unschedule_policy>{});
}  // namespace unschedule

unschedule::rules list_rules(unschedule_action);

template <class Question>
constexpr transition_plan make_plan(unschedule_action, const Question& asked) noexcept {
  const campaign& scheduled = asked.facts;
  transition_plan plan;
  switch (asked.policy().returns) {
    case unschedule_return::to_draft: plan.status = campaign_status::draft; break;
    case unschedule_return::to_earlier_status: plan.status = scheduled.status_before_schedule; break;
    case unschedule_return::to_sent_if_it_ran:
      plan.status = scheduled.status_before_schedule.value_or(scheduled.last_run_date ? campaign_status::sent
                                                                                      : campaign_status::draft);
      break;
    case unschedule_return::unknown: break;
  }
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
