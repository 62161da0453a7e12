#include <campaign_rules/json/resend.hpp>

#include <string>

#include "../quoted.hpp"
#include "audience_words.hpp"
#include "value_reader.hpp"

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

/// One of the words; another word of the provider, which the library does not model, makes the line invalid.
maybe<std::string_view> read_modelled_word(const object_reader& from, std::string_view name,
                                           array_view<std::string_view> words,
                                           array_view<std::string_view> unmodelled) {
  for (const std::string_view word : unmodelled) {
    if (!from.is_text(name, word)) continue;
    from.fail(name,
              "found the string " + detail::quoted(word) + ", which is not modelled here, expected " + one_of(words));
    return {};
  }
  return from.read_word(name, words);
}

void read_settings(const object_reader& settings, resend_request& to) {
  static constexpr std::string_view personalized[] = {"personalized"};
  const auto& words = wire_names<sending_strategy>::words;
  if (const auto word = read_modelled_word(settings, "strategy", words, personalized))
    to.strategy = from_wire_name<sending_strategy>(*word);
  settings.read("scheduledAt", to.date);
  maybe<bool> by_time_zone;
  settings.read("isTZOptimizationEnabled", by_time_zone);
  to.by_time_zone = *by_time_zone;
  if (settings.has("optimizeFor")) settings.fail("optimizeFor", "optimizeFor is not modelled here: leave it out");
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
  to.has_settings = from.within("sendingSettings", [&](const object_reader& settings) { read_settings(settings, to); });
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
