#pragma once

// What comes out of an allowed "unschedule": the status that the campaign goes back to.

#include <campaign_rules/unschedule/rules.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
constexpr transition_plan make_plan(const unschedule_question& asked) noexcept {
  const campaign& scheduled = asked.campaign;
  transition_plan plan;
  switch (asked.policy().returns) {
    case unschedule_return::to_draft: plan.status = campaign_status::draft; break;
    case unschedule_return::to_earlier_status: plan.status = scheduled.status_before_schedule; break;
    case unschedule_return::to_sent_if_it_ran:
      plan.status = scheduled.status_before_schedule.value_or(scheduled.last_run_date ? campaign_status::sent
                                                                                      : campaign_status::draft);
      break;
  }
  return plan;
}

CAMPAIGN_RULES_END_NAMESPACE
