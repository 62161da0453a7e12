// The request of a schedule, as the text of a line that is otherwise valid. Each provider has a member of its own for the
// date, and its own way to say "send now".

#include "request_line.hpp"

namespace {

using namespace campaign_rules;

struct schedule_members {
  static void read(fuzz::plain_members& from, schedule_question& asked) {
    const std::string_view by = asked.provider.id;
    const bool is_v3 = by == "constant_contact_v3" || by == "constant_contact_v3_2026";
    const std::string_view name = by == "sequenzy" ? "scheduledAt" : "scheduled_date";
    if (from.is_absent()) return from.fail();
    if (from.is_empty() && by == "constant_contact_v2") {
      asked.request = schedule_request::now();
      return;
    }
    const json_value& date = from[name];
    if (is_v3 && date.what == json_value::kind::string && date.text == "0") {
      asked.request = schedule_request::now();
      return;
    }
    maybe<instant> at;
    from.read(name, at, asked.provider.dialect.dates);
    if (at) asked.request = schedule_request::at(*at);
  }
};

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(schedule_request) { fuzz::decide_request<schedule_action, schedule_members>(input); }
