#pragma once

// Gumroad emails (posts), internal API, as its source has it. Up to three resends that reached somebody, one a day.

#include <campaign_rules/provider.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace gumroad_pages {
inline constexpr citation resend{"Gumroad, non_opener_resends_controller.rb",
                                 "https://github.com/antiwork/gumroad/blob/main/app/controllers/api/internal/"
                                 "installments/non_opener_resends_controller.rb",
                                 basis::reference};
inline constexpr citation post{"Gumroad, installment.rb",
                               "https://github.com/antiwork/gumroad/blob/main/app/models/installment.rb",
                               basis::reference};
inline constexpr citation resend_inferred{resend.document, resend.address, basis::inferred};
}  // namespace gumroad_pages

namespace detail {

inline constexpr status_word gumroad_statuses[] = {
    {campaign_status::draft, "draft"},
    {campaign_status::scheduled, "scheduled"},
    {campaign_status::sent, "published"},
};

inline constexpr std::string_view gumroad_resent_kinds[] = {"seller", "product", "variant"};

constexpr resend_policy gumroad_resend() noexcept {
  namespace pages = gumroad_pages;
  constexpr int not_found = 404;
  constexpr int unprocessable = 422;
  resend_policy policy;
  policy.offered = pages::resend;
  policy.eligible_statuses = {status_set{campaign_status::sent}, pages::post, not_found};
  policy.eligible_kinds = {word_list{gumroad_resent_kinds}, pages::post, not_found};
  policy.email_required = {unit{}, pages::post, not_found};
  policy.delivered_resends_per_primary = {3, pages::resend, unprocessable};
  policy.time_in_progress = {std::chrono::hours{1}, pages::resend, unprocessable};
  policy.time_between_resends = {std::chrono::hours{24}, pages::resend, unprocessable};
  policy.warns_of_nobody_left = pages::resend_inferred;
  policy.audience = audience::recipients_without_open;
  policy.body = resend_body::nothing;
  policy.timing = resend_timing::at_once;
  policy.answer = resend_answer::success;
  return policy;
}

inline constexpr std::string_view gumroad_not_found = "Not found";
inline constexpr std::string_view gumroad_once_a_day = "You can only resend to non-openers once every 24 hours.";
inline constexpr refusal_text gumroad_refusals[] = {
    {"resend", "resend.status", gumroad_not_found},
    {"resend", "resend.kind", gumroad_not_found},
    {"resend", "resend.sends_email", gumroad_not_found},
    {"resend", "resend.limit.delivered", "You can resend to non-openers up to 3 times per email."},
    {"resend", "resend.in_progress", gumroad_once_a_day},
    {"resend", "resend.throttle", gumroad_once_a_day},
};

constexpr provider make_gumroad() noexcept {
  namespace pages = gumroad_pages;
  provider made;
  made.id = "gumroad";
  made.name = "Gumroad";
  made.dialect.statuses = status_words{gumroad_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  made.resend = gumroad_resend();
  made.dialect.refusal_texts = gumroad_refusals;
  made.dialect.refusal_body = refusal_shape::success_and_error;
  return made;
}

}  // namespace detail

inline constexpr provider gumroad = detail::make_gumroad();

CAMPAIGN_RULES_END_NAMESPACE
