#include <campaign_rules/json/send_test.hpp>

#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// A provider that needs no format does not read the member.
void read_send_test_request(const object_reader& from, const send_test_policy& policy, send_test_request& to) {
  maybe<array_view<std::string_view>> addresses;
  const std::string_view name = member_name(policy.addresses_field);
  if (policy.takes_one_address)
    from.read_one(name, addresses);
  else
    from.read(name, addresses);
  to.email_addresses = *addresses;
  if (!policy.format_required) return;
  const maybe<std::string_view> word = from.read_word(member_name(policy.format_field), policy.formats);
  for (std::size_t i = 0; i < policy.formats.size(); ++i)
    if (word == policy.formats[i]) to.format = static_cast<test_format>(i);
}

void write_send_test_plan(writer& out, const send_test_plan& plan) {
  out.key("messages_per_address").number(plan.messages_per_address);
  out.key("counted").number(plan.counted);
  if (plan.remaining) out.key("remaining").number(*plan.remaining);
  if (plan.remaining_recently) out.key("remaining_recently").number(*plan.remaining_recently);
  if (plan.remaining_for_campaign) out.key("remaining_for_campaign").number(*plan.remaining_for_campaign);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
