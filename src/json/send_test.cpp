#include <campaign_rules/send_test/plan.hpp>

#include "answer.hpp"

// The JSON of the action "send_test". A provider that needs no format does not read the member.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

template <>
struct action_json<send_test_action> : no_json {
  static constexpr bool reads_request = true;

  static void read_request(const request_reader& from, send_test_question& asked) {
    maybe<array_view<std::string_view>> addresses;
    from.read("email_addresses", addresses);
    asked.request.email_addresses = *addresses;
    if (asked.policy().format_required) from.read_word("format", asked.request.format);
  }

  static void write_plan(writer& out, const send_test_question&, const send_test_plan& plan) {
    out.key("messages_per_address").number(plan.messages_per_address);
    out.key("counted").number(plan.counted);
    if (plan.remaining) out.key("remaining").number(*plan.remaining);
  }
};

template action_entry entry_of<send_test_action>();

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
