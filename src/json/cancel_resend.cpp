#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/plan.hpp>

#include "answer.hpp"

// The JSON of the action "cancel_resend". Its request is the id in the path of the provider's endpoint, which cannot be
// left out.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<cancel_resend_action> : no_json {
  static constexpr bool reads_request = true;

  static void read_request(const request_reader& from, cancel_resend_question& asked) {
    maybe<std::string_view> id;
    from.read("resend_request_id", id);
    if (!id)
      from.values().fail(from.at("resend_request_id"), "found no resend_request_id, expected the id of the resend");
    asked.request.resend_request_id = *id;
  }
};

template action_entry entry_of<cancel_resend_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
