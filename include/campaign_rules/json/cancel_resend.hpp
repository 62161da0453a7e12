#pragma once

// The JSON of the action "cancel_resend", and of actions that are derived from it. Its request is the id in the path of the
// provider's endpoint, which cannot be left out.

#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/json/action.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct cancel_resend_json : action_json {
  template <class Question>
  static void read_request(const object_reader& from, Question& asked) {
    constexpr std::string_view name = "resend_request_id";
    maybe<std::string_view> id;
    from.read(name, id);
    if (!id) from.fail(name, "resend_request_id is missing: give the id of the resend");
    asked.request.resend_request_id = *id;
  }
};

}  // namespace json

json::cancel_resend_json json_of(cancel_resend_action);

CAMPAIGN_RULES_END_NAMESPACE
