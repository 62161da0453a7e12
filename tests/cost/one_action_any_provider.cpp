// The same for a service that learns while it runs by whose rules it shall decide.

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/rules.hpp>

#include <string_view>

bool may_resend(std::string_view provider, const campaign_rules::campaign& primary,
                const campaign_rules::resend_request& ask, campaign_rules::instant now) {
  const campaign_rules::provider* by = campaign_rules::find_provider(provider);
  return by != nullptr &&
         campaign_rules::decide(campaign_rules::resend_question{*by, primary, ask, now, {}}).is_allowed();
}
