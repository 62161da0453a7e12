#include <campaign_rules/json/resend.hpp>
#include <campaign_rules/providers/all.hpp>

#include "json/read_object.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace campaign_rules;

namespace {

/// What a provider reads of a request for a resend, the first error, and what it passed over.
struct reading {
  reading(const provider& by, std::string_view text) : object(text) {
    const auto from = object.from();
    json::read_resend_request(from, by.resend, request);
    for (const std::string& name : from.ignored()) (ignored += name) += ' ';
  }
  read_object object;
  resend_request request{};
  std::string ignored{};
};

std::string error_of(const provider& by, std::string_view text) { return reading{by, text}.object.error(); }

}  // namespace

TEST_CASE("a booster: every member comes to its place") {
  const reading all{omnisend, R"({
    "type": "booster", "channel": "email", "name": "again",
    "boosterSettings": {"sendTo": "nonClickers", "delay": {"amount": 3, "unit": "d", "of": 1}, "campaignID": "c"},
    "sendingSettings": {"strategy": "scheduled", "scheduledAt": "2026-11-25T11:00:00+01:00",
                        "isTZOptimizationEnabled": true, "zone": "x"},
    "content": {"email": {"subject": "Again", "body": ""}, "sms": {"subject": "no"}}})"};
  CHECK(all.object.error() == "");
  CHECK(all.request.audience == maybe{audience::recipients_without_click});
  CHECK(all.request.has_delay);
  CHECK(all.request.delay_amount == maybe<std::int64_t>{3});
  CHECK(all.request.delay_unit == maybe{delay_unit::days});
  CHECK(all.request.has_settings);
  CHECK(all.request.strategy == maybe{sending_strategy::scheduled});
  CHECK(all.request.date == maybe{utc(2026, 11, 25, 10, 0)});
  CHECK(all.request.by_time_zone);
  CHECK(all.request.subject == maybe<std::string_view>{"Again"});
  CHECK(all.ignored ==
        "boosterSettings.campaignID boosterSettings.delay.of content.email.body content.sms name "
        "sendingSettings.zone ");
}

TEST_CASE("a booster: what is empty is given, what is null is not") {
  const reading empty{omnisend, R"({"boosterSettings": {"delay": {}}, "sendingSettings": {}})"};
  CHECK(empty.request.has_delay);
  CHECK_FALSE(empty.request.delay_amount.has_value());
  CHECK_FALSE(empty.request.delay_unit.has_value());
  CHECK(empty.request.has_settings);
  CHECK_FALSE(empty.request.strategy.has_value());
  CHECK_FALSE(empty.request.date.has_value());
  CHECK_FALSE(empty.request.by_time_zone);
  const reading nulls{omnisend, R"({"boosterSettings": {"delay": null, "sendTo": null}, "sendingSettings": null,
                                    "type": null, "channel": null, "content": {"email": null}})"};
  CHECK(nulls.object.error() == "");
  CHECK_FALSE(nulls.request.has_delay);
  CHECK_FALSE(nulls.request.has_settings);
  CHECK_FALSE(nulls.request.audience.has_value());
  CHECK_FALSE(nulls.request.subject.has_value());
  CHECK(nulls.ignored == "");
  CHECK(!reading{omnisend, R"({"sendingSettings": {"isTZOptimizationEnabled": false}})"}.request.by_time_zone);
}

TEST_CASE("a booster: what the library does not model is said to be so") {
  CHECK(error_of(omnisend, R"({"channel": "sms"})") ==
        "/request/channel: found the string `sms`, which is not modelled here, expected `email`");
  CHECK(error_of(omnisend, R"({"channel": "push"})") ==
        "/request/channel: found the string `push`, which is not modelled here, expected `email`");
  CHECK(error_of(omnisend, R"({"channel": "SMS"})") == "/request/channel: found the string `SMS`, expected `email`");
  CHECK(
      error_of(omnisend, R"({"sendingSettings": {"strategy": "personalized"}})") ==
      "/request/sendingSettings/strategy: found the string `personalized`, which is not modelled here, expected one of "
      "`immediate`, `scheduled`");
  CHECK(error_of(omnisend, R"({"sendingSettings": {"optimizeFor": {}}})") ==
        "/request/sendingSettings/optimizeFor: optimizeFor is not modelled here: leave it out");
  CHECK(error_of(omnisend, R"({"sendingSettings": {"scheduledAt": "2026-11-25"}})").substr(0, 38) ==
        "/request/sendingSettings/scheduledAt: ");
  CHECK(error_of(omnisend, R"({"sendingSettings": true})") ==
        "/request/sendingSettings: found `true`, expected an object");
}

TEST_CASE("Mailchimp: a shortcut") {
  const auto audience_of = [](std::string_view text) { return reading{mailchimp, text}.request.audience; };
  CHECK(!audience_of("{}"));
  CHECK(audience_of(R"({"shortcut_type": "to_non_openers"})") == maybe{audience::recipients_without_open});
  CHECK(audience_of(R"({"shortcut_type": "to_new_subscribers"})") == maybe{audience::new_subscribers});
  CHECK(audience_of(R"({"shortcut_type": "to_non_clickers"})") == maybe{audience::recipients_without_click});
  CHECK(audience_of(R"({"shortcut_type": "to_non_purchasers"})") == maybe{audience::recipients_without_purchase});
  CHECK(error_of(mailchimp, R"({"shortcut_type": ""})") ==
        "/request/shortcut_type: found the string ``, expected one of `to_non_openers`, `to_new_subscribers`, "
        "`to_non_clickers`, `to_non_purchasers`");
}

TEST_CASE("MailPoet, Wix and Gumroad: their own subject alone, or none") {
  constexpr std::string_view text = R"({"subject": "a", "emailSubject": "b", "resend_subject": "c", "delay_days": 1})";
  const reading by_mailpoet{mailpoet, text};
  CHECK(by_mailpoet.request.subject == maybe<std::string_view>{"a"});
  CHECK(!by_mailpoet.request.original_subject);
  CHECK(by_mailpoet.ignored == "delay_days emailSubject resend_subject ");
  const reading by_wix{wix, text};
  CHECK(by_wix.request.subject == maybe<std::string_view>{"b"});
  CHECK(by_wix.ignored == "delay_days resend_subject subject ");
  const reading by_gumroad{gumroad, text};
  CHECK(!by_gumroad.request.subject);
  CHECK(!by_gumroad.request.delay_days);
  CHECK(by_gumroad.ignored == "delay_days emailSubject resend_subject subject ");
}
