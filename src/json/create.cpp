#include <campaign_rules/create/plan.hpp>

#include "member_reader.hpp"

// The JSON of the action "create".

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<create_action> : member_json {
  static void write_response(writer& out, const create_question& asked, const create_plan& plan) {
    out.key("response").begin_object();
    out.key("status").text(asked.provider.dialect.statuses.word(plan.status));
    out.key("template_type").text(plan.template_type);
    out.end_object();
  }
};

template action_entry entry_of<create_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
