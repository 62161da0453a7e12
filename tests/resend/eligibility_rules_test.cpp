#include <campaign_rules/resend/eligibility_rules.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

using namespace questions;

TEST_CASE("resend.kind: some kinds alone, in any letters") {
  using rule = resend::kind;
  constexpr auto of_kind = [](resend_question asked, std::string_view kind) {
    asked.facts.kind = kind;
    return asked;
  };
  CHECK_BOTH(allows_and_holds<rule>(of_kind(booster_of_draft, "regular")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind(booster_of_draft, "Regular")));
  CHECK_BOTH(violates_only<rule>(of_kind(booster_of_draft, "booster")));
  CHECK_BOTH(violates_only<rule>(of_kind(booster_of_draft, "")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind(resend_by_mailpoet, "standard")));
  CHECK_BOTH(violates_only<rule>(of_kind(resend_by_mailpoet, "welcome")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind(resend_by_gumroad, "seller")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind(resend_by_gumroad, "product")));
  CHECK_BOTH(allows_and_holds<rule>(of_kind(resend_by_gumroad, "variant")));
  CHECK_BOTH(violates_only<rule>(of_kind(resend_by_gumroad, "follower")));
  CHECK_BOTH(allows_without<rule>(of_kind(resend_by_mailchimp, "rss")));
  CHECK_BOTH(allows_without<rule>(of_kind(resend_by_wix, "x")));
  CHECK_BOTH(hangs_only_on<rule>(changed(booster_of_draft, [](auto& it) { it.facts.kind = {}; }), {&campaign::kind}));

  CHECK_BOTH(found_by<rule>(of_kind(booster_of_draft, "booster")).http_status == 409);
  CHECK_BOTH(found_by<rule>(of_kind(resend_by_mailpoet, "welcome")).http_status == 400);
  CHECK_BOTH(found_by<rule>(of_kind(resend_by_gumroad, "follower")).http_status == 404);
  CHECK_BOTH(found_by<rule>(of_kind(resend_by_gumroad, "follower")).fix == fix_kind::never);
}

TEST_CASE("resend.sends_email and resend.resendable") {
  constexpr auto by_post = changed(resend_by_gumroad, [](auto& it) { it.facts.sends_email = false; });
  CHECK_BOTH(violates_only<resend::sends_email>(by_post));
  CHECK_BOTH(found_by<resend::sends_email>(by_post).http_status == 404);
  CHECK_BOTH(found_by<resend::sends_email>(by_post).fix == fix_kind::never);
  CHECK_BOTH(allows_and_holds<resend::sends_email>(resend_by_gumroad));
  CHECK_BOTH(allows_without<resend::sends_email>(resend_by_mailchimp));
  CHECK_BOTH(hangs_only_on<resend::sends_email>(changed(resend_by_gumroad, [](auto& it) { it.facts.sends_email = {}; }),
                                                {&campaign::sends_email}));

  constexpr auto not_now = changed(resend_by_mailchimp, [](auto& it) { it.facts.resendable = false; });
  CHECK_BOTH(violates_only<resend::resendable>(not_now));
  CHECK_BOTH(found_by<resend::resendable>(not_now).http_status == 400);
  CHECK_BOTH(found_by<resend::resendable>(not_now).fix == fix_kind::change_campaign);
  CHECK_BOTH(allows_and_holds<resend::resendable>(resend_by_mailchimp));
  CHECK_BOTH(allows_without<resend::resendable>(resend_by_gumroad));
  CHECK_BOTH(hangs_only_on<resend::resendable>(changed(resend_by_mailchimp, [](auto& it) { it.facts.resendable = {}; }),
                                               {&campaign::resendable}));
}

TEST_CASE("resend.limit: who can free the place again") {
  using rule = resend::limit;
  constexpr auto resent = [](resend_question asked, std::int32_t times) {
    asked.facts.resends = times;
    asked.facts.resend_state = resend_progress::sent;
    return asked;
  };
  CHECK_BOTH(violates_only<rule>(resent(booster_of_draft, 1)));
  CHECK_BOTH(violates_only<rule>(resent(resend_by_mailpoet, 1)));
  CHECK_BOTH(violates_only<rule>(resent(resend_by_wix, 1)));
  CHECK_BOTH(allows_and_holds<rule>(resent(resend_by_wix, 0)));
  CHECK_BOTH(allows_without<rule>(resent(resend_by_mailchimp, 9)));
  CHECK_BOTH(allows_without<rule>(resent(resend_by_gumroad, 9)));
  CHECK_BOTH(found_by<rule>(resent(booster_of_draft, 1)).fix == fix_kind::change_campaign);
  CHECK_BOTH(found_by<rule>(resent(resend_by_mailpoet, 1)).fix == fix_kind::change_campaign);
  CHECK_BOTH(found_by<rule>(resent(resend_by_wix, 1)).fix == fix_kind::never);
  CHECK_BOTH(found_by<rule>(resent(booster_of_draft, 1)).http_status == 409);
  CHECK_BOTH(found_by<rule>(resent(resend_by_mailpoet, 1)).http_status == 400);
  CHECK_BOTH(found_by<rule>(resent(resend_by_wix, 1)).http_status == 400);
}

TEST_CASE("resend.limit.delivered: three that reached somebody") {
  using rule = resend::limit_delivered;
  constexpr auto delivered = [](std::int32_t times) {
    return changed(resend_by_gumroad, [&](auto& it) {
      it.facts.resends_delivered = times;
      it.facts.last_resend_completed_at = utc(2026, 11, 1);
    });
  };
  CHECK_BOTH(allows_and_holds<rule>(delivered(2)));
  CHECK_BOTH(violates_only<rule>(delivered(3)));
  CHECK_BOTH(violates_only<rule>(delivered(4)));
  CHECK_BOTH(found_by<rule>(delivered(3)).observed == detail_value{3});
  CHECK_BOTH(found_by<rule>(delivered(3)).maximum == detail_value{3});
  CHECK_BOTH(found_by<rule>(delivered(3)).http_status == 422);
  CHECK_BOTH(found_by<rule>(delivered(3)).fix == fix_kind::never);
  CHECK_BOTH(!retry_at(delivered(3)));
  CHECK_BOTH(allows_without<rule>(resend_by_wix));
  CHECK_BOTH(hangs_only_on<rule>(changed(delivered(1), [](auto& it) { it.facts.resends_delivered = {}; }),
                                 {&campaign::resends_delivered}));
}
