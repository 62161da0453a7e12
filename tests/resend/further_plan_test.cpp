// What comes out of the resends of the further providers.

#include <campaign_rules/plan.hpp>
#include <campaign_rules/resend/plan.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

using namespace questions;

namespace {

constexpr resend_plan planned(const resend_question& asked) { return detail::plan_allowed(asked); }

}  // namespace

TEST_CASE("Mailchimp: a draft for the audience that was chosen") {
  constexpr auto to = [](maybe<audience> whom, maybe<instant> first_sent) {
    return planned(changed(resend_by_mailchimp, [&](auto& it) {
      it.request.audience = whom;
      it.facts.first_sent_at = first_sent;
      it.facts.resends = 2;
    }));
  };
  constexpr instant sent = utc(2026, 11, 20, 10, 0);
  CHECK_BOTH(to({}, sent).audience == audience::recipients_without_open);
  CHECK_BOTH(to(audience::recipients_without_click, sent).audience == audience::recipients_without_click);
  CHECK_BOTH(to(audience::recipients_without_purchase, sent).audience == audience::recipients_without_purchase);
  CHECK_BOTH(to(audience::new_subscribers, sent).audience == audience::new_subscribers);
  CHECK_BOTH(to(audience::new_subscribers, sent).added_since == maybe{sent});
  CHECK_BOTH(!to(audience::new_subscribers, {}).added_since);
  CHECK_BOTH(!to({}, sent).added_since);
  CHECK_BOTH(!to({}, sent).resend_at);
  CHECK_BOTH(to({}, sent).ordinal == maybe<std::int64_t>{3});
  CHECK_BOTH(!to({}, sent).subject && !to({}, sent).delay);
}

TEST_CASE("Omnisend: at the date that counts, or after the delay that the answer repeats") {
  CHECK_BOTH(!planned(booster_of_draft).resend_at);
  CHECK_BOTH(planned(booster_of_draft).delay_amount == maybe<std::int64_t>{48});
  CHECK_BOTH(planned(booster_of_draft).delay_unit == maybe{delay_unit::hours});
  CHECK_BOTH(!planned(booster_of_draft).delay);
  CHECK_BOTH(planned(booster_of_sent).resend_at == maybe{utc(2026, 11, 25, 10, 0)});
  CHECK_BOTH(!planned(booster_of_sent).delay_amount);
  CHECK_BOTH(planned(booster_of_sent).audience == audience::recipients_without_open);
  CHECK_BOTH(planned(booster_of_sent).ordinal == maybe<std::int64_t>{1});
  CHECK_BOTH(!planned(changed(booster_of_sent, [](auto& it) { it.request.by_time_zone = true; })).resend_at);
}

TEST_CASE("MailPoet, Wix and Gumroad: at once") {
  for (const resend_question& asked : {resend_by_mailpoet, resend_by_wix, resend_by_gumroad}) {
    CHECK(planned(asked).resend_at == maybe{ten_o_clock});
    CHECK(planned(asked).audience == audience::recipients_without_open);
  }
  CHECK_BOTH(planned(resend_by_wix).ordinal == maybe<std::int64_t>{1});
  CHECK_BOTH(!planned(resend_by_gumroad).ordinal);
  CHECK_BOTH(planned(changed(resend_by_gumroad, [](auto& it) { it.facts.resends = 1; })).ordinal ==
             maybe<std::int64_t>{2});
  CHECK_BOTH(planned(changed(resend_by_mailpoet, [](auto& it) { it.request.subject = "  Once more\n"; })).subject ==
             maybe<std::string_view>{"Once more"});
  CHECK_BOTH(!planned(changed(resend_by_wix, [](auto& it) { it.request.subject = "Once more"; })).subject);
}

TEST_CASE("what another provider's request has does not get into a plan") {
  CHECK_BOTH(!planned(changed(resend_by_gumroad, [](auto& it) { it.request.delay_days = 3; })).delay);
  CHECK_BOTH(planned(changed(resend_by_gumroad, [](auto& it) { it.request.audience = audience::everyone; })).audience ==
             audience::recipients_without_open);
}
