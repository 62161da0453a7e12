// A service that uses one action, for its object's size: it decides a resend and says yes or no. The facts, the request and
// the instant come from elsewhere, as they do in a service.

#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/resend/rules.hpp>

bool may_resend(const campaign_rules::campaign& primary, const campaign_rules::resend_request& ask,
                campaign_rules::instant now) {
  const campaign_rules::resend_question asked{campaign_rules::constant_contact_v3, primary, ask, now, {}};
  return campaign_rules::decide<campaign_rules::constant_contact_v3>(asked).is_allowed();
}
