// [acme]
#pragma once

// Acme Mail, a provider that does not exist: all of it in one file.

#include <campaign_rules/provider.hpp>
#include <campaign_rules/well_formed.hpp>

#include <chrono>

namespace acme_pages {
inline constexpr campaign_rules::citation resend{"Acme Mail, Sending again", "https://docs.acme.example/send-again",
                                                 campaign_rules::basis::guide};
inline constexpr campaign_rules::citation resend_inferred{resend.document, resend.address,
                                                          campaign_rules::basis::inferred};
}  // namespace acme_pages

inline constexpr campaign_rules::status_word acme_statuses[] = {
    {campaign_rules::campaign_status::draft, "NEW"},
    {campaign_rules::campaign_status::scheduled, "PLANNED"},
    {campaign_rules::campaign_status::sending, "UNDERWAY"},
    {campaign_rules::campaign_status::sent, "OUT"},
};

constexpr campaign_rules::provider make_acme() {
  namespace em = campaign_rules;
  em::provider made;
  made.id = "acme";
  made.name = "Acme Mail";
  made.dialect.statuses = em::status_words{acme_statuses};

  made.resend.offered = acme_pages::resend;  // without this the provider has no such action
  made.resend.eligible_statuses = {em::status_set{em::campaign_status::sent}, acme_pages::resend};
  made.resend.open_registration_window = {std::chrono::hours{24}, acme_pages::resend};
  made.resend.delay_refused = acme_pages::resend_inferred;
  made.resend.audience = em::audience::non_openers;
  made.resend.success_status = 200;
  made.resend.answer = em::resend_answer::new_draft;
  made.resend.draft_suffix = " (again)";
  return made;
}

inline constexpr campaign_rules::provider acme = make_acme();
static_assert(well_formed(acme));
// [acme end]
