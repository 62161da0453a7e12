// The request of a resend, as the text of a line that is otherwise valid.

#include "request_line.hpp"

namespace {

using namespace campaign_rules;

using fuzz::plain_members;

constexpr audience shortcuts[] = {audience::recipients_without_open, audience::new_subscribers,
                                  audience::recipients_without_click, audience::recipients_without_purchase};
constexpr audience boosters[] = {audience::recipients_without_open, audience::recipients_without_click};

void read_settings(plain_members settings, resend_request& ask) {
  constexpr sending_strategy strategies[] = {sending_strategy::immediate, sending_strategy::scheduled};
  if (const auto which = settings.read_word("strategy", {"immediate", "scheduled"})) ask.strategy = strategies[*which];
  settings.read("scheduledAt", ask.date, {date_form::zulu, date_form::utc_offset});
  maybe<bool> by_time_zone;
  settings.read("isTZOptimizationEnabled", by_time_zone);
  ask.by_time_zone = by_time_zone == true;
  settings.expect(settings["optimizeFor"].what == json_value::kind::null, "optimizeFor");
}

void read_booster(plain_members& from, resend_request& ask) {
  static_cast<void>(from.read_word("type", {"booster"}));
  static_cast<void>(from.read_word("channel", {"email"}));
  from.within("boosterSettings", [&](plain_members settings) {
    if (const auto which = settings.read_word("sendTo", {"nonOpeners", "nonClickers"})) ask.audience = boosters[*which];
    ask.has_delay = settings.within("delay", [&](plain_members delay) {
      delay.read("amount", ask.delay_amount);
      if (const auto unit = delay.read_word("unit", {"h", "d"}))
        ask.delay_unit = *unit == 0 ? delay_unit::hours : delay_unit::days;
    });
  });
  ask.has_settings = from.within("sendingSettings", [&](plain_members settings) { read_settings(settings, ask); });
  from.within("content", [&](plain_members content) {
    content.within("email", [&](plain_members mail) { mail.read("subject", ask.subject); });
  });
}

struct resend_members {
  static void read(plain_members& from, resend_question& asked) {
    const std::string_view by = asked.provider.id;
    resend_request& ask = asked.request;
    if (by == "mailchimp") {
      const auto which = from.read_word(
          "shortcut_type", {"to_non_openers", "to_new_subscribers", "to_non_clickers", "to_non_purchasers"});
      if (which) ask.audience = shortcuts[*which];
    } else if (by == "omnisend") {
      read_booster(from, ask);
    } else if (by == "mailpoet") {
      from.read("subject", ask.subject);
    } else if (by == "wix") {
      from.read("emailSubject", ask.subject);
    } else if (by != "gumroad") {
      from.read("delay_days", ask.delay_days);
      from.read("delay_minutes", ask.delay_minutes);
      from.read("resend_subject", ask.subject);
      from.read("subject", ask.original_subject);
    }
  }
};

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(resend_request) { fuzz::decide_request<resend_action, resend_members>(input); }
