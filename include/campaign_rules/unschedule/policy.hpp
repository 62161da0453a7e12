#pragma once

// A provider's policy for taking a schedule back: that of a transition, and how it finds the status to go back to.

#include <campaign_rules/transition.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class unschedule_return : std::uint8_t {
  to_draft,           // whatever it was before
  to_earlier_status,  // to what the host says it was
  to_sent_if_it_ran,  // the same; when the host does not say, sent if there was a last run, else draft
};

struct unschedule_policy : transition_policy {
  unschedule_return returns = unschedule_return::to_draft;
};

CAMPAIGN_RULES_END_NAMESPACE
