#include <campaign_rules/resume.hpp>
#include <campaign_rules/plan.hpp>

#include "transition.hpp"

// The JSON of the action "resume".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<resume_action> : transition_json {
  static constexpr bool reads_request = true;

  static void read_request(const request_reader& from, resume_question& asked) {
    from.read("spreadOverHours", asked.request.spread_over_hours);
  }
};

template action_entry entry_of<resume_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
