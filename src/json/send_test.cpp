#include <campaign_rules/json/send_test.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// A provider that needs no format does not read the member.
void read_send_test_request(const object_reader& from, const send_test_policy& policy, send_test_request& to) {
  maybe<array_view<std::string_view>> addresses;
  from.read("email_addresses", addresses);
  to.email_addresses = *addresses;
  if (policy.format_required) from.read("format", to.format);
}

void write_send_test_plan(writer& out, const send_test_plan& plan) {
  out.key("messages_per_address").number(plan.messages_per_address);
  out.key("counted").number(plan.counted);
  if (plan.remaining) out.key("remaining").number(*plan.remaining);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
