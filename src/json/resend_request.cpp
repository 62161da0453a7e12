#include <campaign_rules/json/resend.hpp>

#include "audience_words.hpp"
#include "sending_settings.hpp"

// The members of a request, by the form of its body. Whatever else a body has is ignored, and named.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void read_delays(const object_reader& from, resend_request& to) {
  from.read("delay_days", to.delay_days);
  from.read("delay_minutes", to.delay_minutes);
  from.read("resend_subject", to.subject);
  from.read("subject", to.original_subject);
}

void read_booster(const object_reader& from, resend_request& to) {
  static constexpr std::string_view booster[] = {"booster"};
  static constexpr std::string_view email[] = {"email"};
  static constexpr std::string_view other_channels[] = {"sms", "push"};
  static_cast<void>(from.read_word("type", booster));
  static_cast<void>(read_modelled_word(from, "channel", email, other_channels));
  from.within("boosterSettings", [&](const object_reader& settings) {
    booster_words.read(settings, to.audience);
    to.has_delay = settings.within("delay", [&](const object_reader& delay) {
      delay.read("amount", to.delay_amount);
      delay.read("unit", to.delay_unit);
    });
  });
  if (const auto settings = read_sending_settings(from)) {
    to.has_settings = true;
    to.strategy = settings->strategy;
    to.date = settings->date;
    to.by_time_zone = settings->by_time_zone;
  }
  from.within("content", [&](const object_reader& content) {
    content.within("email", [&](const object_reader& mail) { mail.read("subject", to.subject); });
  });
}

}  // namespace

void read_resend_request(const object_reader& from, const resend_policy& policy, resend_request& to) {
  switch (policy.body) {
    case resend_body::delays: return read_delays(from, to);
    case resend_body::shortcut: return shortcut_words.read(from, to.audience);
    case resend_body::booster: return read_booster(from, to);
    case resend_body::subject: return from.read("subject", to.subject);
    case resend_body::email_subject: return from.read("emailSubject", to.subject);
    case resend_body::nothing: break;
  }
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
