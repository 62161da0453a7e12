// The request of a resend, as the text of a line that is otherwise valid.

#include "request_line.hpp"

namespace {

using namespace campaign_rules;

struct resend_members {
  static void read(fuzz::plain_members& from, resend_question& asked) {
    from.read("delay_days", asked.request.delay_days);
    from.read("delay_minutes", asked.request.delay_minutes);
    from.read("resend_subject", asked.request.subject);
    from.read("subject", asked.request.original_subject);
  }
};

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(resend_request) { fuzz::decide_request<resend_action, resend_members>(input); }
