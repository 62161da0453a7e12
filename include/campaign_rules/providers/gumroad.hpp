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
}  // namespace gumroad_pages

namespace detail {

inline constexpr status_word gumroad_statuses[] = {
    {campaign_status::draft, "draft"},
    {campaign_status::scheduled, "scheduled"},
    {campaign_status::sent, "published"},
};

constexpr provider make_gumroad() noexcept {
  namespace pages = gumroad_pages;
  provider made;
  made.id = "gumroad";
  made.name = "Gumroad";
  made.dialect.statuses = status_words{gumroad_statuses};
  made.dialect.dates = {date_form::zulu, date_form::utc_offset};
  return made;
}

}  // namespace detail

inline constexpr provider gumroad = detail::make_gumroad();

CAMPAIGN_RULES_END_NAMESPACE
