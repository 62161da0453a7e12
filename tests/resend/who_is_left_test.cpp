// Whom a resend still reaches, and what the account needs for it.

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

#include <cstdint>
#include <string_view>

using namespace questions;

namespace {

constexpr resend_question opened(resend_question asked, maybe<std::int32_t> openers, maybe<std::int32_t> recipients) {
  asked.facts.unique_openers = openers;
  asked.facts.recipients = recipients;
  return asked;
}
constexpr resend_question on_plan(std::string_view plan) {
  return changed(resend_by_mailchimp, [&](auto& it) { it.account.plan = plan; });
}
constexpr int warnings(const resend_question& asked) {
  int count = 0;
  for_each_warning(asked, [&](const warning_info& warning) { count += warning.code == "resend.nobody_left" ? 1 : 10; });
  return count;
}

}  // namespace

TEST_CASE("resend.non_openers.none: as many have opened it as got it") {
  using rule = resend::non_openers_none;
  CHECK_BOTH(allows_and_holds<rule>(opened(resend_by_wix, 9, 10)));
  CHECK_BOTH(violates_only<rule>(opened(resend_by_wix, 10, 10)));
  CHECK_BOTH(violates_only<rule>(opened(resend_by_wix, 11, 10)));
  CHECK_BOTH(violates_only<rule>(opened(resend_by_wix, {}, 0)));
  CHECK_BOTH(hangs_only_on<rule>(opened(resend_by_wix, {}, 1), {&campaign::unique_openers}));
  CHECK_BOTH(violates_only<rule>(opened(resend_by_wix, 2'147'483'647, {})));
  CHECK_BOTH(hangs_only_on<rule>(opened(resend_by_wix, 2'147'483'646, {}), {&campaign::recipients}));
  CHECK_BOTH(hangs_only_on<rule>(opened(resend_by_wix, 0, {}), {&campaign::recipients}));
  CHECK_BOTH(hangs_only_on<rule>(opened(resend_by_wix, {}, {}), {&campaign::recipients, &campaign::unique_openers}));
  CHECK_BOTH(violates_only<rule>(opened(resend_by_mailpoet, 10, 10)));
  CHECK_BOTH(allows_without<rule>(opened(resend_by_gumroad, 10, 10)));
  constexpr finding found = found_by<rule>(opened(resend_by_wix, 11, 10));
  CHECK_BOTH(found.observed == detail_value{0});
  CHECK_BOTH(found.minimum == detail_value{1});
  CHECK_BOTH(found.fix == fix_kind::never);
}

TEST_CASE("resend.non_openers.remaining: somebody may still be mailed") {
  using rule = resend::non_openers_remaining;
  constexpr auto left = [](maybe<std::int32_t> count) {
    return changed(resend_by_mailpoet, [&](auto& it) { it.facts.remaining_recipients = count; });
  };
  CHECK_BOTH(violates_only<rule>(left(0)));
  CHECK_BOTH(allows_and_holds<rule>(left(1)));
  CHECK_BOTH(hangs_only_on<rule>(left({}), {&campaign::remaining_recipients}));
  CHECK_BOTH(found_by<rule>(left(0)).observed == detail_value{0});
  CHECK_BOTH(found_by<rule>(left(0)).minimum == detail_value{1});
  CHECK_BOTH(found_by<rule>(left(0)).fix == fix_kind::never);
  CHECK_BOTH(allows_without<rule>(resend_by_wix));
}

TEST_CASE("resend.open_tracking and resend.subscriber_limit") {
  constexpr auto untracked = changed(resend_by_mailpoet, [](auto& it) { it.account.tracks_opens = false; });
  CHECK_BOTH(violates_only<resend::open_tracking>(untracked));
  CHECK_BOTH(found_by<resend::open_tracking>(untracked).fix == fix_kind::change_account);
  CHECK_BOTH(hangs_only_on<resend::open_tracking>(
      changed(resend_by_mailpoet, [](auto& it) { it.account.tracks_opens = {}; }), {&account::tracks_opens}));
  CHECK_BOTH(allows_and_holds<resend::open_tracking>(resend_by_mailpoet));
  CHECK_BOTH(allows_without<resend::open_tracking>(resend_by_gumroad));

  constexpr auto too_many = changed(resend_by_mailpoet, [](auto& it) { it.account.subscriber_limit_reached = true; });
  CHECK_BOTH(violates_only<resend::subscriber_limit>(too_many));
  CHECK_BOTH(http_status(too_many) == maybe{400});
  CHECK_BOTH(found_by<resend::subscriber_limit>(too_many).fix == fix_kind::change_account);
  CHECK_BOTH(hangs_only_on<resend::subscriber_limit>(
      changed(resend_by_mailpoet, [](auto& it) { it.account.subscriber_limit_reached = {}; }),
      {&account::subscriber_limit_reached}));
  CHECK_BOTH(allows_without<resend::subscriber_limit>(resend_by_wix));
}

TEST_CASE("resend.plan: any plan that is paid for") {
  using rule = resend::account_plan;
  CHECK_BOTH(violates_only<rule>(on_plan("free")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan("essentials")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan("standard")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan("premium")));
  CHECK_BOTH(allows_and_holds<rule>(on_plan("pay_as_you_go")));
  CHECK_BOTH(
      hangs_only_on<rule>(changed(resend_by_mailchimp, [](auto& it) { it.account.plan = {}; }), {&account::plan}));
  CHECK_BOTH(found_by<rule>(on_plan("free")).http_status == 403);
  CHECK_BOTH(found_by<rule>(on_plan("free")).fix == fix_kind::change_account);
  CHECK_BOTH(allows_without<rule>(resend_by_wix));
}

TEST_CASE("a warning says that nobody is left, where it is allowed all the same") {
  CHECK_BOTH(warnings(opened(resend_by_mailchimp, 10, 10)) == 1);
  CHECK_BOTH(warnings(opened(resend_by_mailchimp, 9, 10)) == 0);
  CHECK_BOTH(warnings(opened(booster_of_draft, 10, 10)) == 1);
  CHECK_BOTH(warnings(opened(resend_by_gumroad, 11, 10)) == 1);
  CHECK_BOTH(warnings(opened(resend_by_gumroad, {}, 0)) == 0);
  CHECK_BOTH(warnings(opened(resend_by_mailpoet, 10, 10)) == 0);
  CHECK_BOTH(warnings(opened(resend_by_wix, 10, 10)) == 0);
  constexpr auto to = [](resend_question asked, maybe<audience> whom) {
    asked.request.audience = whom;
    return opened(asked, 10, 10);
  };
  CHECK_BOTH(warnings(to(resend_by_mailchimp, audience::recipients_without_open)) == 1);
  CHECK_BOTH(warnings(to(resend_by_mailchimp, audience::recipients_without_click)) == 0);
  CHECK_BOTH(warnings(to(resend_by_mailchimp, audience::recipients_without_purchase)) == 0);
  CHECK_BOTH(warnings(to(resend_by_mailchimp, audience::new_subscribers)) == 0);
  CHECK_BOTH(warnings(to(booster_of_draft, audience::recipients_without_click)) == 0);
  CHECK_BOTH(warnings(to(booster_of_draft, {})) == 0);
}
